import { candidates } from './candidates.ts';
import { type Comparison, compare } from './differences.ts';
import { type Fingerprint, fingerprint } from './fingerprint.ts';
import { countWords, overlap } from './overlap.ts';
import { type Reading, readingOf } from './reading.ts';
import type { TextTokens } from './tokens.ts';

/** Licenses compared word by word with one piece of text. */
const MOST_CANDIDATES = 16;
/** Of these, the ones for which the rest of the text is looked at too. */
const MOST_CONTENDERS = 3;
/** Less than this part of a license's words is another text. */
const LEAST_COVERAGE = 0.75;
/** A text under another title is that license with changes only when it is that alike; below, a license of its own. */
const LEAST_LIKENESS_UNDER_OTHER_TITLE = 0.85;
/** A further license inside a text must be nearly complete, and long enough not to be there by chance. */
const LEAST_INNER_COVERAGE = 0.9;
const LEAST_INNER_WORDS = 60;
/** Share of a license's proper names that a copy may lose. */
const MOST_NAMES_LOST = 0.5;
/** A wrong name counts like this many wrong words. */
const NAME_WEIGHT = 4;
/** Words that are compared for one text, all candidates together: what bounds the time of a text made to cost much. */
const MOST_WORK = 4_000_000;

/** Part of a text, words `[from, to)`, taken for a license. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly comparison: Comparison;
}

/** The licenses that a text is made of, one after the other. */
export interface Segmentation {
  readonly segments: readonly Segment[];
  /** Why the text as a whole is no known license; null when it is one. */
  readonly whyNot: string | null;
  /** False when the text was too costly to be compared with everything. */
  readonly complete: boolean;
  readonly reading: Reading;
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly isWhole: boolean;
}

interface Search {
  readonly text: string;
  readonly tokens: TextTokens;
  readonly reading: Reading;
  work: number;
}

/** The licenses in a text: the best for the whole, then the best for each large piece that it leaves over. */
export function findSegments(text: string, tokens: TextTokens): Segmentation {
  const search: Search = { text, tokens, reading: readingOf(text, tokens), work: 0 };
  const whole: Piece = { from: 0, to: tokens.words.length, isWhole: true };
  const { contenders, nearest } = contend(search, whole);
  let best: readonly Segment[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const comparison of contenders) {
    const segments = [{ ...whole, comparison }, ...rest(search, comparison)];
    const total = segments.reduce((sum, segment) => sum + score(segment.comparison), 0);
    if (total > most) [best, most] = [segments, total];
  }
  const whyNot = best.length > 0 || nearest === null ? null : reason(nearest);
  return { segments: best, whyNot, complete: search.work <= MOST_WORK, reading: search.reading };
}

/** Licenses in the large pieces of text that a license leaves over, and in what those leave over. */
function rest(search: Search, comparison: Comparison): Segment[] {
  const segments: Segment[] = [];
  const pieces = leftovers(comparison);
  for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
    const [found] = contend(search, piece).contenders;
    if (found === undefined) continue;
    segments.push({ ...piece, comparison: found });
    pieces.push(...leftovers(found));
  }
  return segments;
}

function leftovers({ differences }: Comparison): Piece[] {
  const large = differences.filter(({ textStart, textEnd }) => textEnd - textStart >= LEAST_INNER_WORDS);
  return large.map(({ textStart, textEnd }) => ({ from: textStart, to: textEnd, isWhole: false }));
}

/** The licenses that a piece may be, best first, and the nearest one of all. */
function contend(search: Search, piece: Piece): { contenders: readonly Comparison[]; nearest: Comparison | null } {
  const all: Comparison[] = [];
  const words = piece.to - piece.from;
  const compared = { ...search, from: piece.from, to: piece.to, grams: new Map() };
  // when a license accounts for the whole piece, only one that has at least as many words of it can be better
  let settled = Number.NEGATIVE_INFINITY;
  let best = Number.NEGATIVE_INFINITY;
  const counts = countWords(search.tokens.codes.subarray(piece.from, piece.to));
  for (const { id } of candidates(search.tokens.codes.subarray(piece.from, piece.to), MOST_CANDIDATES)) {
    const license = fingerprint(id);
    if (Math.min(words, license.codes.length) < settled || cannotWin(license, overlap(license.codes, counts), best))
      continue;
    search.work += words;
    if (search.work > MOST_WORK) break;
    const comparison = compare(license, compared);
    all.push(comparison);
    // a form comes after the text that fills it in, word for word
    if (comparison.distance === 0 && license.slots === 0) break;
    if (hasItsNames(comparison) && isThatLicense(comparison, piece)) best = Math.max(best, score(comparison));
    if (comparison.differences.length === 0) settled = Math.max(settled, score(comparison));
  }
  all.sort((a, b) => score(b) - score(a) || a.distance - b.distance || a.license.slots - b.license.slots);
  const named = all.filter(hasItsNames);
  const first =
    named.find((one) => one.license.id === named[0]?.license.id && one.differences.length === 0) ?? named[0];
  if (first === undefined || !isThatLicense(first, piece)) return { contenders: [], nearest: all[0] ?? null };
  const contenders = piece.isWhole && first.differences.length > 0 ? withRivals(named, piece) : [first];
  return { contenders, nearest: first };
}

/** Even with all its words that the text has in the right order it scores less than `best`, and it does not stand there whole. */
function cannotWin({ terms }: Fingerprint, shared: number, best: number): boolean {
  return shared < terms && shared - (terms - shared) < best;
}

/** The best, those that stand in the text without a change and the next best: with the rest of the text they may explain more. */
function withRivals(named: readonly Comparison[], piece: Piece): Comparison[] {
  const [best, ...others] = named.filter((one) => isThatLicense(one, piece));
  const clean = others.filter(({ matched, terms, addedInside }) => matched === terms && addedInside === 0);
  const close = others.filter((one) => !clean.includes(one));
  return [
    ...(best === undefined ? [] : [best]),
    ...clean.slice(0, MOST_CONTENDERS),
    ...close.slice(0, MOST_CONTENDERS),
  ];
}

/** Whether the piece is this license, perhaps with changes, and not another that borrowed from it. */
function isThatLicense(comparison: Comparison, { isWhole }: Piece): boolean {
  const { terms, matched, hasOtherTitle } = comparison;
  if (!isWhole) return terms >= LEAST_INNER_WORDS && matched >= terms * LEAST_INNER_COVERAGE;
  if (hasOtherTitle && likeness(comparison) < LEAST_LIKENESS_UNDER_OTHER_TITLE) return false;
  return matched >= terms * LEAST_COVERAGE;
}

/** Share of words in common, of the license's and those of the text among and around them. */
function likeness({ terms, matched, added }: Comparison): number {
  return matched / Math.max(1, terms + added);
}

/** A text that loses most of a license's proper names is another license with borrowed words. */
function hasItsNames({ names, namesLost }: Comparison): boolean {
  return namesLost === 0 || namesLost < names * MOST_NAMES_LOST;
}

/** What a license explains of the text, less what it gets wrong inside its own extent. Names tell versions and vendors apart. */
function score({ common, matched, terms, addedInside, namesLost }: Comparison): number {
  return common - (terms - matched) - addedInside - namesLost * NAME_WEIGHT;
}

function reason(comparison: Comparison): string {
  const { license, matched, terms } = comparison;
  const percent = Math.floor((100 * matched) / Math.max(1, terms));
  return hasItsNames(comparison)
    ? `The nearest known text is ${license.id}: ${percent} % of its words are here, and ${comparison.added} others.`
    : `${percent} % of the words of ${license.id} are here, under other names: another license.`;
}
