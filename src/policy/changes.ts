import { type Outcome, type PolicyNote, requestKey, type Verdict } from '../domain.ts';
import { factKeys } from './fact-order.ts';
import { originOf, type Policy } from './policy.ts';
import { type Loosening, loosenings } from './tighten.ts';

/** How one policy differs from another in what it allows. */
export interface PolicyChanges {
  readonly loosened: readonly Loosening[];
  readonly tightened: readonly Loosening[];
  /** Facts that the old policy left open, as keys of `organization`. */
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
 * Remarks for a change that brings its own policy: it is judged by the old one, and told what would be different once
 * merged. Empty when the policies say the same.
 *
 * @param before verdicts by `base`, `after` verdicts by `head`, on the same models
 */
export function policyChangeNotes(
  base: Policy,
  head: Policy,
  before: readonly Verdict[],
  after: readonly Verdict[],
): readonly PolicyNote[] {
  const { loosened, stated } = policyChanges(base, head);
  const moved = movedVerdicts(before, after);
  const notes: PolicyNote[] = loosened.map(({ message, origin }) => ({
    severity: 'warning',
    message: `The policy of this change is looser: ${message}. It counts once merged.`,
    origin,
  }));
  for (const key of stated) {
    const origin = originOf(head.rules, `organization.${key}`);
    notes.push({
      severity: 'notice',
      message: `This change states organization.${key}. It counts once merged.`,
      origin,
    });
  }
  for (const { name, from, to } of moved) {
    const message = `${name}: ${from ?? 'not judged'} by the policy in force, ${to ?? 'not judged'} once this change is merged.`;
    notes.push({ severity: 'notice', message, origin: null });
  }
  if (notes.length === 0) return [];
  const message = 'This change alters the policy. It is judged by the policy of its base, not by its own.';
  return [{ severity: 'warning', message, origin: null }, ...notes];
}

interface Move {
  readonly name: string;
  readonly from: Outcome | null;
  readonly to: Outcome | null;
}

function movedVerdicts(before: readonly Verdict[], after: readonly Verdict[]): readonly Move[] {
  const was = new Map(before.map((verdict) => [nameOf(verdict), verdict.outcome]));
  const is = new Map(after.map((verdict) => [nameOf(verdict), verdict.outcome]));
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((name) => ({ name, from: was.get(name) ?? null, to: is.get(name) ?? null }))
    .filter(({ from, to }) => from !== to);
}

function nameOf({ request, scope }: Verdict): string {
  return scope === null ? requestKey(request) : `${requestKey(request)} in scope "${scope}"`;
}
