import { posix } from 'node:path';
import { type Problem, UsageError } from '../domain.ts';
import { type BaseSide, gitBase } from '../files/base.ts';
import { decode } from '../files/decode.ts';
import { isWithin, readAt, resolveCommit } from '../files/git.ts';
import { readBytes } from '../files/read.ts';
import type { GitHubClient } from '../github/client.ts';
import { type ComparedFile, compareCommits, textBefore } from '../github/compare.ts';
import { readContents } from '../github/contents.ts';
import { comparedWithItself } from '../setup/compared-with-itself.ts';
import type { ReadBase } from '../setup/policies.ts';
import type { Trigger } from './event.ts';
import type { Job } from './job.ts';

/** The side a change starts from, as far as it can be had. */
export interface Base {
  /** Null: everything counts as introduced. */
  readonly side: BaseSide | null;
  /** Null: there is no change, the files as they are count. */
  readonly read: ReadBase | null;
  readonly problems: readonly Problem[];
}

/**
 * Finds the base side: by git where the checkout holds the base commit, else by GitHub's comparison; without either everything
 * counts as introduced, and that is said. Policy and lock are read at the base in any case, never from the change.
 *
 * @throws UsageError when there is no checkout, it is not the change, or the named base is not in it
 */
export async function baseOf(job: Job): Promise<Base> {
  const { directory, inputs, trigger } = job;
  const head = await resolveCommit(directory, 'HEAD');
  if (head === null) throw noCheckout();
  if (trigger.kind === 'change') await refuseOtherCheckout(job, trigger, head);
  if (inputs.base !== null) return namedBase(job, inputs.base, head);
  if (trigger.kind === 'everything') return trigger.remark === null ? NO_BASE : unnamedBase(directory, trigger.remark);
  const commit = await commitInCheckout(directory, trigger);
  return (await fromCheckout(directory, commit)) ?? fromGitHub(job, trigger.base, head);
}

/** Everything counts, and the files as they stand decide. */
const NO_BASE: Base = { side: null, read: null, problems: [] };

/** A change whose base nobody named: everything counts, but its policy must not be its own. */
async function unnamedBase(directory: string, remark: string): Promise<Base> {
  const isMerge = (await resolveCommit(directory, 'HEAD^2')) !== null;
  const commit = isMerge ? await resolveCommit(directory, 'HEAD^1') : null;
  if (commit === null) {
    throw new UsageError(
      `${remark} So the change cannot be told from its base, nor its policy from that of the base.`,
      'Check out with "fetch-depth: 2", or name the base in the input "base".',
    );
  }
  return { side: null, read: (path) => readAt(directory, commit, path), problems: [everythingCounts(remark)] };
}

/**
 * A checkout of anything but the change would pass whatever the change holds.
 *
 * @throws UsageError unless the commit is the change's, a merge of it, or made on top of one of these
 */
async function refuseOtherCheckout(
  { directory, environment: { eventName, sha } }: Job,
  { base, head }: Trigger & { kind: 'change' },
  checkedOut: string,
): Promise<void> {
  if (checkedOut === base) throw notTheChange('the base commit');
  // GITHUB_SHA is the change, except for pull_request_target, where it is the base branch.
  const itself = eventName === 'pull_request_target' ? [] : [sha];
  for (const commit of [...itself, head]) {
    if (await isWithin(directory, commit, checkedOut)) return;
  }
  throw notTheChange(`the commit ${checkedOut.slice(0, 12)}, which does not hold ${head.slice(0, 12)}`);
}

/** Compared with itself a change introduces nothing, and passes whatever it holds. */
async function namedBase({ directory, trigger }: Job, named: string, checkedOut: string): Promise<Base> {
  const commit = await resolveCommit(directory, named);
  if (commit !== null && trigger.kind === 'change') {
    const holdsChange = commit === checkedOut || (await isWithin(directory, trigger.head, commit));
    if (holdsChange) throw unfitBase(named, 'holds the change itself, so nothing of it would count');
  }
  const base = await fromCheckout(directory, commit);
  if (base === null)
    throw unfitBase(named, 'is no commit of the checkout', 'Check out with "fetch-depth: 0", or leave');
  return commit === checkedOut ? { ...base, problems: [comparedWithItself(`Input "base" is "${named}"`)] } : base;
}

function unfitBase(named: string, why: string, instead = 'Leave'): UsageError {
  return new UsageError(`Input "base" is "${named}", which ${why}.`, `${instead} the input out.`);
}

/** The base side by git; null when there is no such commit in the checkout, or it cannot be compared with. */
async function fromCheckout(directory: string, commit: string | null): Promise<Base | null> {
  const side = commit === null ? null : await gitBase(directory, commit);
  if (commit === null || side === null) return null;
  return { side, read: (path) => readAt(directory, commit, path), problems: [] };
}

/** A checkout of the merge commit names its base itself; it is the newer one when the base branch moved on. */
async function commitInCheckout(directory: string, trigger: Trigger & { kind: 'change' }): Promise<string | null> {
  if ((await resolveCommit(directory, 'HEAD^2')) === trigger.head) {
    const first = await resolveCommit(directory, 'HEAD^1');
    if (first !== null) return first;
  }
  return resolveCommit(directory, trigger.base);
}

/** Policy and lock are read on GitHub, and the base side made of its comparison; without one everything counts as introduced. */
async function fromGitHub(job: Job, base: string, head: string): Promise<Base> {
  const client = await job.client();
  const compared = client === null ? null : await compareCommits(client, job.environment, base, head);
  // GitHub says 404 of a file that is not there, and of every file to a token that may not read.
  const hidden = compared?.kind === 'missing' || compared?.kind === 'refused';
  const read = (path: string) => readOnGitHub(job, client, base, path, hidden);
  const uncompared = (why: string): Base => {
    const reason = `The checkout does not hold the base commit ${base.slice(0, 12)}, and ${why}.`;
    return { side: null, read, problems: [everythingCounts(reason)] };
  };
  if (compared === null) return uncompared('there is no token to ask GitHub');
  if (compared.kind !== 'done') return uncompared(`GitHub could not compare: ${compared.message}`);
  if (!compared.value.whole) return uncompared('the change has more files than GitHub lists');
  return { side: gitHubSide(job, compared.value.files), read, problems: [] };
}

/** Old texts come from the files on disk with the change undone; a file that cannot be undone counts as new. */
function gitHubSide({ directory, prefix }: Job, files: readonly ComparedFile[]): BaseSide {
  const below = prefix === '' ? '' : `${prefix}/`;
  const inside = (path: string | null) => (path?.startsWith(below) ? path.slice(below.length) : null);
  const changes = files.flatMap((file) => {
    const [path, basePath] = [inside(file.path), inside(file.basePath)];
    if (path !== null)
      return [{ status: basePath === null ? ('added' as const) : file.status, path, basePath, patch: file.patch }];
    return basePath === null ? [] : [{ status: 'deleted' as const, path: basePath, basePath, patch: file.patch }];
  });
  const byBasePath = new Map(changes.map((change) => [change.basePath, change]));
  return {
    changes: changes.map(({ status, path, basePath }) => ({ status, path, basePath })),
    read: async (paths) => {
      const texts = new Map<string, Buffer>();
      for (const path of paths) {
        const change = byBasePath.get(path);
        const after = change?.status === 'deleted' ? '' : headText(directory, change?.path ?? path);
        if (after === null) continue;
        const before = change?.patch == null ? null : textBefore(after, change.patch);
        if (before !== null) texts.set(path, Buffer.from(before));
      }
      return texts;
    },
  };
}

function headText(directory: string, path: string): string | null {
  const answer = readBytes(directory, path);
  return answer.kind === 'bytes' ? decode(answer.bytes) : null;
}

async function readOnGitHub(
  { environment, prefix }: Job,
  client: GitHubClient | null,
  ref: string,
  path: string,
  hidden: boolean,
): Promise<string | null> {
  const { owner, repo } = environment;
  const whole = posix.join(prefix, path);
  const read = client === null ? null : await readContents(client, { owner, repo, path: whole, ref });
  if (read?.kind === 'done') return read.value;
  if (read?.kind === 'missing' && !hidden) return null;
  throw new UsageError(
    `${whole} could not be read at the base commit ${ref.slice(0, 12)}: ${read === null ? 'there is no GitHub token' : read.message}.`,
    'Check out with "fetch-depth: 2": the base commit is then at hand, and the change cannot choose its own policy.',
  );
}

function everythingCounts(why: string): Problem {
  return {
    stage: 'files',
    subject: 'base commit',
    reason: `${why} Everything in the repository counts as introduced.`,
    hint: 'Check out with "fetch-depth: 2".',
    location: null,
    severity: 'notice',
  };
}

function notTheChange(what: string): UsageError {
  return new UsageError(
    `The checkout is ${what}, not the change of the pull request.`,
    'Use the event "pull_request" with a plain actions/checkout; pull_request_target checks out the base.',
  );
}

function noCheckout(): UsageError {
  return new UsageError(
    'The workspace is no git checkout, so nobody can tell what belongs to the repository.',
    'Run actions/checkout before this step; in a container install git first.',
  );
}
