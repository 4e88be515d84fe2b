import { counted, isUnchecked, originWords, type Report, type Verdict } from '../domain.ts';
import { code, linkedCode, prose } from './escape.ts';
import { fitted, type Section } from './fit.ts';
import { type Groups, grouped } from './groups.ts';
import { lineageGraph } from './lineage-graph.ts';
import { HUB_LINKS, type Links } from './links.ts';
import { folded, modelCell, places, problemItem, row, table, why } from './markdown-cells.ts';
import { remedies, waiverSnippet } from './remedies.ts';
import {
  clauseWords,
  headline,
  licenseWords,
  modelWords,
  OUTCOME_WORDS,
  placeWords,
  termValueWords,
  waiverWords,
} from './wording.ts';

/** What a summary may link to, and how long it may get. */
export interface MarkdownOptions {
  readonly links?: Links;
  /** Bytes of UTF-8; a job summary holds 1 MiB. */
  readonly limit?: number;
}

const SUMMARY_LIMIT = 1024 * 1024 - 1024;

/**
 * The report as GitHub Markdown, for a job summary or a file: verdict, violations, what could not be checked, lineage of
 * contradictions; everything else folded. Never larger than `limit`; what was cut is said.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  return fitted(sections(report, options.links ?? HUB_LINKS), options.limit ?? SUMMARY_LIMIT, 'bytes');
}

function sections(report: Report, links: Links): readonly Section[] {
  const groups = grouped(report);
  return [
    titleSection(report),
    violationSection(groups, links),
    problemSection(report),
    noteSection(report),
    lineageSection(report),
    waiverSection(groups),
    verdictSection('Known before this change', groups.knownDebt, links),
    verdictSection('Warnings', groups.warnings, links),
    verdictSection('Waived', groups.waived, links),
    obligationSection(report),
    verdictSection('Allowed', groups.allowed, links),
    mentionSection(report, links),
    remarkSection(report),
  ];
}

/** Heading with the outcome, one line on what was looked at. */
export function titleSection(report: Report): Section {
  const { counts } = report;
  const looked = [
    counted(counts.references, 'reference'),
    `to ${counted(counts.models, 'model')}`,
    `in ${counted(counts.filesRead, 'file')},`,
    `judged by ${code(report.policy)}${report.offline ? ' from the lock, offline' : ''}.`,
  ].join(' ');
  return whole('Outcome', `## Model licenses\n\n**${prose(headline(report))}.** ${looked}`);
}

/** Table of what the policy objects to, with clause and remedy. */
export function violationSection(groups: Groups, links: Links): Section {
  return {
    title: 'Violations',
    head: table('### Violations', ['Where', 'Model', 'License', 'Why', 'What to do']),
    rows: groups.violations.map((verdict) =>
      row([
        places(verdict, links),
        modelCell(verdict, links),
        prose(licenseWords(verdict.determination)),
        why(verdict),
        remedies(verdict)
          .map((step) => prose(step))
          .join('<br>'),
      ]),
    ),
    tail: '',
  };
}

/** What should have been checked and was not. */
export function problemSection(report: Report): Section {
  return {
    title: 'Could not be checked',
    head: '### Could not be checked\n',
    rows: report.problems.filter(isUnchecked).map(problemItem),
    tail: '',
  };
}

/** The waivers to paste for all violations, folded. */
export function waiverSection(groups: Groups): Section {
  const waivable = groups.violations;
  return {
    title: 'Waiver to paste',
    head: '<details>\n<summary>Waiver to paste into the policy, once legal agrees</summary>\n',
    rows: waivable.length === 0 ? [] : [`\`\`\`yaml\n${waiverSnippet(waivable)}\n\`\`\``],
    tail: '\n</details>',
  };
}

function noteSection(report: Report): Section {
  return {
    title: 'On the policy',
    head: '### On the policy\n',
    rows: report.policyNotes.map(({ severity, message, origin }) => {
      const place = origin === null ? '' : ` (${code(originWords(origin))})`;
      return `- ${severity}: ${prose(message)}${place}`;
    }),
    tail: '',
  };
}

function lineageSection(report: Report): Section {
  const explained = report.verdicts.filter((verdict) =>
    verdict.determination.contradictions.some((contradiction) => contradiction.severity === 'contradiction'),
  );
  const rows = explained.flatMap((verdict) => {
    const graph = lineageGraph(verdict.determination);
    return graph === null ? [] : [`${code(modelWords(verdict))}\n\n${graph}\n`];
  });
  return { title: 'Lineage', head: '### Where the license comes from\n', rows: [...new Set(rows)], tail: '' };
}

function verdictSection(title: string, verdicts: readonly Verdict[], links: Links): Section {
  return {
    title,
    head: table(folded(`${title}: ${counted(verdicts.length, 'model')}`), [
      'Where',
      'Model',
      'License',
      'Verdict',
      'Why',
    ]),
    rows: verdicts.map((verdict) =>
      row([
        places(verdict, links),
        modelCell(verdict, links),
        prose(licenseWords(verdict.determination)),
        verdict.waivedBy === null ? OUTCOME_WORDS[verdict.outcome] : 'waived',
        verdict.waivedBy === null ? why(verdict) : prose(waiverWords(verdict.waivedBy)),
      ]),
    ),
    tail: '\n</details>',
  };
}

function obligationSection(report: Report): Section {
  const done = (fulfilled: boolean | null) => (fulfilled === null ? 'cannot be seen here' : fulfilled ? 'yes' : 'no');
  const rows = report.verdicts
    .filter((verdict) => verdict.outcome !== 'deny')
    .flatMap((verdict) =>
      verdict.obligations.map(({ term, message, fulfilled }) =>
        row([
          code(modelWords(verdict)),
          prose(message),
          prose(termValueWords(term)),
          prose(clauseWords(term)),
          done(fulfilled),
        ]),
      ),
    );
  return {
    title: 'Obligations',
    head: table(folded(`Obligations: ${rows.length}`), ['Model', 'To do', 'Value', 'Clause', 'Done']),
    rows,
    tail: '\n</details>',
  };
}

function mentionSection(report: Report, links: Links): Section {
  return {
    title: 'Mentions',
    head: table(folded(`Mentioned or ignored, not judged: ${report.mentions.length}`), ['Where', 'Model', 'Why']),
    rows: report.mentions.map((reference) =>
      row([
        linkedCode(placeWords(reference.location), links.place(reference.location)),
        code(reference.model),
        reference.ignored === null ? code(reference.how) : `ignored: ${prose(reference.ignored.reason)}`,
      ]),
    ),
    tail: '\n</details>',
  };
}

function remarkSection(report: Report): Section {
  const remarks = report.problems.filter((problem) => !isUnchecked(problem));
  return {
    title: 'Good to know',
    head: folded(`Good to know: ${remarks.length}`),
    rows: remarks.map(problemItem),
    tail: '\n</details>',
  };
}

function whole(title: string, text: string): Section {
  return { title, head: '', rows: [text], tail: '' };
}
