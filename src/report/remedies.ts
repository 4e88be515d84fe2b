import { type Verdict, waivableAs } from '../domain.ts';
import { decidingReasons } from './wording.ts';

/** What the author of a change can do about a verdict, in the order to try: a permissive sibling, then what the deciding rules say. */
export function remedies(verdict: Verdict): readonly string[] {
  const { alternative } = verdict;
  const steps = decidingReasons(verdict).map((reason) => reason.remedy ?? reason.question);
  if (alternative !== null && !steps.some((step) => step?.includes(alternative))) {
    steps.unshift(`Use ${alternative} instead: its license is permissive.`);
  }
  return [...new Set(steps)].filter((step) => step !== null);
}

/**
 * YAML to paste under `waivers:` of the policy once legal agrees, one entry for a model and what it is under. Holds only ids and
 * our words.
 */
export function waiverSnippet(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ determination }) =>
    [
      `  - model: ${determination.model}`,
      `    license: [${waivableAs(determination).join(', ')}] # void when the model has others`,
      '    reason: "" # why it is acceptable here',
      '    approver: "" # who decided',
      '    expires: "" # YYYY-MM-DD',
    ].join('\n'),
  );
  return ['waivers:', ...new Set(rows)].join('\n');
}
