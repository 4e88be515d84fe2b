import { type Drift, type DriftReport, isUnchecked, requestKey } from '../domain.ts';
import { driftHeadline, verdictChange } from './drift-text.ts';
import { code, linkedCode, prose } from './escape.ts';
import { fitted } from './fit.ts';
import { hubLink } from './links.ts';
import { driftTermsLines } from './terms-change.ts';
import { placeWords } from './wording.ts';

/** GitHub's limit for the body of an issue is 65,536 characters; some are left for the marker. */
const ISSUE_LIMIT = 65_000;

/** A re-check as Markdown for an issue and a job summary, foreign words escaped, cut truthfully at the limit. */
export function renderDriftMarkdown(report: DriftReport): string {
  const errors = report.problems.filter(isUnchecked);
  const sections = [
    { title: 'Outcome', head: '## Model licenses: re-check\n', rows: [prose(`${driftHeadline(report)}`)], tail: '' },
    { title: 'Changed models', head: '', rows: report.drifts.map(block), tail: '' },
    {
      title: 'Problems',
      head: '### Could not be checked\n',
      rows: errors.map(({ reason }) => `- ${prose(reason)}`),
      tail: '',
    },
    {
      title: 'What to do',
      head: '### What to do\n',
      rows:
        report.drifts.length === 0
          ? []
          : [
              'Read what changed; pin the old revision, replace the model or waive it; then run `model-license-gate lock` and commit the lock.',
            ],
      tail: '',
    },
  ];
  return fitted(sections, ISSUE_LIMIT, 'characters');
}

function block(drift: Drift): string {
  const { request } = drift;
  const places = drift.places
    .slice(0, 5)
    .map((place) => code(placeWords(place)))
    .join(', ');
  const lines = [
    ...drift.changes.map(({ message }) => `- ${prose(message)}`),
    ...driftTermsLines(drift).map((line) => `  - ${prose(line)}`),
    ...drift.texts.map(({ path, kind, quote }) => `  - ${code(path)}: ${kind} ${prose(`"${quote}"`)}`),
  ];
  const used = places === '' ? '' : `\n\nUsed in ${places}`;
  return `### ${linkedCode(requestKey(request), hubLink(request.model, request.revision))}: ${drift.severity}\n\n${prose(verdictChange(drift))}.${used}\n\n${lines.join('\n')}\n`;
}
