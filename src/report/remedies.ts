import type { Determination, Verdict } from '../domain.ts';
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

/** YAML to paste under `waivers:` of the policy once legal agrees. Holds only ids and our words. */
export function waiverSnippet(verdicts: readonly Verdict[]): string {
  const models = new Map<string, Set<string>>();
  for (const { request, determination } of verdicts) {
    const seen = models.get(request.model) ?? new Set();
    for (const license of waivable(determination)) seen.add(license);
    models.set(request.model, seen);
  }
  const rows = [...models].map(([model, seen]) =>
    [
      `  - model: ${model}`,
      ...(seen.size === 0 ? [] : [`    license: [${[...seen].join(', ')}] # void when the model has others`]),
      '    reason: "" # why it is acceptable here',
      '    approver: "" # who decided',
      '    expires: "" # YYYY-MM-DD',
    ].join('\n'),
  );
  return ['waivers:', ...rows].join('\n');
}

/** The words a waiver knows a license by; a model without one is waived as what it is. */
function waivable({ kind, licenses }: Determination): readonly string[] {
  if (licenses.length > 0) return licenses;
  return kind === 'known' || kind === 'conflicting' ? [] : [kind];
}
