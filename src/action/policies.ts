import { remotePolicies } from '../github/policies.ts';
import { loadPolicies, type Policies, type ReadBase } from '../setup/policies.ts';
import type { Job } from './job.ts';

/** The policy that judges the run, and what a change proposes. `base` null: there is no change, the files as they are count. */
export async function policiesOf(job: Job, base: ReadBase | null): Promise<Policies> {
  const { inputs, environment, directory, root, policyClient } = job;
  return loadPolicies({
    directory,
    named: inputs.policy,
    cwd: environment.workspace,
    root,
    base,
    remote: remotePolicies(policyClient),
  });
}
