import type { Contradiction, FoundClause } from '../domain.ts';
import type { Clue } from './clue.ts';
import { contradictionBetween, type Speaker } from './contradiction.ts';
import type { Side } from './judge-card.ts';
import { distinct, reconcile } from './reconcile.ts';
import { strictest } from './strictness.ts';

/** What the license texts for the weights require. */
export interface Texts extends Side {
  readonly clauses: readonly FoundClause[];
  /** A text for the weights that no entry of the catalog matches. */
  readonly unrecognized: boolean;
}

/** The license texts for the weights; those of folders count where they are stricter than those of the root. */
export function readTexts(clues: readonly Clue[]): Texts {
  const texts = clues.filter(({ weight }) => weight === 'text');
  const atRoot = texts.filter(({ evidence }) => !evidence.path?.includes('/'));
  const main = atRoot.length > 0 ? atRoot : texts;
  const requirements = distinct(main.flatMap((clue) => clue.requirements));
  const known = main.filter((clue) => clue.requirements.length > 0);
  const level = strictest(requirements.flat());
  const stricter = texts.filter((clue) => !main.includes(clue) && strictest(clue.requirements.flat()) > level);
  const [first, ...others] = known;
  const contradictions: Contradiction[] = [];
  for (const other of [...others, ...stricter]) {
    if (first === undefined || reconcile(first.requirements, other.requirements).agreed.length > 0) continue;
    contradictions.push(contradictionBetween('texts-disagree', speakerOf(first), speakerOf(other)));
  }
  const unrecognized = main.filter((clue) => clue.requirements.length === 0);
  return {
    requirements: distinct([...requirements, ...stricter.flatMap((clue) => clue.requirements)]),
    contradictions,
    clauses: unrecognized.flatMap((clue) => clue.identification?.clauses ?? []),
    unrecognized: unrecognized.length > 0,
  };
}

function speakerOf({ evidence, requirements }: Clue): Speaker {
  return { name: evidence.path ?? 'the prompt', says: requirements };
}

/** The card against the text: where the text is one of those that the card may mean, it decides which. */
export function againstText(card: Side, texts: Texts): Side {
  const { agreed, onlyFirst, onlySecond } = reconcile(card.requirements, texts.requirements);
  const requirements = [...agreed, ...onlyFirst, ...onlySecond];
  // a text that holds what the card says, and a stricter license besides
  const isMore = agreed.length > 0 && strictest(onlySecond.flat()) > strictest(card.requirements.flat());
  const said = isMore ? card.requirements : onlyFirst;
  if (onlySecond.length === 0 || said.length === 0) return { requirements, contradictions: [] };
  const text = { name: 'the license text', says: onlySecond };
  return {
    requirements,
    contradictions: [contradictionBetween('card-vs-text', { name: 'the card', says: said }, text)],
  };
}
