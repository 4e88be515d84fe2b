import { UsageError } from '../domain.ts';
import { isCommit } from '../files/git.ts';

/** What started the run, as far as the check depends on it. */
export type Trigger =
  /** A change with a base: only what it introduces fails by default. */
  | {
      readonly kind: 'change';
      /** Commit the change is to be merged into. */
      readonly base: string;
      /** Commit that checks are shown at. */
      readonly head: string;
      /** Number of the pull request; null in a merge queue. */
      readonly pullRequest: number | null;
      /** From another repository, or by Dependabot: the token is read-only unless the workflow says otherwise. */
      readonly foreign: boolean;
    }
  /** Everything in the repository counts. `remark`: why, when a change was to be expected. */
  | { readonly kind: 'everything'; readonly head: string; readonly remark: string | null };

type Fields = Readonly<Record<string, unknown>>;

/** All of them hold the pull request, and run on its merge commit or its base: the change must not be judged by its own policy. */
const PULL_REQUESTS = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
]);

/**
 * Understands the event that a workflow run was started by. A payload that misses what is needed makes everything count: too
 * much is checked then, never too little.
 *
 * @param sha `GITHUB_SHA`: the commit the run is about
 */
export function triggerOf(name: string, payload: unknown, sha: string): Trigger {
  const event = fields(payload);
  if (name === 'merge_group') {
    const group = fields(event['merge_group']);
    const [base, head] = [commit(group['base_sha']), commit(group['head_sha'])];
    if (base !== null) return { kind: 'change', base, head: head ?? sha, pullRequest: null, foreign: false };
  }
  if (PULL_REQUESTS.has(name)) {
    const pull = fields(event['pull_request']);
    const [base, head] = [fields(pull['base']), fields(pull['head'])];
    const [baseSha, headSha] = [commit(base['sha']), commit(head['sha'])];
    if (baseSha !== null) {
      const number = pull['number'] ?? event['number'];
      return {
        kind: 'change',
        base: baseSha,
        head: headSha ?? sha,
        pullRequest: typeof number === 'number' ? number : null,
        foreign: isForeign(base, head, event),
      };
    }
  }
  const isChange = name === 'merge_group' || PULL_REQUESTS.has(name);
  const remark = isChange ? `The payload of the ${name} event names no base commit.` : null;
  return { kind: 'everything', head: sha, remark };
}

/** The payload of the event. @throws UsageError when it is no JSON */
export function parseEvent(text: string | null): unknown {
  if (text === null) return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(
      'The file that GITHUB_EVENT_PATH names holds no JSON.',
      'Run the action in a workflow of GitHub Actions.',
    );
  }
}

/** A deleted head repository is null. */
function isForeign(base: Fields, head: Fields, event: Fields): boolean {
  const [from, to] = [fields(head['repo'])['full_name'], fields(base['repo'])['full_name']];
  return from !== to || fields(event['sender'])['login'] === 'dependabot[bot]';
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function commit(value: unknown): string | null {
  return typeof value === 'string' && isCommit(value) ? value : null;
}
