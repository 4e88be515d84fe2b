import { compareOutcomes, counted, type Drift, type DriftReport, requestKey } from '../domain.ts';
import { logText } from './escape.ts';
import { driftTermsLines } from './terms-change.ts';
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
  const silent = drifts.filter(({ changes }) => changes.some(({ kind }) => kind === 'not-checked'));
  const changed = drifts.filter((drift) => !silent.includes(drift));
  const worsened = changed.filter(({ before, after }) => compareOutcomes(after, before) > 0);
  const found = [
    [changed, 'changed'],
    [worsened, 'for the worse'],
    [silent, 'could not be checked'],
  ] as const;
  const words = found.flatMap(([those, what]) => (those.length === 0 ? [] : `${those.length} ${what}`));
  return `${worse ? 'Failed' : 'Passed'}: ${checked}, ${words.join(', ')}.`;
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
    ...driftTermsLines(drift).map((line) => `    ${line}`),
    ...drift.texts.map(({ kind, path, quote }) => `    ${path}: ${kind} "${quote}"`),
  ].join('\n');
}
