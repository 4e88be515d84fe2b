import { listCommits } from '@huggingface/hub';
import type { ModelId } from '../domain.ts';
import { HubFault } from './http/hub-fault.ts';
import type { HubFetch } from './http/hub-fetch.ts';

/** The most commits the Hub lists in one answer. */
const PAGE = 1_000;
const MAX_COMMITS = 5 * PAGE;

/**
 * Whether a commit is the repository's own: on its default branch (`head`: its newest), or the head of a branch or tag. The Hub gives out the commits of
 * community pull requests by their hash too, so a card read at a commit says nothing until this is known. One request as a
 * rule. `unknown`: the endpoint does not tell, as mirrors may not. Throws a HubFault when it could not be asked.
 */
export async function commitOrigin(
  hub: HubFetch,
  model: ModelId,
  commit: string,
): Promise<'head' | 'own' | 'foreign' | 'unknown'> {
  try {
    const history = await search(hub, model, commit);
    if (history !== 'missing') return history;
    const heads = await branchHeads(hub, model);
    return heads.includes(commit) ? 'own' : 'foreign';
  } catch (error) {
    if (!(error instanceof HubFault)) throw new HubFault('bad-response', 'nobody can read its list of commits');
    if (isUntold(error)) return 'unknown';
    // The refusal is about the list, not about the model.
    throw error.cause === 'status' ? new HubFault('bad-response', `asked for its commits, it ${error.message}`) : error;
  }
}

/** A mirror without such pages answers a bare 404, 405 or 501; any other refusal leaves the question open. */
function isUntold({ status, code }: HubFault): boolean {
  return code === null && (status === 404 || status === 405 || status === 501);
}

async function search(hub: HubFetch, model: ModelId, commit: string): Promise<'head' | 'own' | 'missing' | 'unknown'> {
  let seen = 0;
  const repo = { type: 'model', name: model } as const;
  for await (const { oid } of listCommits({ repo, hubUrl: hub.endpoint, fetch: hub.api, batchSize: PAGE })) {
    if (oid === commit) return seen === 0 ? 'head' : 'own';
    seen += 1;
    if (seen >= MAX_COMMITS) return 'unknown';
  }
  return seen === 0 ? 'unknown' : 'missing';
}

async function branchHeads(hub: HubFetch, model: ModelId): Promise<readonly string[]> {
  const response = await hub.api(`${hub.endpoint}/api/models/${model}/refs`);
  const refs = (await response.json()) as Record<'branches' | 'tags', readonly { readonly targetCommit: string }[]>;
  return [...refs.branches, ...refs.tags].map(({ targetCommit }) => targetCommit);
}
