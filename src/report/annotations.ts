import type { Location, Problem, Report, ReportedReference, RuleOrigin, Verdict } from '../domain.ts';
import { shortened, visible } from './escape.ts';
import { grouped } from './groups.ts';
import { isPolicyFile } from './policy-file.ts';
import { remedies, waiverSnippet } from './remedies.ts';
import { termsChangeSentence } from './terms-change.ts';
import {
  decidingClauses,
  decidingRules,
  licenseWords,
  modelWords,
  OUTCOME_WORDS,
  problemWords,
  whyWords,
  writtenWords,
} from './wording.ts';

/** A remark at a line, as check runs and workflow commands show it. Plain text: neither medium reads Markdown. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly location: Location;
  /** At most 255 characters. */
  readonly title: string;
  /** Lines of what, why, which rule and what to do; at most 4,000 characters, the limit of a workflow command. */
  readonly message: string;
  /** The waiver to paste; empty for other remarks. */
  readonly details: string;
}

const LEVELS: readonly Annotation['level'][] = ['error', 'warning', 'notice'];
const TITLE_LIMIT = 255;
const MESSAGE_LIMIT = 4_000;

/**
 * Everything of `report` that belongs at a line of the change, worst first: violations, new warnings, what could not be
 * checked, remarks on the policy. What was there before the change is not annotated.
 */
export function annotations(report: Report): readonly Annotation[] {
  const { violations, warnings } = grouped(report);
  const all = [
    ...violations.flatMap((verdict) => atReferences(verdict, 'error', report)),
    ...warnings.filter((verdict) => verdict.introduced).flatMap((verdict) => atReferences(verdict, 'warning', report)),
    ...report.problems.flatMap(atProblem),
    ...report.policyNotes.flatMap(({ severity, message, origin }) => {
      const location = policyPlace(origin);
      return location === null ? [] : [plain(severity, location, 'The license policy', message)];
    }),
  ];
  return LEVELS.flatMap((level) => all.filter((annotation) => annotation.level === level));
}

function atReferences(verdict: Verdict, level: Annotation['level'], report: Report): readonly Annotation[] {
  const shown = verdict.references.filter((each) => each.introduced || report.failOn === 'all');
  return (shown.length > 0 ? shown : verdict.references.slice(0, 1)).map((each) => ({
    level,
    location: each.reference.location,
    title: title(`${modelWords(verdict)}: ${OUTCOME_WORDS[verdict.outcome]} (${licenseWords(verdict.determination)})`),
    message: message(verdict, each),
    details: level === 'error' ? `Waiver, once legal agrees:\n${waiverSnippet([verdict])}` : '',
  }));
}

function message(verdict: Verdict, { reference, replaces }: ReportedReference): string {
  const written = writtenWords(reference);
  const lines = [
    whyWords(verdict),
    written === null ? null : `Written here as "${written}".`,
    replaces === null ? null : `What changes in terms: ${termsChangeSentence(replaces.change)}`,
    ...decidingClauses(verdict).map((clause) => `Clause: ${clause}`),
    ...decidingRules(verdict).map((rule) => `Rule: ${rule}`),
    ...remedies(verdict).map((step) => `To do: ${step}`),
  ];
  const text = lines.filter((line) => line !== null).map((line) => visible(line));
  return shortened(text.join('\n'), MESSAGE_LIMIT);
}

function atProblem(problem: Problem): readonly Annotation[] {
  if (problem.location === null || problem.severity === 'notice') return [];
  const text = `${problem.subject}: ${problemWords(problem)}`;
  return [plain('warning', problem.location, 'Model licenses: not checked', text)];
}

/** The columns of a place that keeps to one line; GitHub takes none of any other. */
export function columnsOf({ line, column, endLine, endColumn }: Location): { start: number; end: number } | null {
  return endLine === line && endColumn > column ? { start: column, end: endColumn } : null;
}

/** Where a rule stands, when its policy is a file of this repository. */
function policyPlace(origin: RuleOrigin | null): Location | null {
  if (origin?.line == null || !isPolicyFile(origin.source)) return null;
  return { path: origin.source, line: origin.line, column: 1, endLine: origin.line, endColumn: 1 };
}

function plain(level: Annotation['level'], location: Location, heading: string, text: string): Annotation {
  return { level, location, title: title(heading), message: shortened(visible(text), MESSAGE_LIMIT), details: '' };
}

function title(text: string): string {
  return shortened(visible(text), TITLE_LIMIT);
}
