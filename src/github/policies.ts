import { UsageError } from '../domain.ts';
import type { GitHubClient } from './client.ts';
import { type FilePlace, readContents } from './contents.ts';

/**
 * A reader for policies of other repositories on the GitHub server. Null: no such file, or the token may not see it, which
 * GitHub does not tell apart. `client` null: there is no token.
 *
 * @throws UsageError when the server could not be asked: the policy is unknown then, and nothing may be checked
 */
export function remotePolicies(
  client: () => Promise<GitHubClient | null>,
): (place: FilePlace) => Promise<string | null> {
  return async (place) => {
    const name = `${place.owner}/${place.repo}//${place.path}@${place.ref}`;
    const asking = await client();
    if (asking === null) {
      throw new UsageError(
        `The policy ${name} cannot be read without a GitHub token.`,
        'Give a token that may read the contents of that repository: "policy-token" in a workflow, GH_TOKEN on the command line.',
      );
    }
    const read = await readContents(asking, place);
    if (read.kind === 'done') return read.value;
    if (read.status === 401) {
      throw new UsageError(
        `The policy ${name} could not be fetched: GitHub refuses the token (${read.message}).`,
        'Renew the token: "policy-token" in a workflow, GH_TOKEN on the command line.',
      );
    }
    if (read.kind !== 'failed') return null;
    throw new UsageError(
      `The policy ${name} could not be fetched: ${read.message}.`,
      'Run the job again when GitHub answers.',
    );
  };
}
