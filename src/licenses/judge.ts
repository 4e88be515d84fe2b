import { isPermissive } from '../catalog/catalog.ts';
import {
  type Contradiction,
  type GoverningLicense,
  type LicenseId,
  type OwnDetermination,
  quoteWords,
} from '../domain.ts';
import type { Clue, Requirement } from './clue.ts';
import { readCard, type Side } from './judge-card.ts';
import { againstProse } from './judge-prose.ts';
import { againstText, readTexts, type Texts } from './judge-texts.ts';
import { distinct, reconcile } from './reconcile.ts';
import { sameEffect } from './strictness.ts';

/** What the evidence about one model by itself comes to. */
export type Judgement = Pick<OwnDetermination, 'kind' | 'licenses' | 'clauses' | 'contradictions'>;

/** Judges evidence that is gathered completely. Nothing is dropped: where clues disagree, all they require counts. */
export function judge(clues: readonly Clue[]): Judgement {
  const card = readCard(clues);
  const texts = readTexts(clues);
  const versus = againstText(card, texts);
  const requirements = distinct([...versus.requirements, ...card.companions]);
  const prose = againstProse(requirements, clues);
  const all = distinct([...requirements, ...prose.requirements]);
  const contradictions = [
    ...confirmed(card, texts),
    ...texts.contradictions,
    ...versus.contradictions,
    ...prose.contradictions,
  ];
  const unclear = all.flatMap((requirement) => unclearNote(requirement, clues));
  return {
    kind: kindOf({ all, clues, texts, contradictions, unclear }),
    licenses: governing(all, clues),
    clauses: [...texts.clauses, ...prose.clauses],
    contradictions: [...contradictions, ...unclear],
  };
}

/** A license name that nobody knows is a mere remark once the text was read and is what the card's `license` says. */
function confirmed(card: Side, texts: Texts): readonly Contradiction[] {
  const agree = reconcile(card.requirements, texts.requirements).agreed.length > 0 && !texts.unrecognized;
  return card.contradictions.map((one) => (agree && one.found.length === 0 ? { ...one, severity: 'note' } : one));
}

/** One name that stands for texts of different effect, and no text to tell which. */
function unclearNote(requirement: Requirement, clues: readonly Clue[]): readonly Contradiction[] {
  if (requirement.length < 2 || sameEffect(requirement)) return [];
  const said = clues.find((clue) =>
    clue.requirements.some((one) => one.length >= requirement.length && requirement.every((id) => one.includes(id))),
  );
  const name = said === undefined ? 'the name' : quoteWords(said.evidence);
  const message = `"${name}" stands for ${requirement.length} texts of different terms, and the text was not read: the strictest governs`;
  return [{ kind: 'texts-disagree', message, declared: requirement, found: requirement, severity: 'note' }];
}

interface Outcome {
  readonly all: readonly Requirement[];
  readonly clues: readonly Clue[];
  readonly texts: Texts;
  readonly contradictions: readonly Contradiction[];
  readonly unclear: readonly Contradiction[];
}

function kindOf({ all, clues, texts, contradictions, unclear }: Outcome): Judgement['kind'] {
  if (texts.unrecognized) return 'unrecognized';
  if (contradictions.some(({ severity }) => severity === 'contradiction') || unclear.length > 0) return 'conflicting';
  if (all.length > 0) return isOpen(all, clues) ? 'unrecognized' : 'known';
  // an unread license file is something too: never "no license"
  const saysSomething = clues.some(({ unnamed, evidence }) => unnamed && evidence.source !== 'readme');
  return saysSomething ? 'unrecognized' : 'undeclared';
}

/** True when the card speaks of a license besides those that are known: `[apache-2.0, other]`, or a name over what may be the code's text. */
function isOpen(all: readonly Requirement[], clues: readonly Clue[]): boolean {
  const of = (source: string) => clues.filter(({ evidence }) => evidence.source === source);
  const named = of('card-license').flatMap(({ requirements }) => requirements);
  const silent = of('card-license').filter(({ requirements }) => requirements.length === 0);
  if (named.length > 0) return silent.length > 0 && reconcile(named, all).onlySecond.length === 0;
  const permissive = all.flat().every((id) => isPermissive(id));
  const isOfFamily = (value: string): boolean => all.flat().some((id) => id.startsWith(value));
  const otherFamily = silent.some(({ family }) => family !== null && !isOfFamily(family));
  return permissive && (otherFamily || of('card-license-name').some(({ unnamed }) => unnamed));
}

function governing(requirements: readonly Requirement[], clues: readonly Clue[]): readonly GoverningLicense[] {
  const ids: LicenseId[] = [...new Set(requirements.flat())];
  const choice = choiceIn(clues, ids);
  return ids.map((license) => {
    const text = clues.find(
      ({ weight, identification, requirements: of }) =>
        weight === 'text' && identification?.modified === true && of.flat().includes(license),
    );
    const found = text?.identification;
    return {
      license,
      modified: found !== undefined && found !== null,
      passages: found?.passages ?? [],
      clauses: found?.clauses ?? [],
      choice: choice.includes(license) ? choice : [],
    };
  });
}

/** The licenses that stand for each other, where one value leaves the choice and nothing else requires anything beside it. */
function choiceIn(clues: readonly Clue[], ids: readonly LicenseId[]): readonly LicenseId[] {
  const left = clues.find(({ choice }) => choice.length > 0)?.choice ?? [];
  const binding = clues.filter(({ weight, evidence, choice }) => {
    const isField = evidence.source !== 'license-text';
    return weight !== 'aside' && isField && choice.join() !== left.join();
  });
  const isFree = binding.every(({ requirements }) => requirements.length === 0);
  const open = ids.filter((id) => left.includes(id));
  return isFree && open.length > 1 ? open : [];
}
