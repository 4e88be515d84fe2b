import type { ModelFacts, ModelRequest, Problem } from '../domain.ts';
import { factsFrom } from './facts.ts';
import type { HubFetch } from './http/hub-fetch.ts';
import { askModelInfo, type RawAnswer } from './model-info.ts';

/** Fields of a card that decide about the license. */
const FIELDS = ['license', 'license_name', 'license_link', 'base_model'];

/** What a card says of the license, its fields in a fixed order; those that it lacks are left out. */
export function saidOfLicense({ cardData }: RawAnswer): string {
  const card = (cardData ?? {}) as Readonly<Record<string, unknown>>;
  const said = FIELDS.flatMap((field) => (card[field] == null ? [] : [`${field}: ${JSON.stringify(card[field])}`]));
  return said.join(', ') || 'nothing of its license';
}

/** Where a kept answer about a commit says what the main branch said then. */
const MAIN_SAYS = 'mainBranchSays';

/** The answer about a pinned commit with what the main branch says now; one request. Throws a HubFault. */
export async function withMainBranch(hub: HubFetch, { model }: ModelRequest, pinned: RawAnswer): Promise<RawAnswer> {
  const request = { model, revision: null };
  const main = await askModelInfo(hub, request);
  // Throws when the answer is none about a model.
  factsFrom(request, main, hub.endpoint);
  return { ...pinned, [MAIN_SAYS]: saidOfLicense(main) };
}

/**
 * Facts about a pinned commit with a notice when the main branch says another thing: somebody may have pinned the commit before its
 * license was corrected or changed.
 */
export function comparedWithMain(facts: ModelFacts, pinned: RawAnswer): ModelFacts {
  const main = pinned[MAIN_SAYS];
  const own = saidOfLicense(pinned);
  if (main === undefined || main === own) return facts;
  const problem: Problem = {
    stage: 'resolve',
    subject: facts.model,
    reason: `the pinned commit ${facts.commit?.slice(0, 12)} says ${cut(own)}; the main branch of ${facts.model} says ${cut(main)} now`,
    hint: 'The pinned commit was judged. Find out why its license was changed, and whether the old terms still hold.',
    location: null,
    severity: 'notice',
  };
  return { ...facts, problems: [...facts.problems, problem] };
}

function cut(said: unknown): string {
  const text = String(said);
  return text.length > 150 ? `${text.slice(0, 150)}…` : text;
}
