import type { Verdict } from '../domain.ts';

/** What the author of a change can do about a verdict, in the order to try: the policy's remedies, a sibling, a fact, a waiver. */
export function remedies(verdict: Verdict): readonly string[] {
  const steps = verdict.reasons.flatMap((reason) => reason.remedy ?? []);
  const { alternative } = verdict;
  if (alternative !== null && !steps.some((step) => step.includes(alternative))) {
    steps.push(`Use ${alternative} instead: its license is permissive.`);
  }
  for (const reason of verdict.reasons) {
    if (reason.question !== null && !steps.some((step) => step.includes(reason.question ?? ''))) {
      steps.push(`State "${reason.question}" in the policy.`);
    }
  }
  return [...new Set(steps)];
}

/** YAML to paste under `waivers:` of the policy once legal agrees. Holds only ids and our words. */
export function waiverSnippet(verdicts: readonly Verdict[]): string {
  const models = new Set(verdicts.map((verdict) => verdict.request.model));
  const rows = [...models].map((model) =>
    [
      `  - model: ${model}`,
      '    reason: "" # why it is acceptable here',
      '    approver: "" # who decided',
      '    expires: "" # YYYY-MM-DD',
    ].join('\n'),
  );
  return ['waivers:', ...rows].join('\n');
}
