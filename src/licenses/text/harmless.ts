import { isPermissive } from '../../catalog/catalog.ts';
import type { Hunk } from './align.ts';
import { type Fingerprint, isTerm, Part } from './fingerprint.ts';
import { isRemarkWord, pointsToItself } from './provenance.ts';
import { publisherAddress } from './publisher-address.ts';
import { endOfChunk, type Reading } from './reading.ts';
import { repeatedWords } from './repeats.ts';
import { areOtherTerms, isSentence } from './telling-lines.ts';
import type { TextTokens } from './tokens.ts';

/** A text and the license that it is compared with. */
export interface Reader {
  readonly license: Fingerprint;
  readonly text: string;
  readonly tokens: TextTokens;
  readonly reading: Reading;
}

/** Words that a heading may hold besides the license's own title. */
const HEADING = new Set(
  `license licenses agreement terms and conditions copyright notice the of for model models software code weights file text full this a
  legal copy spdx identifier begin end start read md txt name version apply applies following below as follows`.split(
    /\s+/,
  ),
);
/** Words of "The model X is licensed under the Y License." */
const PREAMBLE =
  /\b(?:is|are|was|were) (?:hereby )?(?:licensed|released|distributed|made available|published|covered|governed|provided)\b/i;
/** Sentences that honest copies have in their explanations and SPDX's text lacks, in words. */
const KNOWN_EXPLANATIONS = [
  'the text of the creative commons public licenses is dedicated to the public domain under the cc0 public domain dedication',
];
const LONGEST_EXPLANATION = 400;
/** "All source code files are licensed under the Apache 2.0 License." above a license for the weights. */
const CODE_REMARK =
  /^\W*(?:all |the |our ){0,2}(?:source )?(?:code|scripts)(?: files)? (?:is|are) (?:licensed|released|distributed) under (?:the )?[\w .()-]{2,60}$/i;
const HOLDER_WORD = /copyright|\(c\)|©/i;
/** Behind the last copyright sign no paragraph ends. */
const SAME_PARAGRAPH = /(?:copyright|\(c\)|©)(?:(?!\n[ \t\r]*\n)[\s\S])*$/i;
/** "SOFTWARE DISTRIBUTED WITH FOO: ... subcomponents with separate copyright notices and license terms ...", behind the terms. */
const COMPONENTS =
  /^\W*software distributed (?:with|in) [\w .-]{1,60}?:? (?:this|the [\w .-]{1,60}) software includes a number of subcomponents with separate copyright notices and license terms\W+please see the file acknowledge?ments(?:\.\w{1,4})?\W*$/i;
const LONGEST_NAME = 24;
const LONGEST_REMARK = 60;

/** Numbers of the text's words in the hunk that are more than numbering, headings, copyright lines or filled-in names. */
export function importantWords(reader: Reader, hunk: Hunk): number[] {
  const { license, tokens, reading } = reader;
  if (isRemark(reader, hunk) || isOnComponents(reader, hunk)) return [];
  const address = publisherAddress(license.id);
  const important: number[] = [];
  const replaces = partsIn(license, hunk, 1);
  const isLead = reachesTitle(license, hunk) || isBesideOptional(license, hunk);
  const isAbove = hunk.storedEnd === 0;
  const explains = isKnownExplanation(reader, hunk);
  const fillsSlot = replaces.has(Part.slot) && isName(reader, hunk);
  for (let i = hunk.textStart; i < hunk.textEnd; ) {
    const line = lineOf(reader, i, hunk.textEnd);
    const isHeader = isPageHeader(reader, i, line);
    const isBeside =
      isHeader || isHolder(reader, i, line, replaces) || isFreeLine(reader, i, line, { isLead, isAbove });
    const isOnCode = isLead && isCodeRemark(reader, line);
    const isFree =
      explains || fillsSlot || isOnCode || (isBeside && !areOtherTerms(reading.termsIn(line.number), license.id));
    for (; i < line.end; i++) {
      const code = tokens.codes[i] ?? 0;
      const isNone = code % 2 === 1 || address.has(code);
      if (isNone || (isFree && !reading.isOperative(i))) continue;
      if (isFree && (isLead || isHeader) && license.titleWords.has(code)) continue;
      important.push(i);
    }
  }
  return isRepetition(reader, hunk, important) ? [] : important;
}

/** A line that copies may have anywhere; above the terms also headings, whose the thing is and that it is under this license. */
function isFreeLine(reader: Reader, word: number, line: Line, hunk: { isLead: boolean; isAbove: boolean }): boolean {
  if (reader.reading.isHarmless(line.number)) return true;
  if (!hunk.isLead || leavesWeightsOut(reader, line)) return false;
  if (
    isHeading(reader, word, line.end) ||
    isPreamble(reader, word, line) ||
    reader.reading.isHarmlessOnTop(line.number)
  )
    return true;
  return hunk.isAbove && isTitleOfThing(reader, word, line);
}

/** A line between the terms that holds the license's title alone: the header of a page. */
function isPageHeader(reader: Reader, word: number, line: Line): boolean {
  const { tokens, license } = reader;
  const isWhole = line.opens && tokens.lines[line.end] !== tokens.lines[word];
  if (!isWhole || line.end - word < 2) return false;
  let ofTitle = 0;
  for (let i = word; i < line.end; i++) ofTitle += Number(license.titleWords.has(((tokens.codes[i] ?? 0) & ~1) >>> 0));
  return ofTitle > (line.end - word) / 2 && isHeading(reader, word, line.end);
}

/** Not more words than a name has, those of addresses not counted, and no sentence: an address is none. */
function isName({ text, tokens, reading }: Reader, { textStart, textEnd }: Hunk): boolean {
  let words = 0;
  for (let i = textStart; i < textEnd && words <= LONGEST_NAME; i++) if (!reading.isInAddress(i)) words++;
  if (words === 0) return true;
  return words <= LONGEST_NAME && !isSentence(text.slice(tokens.starts[textStart], tokens.ends[textEnd - 1]));
}

/** Parts that a hunk replaces, and those up to `margin` words next to it. */
export function partsIn({ parts }: Fingerprint, hunk: Hunk, margin: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = Math.max(0, hunk.storedStart - margin); i < Math.min(parts.length, hunk.storedEnd + margin); i++)
    found.add(parts[i] ?? 0);
  return found;
}

function isKnownExplanation({ license, tokens, reading }: Reader, { storedStart, textStart, textEnd }: Hunk): boolean {
  if (license.parts[storedStart - 1] !== Part.optional) return false;
  let words = '';
  for (let i = textStart; i < textEnd; i++) {
    if (!reading.isInAddress(i)) words += words === '' ? tokens.words[i] : ` ${tokens.words[i]}`;
    if (words.length > LONGEST_EXPLANATION) return false;
  }
  return KNOWN_EXPLANATIONS.some((sentence) => `${sentence} ${sentence}`.includes(words));
}

/** Outside of the terms: only words that say where the text was taken from, and the address. */
function isRemark(reader: Reader, hunk: Hunk): boolean {
  const { license, text, tokens } = reader;
  if (!isOutside(license, hunk) || hunk.textEnd - hunk.textStart > LONGEST_REMARK) return false;
  for (let i = hunk.textStart; i < hunk.textEnd; i++)
    if (!isRemarkWord(tokens.words[i] ?? '') && !reader.reading.isInAddress(i)) return false;
  const end = endOfChunk(text, tokens.ends[hunk.textEnd - 1] ?? 0);
  return pointsToItself(text.slice(tokens.starts[hunk.textStart], end), license.id);
}

/** Behind the terms: that parts of the software come with terms of their own. */
function isOnComponents({ license, text, tokens }: Reader, { storedStart, textStart, textEnd }: Hunk): boolean {
  if (storedStart <= license.last || textEnd - textStart > LONGEST_REMARK) return false;
  return COMPONENTS.test(text.slice(tokens.starts[textStart], tokens.ends[textEnd - 1]).replace(/\s+/g, ' '));
}

/** Before the first or behind the last word of the terms. */
function isOutside({ first, last }: Fingerprint, { storedStart, storedEnd }: Hunk): boolean {
  return storedEnd <= first || storedStart > last;
}

/** Whether all that an addition outside of the terms says is what the license says in the same words. */
function isRepetition(reader: Reader, hunk: Hunk, important: readonly number[]): boolean {
  if (important.length === 0 || !isOutside(reader.license, hunk)) return false;
  if (!important.every((word) => hasWord(reader.license, reader.tokens.codes[word]))) return false;
  const range = [hunk.textStart, hunk.textEnd] as const;
  const repeated = repeatedWords(reader.license, reader.tokens.codes, range, reader.reading.isOperative);
  return important.every((word) => repeated.has(word));
}

function hasWord({ codes }: Fingerprint, code = 0): boolean {
  return codes.includes((code & ~1) >>> 0) || codes.includes((code | 1) >>> 0);
}

/** Whether the hunk is in or next to explanations, before more of the license. */
function isBesideOptional({ parts }: Fingerprint, { storedStart, storedEnd }: Hunk): boolean {
  return storedEnd < parts.length && (parts[storedStart - 1] === Part.optional || parts[storedEnd] === Part.optional);
}

/** Whether nothing but headings, copyright lines and explanations of the license comes before the hunk. */
function reachesTitle({ parts }: Fingerprint, hunk: Hunk): boolean {
  for (let i = 0; i < hunk.storedStart; i++) if (isTerm(parts[i]) || parts[i] === Part.slot) return false;
  return true;
}

interface Line {
  /** Its number, its whole text, and the number of the hunk's first word behind it. */
  readonly number: number;
  readonly text: string;
  readonly end: number;
  /** Whether the word asked for is the line's first. */
  readonly opens: boolean;
}

function lineOf({ tokens, reading }: Reader, word: number, hunkEnd: number): Line {
  const number = tokens.lines[word] ?? 1;
  let end = word + 1;
  while (end < hunkEnd && tokens.lines[end] === number) end++;
  return { number, text: reading.textOf(number), end, opens: (tokens.lines[word - 1] ?? 0) < number };
}

/** Characters before a word in which the beginning of its copyright line is looked for. */
const HOLDER_REACH = 160;

/** A copyright line, or the rest of one that stands in the place of the license's own. */
function isHolder(reader: Reader, word: number, line: Line, replaces: ReadonlySet<number>): boolean {
  const { text, tokens, reading } = reader;
  if (line.end - word > LONGEST_NAME || namesOtherLicense(reader, word, line.end)) return false;
  if (line.opens && reading.isOfHolder(line.number)) return !reading.isSentence(line.number);
  if (!replaces.has(Part.holder)) return false;
  const start = Math.max(0, (tokens.starts[word] ?? 0) - HOLDER_REACH);
  const lead = text.slice(start, tokens.ends[word]);
  if (!HOLDER_WORD.test(lead) || reading.isSentence(line.number)) return false;
  const isBeside = !line.opens || SAME_PARAGRAPH.test(lead) || HOLDER_WORD.test(line.text);
  return isBeside || reading.isOfHolder(tokens.lines[line.end] ?? 0);
}

const LONGEST_TITLE = 6;
/** Words of a heading that says what may be done, or that names another kind of license. */
const TELLING =
  /\b(?:nc|nd|sa|a?gpl|lgpl|rail|non-?\w+|research|academic|excluded|except\w*|banned|trial|beta|identifier|community|custom|enterprises?|startups?|students?|hobby\w*|education\w*|europe\w*|modified|extended|additional|fair|ethical|responsible|proprietary|closed|private|preview|outside|inside|expires?|days|schools?|university|companies|individuals?|government|military|peace|demo|eula|tokenizers?|adapters?|lora)\b/i;

/** "Foo-7B", "Foo-7B License" above the license's own heading: capitalized words or figures, and no license's name. */
function isTitleOfThing(reader: Reader, from: number, line: Line): boolean {
  const { text, tokens, license, reading } = reader;
  if (!line.opens || line.end - from > LONGEST_TITLE) return false;
  if (TELLING.test(line.text)) return false;
  let isTelling = false;
  for (let i = from; i < line.end; i++) {
    const isKnown = HEADING.has(tokens.words[i] ?? '');
    if (!isKnown && !/^[\p{Lu}\p{N}]/u.test(text.slice(tokens.starts[i], tokens.ends[i]))) return false;
    isTelling ||= isKnown || /\p{N}/u.test(tokens.words[i] ?? '');
  }
  return isTelling && reading.namedInTitle(line.number).every((id) => id === license.id);
}

/** What the code is licensed under says nothing of the weights; beside a permissive license it may be all that is meant. */
function isCodeRemark({ license }: Reader, line: Line): boolean {
  return !isPermissive(license.id) && CODE_REMARK.test(line.text.trim());
}

/** A heading that leaves the weights out, above a license that one would like them to have. */
function leavesWeightsOut({ license }: Reader, { text }: Line): boolean {
  return isPermissive(license.id) && /\b(?:code|scripts?)\b/i.test(text) && !/\b(?:weights|models?)\b/i.test(text);
}

/** "licensed ..." in a copyright line, other than "Licensed as MIT" above this very license. */
function namesOtherLicense(reader: Reader, from: number, to: number): boolean {
  const { words } = reader.tokens;
  const licensed = placeOf(words, 'licensed', from, to);
  if (licensed === to) return false;
  const link = ['as', 'under'].includes(words[licensed + 1] ?? '') ? 2 : 1;
  return licensed + link >= to || !isHeading(reader, licensed + link, to);
}

/** Where a word first stands among `[from, to)`; `to` when it does not. */
function placeOf(words: readonly string[], word: string, from: number, to: number): number {
  let place = from;
  while (place < to && words[place] !== word) place++;
  return place;
}

/** Only words of the license's title, words that any heading may hold or that are free otherwise, and web addresses. */
function isHeading(reader: Reader, from: number, to: number, isFree: (word: string) => boolean = () => false): boolean {
  const { license, tokens } = reader;
  for (let i = from; i < to; i++) {
    const word = tokens.words[i] ?? '';
    const isKnown = HEADING.has(word) || isFree(word) || license.titleWords.has(((tokens.codes[i] ?? 0) & ~1) >>> 0);
    if (!isKnown && !reader.reading.isInAddress(i)) return false;
  }
  return true;
}

/** "DeepFoo-7B is licensed under the MIT License": names a thing, then this license. */
function isPreamble(reader: Reader, from: number, line: Line): boolean {
  if (line.end - from > LONGEST_NAME || !PREAMBLE.test(line.text)) return false;
  const under = placeOf(reader.tokens.words, 'under', from, line.end);
  return under < line.end && isHeading(reader, under + 1, line.end, isRemarkWord);
}
