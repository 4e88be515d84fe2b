import type { Problem, Verdict } from '../domain.ts';
import { code, linkedCode, prose } from './escape.ts';
import type { Links } from './links.ts';
import {
  decidingClauses,
  decidingReasons,
  modelWords,
  placeWords,
  problemWords,
  whyWords,
  writtenWords,
} from './wording.ts';

/** What tables and lists in Markdown are put together of. */

const PLACES_SHOWN = 10;

/** Opens a part that is shown on demand; `</details>` ends it. */
export function folded(summary: string): string {
  return `<details>\n<summary>${summary}</summary>\n`;
}

/** The head of a table, after what stands before it. */
export function table(before: string, columns: readonly string[]): string {
  return `${before}\n${before.endsWith('\n') ? '' : '\n'}${row(columns)}\n${row(columns.map(() => '---'))}`;
}

/** One row of a table. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell || ' ').join(' | ')} |`;
}

/** Where a model is used, the first few. */
export function places(verdict: Verdict, links: Links): string {
  const shown = verdict.references.slice(0, PLACES_SHOWN).map(({ reference, introduced }) => {
    const link = linkedCode(placeWords(reference.location), links.place(reference.location));
    return introduced || !verdict.introduced ? link : `${link} (known)`;
  });
  const more = verdict.references.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('<br>');
}

/** The model with its other names and its scope. */
export function modelCell(verdict: Verdict, links: Links): string {
  const { model, commit, own } = verdict.determination;
  const written = new Set(verdict.references.flatMap(({ reference }) => writtenWords(reference) ?? []));
  const lines = [
    linkedCode(modelWords(verdict), links.model(model, commit)),
    own.renamedFrom === null ? null : `renamed from ${code(own.renamedFrom)}`,
    written.size === 0
      ? null
      : `written as ${[...written]
          .slice(0, 3)
          .map((text) => code(text))
          .join(', ')}`,
    verdict.scope === null ? null : `scope ${code(verdict.scope)}`,
  ];
  return lines.filter((line) => line !== null).join('<br>');
}

/** Why the policy objects, with clauses and rules. */
export function why(verdict: Verdict): string {
  const rules = decidingReasons(verdict)
    .map(({ rule }) => code(rule.key))
    .join(', ');
  return [
    prose(whyWords(verdict)),
    ...decidingClauses(verdict).map((clause) => prose(clause)),
    rules === '' ? '' : `Rule ${rules}`,
  ]
    .filter((line) => line !== '')
    .join('<br>');
}

/** An item of a list: what could not be done. */
export function problemItem(problem: Problem): string {
  const place = problem.location === null ? problem.subject : placeWords(problem.location);
  return `- ${code(place)}: ${prose(problemWords(problem))}`;
}
