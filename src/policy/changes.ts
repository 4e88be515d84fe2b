import { type PolicyNote, requestKey, type Verdict } from '../domain.ts';
import { factKeys } from './fact-order.ts';
import { originOf, type Policy } from './policy.ts';
import { type Loosening, loosenings } from './tighten.ts';

/** How one policy differs from another in what it allows. */
export interface PolicyChanges {
  readonly loosened: readonly Loosening[];
  readonly tightened: readonly Loosening[];
  /** Facts that the old policy left open. */
  readonly stated: readonly string[];
}

/** What `head` allows and asks that `base` does not, and the other way round. */
export function policyChanges(base: Policy, head: Policy): PolicyChanges {
  const stated = factKeys.filter(
    (key) => base.rules.organization[key] === undefined && head.rules.organization[key] !== undefined,
  );
  const open = new Set(stated.map((key) => `organization.${key}`));
  return {
    loosened: loosenings(base, head),
    tightened: loosenings(head, base).filter(({ key }) => !open.has(key)),
    stated,
  };
}

/**
 * What a change that edits the policy would do once it is merged, for the people who review it. The change itself is judged
 * by the policy it starts from, whatever this says.
 *
 * @param judged verdicts by `base`, `proposed` verdicts by `head`, on the same models
 */
export function policyChangeNotes(
  base: Policy,
  head: Policy,
  judged: readonly Verdict[],
  proposed: readonly Verdict[],
): readonly PolicyNote[] {
  const { loosened, stated } = policyChanges(base, head);
  const moved = movedVerdicts(judged, proposed);
  const effect = moved.length === 0 ? 'no verdict of today would differ' : moved.join('; ');
  const headline = `This change edits the policy ${base.source}. It is judged by the policy as it was; once merged, ${effect}.`;
  return [
    { severity: 'warning', message: headline, origin: null },
    ...loosened.map(({ message, origin }) => ({
      severity: 'warning' as const,
      message: `The policy of this change is looser: ${message}.`,
      origin,
    })),
    ...stated.map((key) => ({
      severity: 'notice' as const,
      message: `The policy of this change states organization.${key}, which was open.`,
      origin: originOf(head.rules, `organization.${key}`),
    })),
  ];
}

function movedVerdicts(judged: readonly Verdict[], proposed: readonly Verdict[]): readonly string[] {
  const later = new Map(proposed.map((verdict) => [placeKey(verdict), verdict]));
  const before = new Set(judged.map(placeKey));
  const changed = judged.flatMap((verdict) => {
    const after = later.get(placeKey(verdict));
    return after?.outcome === verdict.outcome ? [] : [wording(placeKey(verdict), verdict, after)];
  });
  const added = proposed.filter((verdict) => !before.has(placeKey(verdict)));
  return [...changed, ...added.map((verdict) => wording(placeKey(verdict), undefined, verdict))];
}

function placeKey({ request, scope }: Verdict): string {
  return scope === null ? requestKey(request) : `${requestKey(request)} in scope ${scope}`;
}

/** `owner/name: deny -> allow (waivers[0])` */
function wording(place: string, before: Verdict | undefined, after: Verdict | undefined): string {
  const rule = after?.waivedBy?.origin.key ?? after?.reasons[0]?.rule.key;
  const why = rule === undefined ? '' : ` (${rule})`;
  return `${place}: ${before?.outcome ?? 'not judged'} -> ${after?.outcome ?? 'not judged'}${why}`;
}
