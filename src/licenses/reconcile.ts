import type { LicenseId } from '../domain.ts';
import type { Requirement } from './clue.ts';

/** What two sets of requirements make together. */
export interface Reconciled {
  /** Met by both sides, narrowed to the texts both may mean. */
  readonly agreed: readonly Requirement[];
  readonly onlyFirst: readonly Requirement[];
  readonly onlySecond: readonly Requirement[];
}

/** Pairs requirements that may mean the same text: `gemma` on the card and the text of 2024-04-01 agree on that text. */
export function reconcile(first: readonly Requirement[], second: readonly Requirement[]): Reconciled {
  const agreed: Requirement[] = [];
  const met = new Set<Requirement>();
  const onlySecond: Requirement[] = [];
  for (const requirement of second) {
    const partners = first.filter((other) => common(other, requirement).length > 0);
    if (partners.length === 0) onlySecond.push(requirement);
    for (const partner of partners) {
      met.add(partner);
      agreed.push(common(partner, requirement));
    }
  }
  return { agreed: distinct(agreed), onlyFirst: first.filter((one) => !met.has(one)), onlySecond };
}

/** Requirements without repetitions. */
export function distinct(requirements: readonly Requirement[]): readonly Requirement[] {
  return [...new Map(requirements.map((requirement) => [[...requirement].sort().join(), requirement])).values()];
}

function common(one: readonly LicenseId[], other: readonly LicenseId[]): readonly LicenseId[] {
  return one.filter((id) => other.includes(id));
}
