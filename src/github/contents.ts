import { type Attempt, attempt } from './attempt.ts';
import type { GitHubClient, Repository } from './client.ts';

/** A file of a repository at one revision. */
export interface FilePlace extends Repository {
  readonly path: string;
  /** Commit, tag or branch. */
  readonly ref: string;
}

/** Text of a file of a repository on the GitHub server (at most 100 MB there). `missing` also means: the token may not see it. */
export async function readContents(client: GitHubClient, place: FilePlace): Promise<Attempt<string>> {
  const { owner, repo, path, ref } = place;
  const read = await attempt('repeatable', () =>
    client.rest.repos.getContent({ owner, repo, path, ref, mediaType: { format: 'raw' } }),
  );
  if (read.kind !== 'done') return read;
  const text: unknown = read.value.data;
  if (typeof text === 'string') return { kind: 'done', value: text };
  return { kind: 'failed', status: null, message: `${path} is a folder or a link, not a file` };
}
