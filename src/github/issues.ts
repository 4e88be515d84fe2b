import { type Attempt, attempt } from './attempt.ts';
import { mayBeOurs } from './authors.ts';
import type { GitHubClient, Repository } from './client.ts';
import { type Marker, marked, markedRun } from './marker.ts';

/** The repository that the issue belongs to; `marker` tells our issue from all others. */
export interface IssueTarget extends Repository {
  readonly marker: Marker;
}

/** What the repository's one issue of this key is to say; `null` as a wish: there is nothing to say any more. */
export interface IssueWish {
  readonly title: string;
  /** Markdown, escaped for GitHub, at most 65,000 characters. */
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** What became of the issue. */
export type IssueDone =
  | {
      readonly action: 'created' | 'updated' | 'closed' | 'unchanged' | 'left to a newer run';
      readonly number: number;
      readonly url: string;
    }
  | { readonly action: 'nothing to say' };

/** Open issues that are looked through, newest first. */
const PER_PAGE = 100;
const MAX_PAGES = 10;

interface OwnIssue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly run: number;
}

/**
 * Keeps one open issue of this key in a repository: creates it, updates title and text, or closes it when `wish` is null.
 * Labels and assignees are set when it is created and then left to people. `issues: write` is needed; a repository with issues
 * switched off answers `missing` (410).
 */
export async function syncIssue(
  client: GitHubClient,
  target: IssueTarget,
  wish: IssueWish | null,
): Promise<Attempt<IssueDone>> {
  const listed = await attempt('repeatable', () => ownIssue(client, target));
  if (listed.kind !== 'done') return listed;
  const known = listed.value;
  if (known === null)
    return wish === null ? { kind: 'done', value: { action: 'nothing to say' } } : create(client, target, wish);
  const { number, url } = known;
  if (known.run > target.marker.run) return { kind: 'done', value: { action: 'left to a newer run', number, url } };
  if (wish === null) return change(client, target, known, 'closed', { state: 'closed', state_reason: 'completed' });
  const body = marked(target.marker, wish.body);
  const sameText = withoutMarker(known.body) === withoutMarker(body) && known.title === wish.title;
  if (sameText) return { kind: 'done', value: { action: 'unchanged', number, url } };
  return change(client, target, known, 'updated', { title: wish.title, body });
}

async function ownIssue(client: GitHubClient, { owner, repo, marker }: IssueTarget): Promise<OwnIssue | null> {
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { data } = await client.rest.issues.listForRepo({ owner, repo, state: 'open', per_page: PER_PAGE, page });
    if (!Array.isArray(data)) throw new TypeError('no list of issues');
    for (const issue of data) {
      const run = markedRun(issue.body, marker.key);
      if (run === null || issue.pull_request !== undefined || !mayBeOurs(issue)) continue;
      return { number: issue.number, url: issue.html_url, title: issue.title, body: issue.body ?? '', run };
    }
    if (data.length < PER_PAGE) break;
  }
  return null;
}

async function create(client: GitHubClient, target: IssueTarget, wish: IssueWish): Promise<Attempt<IssueDone>> {
  const { owner, repo, marker } = target;
  return attempt('once', async (): Promise<IssueDone> => {
    const { data } = await client.rest.issues.create({
      owner,
      repo,
      title: wish.title,
      body: marked(marker, wish.body),
      labels: [...wish.labels],
      assignees: [...wish.assignees],
    });
    if (typeof data.number !== 'number') throw new TypeError('no issue');
    return { action: 'created', number: data.number, url: data.html_url };
  });
}

async function change(
  client: GitHubClient,
  { owner, repo }: Repository,
  { number, url }: OwnIssue,
  action: 'updated' | 'closed',
  fields: { title?: string; body?: string; state?: 'closed'; state_reason?: 'completed' },
): Promise<Attempt<IssueDone>> {
  const changed = await attempt('repeatable', () =>
    client.rest.issues.update({ owner, repo, issue_number: number, ...fields }),
  );
  return changed.kind === 'done' ? { kind: 'done', value: { action, number, url } } : changed;
}

function withoutMarker(body: string): string {
  return body.slice(body.indexOf('\n') + 1);
}
