import { isFullCommit, type ModelFacts, type ModelId, type ModelRequest, modelId, type Resolution } from '../domain.ts';
import { withAdapterBase } from './adapter-base.ts';
import { factsFrom } from './facts.ts';
import { HubFault } from './http/hub-fault.ts';
import { askModelInfo } from './model-info.ts';
import type { HubOptions } from './options.ts';
import { pinnedFacts } from './pinned-facts.ts';
import { withReadmeBase } from './readme-base.ts';
import { resolutionOfFacts, resolutionOfFault } from './resolution.ts';
import { revisionFlaw } from './revision.ts';
import { shown } from './shown.ts';
import type { Sources } from './sources.ts';
import { withUsualFiles } from './usual-files.ts';
import { withTexts } from './with-texts.ts';

/** The answer to one request. Failures are answers too. */
export async function resolveOne(request: ModelRequest, sources: Sources): Promise<Resolution> {
  const { hub, options, readFile } = sources;
  const { model, revision } = request;
  // checked once more, whatever made them: ids and revisions stand raw in request paths
  if (modelId(model) === null) {
    return { kind: 'unreachable', reason: 'bad-response', detail: 'not a legal Hub id; no request was made' };
  }
  const flaw = revision === null ? null : revisionFlaw(revision);
  if (revision !== null && flaw !== null) return refused(model, revision, flaw, options);
  try {
    const facts = await bareFacts(request, sources);
    if (facts === 'foreign') return refused(model, revision ?? '', FOREIGN, options);
    const read = await withTexts(facts, options.wantTexts(facts), readFile, hub.endpoint);
    return resolutionOfFacts(request, withReadmeBase(await withAdapterBase(read, readFile)));
  } catch (error) {
    if (!(error instanceof HubFault)) throw error;
    return hub.offline ? { kind: 'not-locked' } : resolutionOfFault(request, error, hub.authenticated());
  }
}

const FOREIGN = 'it is on no branch and no tag, so it may be a stranger’s pull request with any license written in it';

/** Facts with no text read yet. Branches and tags move, so they are always asked for. */
async function bareFacts(request: ModelRequest, sources: Sources): Promise<ModelFacts | 'foreign'> {
  const { revision } = request;
  if (revision !== null && isFullCommit(revision)) return await pinnedFacts(request, revision, sources);
  const answer = await withUsualFiles(request, await askModelInfo(sources.hub, request), sources);
  return factsFrom(request, answer, sources.hub.endpoint);
}

function refused(model: ModelId, revision: string, flaw: string, options: HubOptions): Resolution {
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
