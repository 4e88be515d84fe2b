import type { FoundClause } from '../domain.ts';
import { CAPS } from './clauses/caps.ts';
import { DUTIES } from './clauses/duties.ts';
import { forbiddenItems } from './clauses/forbidden-lists.ts';
import { LIMITS } from './clauses/limits.ts';
import { USES } from './clauses/uses.ts';
import { readDisplay, readMoney, readNumber, readRegions } from './clauses/values.ts';
import type { ClausePattern } from './clauses/words.ts';
import { type TextTokens, tokenize } from './text/tokens.ts';

/** Clauses of one term that are reported; more of the same say nothing new. */
const MOST_OF_A_TERM = 6;
const LONGEST_QUOTE = 25;
/** Words before the telling ones that a quote may begin with. */
const LEAD_WORDS = 6;
/** Longer texts are read up to here (UTF-16 units). */
const LONGEST_TEXT = 400_000;

interface Matcher extends ClausePattern {
  readonly pattern: RegExp;
  readonly exception: RegExp | null;
  /** Its words are ideographs: not sought in a text without any. */
  readonly ideographic: boolean;
}

let matchers: readonly Matcher[] | null = null;

/**
 * Clauses in a license text that nobody has read before, or that departs from a known one: which term, the line, a quote
 * of at most 25 words, and figures or regions where the words give them. Reads English, and some set phrases of Chinese.
 * A map for a person, and grounds for caution; it never shows that something is allowed. Linear in the size of the text.
 */
export function findClauses(text: string): FoundClause[] {
  return clausesOf(text, tokenize(text.slice(0, LONGEST_TEXT)));
}

/** Words `[textStart, textEnd)`. */
export interface WordRange {
  readonly textStart: number;
  readonly textEnd: number;
}

/** {@link findClauses} for a text whose words are known already; with `within`, only clauses whose sentence touches one of the ranges. */
export function clausesOf(text: string, tokens: TextTokens, within?: readonly WordRange[]): FoundClause[] {
  matchers ??= [...LIMITS, ...CAPS, ...USES, ...DUTIES].map(compile);
  const sentences = joinWords(text, tokens);
  const windows = windowsAround(sentences, within);
  const found: { clause: FoundClause; word: number }[] = [];
  const isIdeographic = IDEOGRAPH.test(sentences.words);
  for (const matcher of matchers) {
    if (matcher.ideographic && !isIdeographic) continue;
    const same = found.filter(({ clause }) => clause.term === matcher.term);
    for (const match of matchesIn(sentences.words, matcher.pattern, windows)) {
      if (same.length >= MOST_OF_A_TERM) break;
      const word = wordAt(sentences, match.index);
      const end = wordAt(sentences, match.index + match[0].length - 1) + 1;
      const sentence = sentenceAround(sentences.words, match.index, match.index + match[0].length);
      if (matcher.exception?.test(sentence.words) || !touches(sentences, sentence, within)) continue;
      const clause = clauseOf(text, tokens, matcher, { word, end, matched: match[0], sentence: sentence.words });
      if (same.some((other) => isRepeated(other, clause, word))) continue;
      same.push({ clause, word });
      found.push({ clause, word });
    }
  }
  return found.sort((a, b) => a.word - b.word).map(({ clause }) => clause);
}

/** Longest sentence that is looked at to either side of a range, in characters. */
const LONGEST_SENTENCE = 1000;

/** Where to look: everywhere, or around the ranges; each `[from, to)`. */
function windowsAround({ words, offsets }: Sentences, within: readonly WordRange[] | undefined): [number, number][] {
  if (within === undefined) return [[0, words.length]];
  const windows: [number, number][] = [];
  for (const { textStart, textEnd } of within) {
    const near = (offsets[Math.min(textStart, offsets.length - 1)] ?? 0) - LONGEST_SENTENCE;
    const from = near <= 0 ? 0 : words.indexOf(' ', near) + 1;
    const to = Math.min(words.length, (offsets[Math.min(textEnd, offsets.length - 1)] ?? 0) + LONGEST_SENTENCE);
    const last = windows.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else windows.push([from, to]);
  }
  return windows;
}

function* matchesIn(words: string, pattern: RegExp, windows: readonly [number, number][]) {
  for (const [from, to] of windows) {
    for (const match of words.slice(from, to).matchAll(pattern)) yield { 0: match[0], index: from + match.index };
  }
}

function isRepeated(other: { clause: FoundClause; word: number }, clause: FoundClause, word: number): boolean {
  return Math.abs(other.word - word) < LONGEST_QUOTE && (other.clause.value === clause.value || clause.value === null);
}

/** The words with one space between them and ` | ` between sentences, and where each begins. */
interface Sentences {
  readonly words: string;
  readonly offsets: Uint32Array;
}

/** ".", ";" or ":" before a space, or an empty line. */
const SENTENCE_END = /[.;:?!。；：？！](?=[\s"”')\]*_]|$)|\n[ \t\r]*\n/;

function joinWords(text: string, tokens: TextTokens): Sentences {
  const { words, starts, ends } = tokens;
  const forbidden = forbiddenItems(text, tokens);
  const offsets = new Uint32Array(words.length);
  const pieces: string[] = [];
  let length = 0;
  for (const [i, word] of words.entries()) {
    offsets[i] = length;
    const gap = text.slice(ends[i], Math.min(starts[i + 1] ?? text.length, (ends[i] ?? 0) + 200));
    const end = gap.length > 1 && SENTENCE_END.test(gap) && word.length > 1 ? ' | ' : ' ';
    const piece = `${forbidden.has(i) ? '| may not ' : ''}${word}${end}`;
    pieces.push(piece);
    length += piece.length;
  }
  return { words: pieces.join(''), offsets };
}

function wordAt({ offsets }: Sentences, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

interface Sentence {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** The sentence that holds `[start, end)`, of limited length to either side. */
function sentenceAround(words: string, start: number, end: number): Sentence {
  const before = words.slice(Math.max(0, start - LONGEST_SENTENCE), start);
  const after = words.slice(end, end + LONGEST_SENTENCE);
  const opening = before.lastIndexOf('| ');
  const closing = after.indexOf(' |');
  const from = start - before.length + (opening < 0 ? 0 : opening + 2);
  const to = end + (closing < 0 ? after.length : closing);
  return { words: words.slice(from, to), from, to };
}

function touches(sentences: Sentences, { from, to }: Sentence, within: readonly WordRange[] | undefined): boolean {
  if (within === undefined) return true;
  const first = wordAt(sentences, from);
  const last = wordAt(sentences, Math.max(from, to - 1));
  return within.some(({ textStart, textEnd }) => textStart <= last + 1 && Math.max(textEnd, textStart + 1) > first);
}

interface Place {
  readonly word: number;
  readonly end: number;
  readonly matched: string;
  readonly sentence: string;
}

function clauseOf(text: string, tokens: TextTokens, { term, value }: Matcher, place: Place): FoundClause {
  const length = Math.min(LONGEST_QUOTE, Math.max(12, place.end - place.word));
  const first = Math.max(0, place.word - Math.min(LEAD_WORDS, Math.max(0, LONGEST_QUOTE - (place.end - place.word))));
  const last = Math.min(tokens.words.length, first + Math.max(length, Math.min(LONGEST_QUOTE, place.end - first)));
  const raw = text.slice(tokens.starts[first], tokens.ends[last - 1]);
  const quote = firstWords(raw, LONGEST_QUOTE);
  return {
    term,
    line: tokens.lines[place.word] ?? 1,
    quote,
    value: readValue(value, place, text.slice(tokens.starts[first], (tokens.ends[last - 1] ?? 0) + 1)),
    document: null,
  };
}

function firstWords(text: string, count: number): string {
  return text.trim().split(/\s+/).slice(0, count).join(' ');
}

function readValue(value: string | undefined, { matched, sentence }: Place, raw: string): string | null {
  switch (value) {
    case undefined:
      return null;
    case 'number':
      return readNumber(matched);
    case 'money':
      return readMoney(matched, sentence);
    case 'regions':
      return readRegions(matched, sentence);
    case 'display':
      return readDisplay(raw);
    default:
      return value;
  }
}

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A group that more ideographs or other words follow. */
const BEHIND_GROUP = /\)\??(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\(\?:|\.\{)/gu;
const IDEOGRAPHS = new RegExp(IDEOGRAPH, 'gu');

/** Turns the notation of {@link ClausePattern.words} into a regular expression without nested repetition. */
function compile(clause: ClausePattern): Matcher {
  return {
    ...clause,
    pattern: new RegExp(`(?<![^ |])${wholeWords(notation(clause.words))}`, 'gu'),
    exception: clause.unless === undefined ? null : new RegExp(notation(clause.unless), 'u'),
    ideographic: IDEOGRAPH.test(clause.words),
  };
}

function notation(words: string): string {
  if (!IDEOGRAPH.test(words)) return words.replace(/~(\d+)(?: |$)/g, '(?:[^| ]+ ){0,$1}?');
  return words
    .replace(IDEOGRAPHS, '$& ')
    .replace(/ (?=[|)]|$)/g, '')
    .replace(BEHIND_GROUP, '$& ')
    .replace(/\)\? /g, ')? ?')
    .replace(/\(\?<!([^)]+)\) ?/g, '(?<!$1 )')
    .replace(/\.\{0,(\d+)\}/g, '(?:[^| ]+ ){0,$1}?');
}

function wholeWords(pattern: string): string {
  return IDEOGRAPH.test(pattern) ? `(?:${pattern})` : `(?:${pattern})(?![^ |])`;
}
