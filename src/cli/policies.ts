import { repositoryRoot } from '../files/git.ts';
import { loadPolicies, type Policies, type ReadBase } from '../setup/policies.ts';
import { remotePolicies } from './remote-policies.ts';

/** The policy of a directory or its repository, or the one that `--policy` names; with `base` as it was there, beside what the change proposes. */
export async function policiesOf(
  directory: string,
  named: string | undefined,
  base: ReadBase | null,
): Promise<Policies> {
  return loadPolicies({
    directory,
    named: named ?? null,
    cwd: process.cwd(),
    root: await repositoryRoot(directory),
    base,
    remote: remotePolicies,
  });
}
