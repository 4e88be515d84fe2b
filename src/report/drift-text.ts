import { counted, type Drift, type DriftReport, requestKey } from '../domain.ts';
import { logText } from './escape.ts';
import { differs, termsChangeLines } from './terms-change.ts';
import { OUTCOME_WORDS, placeWords } from './wording.ts';

/** A re-check for a terminal or a build log. The last line says what came out. */
export function renderDriftText(report: DriftReport): string {
  const problems = report.problems.map(({ severity, reason }) => `${severity}: ${reason}`);
  return `${logText([...report.drifts.map(block), ...problems, driftHeadline(report)].join('\n\n'))}\n`;
}

/** What came out, in one sentence. */
export function driftHeadline({ models, drifts, worse }: DriftReport): string {
  const checked = `${counted(models, 'locked model')} checked again`;
  if (drifts.length === 0) return `Nothing changed: ${checked}.`;
  return `${worse ? 'Failed' : 'Passed'}: ${checked}, ${drifts.length} changed${worse ? '; a verdict got worse or could not be checked' : ''}.`;
}

/** `needs review (was allowed)`, or the verdict alone when it stays. */
export function verdictChange({ before, after }: Drift): string {
  return before === after
    ? `${OUTCOME_WORDS[after]}, as before`
    : `${OUTCOME_WORDS[after]}, was ${OUTCOME_WORDS[before]}`;
}

function block(drift: Drift): string {
  const places = drift.places.slice(0, 3).map(placeWords).join(', ');
  return [
    `${requestKey(drift.request)} [${drift.severity}]: ${verdictChange(drift)}${places === '' ? '' : ` (${places})`}`,
    ...drift.changes.map(({ message }) => `  ${message}`),
    ...(differs(drift.terms) ? termsChangeLines(drift.terms).map((line) => `    ${line}`) : []),
    ...drift.texts.map(({ kind, path, quote }) => `    ${path}: ${kind} "${quote}"`),
  ].join('\n');
}
