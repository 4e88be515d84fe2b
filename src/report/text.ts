import Table from 'cli-table3';
import { firstOf, groupBy, isUnanswered, isUnchecked, type Problem, type Report, type Verdict } from '../domain.ts';
import { logText, shortened, visible } from './escape.ts';
import { grouped, groupOf } from './groups.ts';
import { remedies } from './remedies.ts';
import {
  decidingClauses,
  decidingRules,
  headline,
  licenseWords,
  modelWords,
  OUTCOME_WORDS,
  placeWords,
  problemWords,
  waiverWords,
  whyWords,
} from './wording.ts';

const PLACES_SHOWN = 4;
const MODELS_SHOWN = 8;
const NOTICES_SHOWN = 5;
/** Rows of the models that the Hub did not answer for: where it is down these are all, and say all the same. The others are named. */
const SILENT_SHOWN = 20;
const CELL_LIMIT = 300;
/** Columns of the table where ids and places are short. */
const WIDTH = 120;
const MIN_WHY = 32;
/** Vertical lines of a table of five columns. */
const BORDERS = 6;

/**
 * The report for a terminal or a build log, without colours: a table of the models (where, model, license, verdict, why),
 * what to do about the violations, what could not be checked, and the outcome as the last line. In `room` columns that are too few for a
 * table the models are listed.
 */
export function renderText(report: Report, room = Number.POSITIVE_INFINITY): string {
  const blocks = [
    report.verdicts.length > 0 ? models(report, room) : null,
    ...violationBlocks(grouped(report).violations),
    listBlock('Could not be checked:', report.problems.filter(isUnchecked).map(problemLine)),
    listBlock(
      'Good to know:',
      atMost(NOTICES_SHOWN, report.problems.filter((problem) => !isUnchecked(problem)).map(problemLine)),
    ),
    listBlock(
      'On the policy:',
      report.policyNotes.map((note) => `${note.severity}: ${note.message}`),
    ),
    `${headline(report)} (policy ${report.policy}${report.offline ? ', offline' : ''}).`,
  ];
  return `${logText(blocks.filter((block) => block !== null).join('\n\n'))}\n`;
}

function models(report: Report, room: number): string {
  const head = ['Where', 'Model', 'License', 'Verdict', 'Why'];
  const silent = new Set(report.verdicts.filter(isOnlySilent).slice(SILENT_SHOWN));
  const named = [...silent].map((each) => cell(modelWords(each)));
  const more =
    silent.size === 0 ? '' : `\nand ${silent.size} more that the Hub did not answer for: ${named.join(', ')}`;
  const rows = report.verdicts
    .filter((each) => !silent.has(each))
    .map((each) => [
      places(each),
      cell(modelWords(each)),
      cell(licenseWords(each.determination)),
      verdictWords(each, report),
      cell(each.waivedBy === null ? whyWords(each) : `Waived: ${waiverWords(each.waivedBy)}`),
    ]);
  const colWidths = columnWidths([head, ...rows], Math.min(WIDTH, room));
  if (colWidths.reduce((sum, each) => sum + each, BORDERS) > room) return rows.map(listed).join('\n') + more;
  const table = new Table({
    head,
    colWidths,
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) table.push(row);
  return table.toString() + more;
}

/** The silence of the Hub is all that stands against it: what a rule names, or a license of its base, has a row of its own. */
function isOnlySilent(verdict: Verdict): boolean {
  return isUnanswered(verdict) && verdict.determination.own.unresolved?.kind === 'unreachable';
}

function listed([places = '', model, license, verdict = '', why]: readonly string[]): string {
  const where = places.split('\n').join(', ');
  return `${verdict.replace('\n', ' ')}: ${model} (${license})\n  ${where}\n  ${why}`;
}

/** Places and ids are never broken, so that they can be copied; the last column takes what is left of the width. */
function columnWidths(rows: readonly (readonly string[])[], room: number): number[] {
  const widest = (column: number, pieces: RegExp) =>
    Math.max(...rows.flatMap((row) => (row[column] ?? '').split(pieces).map((piece) => piece.length))) + 2;
  const widths = [0, 1, 2, 3].map((column) => widest(column, column === 2 ? / / : /\n/));
  const left = room - widths.reduce((sum, each) => sum + each, 0) - BORDERS;
  return [...widths, Math.max(left, widest(4, /\s/), MIN_WHY)];
}

function cell(text: string): string {
  return shortened(visible(text), CELL_LIMIT);
}

function places(verdict: Verdict): string {
  const lines = verdict.references.slice(0, PLACES_SHOWN).map((each) => cell(placeWords(each.reference.location)));
  const more = verdict.references.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

function verdictWords(verdict: Verdict, report: Report): string {
  const words = verdict.waivedBy === null ? OUTCOME_WORDS[verdict.outcome] : 'waived';
  return groupOf(verdict, report) === 'knownDebt' ? `${words}\n(known)` : words;
}

/** One block for all models with the same rule, clause and remedy: sixteen models that are absent are one finding to read. */
function violationBlocks(violations: readonly Verdict[]): readonly string[] {
  return [...groupBy(violations, violationBody)].map(
    ([body, verdicts]) => `${visible(firstOf(verdicts.map(modelWords), MODELS_SHOWN))}: ${body}`,
  );
}

function violationBody(verdict: Verdict): string {
  const lines = [
    ...decidingClauses(verdict).map((clause) => `  clause: ${clause}`),
    ...decidingRules(verdict).map((rule) => `  rule: ${rule}`),
    ...remedies(verdict).map((step) => `  to do: ${step}`),
  ];
  return [OUTCOME_WORDS[verdict.outcome], ...lines.map((line) => visible(line))].join('\n');
}

function atMost(count: number, lines: readonly string[]): readonly string[] {
  const more = lines.length - count;
  return more > 0 ? [...lines.slice(0, count), `and ${more} more, all in the JSON report`] : lines;
}

function listBlock(title: string, lines: readonly string[]): string | null {
  if (lines.length === 0) return null;
  return [title, ...lines.map((line) => `  ${visible(line)}`)].join('\n');
}

function problemLine(problem: Problem): string {
  const place = problem.location === null ? problem.subject : placeWords(problem.location);
  return `${place}: ${problemWords(problem)}`;
}
