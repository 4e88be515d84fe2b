import type { ModelFacts, ModelRequest } from '../domain.ts';
import { commitOrigin } from './commit-origin.ts';
import { factsFrom } from './facts.ts';
import { HubFault } from './http/hub-fault.ts';
import { comparedWithMain, saidOfLicense, withMainBranch } from './main-branch.ts';
import { askModelInfo, type RawAnswer } from './model-info.ts';
import type { Sources } from './sources.ts';
import { withUsualFiles } from './usual-files.ts';

/** What is known about a commit can change outside it (gating, renames, removal), so even a commit is asked for again each day. */
const FRESH_MS = 24 * 60 * 60_000;

/**
 * Facts about a pinned commit: from the cache for a day, then asked for again. A commit seen for the first time must be the
 * repository's own; `foreign` when it is on no branch and no tag; where that cannot be told, the main branch answers. Throws a HubFault.
 */
export async function pinnedFacts(
  request: ModelRequest,
  commit: string,
  sources: Sources,
): Promise<ModelFacts | 'foreign'> {
  const { hub, cache } = sources;
  const now = (sources.options.now ?? Date.now)();
  const key = { endpoint: hub.endpoint, model: request.model, commit };
  const cached = await cache.readAnswer(key);
  const known =
    cached === null ? null : comparedWithMain(factsFrom(request, cached.answer, hub.endpoint), cached.answer);
  const verified = known?.commit === commit;
  const age = now - (cached?.at ?? 0);
  if (verified && (hub.offline || (age >= 0 && age <= FRESH_MS))) return known;

  const answer = await withUsualFiles(request, await askModelInfo(hub, request), sources);
  const facts = factsFrom(request, answer, hub.endpoint);
  if (facts.commit !== null && facts.commit !== commit) {
    throw new HubFault('bad-response', 'the answer is about another commit than the one asked for');
  }
  const origin = verified ? 'own' : await commitOrigin(hub, facts.model, commit);
  if (origin === 'foreign') return origin;
  if (origin === 'unknown') return headInstead(request, answer, sources);
  const compared = origin === 'head' ? answer : await withMainBranch(hub, request, answer);
  if (facts.commit !== null && !facts.private) await cache.writeAnswer(key, compared, now);
  return comparedWithMain(facts, compared);
}

/**
 * A commit of unknown origin may be a stranger's, with any text in it. The head of the default branch speaks for it when their cards
 * say the same of the license; else nothing is known. Throws a HubFault then.
 */
async function headInstead(request: ModelRequest, pinned: RawAnswer, sources: Sources): Promise<ModelFacts> {
  const { hub, options } = sources;
  const main = { model: request.model, revision: null };
  const head = await withUsualFiles(main, await askModelInfo(hub, main), sources);
  if (saidOfLicense(head) !== saidOfLicense(pinned)) {
    throw new HubFault('bad-response', `${UNTOLD}, and its card differs from that of the main branch`);
  }
  options.onProblem({
    stage: 'resolve',
    subject: 'revisions',
    reason: `${hub.endpoint} ${UNTOLD}: pinned models are judged by their main branch`,
    hint: 'Use an endpoint that lists commits, or name the branch.',
    location: null,
    severity: 'notice',
  });
  return factsFrom(request, head, hub.endpoint);
}

const UNTOLD = 'does not tell whether a pinned commit is the repository’s own or a stranger’s pull request';
