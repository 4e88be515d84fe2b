import { conclude } from './conclude.ts';
import {
  type Determination,
  type FailOn,
  groupBy,
  type ModelRequest,
  type OwnDetermination,
  type PolicyNote,
  type Problem,
  type Report,
  type ReportedReference,
  type Resolutions,
  requestKey,
  requestOf,
  type UsageError,
  type Verdict,
} from './domain.ts';
import type { BaseSide } from './files/base.ts';
import { wordsSeen } from './files/words-seen.ts';
import { type Found, find, findBase, unseenProblems } from './find.ts';
import { allWithAssertions } from './licenses/asserted.ts';
import type { Assertion } from './licenses/assertion.ts';
import { compareTerms } from './licenses/compare-terms.ts';
import { determine } from './licenses/determine.ts';
import { determineOwn } from './licenses/determine-own.ts';
import type { Lock } from './lock/lock.ts';
import { lockNotes } from './lock/verify.ts';
import { policyChangeNotes } from './policy/changes.ts';
import { type Evaluation, evaluate } from './policy/evaluate.ts';
import { withoutNewIgnores } from './policy/ignores.ts';
import type { LoadedPolicy } from './policy/load.ts';
import type { Policy } from './policy/policy.ts';
import { licenseAssertions } from './policy/reasons/model.ts';
import { counts, outside, scopeFinder, throughLinks } from './policy/scopes.ts';
import { type ComparedReference, compareReferences } from './references/introduced.ts';

/** Where the facts about models come from: the Hub, or the lock alone. Neither is asked when there is no model to ask about. */
export type FactSource =
  | { readonly kind: 'hub'; readonly resolve: (requests: readonly ModelRequest[]) => Promise<Resolutions> }
  | { readonly kind: 'lock'; readonly lock: () => Promise<Lock> };

/** What a change makes of the policy; `broken`: nobody could be judged by it. */
export type Proposal =
  | { readonly kind: 'loaded'; readonly policy: LoadedPolicy }
  | { readonly kind: 'broken'; readonly error: UsageError };

/** The lock as it stands, and as it was before the change. */
export interface Locks {
  readonly head: Lock;
  readonly base: Lock | null;
}

/** Everything a check needs; whatever touches the world comes in as a value or a function. */
export interface CheckInput {
  readonly directory: string;
  readonly policy: LoadedPolicy;
  /** On a change that edits the policy: what would judge once it is merged. It is compared, never obeyed. */
  readonly proposed: Proposal | null;
  /** The committed lock, to be held against what resolves now; null when there is none or the facts come from it. */
  readonly locks: Locks | null;
  readonly facts: FactSource;
  /** The side a change starts from; null: everything counts as introduced. */
  readonly base: BaseSide | null;
  /** A change is under check, even when nobody knows its base side: its ignore comments are not reviewed yet. */
  readonly isChange: boolean;
  readonly failOn: FailOn;
  /** ISO date that waivers are judged by. */
  readonly today: string;
  /** Problems met while the input was made; the fact source may go on adding to them while it resolves. */
  readonly problems: readonly Problem[];
}

/** Runs all stages in order: find, resolve, determine, evaluate, conclude. */
export async function check(input: CheckInput): Promise<Report> {
  const { policy, notes: policyNotes } = input.policy;
  const all = await find(input.directory);
  const found = { ...all, references: outside(policiesNow(input), all.references) };
  const { compared, notes: ignores } = withoutNewIgnores(policy, await compare(input, found));
  const counted = compared.filter(({ reference }) => counts(reference, policy));
  const wanted = counted.flatMap(({ reference, replaces }) =>
    replaces === null ? [reference] : [reference, replaces],
  );
  const determinations = await determineAll(wanted, input.facts, licenseAssertions(policy, input.today));
  const models = groupByModel(counted, determinations);
  const problems = [
    ...found.problems,
    ...unseenProblems(found, input.base),
    ...input.problems,
    ...models.flatMap(({ determination }) => determination.problems),
  ];
  const attributionSeen = wordsSeen(input.directory, found.paths);
  const judge = (by: LoadedPolicy) =>
    evaluate({ policy: by.policy, models, problems, today: input.today, attributionSeen });
  const { verdicts, notes } = judge(input.policy);
  const changed = input.proposed === null ? [] : proposalNotes(input.proposed, policy, verdicts, judge);
  const locked = input.locks === null ? [] : lockNotes(input.locks.head, input.locks.base, determinations);
  return conclude({
    policy: policy.source,
    verdicts,
    policyNotes: [...policyNotes, ...changed, ...locked, ...ignores, ...notes],
    references: found.references,
    problems,
    filesRead: found.filesRead,
    offline: input.facts.kind === 'lock',
    failOn: input.failOn,
  });
}

/** Files of the policy that judges and will go on to: a change could call anything its policy, or make a policy something else. */
function policiesNow({ policy, proposed }: CheckInput): readonly string[] {
  if (proposed?.kind !== 'loaded') return policy.files;
  return policy.files.filter((name) => proposed.policy.files.includes(name));
}

/** What a change to the policy would do once it is merged. One that would leave nothing judged fails. */
function proposalNotes(
  proposed: Proposal,
  policy: Policy,
  verdicts: readonly Verdict[],
  judge: (by: LoadedPolicy) => Evaluation,
): readonly PolicyNote[] {
  if (proposed.kind === 'loaded') {
    return policyChangeNotes(policy, proposed.policy.policy, verdicts, judge(proposed.policy).verdicts);
  }
  const message = `This change breaks the policy: ${proposed.error.message} Once merged, nothing could be checked.`;
  return [{ severity: 'error', message, origin: null }];
}

/** Marks what the change introduces; without a base side that is everything. */
async function compare(
  { base, isChange, directory, policy }: CheckInput,
  head: Found,
): Promise<readonly ComparedReference[]> {
  const references = [...head.references, ...throughLinks(head.references, head.links, policy.policy)];
  if (base === null) {
    return references.map((reference) => {
      return { reference, introduced: true, replaces: null, ignoredBefore: !isChange && reference.ignored !== null };
    });
  }
  const renames = base.changes.filter(({ status }) => status === 'renamed');
  const scopeOf = scopeFinder(policy.policy);
  const changed = new Set(base.changes.map(({ path }) => path));
  const oldLinks = new Map([...head.links].filter(([link]) => !changed.has(link)));
  // What a policy named is new where its file is moved, or a policy no more.
  const before = outside(policy.files, await findBase(directory, head, base));
  return compareReferences({
    head: references,
    base: [...before, ...throughLinks(before, oldLinks, policy.policy)],
    renamed: new Map(renames.map(({ basePath, path }) => [basePath ?? path, path])),
    scopeOf: (path) => scopeOf(path)?.name ?? null,
  });
}

/** What is known of every model asked for and of its ancestors, by request key. */
export async function determineAll(
  wanted: readonly ModelRequest[],
  facts: FactSource,
  assertions: readonly Assertion[],
): Promise<ReadonlyMap<string, OwnDetermination>> {
  if (wanted.length === 0) return new Map();
  const own = facts.kind === 'lock' ? (await facts.lock()).models : await resolved(wanted, facts.resolve);
  return allWithAssertions(own, assertions);
}

async function resolved(
  wanted: readonly ModelRequest[],
  resolve: (requests: readonly ModelRequest[]) => Promise<Resolutions>,
): Promise<ReadonlyMap<string, OwnDetermination>> {
  const requests = new Map(wanted.map(({ model, revision }) => [requestKey({ model, revision }), { model, revision }]));
  const own = new Map<string, OwnDetermination>();
  for (const [key, resolution] of await resolve([...requests.values()])) {
    const request = requests.get(key) ?? requestOf(key);
    if (request !== null) own.set(key, determineOwn(request, resolution));
  }
  return own;
}

interface Model {
  readonly determination: Determination;
  readonly references: readonly ReportedReference[];
}

/** One entry a model and revision, however its letters are cased, with all places that name it. */
function groupByModel(
  compared: readonly ComparedReference[],
  own: ReadonlyMap<string, OwnDetermination>,
): readonly Model[] {
  const known = new Map<string, Determination>();
  const determinationOf = (request: ModelRequest): Determination => {
    const key = requestKey(request);
    const determination = known.get(key) ?? determine({ model: request.model, revision: request.revision }, own);
    known.set(key, determination);
    return determination;
  };
  const reported = ({ reference, introduced, replaces: from }: ComparedReference): ReportedReference => {
    if (from === null) return { reference, introduced, replaces: null };
    const change = compareTerms(determinationOf(from), determinationOf(reference));
    return { reference, introduced, replaces: { request: { model: from.model, revision: from.revision }, change } };
  };
  const sameModel = ({ reference }: ComparedReference): string => {
    const { kind, commit } = determinationOf(reference);
    return [reference.model.toLowerCase(), reference.revision, kind, commit].join(' ');
  };
  return [...groupBy(compared, sameModel).values()].flatMap((same) => {
    const written = same.map(({ reference }) => determinationOf(reference));
    const asOnHub = written.find(({ own }) => own.renamedFrom === null) ?? written[0];
    return asOnHub === undefined ? [] : [{ determination: asOnHub, references: same.map(reported) }];
  });
}
