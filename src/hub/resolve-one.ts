import { type ModelFacts, type ModelRequest, modelId, type Resolution } from '../domain.ts';
import { withAdapterBase } from './adapter-base.ts';
import type { HubCache } from './cache.ts';
import { factsFrom } from './facts.ts';
import { HubFault } from './hub-fault.ts';
import type { HubFetch } from './hub-fetch.ts';
import type { ReadHubFile } from './hub-files.ts';
import { askModelInfo } from './model-info.ts';
import type { HubOptions } from './options.ts';
import { resolutionOfFacts, resolutionOfFault } from './resolution.ts';
import { isCommit, revisionFlaw } from './revision.ts';
import { shown } from './shown.ts';
import { withTexts } from './with-texts.ts';

/** What answers are made from. */
export interface Sources {
  readonly hub: HubFetch;
  readonly cache: HubCache;
  readonly readFile: ReadHubFile;
  readonly options: HubOptions;
}

/** What is known about a commit can change outside it (gating, renames, removal), so even a commit is asked for again each day. */
const COMMIT_FRESH_MS = 24 * 60 * 60_000;

/** The answer to one request. Failures are answers too. */
export async function resolveOne(request: ModelRequest, sources: Sources): Promise<Resolution> {
  const refused = refusalOf(request, sources.options);
  if (refused !== null) return refused;
  const { hub, options, readFile } = sources;
  try {
    const bare = (await cachedFacts(request, sources)) ?? (await freshFacts(request, sources));
    if (bare === null) return badAnswer('the answer names no model');
    if (isOtherCommit(request, bare)) return badAnswer('the answer is about another commit than the one asked for');
    const read = await withTexts(bare, options.wantTexts(bare), readFile, hub.endpoint);
    return resolutionOfFacts(request, await withAdapterBase(read, readFile));
  } catch (error) {
    if (!(error instanceof HubFault)) throw error;
    return hub.offline ? { kind: 'not-locked' } : resolutionOfFault(request, error, hub.authenticated());
  }
}

/** Ids and revisions are checked here once more, whatever made them: they stand raw in request paths. */
function refusalOf({ model, revision }: ModelRequest, options: HubOptions): Resolution | null {
  if (modelId(model) === null) return badAnswer('not a legal Hub id; no request was made');
  const flaw = revision === null ? null : revisionFlaw(revision);
  if (revision === null || flaw === null) return null;
  options.onProblem({
    stage: 'resolve',
    subject: model,
    reason: `the revision ${shown(revision)} of ${model} is refused: ${flaw}`,
    hint: 'Pin a commit of the main branch.',
    location: null,
    severity: 'error',
  });
  return { kind: 'bad-revision', revision };
}

async function freshFacts(request: ModelRequest, { hub, cache, options }: Sources): Promise<ModelFacts | null> {
  const answer = await askModelInfo(hub, request);
  const facts = factsFrom(request, answer, hub.endpoint);
  if (facts !== null && facts.commit !== null && facts.commit === request.revision && !facts.private) {
    const key = { endpoint: hub.endpoint, model: request.model, commit: facts.commit };
    await cache.writeAnswer(key, answer, (options.now ?? Date.now)());
  }
  return facts;
}

/** Facts about a pinned commit from the cache; branches and tags are always asked for, for they move. */
async function cachedFacts(request: ModelRequest, { hub, cache, options }: Sources): Promise<ModelFacts | null> {
  const { model, revision } = request;
  if (revision === null || !isCommit(revision)) return null;
  const cached = await cache.readAnswer({ endpoint: hub.endpoint, model, commit: revision });
  if (cached === null) return null;
  const age = (options.now ?? Date.now)() - cached.at;
  if (!hub.offline && (age < 0 || age > COMMIT_FRESH_MS)) return null;
  const facts = factsFrom(request, cached.answer, hub.endpoint);
  return facts?.commit === revision ? facts : null;
}

function isOtherCommit({ revision }: ModelRequest, { commit }: ModelFacts): boolean {
  return revision !== null && isCommit(revision) && commit !== null && commit !== revision;
}

function badAnswer(detail: string): Resolution {
  return { kind: 'unreachable', reason: 'bad-response', detail };
}
