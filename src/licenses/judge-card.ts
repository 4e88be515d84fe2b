import { CARD_FIELDS, type Contradiction } from '../domain.ts';
import type { Clue, Requirement } from './clue.ts';
import { contradictionBetween } from './contradiction.ts';
import { distinct, reconcile } from './reconcile.ts';

/** What a group of clues requires, and how it contradicts itself or another group. */
export interface Side {
  readonly requirements: readonly Requirement[];
  readonly contradictions: readonly Contradiction[];
}

/** What is declared: the fields of the card, and documents beside the license that bind with it. */
export interface Declared extends Side {
  /** A use policy with an entry of its own, a stub that points to a license. */
  readonly companions: readonly Requirement[];
}

/** The fields of the card against each other: `license`, then `license_name` and `license_link`. */
export function readCard(clues: readonly Clue[]): Declared {
  const declared = clues.filter(({ weight }) => weight === 'declared');
  const of = (source: string) => declared.filter(({ evidence }) => evidence.source === source);
  const license = distinct(of('card-license').flatMap((clue) => clue.requirements));
  const fields = [...of('card-license-name'), ...of('card-license-link')];
  const others = declared.filter((clue) => clue.evidence.source !== 'card-license' && !fields.includes(clue));
  // `[mit, other]`: the name is that of the other one
  const leavesOpen = license.length > 0 && of('card-license').some((clue) => clue.requirements.length === 0);
  let requirements = license;
  const contradictions: Contradiction[] = [];
  for (const { evidence, requirements: said } of fields) {
    const field = CARD_FIELDS[evidence.source] ?? evidence.source;
    const { agreed, onlyFirst, onlySecond } = reconcile(requirements, said);
    const against = said.length === 0 ? license : requirements;
    if (agreed.length === 0 && against.length > 0 && (said.length === 0 || !leavesOpen)) {
      const other = { name: field, says: onlySecond, words: evidence.quote };
      contradictions.push(contradictionBetween('card-vs-name', { name: 'the card', says: against }, other));
    }
    requirements = distinct([...agreed, ...onlyFirst, ...onlySecond]);
  }
  for (const { evidence, requirements: said } of others.filter(isStub)) {
    if (requirements.length === 0 || reconcile(requirements, said).agreed.length > 0) continue;
    const other = { name: `the license that ${evidence.path ?? 'a text'} points to`, says: said };
    contradictions.push(contradictionBetween('card-vs-text', { name: 'the card', says: requirements }, other));
  }
  return { requirements, contradictions, companions: distinct(others.flatMap((clue) => clue.requirements)) };
}

/** A license file that holds no license but the address of one. */
function isStub({ evidence }: Clue): boolean {
  return evidence.source === 'license-text';
}
