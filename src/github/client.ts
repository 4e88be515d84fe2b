import type { getOctokit } from '@actions/github';
import { UsageError } from '../domain.ts';

/** A repository on the GitHub server. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** Whom to ask, and as whom. */
export interface GitHubOptions {
  readonly token: string;
  /** `GITHUB_API_URL`: another server's on GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** Milliseconds a single request may take. */
  readonly timeout?: number;
}

/** GitHub's REST API as its own library offers it. */
export type GitHubClient = ReturnType<typeof getOctokit>;

const TIMEOUT = 15_000;
/** So many requests in a row that took too long, as many as one call tries: the next ones would only make the job wait. */
const SILENT_AFTER = 3;

/**
 * A client for GitHub's REST API that honours the runner's proxy settings, gives up on a request after `timeout`, and on GitHub
 * when it stays silent. The library is loaded only here: importing it reads the event's payload, and it is not small.
 *
 * @throws UsageError, which never repeats it, for a token that cannot stand in a header
 */
export async function gitHubClient({ token, apiUrl, timeout = TIMEOUT }: GitHubOptions): Promise<GitHubClient> {
  // The library would show it in a message about headers.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new UsageError(
      'The GitHub token holds spaces, line breaks or other signs that no token has.',
      'Give the token alone, as GitHub shows it.',
    );
  }
  const { getOctokit } = await import('@actions/github');
  const client = getOctokit(token, { baseUrl: apiUrl, userAgent: 'model-license-gate' });
  let silent = 0;
  client.hook.wrap('request', async (request, options) => {
    if (silent >= SILENT_AFTER) throw new Error(`not asked, for GitHub did not answer ${silent} requests in a row`);
    const signal = AbortSignal.timeout(timeout);
    // What other hooks see is this object, not what is handed on.
    options.request = { ...options.request, signal };
    try {
      return await request(options);
    } finally {
      silent = signal.aborted ? silent + 1 : 0;
    }
  });
  return client;
}
