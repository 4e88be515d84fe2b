import type { Determination, ReportedReference, Verdict } from '../../src/domain.ts';
import { type Evaluation, evaluate } from '../../src/policy/evaluate.ts';
import { type LoadedPolicy, loadPolicy } from '../../src/policy/load.ts';
import { type PolicyReader, policySource } from '../../src/policy/sources.ts';

/** Policies as users write them, read from texts in memory. */

export const TODAY = '2026-06-01';

/** A reader over texts: paths, and `owner/repo//path@ref` for other repositories. */
export function texts(files: Readonly<Record<string, string>>): PolicyReader {
  return {
    file: async (path) => files[path] ?? null,
    remote: async ({ owner, repo, path, ref }) => files[`${owner}/${repo}//${path}@${ref}`] ?? null,
  };
}

/** Loads `policy.yml`, given as text, with other files beside it. */
export function load(text: string, others: Readonly<Record<string, string>> = {}): Promise<LoadedPolicy> {
  return loadPolicy(policySource('policy.yml'), texts({ 'policy.yml': text, ...others }));
}

/** The error message that loading `policy.yml` ends with. */
export async function failure(text: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
  try {
    await load(text, others);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'no failure';
}

/** What the policy says of models, each used at the given references. */
export async function judge(
  text: string,
  models: readonly (Determination | { determination: Determination; references: readonly ReportedReference[] })[],
  rest: Partial<Parameters<typeof evaluate>[0]> = {},
): Promise<Evaluation> {
  const { policy } = await load(text);
  return evaluate({
    policy,
    models: models.map((model) => ('references' in model ? model : { determination: model, references: [] })),
    today: TODAY,
    problems: [],
    ...rest,
  });
}

/** The one verdict on one model. */
export async function verdict(text: string, model: Determination): Promise<Verdict> {
  const { verdicts } = await judge(text, [model]);
  const [only] = verdicts;
  if (only === undefined) throw new Error('no verdict');
  return only;
}

/** `outcome rule message` of every reason, one a line. */
export function reasonsOf({ reasons }: Verdict): readonly string[] {
  return reasons.map(({ outcome, rule, message }) => `${outcome} ${rule.key} ${message}`);
}
