import { type Attempt, attempt } from './attempt.ts';
import { mayBeOurs } from './authors.ts';
import type { GitHubClient, Repository } from './client.ts';
import { type Marker, marked, markedRun } from './marker.ts';

/** The pull request to comment on; `marker` tells our comment from all others. */
export interface CommentTarget extends Repository {
  /** Number of the pull request. */
  readonly number: number;
  readonly marker: Marker;
}

/** What is to be said. `resolved` replaces an earlier comment and is never posted anew: without one there is nothing to say. */
export interface CommentWish {
  readonly kind: 'say' | 'resolved';
  readonly body: string;
}

/** What became of the comment. */
export type CommentDone = 'created' | 'updated' | 'unchanged' | 'left to a newer run' | 'nothing to say';

const PER_PAGE = 100;
/** Pages of a conversation that are looked through, from the first; the gate comments early. */
const MAX_PAGES = 10;

interface OwnComment {
  readonly id: number;
  readonly body: string;
  readonly run: number;
}

/** Keeps one comment of this key on a pull request: creates, updates or leaves it; extra copies of two runs at once are removed. */
export async function syncComment(
  client: GitHubClient,
  target: CommentTarget,
  wish: CommentWish,
): Promise<Attempt<CommentDone>> {
  const listed = await attempt('repeatable', () => ownComments(client, target));
  if (listed.kind !== 'done') return listed;
  const [first, ...copies] = listed.value;
  for (const copy of copies) await attempt('repeatable', () => remove(client, target, copy.id));
  if (first === undefined) return wish.kind === 'say' ? create(client, target, wish) : done('nothing to say');
  if (first.run > target.marker.run) return done('left to a newer run');
  const body = marked(target.marker, wish.body);
  if (first.body === body) return done('unchanged');
  const { owner, repo } = target;
  const updated = await attempt('repeatable', () =>
    client.rest.issues.updateComment({ owner, repo, comment_id: first.id, body }),
  );
  if (updated.kind === 'missing') return wish.kind === 'say' ? create(client, target, wish) : done('nothing to say');
  return updated.kind === 'done' ? done('updated') : updated;
}

async function ownComments(client: GitHubClient, target: CommentTarget): Promise<readonly OwnComment[]> {
  const own: OwnComment[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { data } = await client.rest.issues.listComments({
      owner: target.owner,
      repo: target.repo,
      issue_number: target.number,
      per_page: PER_PAGE,
      page,
    });
    if (!Array.isArray(data)) throw new TypeError('no list of comments');
    for (const comment of data) {
      const run = markedRun(comment.body, target.marker.key);
      if (run !== null && mayBeOurs(comment)) own.push({ id: comment.id, body: comment.body ?? '', run });
    }
    if (own.length > 0 || data.length < PER_PAGE) break;
  }
  return own;
}

async function create(client: GitHubClient, target: CommentTarget, wish: CommentWish): Promise<Attempt<CommentDone>> {
  const { owner, repo, number, marker } = target;
  const body = marked(marker, wish.body);
  const created = await attempt('once', () =>
    client.rest.issues.createComment({ owner, repo, issue_number: number, body }),
  );
  return created.kind === 'done' ? done('created') : created;
}

function remove(client: GitHubClient, { owner, repo }: Repository, id: number) {
  return client.rest.issues.deleteComment({ owner, repo, comment_id: id });
}

function done(value: CommentDone): Attempt<CommentDone> {
  return { kind: 'done', value };
}
