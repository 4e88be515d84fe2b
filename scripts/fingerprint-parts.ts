import { Part } from '../src/licenses/text/fingerprint.ts';
import type { TextTokens } from '../src/licenses/text/tokens.ts';

/** A license text to take a fingerprint of. */
export interface SourceText {
  readonly id: string;
  readonly text: string;
  readonly tokens: TextTokens;
  /** Word codes of its id and names: a heading may hold them. */
  readonly names: Uint32Array;
  /** SPDX publishes this text; its templates have titles, placeholders and appendices that may differ. */
  readonly isSpdx: boolean;
}

/** "Copyright (c) 2022 Robin Rombach and contributors", "(C) 1995 ...", "Copyright <year> <owner>" */
const HOLDER_LINE =
  /^[^\p{L}\p{N}\n(©<[]*(?:portions (?:are )?)?(?:copyright\s*(?:\(c\)|©|[<[]|by\s|\d{4})|\(c\)\s*(?:copyright\s*)?\d{4}|©)(?:[^\n\S]*[^\s]+){0,16}/gimu;
const RIGHTS_LINE = /^[ \t]*all rights reserved\.?[ \t]*$/gim;
/** Template text between angle or square brackets: `<year>`, `[name of copyright owner]`; not `<https://example.com>`. */
const PLACEHOLDER = /<(?!https?:)[^<>\n]{1,80}>|\[[^[\]\n]{1,80}\]/g;
/** What each release of a form fills in, marked by who takes its fingerprint: "Tencent {{Hunyuan 4B}} Release Date". */
const MARKED_SLOT = /\{\{[^{}\n]{1,200}\}\}/g;
/** Names that every copy fills in, between fixed words. */
const SLOTS = [
  /(?<=neither the names? )(?:of )?[\s\S]{1,120}?(?= nor the names?)/gi,
  /(?<=nor the names? of )[\s\S]{1,80}?(?= may be used)/gi,
  /(?<=software is provided by )[\s\S]{1,120}?(?=["“” ]+as[ -]is)/gi,
  /(?<=in no event shall )[\s\S]{1,120}?(?= be liable)/gi,
  /(?<="as is" and )[\s\S]{1,80}?(?= disclaims?)/gi,
];
/** Where explanations around the terms begin; from the match to the end of the text, or to the second pattern. */
const OPTIONAL: readonly (readonly [RegExp, RegExp | null])[] = [
  [/^\s*end of terms and conditions/im, null],
  [/^\s*how to apply these terms to your/im, null],
  [/^\s*appendix: how to apply the apache license/im, null],
  [/^\s*exhibit a - source code form license notice/im, null],
  [
    /^\s*creative commons corporation (?:\([^)]*\) )?is not a law firm/im,
    /^\s*(?:creative commons [^\n]{0,80} public licen[sc]e|licen[sc]e|statement of purpose)\s*$/im,
  ],
  [/^\s*creative commons is not a party to (?:its|this) (?:public )?licen[sc]e/im, null],
  [/^\s*creative commons notice\s*$/im, null],
  [/^\s*for more information, please refer to/im, null],
];
const DATED = /\b(?:19|20)\d\d\b|\bdate\b|modified|version/i;
const NAMES_LICENSE = /licen[sc]e|agreement|terms|policy|协议|许可/i;
const SENTENCE = /[.;:,]\s*$/;
const MOST_TITLE_LINES = 4;

/** What part of the license each word is: the parts in which honest copies differ are marked. */
export function markParts(source: SourceText): Uint8Array {
  const parts = new Uint8Array(source.tokens.starts.length);
  const mark = (part: number, from: number, to: number) => {
    for (let i = 0; i < parts.length; i++) {
      const start = source.tokens.starts[i] ?? 0;
      if (start >= from && start < to) parts[i] = part;
    }
  };
  const markAll = (part: number, pattern: RegExp) => {
    for (const match of source.text.matchAll(pattern)) mark(part, match.index, match.index + match[0].length);
  };
  markTitle(source, mark);
  markRepeatedTitle(source, mark);
  if (source.isSpdx) {
    for (const [from, until] of OPTIONAL) markOptional(source.text, from, until, mark);
    for (const pattern of [PLACEHOLDER, ...SLOTS]) markAll(Part.slot, pattern);
  }
  markAll(Part.holder, HOLDER_LINE);
  markAll(Part.holder, RIGHTS_LINE);
  if (!source.isSpdx) markAll(Part.slot, MARKED_SLOT);
  return parts;
}

/** A heading that comes again before the terms: "GNU GENERAL PUBLIC LICENSE". */
function markRepeatedTitle(source: SourceText, mark: Mark) {
  const lines = [...source.text.matchAll(/[^\n]+/g)];
  const title = lines.find(([line]) => line.trim() !== '')?.[0].trim() ?? '';
  if (!isTitleLine(title) || !NAMES_LICENSE.test(title)) return;
  for (const { 0: line, index } of lines) if (line.trim() === title) mark(Part.title, index, index + line.length);
}

type Mark = (part: number, from: number, to: number) => void;

/**
 * The short blocks on top, copyright lines skipped; of a longer block at most its first line, when that names a license. A
 * dated line tells versions of AI licenses apart: it is no title.
 */
function markTitle(source: SourceText, mark: Mark) {
  let at = 0;
  let lines = 0;
  for (const block of source.text.split(/(?<=\n[ \t\r]*\n)/)) {
    const isTitle = isShortBlock(block);
    for (const line of block.split(/(?<=\n)/)) {
      const start = at;
      at += line.length;
      if (line.trim() === '' || line.search(HOLDER_LINE) >= 0) continue;
      if (!isTitle && (lines > 0 || !isTitleLine(line) || !NAMES_LICENSE.test(line))) return;
      if (source.isSpdx || !DATED.test(line) || lines === 0) mark(Part.title, start, at);
      if (++lines === MOST_TITLE_LINES || !isTitle) return;
    }
  }
}

function isShortBlock(block: string): boolean {
  const lines = block.split('\n').filter((line) => line.trim() !== '' && line.search(HOLDER_LINE) < 0);
  return lines.length <= MOST_TITLE_LINES && lines.every(isTitleLine);
}

function isTitleLine(whole: string): boolean {
  // "ISC License:"
  const line = whole.replace(/^(\s*(?:\S+ ){1,3}licen[sc]e):\s*$/i, '$1');
  const words = line.match(/\p{Script=Han}{2}|[^\s\p{Script=Han}]+/gu) ?? [];
  return (
    words.length <= 14 && !SENTENCE.test(line) && !/^\s*["“(0-9]/.test(line) && !/\b(?:you|hereby|shall)\b/i.test(line)
  );
}

function markOptional(text: string, from: RegExp, until: RegExp | null, mark: Mark) {
  const start = text.search(from);
  if (start < 0) return;
  if (until === null) {
    mark(Part.optional, start, text.length);
    return;
  }
  const length = text.slice(start).search(until);
  if (length > 0) mark(Part.optional, start, start + length);
}

/** Word of a name: has a capital letter in the text. */
const CAPITAL = /\p{Lu}/u;
/** What stands before a word inside a sentence. */
const INSIDE = /[\p{Ll},] $/u;
/** A proper name stands in at most this share of all texts. */
const RARE_SHARE = 0.03;

/**
 * Marks the proper names of each AI license: words that are rare over all texts, nearly always capitalized and either in the
 * title or used three times. A text with the same words under other names is not that license. `beside` are further texts that
 * count for how rare a word is.
 */
export function markNames(
  sources: readonly SourceText[],
  parts: readonly Uint8Array[],
  beside: readonly { readonly codes: Uint32Array }[],
) {
  const codesOfTexts = [...sources.map(({ tokens }) => tokens.codes), ...beside.map(({ codes }) => codes)];
  const texts = new Map<number, number>();
  for (const codes of codesOfTexts)
    for (const word of new Set(codes.map((code) => code >>> 1))) texts.set(word, (texts.get(word) ?? 0) + 1);
  const most = codesOfTexts.length * RARE_SHARE;
  for (const [n, source] of sources.entries()) {
    if (source.isSpdx) continue;
    const marked = parts[n] ?? new Uint8Array();
    const names = namesOf(source, marked, (code) => (texts.get(code >>> 1) ?? 0) <= most);
    for (const [i, word] of source.tokens.words.entries())
      if (names.has(word) && marked[i] === Part.body && !isDress(source, i)) marked[i] = Part.name;
  }
}

function namesOf(source: SourceText, parts: Uint8Array, isRare: (code: number) => boolean): ReadonlySet<string> {
  const counts = new Map<string, WordCount>();
  for (const [i, word] of source.tokens.words.entries()) {
    if (!/^\p{L}/u.test(word) || /\p{Script=Han}/u.test(word) || word.length < 2 || isDress(source, i)) continue;
    if (!isRare(source.tokens.codes[i] ?? 0)) continue;
    const count = counts.get(word) ?? { all: 0, capital: 0, inside: false, title: false };
    count.all++;
    if (CAPITAL.test(source.text.slice(source.tokens.starts[i], source.tokens.ends[i]))) count.capital++;
    count.inside ||= INSIDE.test(
      source.text.slice(Math.max(0, (source.tokens.starts[i] ?? 0) - 8), source.tokens.starts[i]),
    );
    count.title ||= parts[i] === Part.title;
    counts.set(word, count);
  }
  const isName = ({ all, capital, inside, title }: WordCount) =>
    capital >= all * 0.7 && (title || (all >= 3 && inside));
  return new Set([...counts].filter(([, count]) => isName(count)).map(([word]) => word));
}

interface WordCount {
  all: number;
  capital: number;
  /** It stands inside a sentence, where a capital letter is no accident. */
  inside: boolean;
  title: boolean;
}

function isDress({ tokens }: SourceText, word: number): boolean {
  return (tokens.codes[word] ?? 0) % 2 === 1;
}
