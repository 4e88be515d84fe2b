import { isPermissive } from '../catalog/catalog.ts';
import type { Contradiction, FoundClause, GoverningLicense, LicenseId, OwnDetermination } from '../domain.ts';
import type { Clue, Requirement } from './clue.ts';
import { contradictionBetween } from './contradiction.ts';
import { distinct, reconcile } from './reconcile.ts';
import { sameEffect, strictest } from './strictness.ts';

/** What the evidence about one model by itself comes to. */
export type Judgement = Pick<OwnDetermination, 'kind' | 'licenses' | 'clauses' | 'contradictions'>;

/** Judges evidence that is gathered completely. Nothing is dropped: where clues disagree, all they require counts. */
export function judge(clues: readonly Clue[]): Judgement {
  const asserted = clues.filter(({ weight }) => weight === 'assertion');
  if (asserted.length > 0) return settled(asserted);
  const card = readCard(clues);
  const texts = readTexts(clues);
  const versus = againstText(card, texts);
  const requirements = distinct([...versus.requirements, ...card.extra]);
  const prose = againstProse(requirements, clues);
  const all = distinct([...requirements, ...prose.requirements]);
  const contradictions = [
    ...card.contradictions,
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

function settled(asserted: readonly Clue[]): Judgement {
  const requirements = distinct(asserted.flatMap((clue) => clue.requirements));
  return { kind: 'known', licenses: governing(requirements, []), clauses: [], contradictions: [] };
}

interface Side {
  readonly requirements: readonly Requirement[];
  readonly contradictions: readonly Contradiction[];
}

/** The fields of the card against each other: `license`, `license_name`, `license_link`. */
function readCard(clues: readonly Clue[]): Side & { readonly extra: readonly Requirement[] } {
  const of = (source: string) =>
    clues.filter(({ evidence, weight }) => evidence.source === source && weight === 'declared');
  const license = distinct(of('card-license').flatMap((clue) => clue.requirements));
  const names = of('card-license-name');
  const links = of('card-license-link');
  // a use policy with an entry of its own, or a stub that points to a license
  const fields = [...names, ...links];
  const others = clues.filter(
    (clue) => clue.weight === 'declared' && clue.evidence.source !== 'card-license' && !fields.includes(clue),
  );
  const extra = distinct(others.flatMap((clue) => clue.requirements));
  let requirements = license;
  const contradictions: Contradiction[] = [];
  for (const clue of fields) {
    const field = clue.evidence.source === 'card-license-name' ? 'license_name' : 'license_link';
    if (clue.requirements.length === 0) {
      if (license.length > 0)
        contradictions.push(contradictionBetween('card-vs-name', 'license', license, field, [], clue.evidence.quote));
      continue;
    }
    const { agreed, onlyFirst, onlySecond } = reconcile(requirements, clue.requirements);
    if (agreed.length === 0 && requirements.length > 0) {
      contradictions.push(
        contradictionBetween('card-vs-name', 'the card', requirements, field, onlySecond, clue.evidence.quote),
      );
    }
    requirements = distinct([...agreed, ...onlyFirst, ...onlySecond]);
  }
  return { requirements, contradictions, extra };
}

interface Texts extends Side {
  readonly clauses: readonly FoundClause[];
  /** A text for the weights that no entry of the catalog matches. */
  readonly unrecognized: boolean;
}

/** The license texts for the weights; those of folders count where they are stricter than those of the root. */
function readTexts(clues: readonly Clue[]): Texts {
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
    const [one, two] = [first.evidence.path ?? 'the prompt', other.evidence.path ?? 'the prompt'];
    contradictions.push(contradictionBetween('texts-disagree', one, first.requirements, two, other.requirements, null));
  }
  const unrecognized = main.filter((clue) => clue.requirements.length === 0);
  return {
    requirements: distinct([...requirements, ...stricter.flatMap((clue) => clue.requirements)]),
    contradictions,
    clauses: unrecognized.flatMap((clue) => clue.identification?.clauses ?? []),
    unrecognized: unrecognized.length > 0,
  };
}

/** The card against the text: where the text is one of those that the card may mean, it decides which. */
function againstText(card: Side, texts: Texts): Side {
  const { agreed, onlyFirst, onlySecond } = reconcile(card.requirements, texts.requirements);
  const requirements = [...agreed, ...onlyFirst, ...onlySecond];
  if (onlySecond.length === 0 || onlyFirst.length === 0) return { requirements, contradictions: [] };
  return {
    requirements,
    contradictions: [contradictionBetween('card-vs-text', 'the card', onlyFirst, 'the license text', onlySecond, null)],
  };
}

/** The README against what card and texts came to. Prose adds a license only where it is stricter. */
function againstProse(requirements: readonly Requirement[], clues: readonly Clue[]): Side & Pick<Judgement, 'clauses'> {
  const contradictions: Contradiction[] = [];
  const added: Requirement[] = [];
  const clauses: FoundClause[] = [];
  const level = strictest(requirements.flat());
  for (const { evidence, requirements: said, unnamed } of clues.filter(
    ({ evidence }) => evidence.source === 'readme',
  )) {
    if (requirements.length === 0) continue;
    if (unnamed) {
      if (level >= 5) continue;
      contradictions.push(
        contradictionBetween('card-vs-readme', 'the card', requirements, 'the README', [], evidence.quote),
      );
      clauses.push({ term: 'non-commercial', line: 1, quote: evidence.quote, value: null });
      continue;
    }
    if (reconcile(requirements, said).agreed.length > 0) continue;
    const stricter = strictest(said.flat()) > level;
    if (!stricter && level > 0) continue;
    contradictions.push(contradictionBetween('card-vs-readme', 'the card', requirements, 'the README', said, null));
    if (stricter) added.push(...said);
  }
  return { requirements: added, contradictions, clauses };
}

/** One name that stands for texts of different effect, and no text to tell which. */
function unclearNote(requirement: Requirement, clues: readonly Clue[]): readonly Contradiction[] {
  if (requirement.length < 2 || sameEffect(requirement)) return [];
  const said = clues.find((clue) =>
    clue.requirements.some((one) => one.length >= requirement.length && requirement.every((id) => one.includes(id))),
  );
  const name = said?.evidence.quote ?? 'the name';
  const message = `"${name}" stands for texts of different terms (${requirement.join(', ')}) and the text was not read: the strictest governs`;
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
  if (all.length > 0) return otherOverPermissive(all, clues) ? 'unrecognized' : 'known';
  // an unread license file is something too: never "no license"
  const saysSomething = clues.some(({ unnamed, evidence }) => unnamed && evidence.source !== 'readme');
  return saysSomething ? 'unrecognized' : 'undeclared';
}

/** The card names a license of its own that nobody knows, and all that speaks for the weights is a permissive text: it may be the code's. */
function otherOverPermissive(all: readonly Requirement[], clues: readonly Clue[]): boolean {
  const unknownName = clues.some(({ evidence, unnamed }) => evidence.source === 'card-license-name' && unnamed);
  return unknownName && all.flat().every((id) => isPermissive(id));
}

function governing(requirements: readonly Requirement[], clues: readonly Clue[]): readonly GoverningLicense[] {
  const ids: LicenseId[] = [...new Set(requirements.flat())];
  return ids.map((license) => {
    const text = clues.find(
      ({ identification, requirements: of }) => identification?.modified === true && of.flat().includes(license),
    );
    const found = text?.identification;
    return {
      license,
      modified: found !== undefined && found !== null,
      passages: found?.passages ?? [],
      clauses: found?.clauses ?? [],
    };
  });
}
