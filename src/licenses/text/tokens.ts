import { undress } from './dress.ts';

/**
 * The words of a text, in order. `codes[i]` is a 31-bit hash of the word shifted left by one, its lowest bit set when the
 * word is dress: an enumerator ("(a)", "ii.", "2.1" before a paragraph) or part of the address behind a Markdown link. Dress is
 * compared, but its loss or change is no change of words.
 */
export interface TextTokens {
  readonly codes: Uint32Array;
  /** Offsets in the original text, end exclusive. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly words: readonly string[];
  /** Line of each word, 1-based. */
  readonly lines: Uint32Array;
  /** Offset at which each line starts; one more at the end of the text. */
  readonly lineStarts: Uint32Array;
}

const IDEOGRAPH = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const LETTER = String.raw`(?!${IDEOGRAPH})[\p{L}\p{M}\p{N}]`;
/** Inside a word these are dropped: apostrophes, soft hyphens, zero-width characters. */
const JOINT = String.raw`['’‘\u02bc\u00ad\u200b-\u200f\u2060\ufeff]`;
/** One ideograph, a currency or percent sign, "&" between words, or a word: "Licensee’s", "3.1", "10,000,000", "v2.0". */
const WORD = new RegExp(
  String.raw`${IDEOGRAPH}|[$€£¥%©]|(?<=\s)&(?=\s)|(?:${LETTER})+(?:${JOINT}+(?:${LETTER})+|(?<=\p{N})\u2060?[.,](?=\p{N})(?:${LETTER})+)*`,
  'gu',
);
const JOINTS = new RegExp(JOINT, 'g');
/** `](https://example.com/page "title")`: the address behind a Markdown link. */
const LINK_TARGET = /\]\([^()\s]{1,500}(?:\s"[^"\n]{0,200}")?\)/g;
const ENUMERATOR = /^(?:\d{1,2}(?:\.\d{1,2}){0,4}|[a-z]|[ivxl]{1,6})$/;
const DOTTED = /^\d{1,2}(?:\.\d{1,2})+$/;
/** Other spellings of one word, after the SPDX matching guidelines, and words that only dress a web address. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['licence', 'license'],
  ['licences', 'licenses'],
  ['licenced', 'licensed'],
  ['sublicence', 'sublicense'],
  ['&', 'and'],
]);
const DROPPED = new Set(['©', 'http', 'https', 'www']);

/** Reads the words of a text. Linear; HTML, Markdown, letter case, quotes, line breaks and punctuation do not matter. */
export function tokenize(text: string): TextTokens {
  const plain = undress(text);
  const codes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const words: string[] = [];
  const isLinkTarget = linkTargets(plain);
  const known = new Map<string, Word>();
  for (const { 0: raw, index: start } of plain.matchAll(WORD)) {
    const { word, code, mayEnumerate } = known.get(raw) ?? keep(known, raw, readWord(raw));
    if (word === '') continue;
    const end = start + raw.length;
    const isDress = isLinkTarget(start) || (mayEnumerate && isEnumerator(plain, start, end, word));
    codes.push(isDress ? code | 1 : code);
    starts.push(start);
    ends.push(end);
    words.push(word);
  }
  const lineStarts = startsOfLines(text);
  return {
    codes: Uint32Array.from(codes),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    words,
    lines: linesOf(starts, lineStarts),
    lineStarts,
  };
}

/** A word as it is compared; empty when it is left out. */
interface Word {
  readonly word: string;
  readonly code: number;
  readonly mayEnumerate: boolean;
}

function keep<K, V>(map: Map<K, V>, key: K, value: V): V {
  map.set(key, value);
  return value;
}

function readWord(raw: string): Word {
  const word = normalize(raw);
  if (DROPPED.has(word)) return { word: '', code: 0, mayEnumerate: false };
  return { word, code: codeOf(word), mayEnumerate: ENUMERATOR.test(word) };
}

function startsOfLines(text: string): Uint32Array {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  starts.push(text.length);
  return Uint32Array.from(starts);
}

function linesOf(offsets: readonly number[], lineStarts: Uint32Array): Uint32Array {
  const lines = new Uint32Array(offsets.length);
  let line = 1;
  for (const [i, offset] of offsets.entries()) {
    while (line < lineStarts.length - 1 && (lineStarts[line] ?? 0) <= offset) line++;
    lines[i] = line;
  }
  return lines;
}

/** The code of a normalized word that is no enumerator. */
export function codeOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) << 1) >>> 0;
}

/** Answers, for rising offsets, whether they are inside the address of a link. */
function linkTargets(text: string): (offset: number) => boolean {
  const targets = text.includes('](') ? [...text.matchAll(LINK_TARGET)] : [];
  let next = 0;
  return (offset) => {
    while (next < targets.length && offset >= (targets[next]?.index ?? 0) + (targets[next]?.[0].length ?? 0)) next++;
    return offset >= (targets[next]?.index ?? Number.POSITIVE_INFINITY);
  };
}

function normalize(raw: string): string {
  let word = raw.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a test for plain ASCII
  if (!/^[\x00-\x7f]*$/.test(word)) word = word.normalize('NFKC').replace(JOINTS, '').toLowerCase();
  else if (word.includes("'")) word = word.replaceAll("'", '');
  if (word.includes(',')) word = word.replaceAll(',', '');
  return SPELLINGS.get(word) ?? word;
}

/** "(a)", or at the start of a line or sentence "a)", "2.", "2.1 ", or a number alone on its line (a page number). */
function isEnumerator(text: string, start: number, end: number, word: string): boolean {
  const next = text[end] ?? '\n';
  let before = start - 1;
  if (text[before] === '(' && next === ')') return true;
  while (before >= 0 && ' \t#*->|_"\u2060•·'.includes(text[before] ?? '')) before--;
  const previous = text[before] ?? '\n';
  const atLineStart = previous === '\n' || previous === '\r';
  if (next === '.' || next === ')') return atLineStart || '.;:,)'.includes(previous);
  if (!atLineStart) return false;
  if (next === '\n' || next === '\r') return /^\d/.test(word);
  while (before >= 0 && ' \t\r\n'.includes(text[before] ?? '')) before--;
  const opensParagraph =
    before < 0 || '.;:,!?)"”'.includes(text[before] ?? '') || text.slice(before, start).includes('\n\n');
  return (DOTTED.test(word) && opensParagraph) || (word === 'o' && (next === '\t' || text.startsWith('  ', end)));
}
