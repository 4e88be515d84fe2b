import { UsageError } from '../domain.ts';
import type { PolicyReader } from '../policy/sources.ts';

/** Reads policies of other repositories. */
export const remotePolicies: PolicyReader['remote'] = async ({ owner, repo, path, ref }) => {
  throw new UsageError(`${owner}/${repo}//${path}@${ref} was not read.`, 'Check it out and name the file.');
};
