import { type PolicyNote, requestKey, type Verdict } from '../domain.ts';

/**
 * What a change that edits the policy would do once it is merged, for the people who review it. The change itself is judged
 * by the policy it starts from, whatever this says.
 */
export function proposedNotes(
  source: string,
  judged: readonly Verdict[],
  proposed: readonly Verdict[],
): readonly PolicyNote[] {
  const later = new Map(proposed.map((verdict) => [placeKey(verdict), verdict]));
  const changes = judged.flatMap((verdict) => {
    const after = later.get(placeKey(verdict)) ?? later.get(requestKey(verdict.request));
    return after === undefined || after.outcome === verdict.outcome ? [] : [wording(verdict, after)];
  });
  const effect = changes.length === 0 ? 'no verdict of today would differ' : changes.join('; ');
  const message = `This change edits the policy ${source}. It is judged by the policy as it was; once merged, ${effect}.`;
  return [{ severity: 'warning', message, origin: null }];
}

function placeKey({ request, scope }: Verdict): string {
  return scope === null ? requestKey(request) : `${requestKey(request)} in ${scope}`;
}

function wording(before: Verdict, after: Verdict): string {
  const rule = after.reasons[0]?.rule.key;
  return `${placeKey(before)}: ${before.outcome} -> ${after.outcome}${rule === undefined ? '' : ` (${rule})`}`;
}
