import { existsSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { remotePolicies } from '../github/policies.ts';
import { DEFAULT_PATHS } from '../policy/sources.ts';
import { loadPolicies, type Policies, type ReadBase } from '../setup/policies.ts';
import type { Job } from './job.ts';

/**
 * The policy that judges the run, and what a change proposes. `base` null: there is no change, the files as they are count.
 *
 * @throws UsageError when the judging policy cannot be loaded
 */
export async function policiesOf(job: Job, base: ReadBase | null): Promise<Policies> {
  const { inputs, environment, directory, policyClient } = job;
  return loadPolicies({
    directory,
    named: inputs.policy ?? (await policyAbove(job, base)),
    cwd: environment.workspace,
    root: environment.workspace,
    base,
    remote: remotePolicies(policyClient),
  });
}

/**
 * A subdirectory without a policy of its own is judged by that of the repository. Answers its path, null when the directory has
 * one or the repository has none.
 */
async function policyAbove({ directory, prefix, environment }: Job, base: ReadBase | null): Promise<string | null> {
  if (prefix === '') return null;
  const exists = async (path: string) => {
    const full = join(environment.workspace, path);
    return base === null ? existsSync(full) : (await base(relative(directory, full))) !== null;
  };
  for (const folder of [prefix, '']) {
    for (const path of DEFAULT_PATHS) {
      if (await exists(posix.join(folder, path))) return folder === '' ? path : null;
    }
  }
  return null;
}
