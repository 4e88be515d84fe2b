import {
  compareOutcomes,
  type Determination,
  type Drift,
  type DriftChange,
  type DriftReport,
  firstOf,
  type ModelFacts,
  type ModelReference,
  type ModelRequest,
  type Outcome,
  type OwnDetermination,
  type Problem,
  type Resolution,
  type Resolutions,
  type Resolver,
  requestKey,
  requestOf,
  worstOf,
} from './domain.ts';
import { allWithAssertions } from './licenses/asserted.ts';
import { compareTerms } from './licenses/compare-terms.ts';
import { determine } from './licenses/determine.ts';
import { determineOwn } from './licenses/determine-own.ts';
import { textsNeeded } from './licenses/texts-needed.ts';
import { changesOf, sameCard } from './lock/changes.ts';
import { LOCK_FILE, type Lock } from './lock/lock.ts';
import { textChanges } from './lock/text-changes.ts';
import { evaluate } from './policy/evaluate.ts';
import type { LoadedPolicy } from './policy/load.ts';
import { licenseAssertions } from './policy/reasons/model.ts';
import { counts, outside } from './policy/scopes.ts';
import { TOOL } from './version.ts';

/** Everything a re-check needs. */
export interface RecheckInput {
  readonly lock: Lock;
  /** References of the repository, to tell where a model is used and which scope judges it. */
  readonly references: readonly ModelReference[];
  readonly policy: LoadedPolicy;
  readonly today: string;
  readonly resolve: Resolver;
  readonly problems: readonly Problem[];
}

/** What a re-check found, and what would be locked now. */
export interface Recheck {
  readonly report: DriftReport;
  /** Today's determinations of all models that could be resolved; models that could not keep their locked entry. */
  readonly lock: Lock;
}

const SEVERITIES: readonly Drift['severity'][] = ['stricter', 'unknown', 'looser', 'same'];

/**
 * Resolves every model of the lock again and says what differs and what that does to its verdict. A model whose commit has
 * not moved costs one request and no text: card and texts are part of the commit.
 */
export async function recheck(input: RecheckInput): Promise<Recheck> {
  const { lock } = input;
  const roots = rootsOf(lock, input.references);
  const resolutions = await input.resolve(roots, (facts) =>
    unmovedEntry(lock, facts) === null ? textsNeeded(facts) : [],
  );
  const assertions = licenseAssertions(input.policy.policy, input.today);
  const today = determinations(lock, resolutions);
  const was = allWithAssertions(lock.models, assertions);
  const now = allWithAssertions(today, assertions);
  const found = roots.map((request) => driftOf(request, input, was, now)).filter((drift) => drift !== null);
  const drifts = await withTextChanges(found, input, resolutions);
  drifts.sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (requestKey(a.request) < requestKey(b.request) ? -1 : 1),
  );
  // What legal has settled stands in the policy, not in the lock.
  const kept = new Map(lock.models);
  for (const [key, own] of today) if (own.kind !== 'unresolved') kept.set(key, own);
  return {
    lock: { models: kept },
    report: {
      tool: TOOL,
      policy: input.policy.policy.source,
      models: roots.length,
      drifts,
      worse: drifts.some(isWorse),
      problems: [...input.problems, ...unlocked(input)],
    },
  };
}

/** A drift that fails a re-check: a verdict got worse, or nobody can say. */
export function isWorse({ before, after, changes }: Drift): boolean {
  return compareOutcomes(after, before) > 0 || changes.some(({ kind }) => kind === 'not-checked');
}

/** The models to resolve: what the repository names, or all that no other entry has as its base model. */
function rootsOf(lock: Lock, references: readonly ModelReference[]): readonly ModelRequest[] {
  const ancestors = new Set(
    [...lock.models.values()].flatMap(({ baseModels }) => baseModels.map(({ model }) => model as string)),
  );
  const used = new Set(references.filter(({ ignored }) => ignored === null).map(requestKey));
  const keys = [...lock.models.keys()].filter((key) => used.has(key) || !ancestors.has(key));
  return keys.map(requestOf).filter((request) => request !== null);
}

/** The locked entry of a model that has not moved and whose card was not altered in the lock, else null. */
function unmovedEntry(lock: Lock, facts: ModelFacts): OwnDetermination | null {
  const entries = [...lock.models.values()].filter(
    ({ model, commit }) => model === facts.model && commit !== null && commit === facts.commit,
  );
  const [locked] = entries;
  if (locked === undefined) return null;
  const card = determineOwn({ model: facts.model, revision: null }, { kind: 'found', facts });
  return sameCard(locked, card) ? locked : null;
}

function determinations(lock: Lock, resolutions: Resolutions): ReadonlyMap<string, OwnDetermination> {
  const now = new Map<string, OwnDetermination>();
  for (const [key, resolution] of resolutions) {
    const request = requestOf(key);
    if (request === null) continue;
    const facts = factsOf(resolution);
    const locked = lock.models.get(key);
    const unmoved = locked !== undefined && facts !== null && unmovedEntry(lock, facts) !== null;
    now.set(key, unmoved ? refreshed(locked, facts) : determineOwn(request, resolution));
  }
  return now;
}

/** The locked determination with what can change without a new commit. */
function refreshed(locked: OwnDetermination, facts: ModelFacts): OwnDetermination {
  return { ...locked, model: facts.model, gated: facts.gated };
}

function factsOf(resolution: Resolution): ModelFacts | null {
  return resolution.kind === 'found' || resolution.kind === 'renamed' ? resolution.facts : null;
}

/** What the repository uses and the lock lacks is not looked at again: nobody would know. */
function unlocked({ lock, references, policy }: RecheckInput): readonly Problem[] {
  const used = outside(policy.files, references).filter((reference) => counts(reference, policy.policy));
  const missing = [...new Set(used.map(requestKey))].filter((key) => !lock.models.has(key)).sort();
  if (missing.length === 0) return [];
  const [models, are] = missing.length === 1 ? ['model', 'is'] : ['models', 'are'];
  return [
    {
      stage: 'resolve',
      subject: LOCK_FILE,
      reason: `${missing.length} ${models} of the repository ${are} not in the lock and could not be checked again: ${firstOf(missing, 5)}`,
      hint: 'Run "model-license-gate lock", and commit the result.',
      location: null,
      severity: 'error',
    },
  ];
}

/** How a model differs, both sides with what legal has settled. */
function driftOf(
  request: ModelRequest,
  input: RecheckInput,
  locked: ReadonlyMap<string, OwnDetermination>,
  now: ReadonlyMap<string, OwnDetermination>,
): Drift | null {
  const before = determine(request, locked);
  const after = determine(request, now);
  const ancestors = before.lineage.map(({ own }) => own.model);
  const changes = [...changesOf(before.own, after.own), ...ancestorChanges(locked, ancestors, now)];
  if (changes.length === 0) return null;
  const terms = compareTerms(before, after);
  const places = input.references.filter((reference) => requestKey(reference) === requestKey(request));
  const was = outcomeOf(before, places, input);
  const is = outcomeOf(after, places, input);
  return {
    request,
    changes,
    terms,
    texts: [],
    before: was,
    after: is,
    severity: severityOf(was, is, terms.direction, changes),
    places: places.map(({ location }) => location),
  };
}

function ancestorChanges(
  was: ReadonlyMap<string, OwnDetermination>,
  ancestors: readonly string[],
  now: ReadonlyMap<string, OwnDetermination>,
): readonly DriftChange[] {
  return [...new Set(ancestors)].flatMap((model) => {
    const [locked, today] = [was.get(model), now.get(model)];
    if (locked === undefined || today === undefined) return [];
    return changesOf(locked, today).map(
      ({ message }): DriftChange => ({ kind: 'ancestor-changed', message: `base model ${model}: ${message}` }),
    );
  });
}

function outcomeOf(determination: Determination, places: readonly ModelReference[], input: RecheckInput): Outcome {
  const references = places.map((reference) => ({ reference, introduced: true, replaces: null }));
  const { verdicts } = evaluate({
    policy: input.policy.policy,
    models: [{ determination, references }],
    today: input.today,
    problems: [],
  });
  return worstOf(verdicts.map(({ outcome }) => outcome));
}

function severityOf(
  before: Outcome,
  after: Outcome,
  direction: Drift['terms']['direction'],
  changes: readonly DriftChange[],
): Drift['severity'] {
  if (changes.some(({ kind }) => kind === 'not-checked')) return 'unknown';
  const step = compareOutcomes(after, before);
  if (step !== 0) return step > 0 ? 'stricter' : 'looser';
  return direction === 'mixed' ? 'stricter' : direction;
}

/** Reads the texts of the locked commit once more for models whose text changed, and says which sentences came and went. */
async function withTextChanges(
  drifts: readonly Drift[],
  { lock, resolve }: RecheckInput,
  now: Resolutions,
): Promise<Drift[]> {
  const changed = drifts.filter(({ changes }) => changes.some(({ kind }) => kind === 'text-changed'));
  const old = changed.flatMap(({ request }) => {
    const commit = lock.models.get(requestKey(request))?.commit;
    return commit === null || commit === undefined ? [] : [{ model: request.model, revision: commit }];
  });
  const before = old.length === 0 ? new Map<string, Resolution>() : await resolve(old, textsNeeded);
  return drifts.map((drift) => {
    const commit = lock.models.get(requestKey(drift.request))?.commit ?? null;
    const was = before.get(requestKey({ model: drift.request.model, revision: commit }));
    const is = now.get(requestKey(drift.request));
    return was === undefined || is === undefined ? drift : { ...drift, texts: textChanges(factsOf(was), factsOf(is)) };
  });
}
