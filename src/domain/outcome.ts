/** From best to worst. */
export const OUTCOMES = ['allow', 'warn', 'review', 'deny'] as const;

/** What the policy says of a model. `review`: a person must decide or state a fact; it fails the check like `deny`. */
export type Outcome = (typeof OUTCOMES)[number];

/** Above 0 when `a` is worse than `b`, 0 when they are the same. */
export function compareOutcomes(a: Outcome, b: Outcome): number {
  return OUTCOMES.indexOf(a) - OUTCOMES.indexOf(b);
}

/** The worst of several outcomes; of none `allow`. */
export function worstOf(outcomes: readonly Outcome[]): Outcome {
  return OUTCOMES.findLast((outcome) => outcomes.includes(outcome)) ?? 'allow';
}

/** True for an outcome that fails the check. */
export function isFailing(outcome: Outcome): boolean {
  return outcome === 'review' || outcome === 'deny';
}
