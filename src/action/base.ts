import { UsageError } from '../domain.ts';
import { gitBase } from '../files/base.ts';
import { isWithin, readAt, resolveCommit } from '../files/git.ts';
import { comparedWithItself } from '../setup/compared-with-itself.ts';
import { baseOnGitHub } from './base-on-github.ts';
import type { Trigger } from './event.ts';
import type { Job } from './job.ts';
import { type Base, everythingCounts } from './known-base.ts';

/**
 * Finds the base side: by git where the checkout holds the base commit, else by GitHub's comparison; without either everything
 * counts as introduced, and that is said. Policy and lock are read at the base in any case, never from the change.
 *
 * @throws UsageError when there is no checkout, it is not the change, or the named base is not in it
 */
export async function baseOf(job: Job): Promise<Base> {
  const { directory, inputs, trigger } = job;
  const head = await resolveCommit(directory, 'HEAD');
  if (head === null) throw noCommit();
  if (trigger.kind === 'change') await refuseOtherCheckout(job, trigger, head);
  if (inputs.base !== null) return namedBase(job, inputs.base, head);
  if (trigger.kind === 'everything') return trigger.remark === null ? NO_BASE : unnamedBase(directory, trigger.remark);
  const commit = await commitInCheckout(directory, trigger);
  if (commit === null) return baseOnGitHub(job, trigger.base, head);
  return (await fromCheckout(directory, commit)) ?? uncomparable(directory, commit);
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
  if (commit === null)
    throw unfitBase(named, 'is no commit of the checkout', 'Check out with "fetch-depth: 0", or leave');
  const base = await fromCheckout(directory, commit);
  if (base === null) throw unfitBase(named, 'git cannot compare the checkout with', 'Check out anew, or leave');
  return commit === checkedOut ? { ...base, problems: [comparedWithItself(`Input "base" is "${named}"`)] } : base;
}

function unfitBase(named: string, why: string, instead = 'Leave'): UsageError {
  return new UsageError(`Input "base" is "${named}", which ${why}.`, `${instead} the input out.`);
}

/** The base side by git; null when it cannot compare the checkout with the commit. */
async function fromCheckout(directory: string, commit: string): Promise<Base | null> {
  const side = await gitBase(directory, commit);
  return side === null ? null : { side, read: (path) => readAt(directory, commit, path), problems: [] };
}

/** git has the commit, and so its policy, but cannot read the index, or what it would compare. */
function uncomparable(directory: string, commit: string): Base {
  const reason = `git has the base commit ${commit.slice(0, 12)}, but cannot compare the checkout with it.`;
  const hint = 'Look what "git status" says there; a checkout made anew has a whole index.';
  return { side: null, read: (path) => readAt(directory, commit, path), problems: [everythingCounts(reason, hint)] };
}

/** A checkout of the merge commit names its base itself; it is the newer one when the base branch moved on. */
async function commitInCheckout(directory: string, trigger: Trigger & { kind: 'change' }): Promise<string | null> {
  if ((await resolveCommit(directory, 'HEAD^2')) === trigger.head) {
    const first = await resolveCommit(directory, 'HEAD^1');
    if (first !== null) return first;
  }
  return resolveCommit(directory, trigger.base);
}

function notTheChange(what: string): UsageError {
  return new UsageError(
    `The checkout is ${what}, not the change of the pull request.`,
    'Use the event "pull_request" with a plain actions/checkout; pull_request_target checks out the base.',
  );
}

function noCommit(): UsageError {
  return new UsageError(
    'The workspace is no git checkout, or one without a commit, so nobody can tell what belongs to the repository.',
    'Run actions/checkout before this step; in a container install git first.',
  );
}
