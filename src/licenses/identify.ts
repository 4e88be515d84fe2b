import type { LicenseId, Passage, TextIdentification } from '../domain.ts';
import { clausesOf } from './clauses.ts';
import { candidates } from './text-candidates.ts';
import { type Comparison, compare, type Difference } from './text-differences.ts';
import { fingerprint } from './text-fingerprint.ts';
import { type TextTokens, tokenize } from './text-tokens.ts';

/** Longer texts are cut here (UTF-16 units); the cut is noted. */
export const LONGEST_TEXT = 1_000_000;
/** Licenses compared word by word with one text. */
const MOST_CANDIDATES = 16;
/** Less than this part of a license's words is another text. */
const LEAST_COVERAGE = 0.75;
/** A text under another title is that license with changes only when it is that alike; below, a license of its own. */
const LEAST_LIKENESS_UNDER_OTHER_TITLE = 0.85;
/** A text with more words of its own than of known licenses, and more than this many terms among them, is a license of its own. */
const MOST_FOREIGN_TERMS = 2;
/** A further license inside a text must be nearly complete, and long enough not to be there by chance. */
const LEAST_INNER_COVERAGE = 0.9;
const LEAST_INNER_WORDS = 60;
/** Share of a license's proper names that a copy may lose. */
const MOST_NAMES_LOST = 0.5;
/** A wrong name counts like this many wrong words. */
const NAME_WEIGHT = 4;
const MOST_PASSAGES = 100;
const MOST_LICENSES = 20;
const LONGEST_QUOTE = 25;

/** Use policies: companions of a license, not licenses of their own. */
const USE_POLICY = /-use-policy$|-usage-policy$/;

/** Whether an id is that of a use policy, which no license record stands for. */
export function isUsePolicy(id: LicenseId): boolean {
  return USE_POLICY.test(id);
}

/** Part of the text: words `[from, to)` taken for a license. */
interface Segment {
  readonly from: number;
  readonly to: number;
  readonly comparison: Comparison;
}

/**
 * Which license a text is. Compares it word by word with the fingerprints of all known texts: any word added, removed or
 * changed makes it `modified`, except headings, copyright lines, numbering, appendices that explain and names that templates
 * leave open. Never throws; what the text says is data.
 */
export function identifyText(text: string): TextIdentification {
  const notes: string[] = [];
  if (text.length > LONGEST_TEXT) notes.push(`Only the first ${LONGEST_TEXT} characters of ${text.length} were read.`);
  const read = text.slice(0, LONGEST_TEXT);
  const tokens = tokenize(read);
  if (tokens.words.length === 0) return { ...NOTHING, kind: 'unreadable', notes: [...notes, 'The text has no words.'] };
  const segments = findSegments(read, tokens, notes);
  const differences = unexplained(segments);
  if (segments.length > 0 && !isMostlyForeign(read, tokens, segments, differences)) {
    return describe(read, tokens, segments, differences, notes);
  }
  for (const { comparison } of segments) notes.push(`The words of ${comparison.license.id} are part of this text.`);
  notes.push(...remarks(read, tokens));
  return { ...NOTHING, clauses: clausesOf(read, tokens), notes };
}

const LONGEST_POINTER = 250;
const LEAST_CHINESE_SHARE = 0.3;
const ADDRESS = /https?:\/\/[^\s<>()"'\]]{1,300}/;

/** What to know of a text that no known license matches. */
function remarks(text: string, { words }: TextTokens): string[] {
  const found: string[] = [];
  const address = ADDRESS.exec(text)?.[0];
  if (address !== undefined && words.length <= LONGEST_POINTER)
    found.push(`The text points to ${address}, which was not read.`);
  const chinese = words.filter((word) => /^\p{Script=Han}$/u.test(word)).length;
  if (chinese > words.length * LEAST_CHINESE_SHARE)
    found.push('Clauses in Chinese are hardly read: only set phrases are found.');
  return found;
}

const NOTHING: TextIdentification = {
  kind: 'unrecognized',
  license: null,
  licenses: [],
  modified: false,
  similarity: 0,
  passages: [],
  clauses: [],
  notes: [],
};

/** The licenses in a text: the best for the whole, then the best for each large piece that it leaves over. */
function findSegments(text: string, tokens: TextTokens, notes: string[]): Segment[] {
  const segments: Segment[] = [];
  const pieces: Piece[] = [{ from: 0, to: tokens.words.length, isWhole: true }];
  for (let piece = pieces.pop(); piece !== undefined && segments.length < MOST_LICENSES; piece = pieces.pop()) {
    const comparison = best(text, tokens, piece, notes);
    if (comparison === null) continue;
    segments.push({ ...piece, comparison });
    for (const { textStart, textEnd } of comparison.differences) {
      if (textEnd - textStart >= LEAST_INNER_WORDS) pieces.push({ from: textStart, to: textEnd, isWhole: false });
    }
  }
  return segments;
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly isWhole: boolean;
}

function best(text: string, tokens: TextTokens, piece: Piece, notes: string[]): Comparison | null {
  let winner: Comparison | null = null;
  let nearest: Comparison | null = null;
  const words = piece.to - piece.from;
  for (const { id } of candidates(tokens.codes.subarray(piece.from, piece.to), MOST_CANDIDATES)) {
    if (winner !== null && cannotBeat(winner, Math.min(words, fingerprint(id).codes.length))) continue;
    const comparison = compare(fingerprint(id), text, tokens, piece.from, piece.to);
    if (nearest === null || isBetter(comparison, nearest)) nearest = comparison;
    if (hasItsNames(comparison) && (winner === null || isBetter(comparison, winner))) winner = comparison;
  }
  if (winner !== null && isThatLicense(winner, piece)) return winner;
  if (nearest !== null && piece.isWhole) notes.push(whyNot(nearest));
  return null;
}

/** A license can score no more than the words that it and the text have. */
function cannotBeat(winner: Comparison, most: number): boolean {
  return most < score(winner) || (most === score(winner) && winner.distance === 0);
}

/** Whether the text is this license, perhaps with changes, and not another that borrowed from it. */
function isThatLicense(comparison: Comparison, { isWhole }: Piece): boolean {
  const { terms, matched, hasOtherTitle } = comparison;
  if (!isWhole) return terms >= LEAST_INNER_WORDS && matched >= terms * LEAST_INNER_COVERAGE;
  if (hasOtherTitle && likeness(comparison) < LEAST_LIKENESS_UNDER_OTHER_TITLE) return false;
  return matched >= terms * LEAST_COVERAGE;
}

/** Share of words in common, of the license's and the text's own. */
function likeness({ terms, matched, added }: Comparison): number {
  return matched / Math.max(1, terms + added);
}

/** A text that loses most of a license's proper names is another license with borrowed words. */
function hasItsNames({ names, namesLost }: Comparison): boolean {
  return namesLost === 0 || namesLost < names * MOST_NAMES_LOST;
}

function whyNot(comparison: Comparison): string {
  const { license, matched, terms } = comparison;
  const percent = Math.floor((100 * matched) / Math.max(1, terms));
  if (!hasItsNames(comparison))
    return `${percent} % of the words of ${license.id} are here, under other names: another license.`;
  return `The nearest known text is ${license.id}: ${percent} % of its words are here, and ${comparison.added} others.`;
}

/** What a candidate explains of the text, less what it gets wrong inside its own extent. Names tell versions and vendors apart. */
function score({ common, matched, terms, addedInside, namesLost }: Comparison): number {
  return common - (terms - matched) - addedInside - namesLost * NAME_WEIGHT;
}

function isBetter(a: Comparison, b: Comparison): boolean {
  return score(a) - score(b) > 0 || (score(a) === score(b) && a.distance < b.distance);
}

/** The differences that no further license in the text accounts for, in order. */
function unexplained(segments: readonly Segment[]): Difference[] {
  const inner = segments.slice(1);
  const isExplained = (difference: Difference) =>
    inner.some(({ from, to }) => from === difference.textStart && to === difference.textEnd);
  const all = segments.flatMap(({ comparison }) => comparison.differences);
  return all.filter((one) => !isExplained(one)).sort((a, b) => a.textStart - b.textStart);
}

/** Whether most of the text is in no known license and holds terms of its own: then it is not the license that it contains. */
function isMostlyForeign(
  text: string,
  tokens: TextTokens,
  segments: readonly Segment[],
  differences: readonly Difference[],
) {
  const terms = segments.reduce((sum, { comparison }) => sum + comparison.terms, 0);
  const added = differences.reduce((sum, difference) => sum + difference.added, 0);
  if (added <= terms) return false;
  const foreign = new Set(clausesOf(text, tokens, differences).map(({ term }) => term));
  return foreign.size > MOST_FOREIGN_TERMS;
}

function describe(
  text: string,
  tokens: TextTokens,
  segments: readonly Segment[],
  differences: readonly Difference[],
  notes: string[],
): TextIdentification {
  const ids = [...new Set(segments.map(({ comparison }) => comparison.license.id))];
  const policies = ids.filter(isUsePolicy);
  const licenses = ids.filter((id) => !isUsePolicy(id));
  if (licenses.length > 0) notes.push(...policies.map((id) => `The text also holds the use policy ${id}.`));
  else notes.push('This is a use policy, not a license of its own.');
  const found = licenses.length > 0 ? licenses : policies.slice(0, 1);
  const passages = differences.map((difference) => passageOf(text, tokens, difference));
  if (passages.length > MOST_PASSAGES)
    notes.push(`${passages.length - MOST_PASSAGES} more changed passages are not listed.`);
  const missing = differences.reduce((sum, { removed }) => sum + removed, 0);
  if (missing > 0) notes.push(`${missing} words of the license are missing or changed.`);
  const modified = passages.length > 0;
  return {
    kind: licenses.length > 1 ? 'multiple' : 'known',
    license: found.length === 1 ? (found[0] ?? null) : null,
    licenses: found,
    modified,
    similarity: similarity(segments, differences),
    passages: passages.slice(0, MOST_PASSAGES),
    clauses: modified ? clausesOf(text, tokens, differences) : [],
    notes,
  };
}

function similarity(segments: readonly Segment[], differences: readonly Difference[]): number {
  const matched = segments.reduce((sum, { comparison }) => sum + comparison.matched, 0);
  const terms = segments.reduce((sum, { comparison }) => sum + comparison.terms, 0);
  const added = differences.reduce((sum, difference) => sum + difference.added, 0);
  return matched / Math.max(1, terms + added);
}

/** The passage with its place; for removed words the words around the gap are quoted. */
function passageOf(text: string, tokens: TextTokens, difference: Difference): Passage {
  const isGap = difference.kind === 'removed';
  const from = Math.max(0, isGap ? difference.textStart - 6 : difference.textStart);
  const to = Math.min(tokens.words.length, isGap ? difference.textStart + 6 : difference.textEnd, from + LONGEST_QUOTE);
  const start = tokens.starts[from] ?? 0;
  const end = tokens.ends[Math.max(from, to - 1)] ?? text.length;
  const line = tokens.lines[Math.min(difference.textStart, tokens.lines.length - 1)] ?? 1;
  return { kind: difference.kind, line, quote: text.slice(start, end).replace(/\s+/g, ' ') };
}
