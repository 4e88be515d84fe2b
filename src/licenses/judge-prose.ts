import { isPermissive, licenseById } from '../catalog/catalog.ts';
import type { Contradiction, Evidence, FoundClause, LicenseId, TermId } from '../domain.ts';
import { termOfClause } from './clauses/term.ts';
import { type Clue, documentOf, type Requirement } from './clue.ts';
import { contradictionBetween, listed } from './contradiction.ts';
import type { Side } from './judge-card.ts';
import { reconcile } from './reconcile.ts';
import { saysMore } from './stricter-term.ts';
import { strictest } from './strictness.ts';

/** Strictness of a license that bars commercial use. */
const NO_COMMERCIAL_USE = 5;

/**
 * README, notice and prompt against what card and texts came to. Prose adds a license only where it is stricter, and decides
 * nothing alone; that it bars commercial use counts also where card and texts name no license.
 */
export function againstProse(
  requirements: readonly Requirement[],
  clues: readonly Clue[],
): Side & { readonly clauses: readonly FoundClause[] } {
  const prose = clues.filter((clue) => clue.prose);
  if (requirements.length === 0) return { requirements: [], contradictions: [], clauses: barringClauses(prose) };
  const level = strictest(requirements.flat());
  const unlimited = prose.filter(({ clauses: limits }) => limits.length === 0);
  const remarked = level < NO_COMMERCIAL_USE ? unlimited.filter(({ meant }) => meant) : [];
  const isAskedFor = requirements.flat().some(asksForLeave);
  const naming = unlimited.filter(({ meant, asks }) => !meant && !(asks && isAskedFor));
  const contradictions = remarked.map(({ evidence }) => remarkOn(requirements, evidence));
  const added: Requirement[] = [];
  const clauses: FoundClause[] = [];
  const card = { name: 'the card', says: requirements };
  const against = (evidence: Evidence, says: readonly Requirement[]): Contradiction =>
    contradictionBetween('card-vs-readme', card, { name: sideOf(evidence), says, words: evidence.quote });
  for (const { evidence, requirements: said, unnamed } of naming) {
    const isStricter = unnamed ? level < NO_COMMERCIAL_USE : strictest(said.flat()) > level;
    const isOther = unnamed || reconcile(requirements, said).agreed.length === 0;
    if (!isOther || (!isStricter && (unnamed || level > 0))) continue;
    contradictions.push(against(evidence, said));
    if (unnamed) clauses.push(barringClause(evidence));
    else if (isStricter) added.push(...said);
  }
  const limits = level < NO_COMMERCIAL_USE ? limitsBeside(requirements, prose) : [];
  contradictions.push(...limits.map(({ evidence }) => against(evidence, [])));
  return { requirements: added, contradictions, clauses: [...clauses, ...limits.flatMap((one) => one.clauses)] };
}

const LEAVE: ReadonlySet<TermId> = new Set(['registration', 'separate-license', 'paid-license']);

/** Whether a license itself asks for the publisher's leave, so that a README which says so says nothing new. */
function asksForLeave(id: LicenseId): boolean {
  return licenseById(id)?.terms.some(({ term }) => LEAVE.has(term)) ?? false;
}

/** Prose that limits who may use the model, or for what, where the licenses have no such limit or a looser one. */
function limitsBeside(requirements: readonly Requirement[], prose: readonly Clue[]): readonly Clue[] {
  const licensed = requirements.flat().flatMap((id) => licenseById(id)?.terms ?? []);
  const terms = new Set(licensed.map(({ term }) => term));
  const isFree = requirements.flat().every(isPermissive);
  const adds = (clause: FoundClause): boolean => {
    // "subject to the Model License" beside a vendor's license means that one
    if (clause.term === 'other-license-applies') return isFree;
    const term = termOfClause(clause);
    return term === null ? !terms.has(clause.term) : saysMore(term, licensed);
  };
  return prose
    .map((clue) => ({ ...clue, clauses: clue.clauses.filter(adds) }))
    .filter(({ clauses }) => clauses.length > 0);
}

/** "intended for research purposes only" beside a license that allows more: worth knowing, and no term. */
function remarkOn(requirements: readonly Requirement[], { quote }: Evidence): Contradiction {
  const declared = requirements.flat();
  const message = `the card says ${listed(declared)}, the README says of what the model is meant for: "${quote}"`;
  return { kind: 'card-vs-readme', message, declared, found: [], severity: 'note' };
}

function barringClauses(prose: readonly Clue[]): readonly FoundClause[] {
  const bars = ({ unnamed, requirements }: Clue): boolean =>
    unnamed || strictest(requirements.flat()) === NO_COMMERCIAL_USE;
  return prose.filter(bars).map(({ evidence }) => barringClause(evidence));
}

function barringClause(evidence: Evidence): FoundClause {
  return { term: 'non-commercial', line: 1, quote: evidence.quote, value: null, document: documentOf(evidence) };
}

function sideOf({ source, path }: Evidence): string {
  if (source === 'readme') return 'the README';
  return source === 'gated-prompt' ? 'the prompt of the model page' : (path ?? 'the notice');
}
