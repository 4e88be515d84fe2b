import type { ModelFacts, ModelRequest } from '../domain.ts';
import { commitOrigin } from './commit-origin.ts';
import { factsFrom } from './facts.ts';
import { HubFault } from './hub-fault.ts';
import { askModelInfo } from './model-info.ts';
import type { Sources } from './sources.ts';

/** What is known about a commit can change outside it (gating, renames, removal), so even a commit is asked for again each day. */
const FRESH_MS = 24 * 60 * 60_000;

/**
 * Facts about a pinned commit: from the cache for a day, then asked for again. A commit seen for the first time must be the
 * repository's own; `foreign` when it is on no branch and no tag. Throws a HubFault.
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
  const known = cached === null ? null : factsFrom(request, cached.answer, hub.endpoint);
  const verified = known?.commit === commit;
  const age = now - (cached?.at ?? 0);
  if (verified && (hub.offline || (age >= 0 && age <= FRESH_MS))) return known;

  const answer = await askModelInfo(hub, request);
  const facts = factsFrom(request, answer, hub.endpoint);
  if (facts.commit !== null && facts.commit !== commit) {
    throw new HubFault('bad-response', 'the answer is about another commit than the one asked for');
  }
  if (!verified && (await isForeign(facts, commit, sources))) return 'foreign';
  if (facts.commit !== null && !facts.private) await cache.writeAnswer(key, answer, now);
  return facts;
}

async function isForeign({ model }: ModelFacts, commit: string, { hub, options }: Sources): Promise<boolean> {
  const origin = await commitOrigin(hub, model, commit);
  if (origin === 'unknown') {
    options.onProblem({
      stage: 'resolve',
      subject: 'revisions',
      reason: `${hub.endpoint} does not tell whether a pinned commit is the repository’s own or a stranger’s pull request`,
      hint: 'Pin commits that you have seen on the main branch, or name the branch.',
      location: null,
      severity: 'notice',
    });
  }
  return origin === 'foreign';
}
