import { isPermissive } from '../../catalog/catalog.ts';
import { requirementsOfValue } from '../license-value.ts';
import { mentionedLicenses } from '../mentions.ts';
import type { Hunk } from './align.ts';
import { type Fingerprint, isTerm, Part } from './fingerprint.ts';
import { isHarmlessLine, isHarmlessOnTop } from './harmless-lines.ts';
import { isRemarkWord, pointsToItself } from './provenance.ts';
import { isPublisherAddress } from './publisher-address.ts';
import { repeatedWords } from './repeats.ts';
import { isSentence, namesOtherTerms } from './telling-lines.ts';
import type { TextTokens } from './tokens.ts';

/** A text and the license that it is compared with. */
export interface Reader {
  readonly license: Fingerprint;
  readonly text: string;
  readonly tokens: TextTokens;
}

/**
 * Words that decide what one may do. They are never part of a name, a copyright line or a heading that a copy may change
 * freely.
 */
const OPERATIVE = new Set(
  `not no non nor never neither only solely except unless without must shall may can cannot will prohibited prohibits prohibit forbidden
  forbids restricted restriction restrictions permitted permission allowed purpose purposes use used uses using commercial
  noncommercial commercially nonprofit evaluation conditions provided subject grant grants granted redistribution redistribute distribute
  distribution modify sell sublicense revoked free personal internal academic exclusively until before after agree required
  require requires if production military excluding limited`.split(/\s+/),
);
const OPERATIVE_UNLESS_NAME = new Set(['research', 'academic', 'education', 'educational', 'students', 'nonprofits']);
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
/** "All source code files are licensed under the Apache 2.0 License." above a license for the weights. */
const CODE_REMARK =
  /^\W*(?:all |the |our ){0,2}(?:source )?(?:code|scripts)(?: files)? (?:is|are) (?:licensed|released|distributed) under (?:the )?[\w .()-]{2,60}$/i;
const HOLDER_LINE =
  /^[^\p{L}\p{N}\n(©]*(?:(?:portions?|parts?|original|modified)\b[^\n]{0,40}?)?(?:copyright\b|spdx-filecopyrighttext:|版权所有|著作権|\(c\)|©|all rights reserved)/iu;
const HOLDER_WORD = /copyright|\(c\)|©/i;
/** "SOFTWARE DISTRIBUTED WITH FOO: ... subcomponents with separate copyright notices and license terms ...", behind the terms. */
const COMPONENTS =
  /^\W*software distributed (?:with|in) [\w .-]{1,60}?:? (?:this|the [\w .-]{1,60}) software includes a number of subcomponents with separate copyright notices and license terms\W+please see the file acknowledge?ments(?:\.\w{1,4})?\W*$/i;
const LONGEST_NAME = 24;
const LONGEST_REMARK = 60;

/** Numbers of the text's words in the hunk that are more than numbering, headings, copyright lines or filled-in names. */
export function importantWords(reader: Reader, hunk: Hunk): number[] {
  const { license, tokens } = reader;
  if (isRemark(reader, hunk) || isOnComponents(reader, hunk)) return [];
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
    const isFree = explains || fillsSlot || isOnCode || (isBeside && !namesOtherTerms(line.text, license.id));
    for (; i < line.end; i++) {
      const isNumbering = (tokens.codes[i] ?? 0) % 2 === 1;
      const isNone = isNumbering || isPublisherAddress(license.id, tokens.codes[i]);
      if (isNone || (isFree && !isOperative(reader, i))) continue;
      if (isFree && (isLead || isHeader) && license.titleWords.has((tokens.codes[i] ?? 0) >>> 0)) continue;
      important.push(i);
    }
  }
  return isRepetition(reader, hunk, important) ? [] : important;
}

/** A line that copies may have anywhere; above the terms also headings, whose the thing is and that it is under this license. */
function isFreeLine(reader: Reader, word: number, line: Line, hunk: { isLead: boolean; isAbove: boolean }): boolean {
  if (isHarmlessLine(line.text)) return true;
  if (!hunk.isLead) return false;
  if (isHeading(reader, word, line.end) || isPreamble(reader, word, line) || isHarmlessOnTop(line.text)) return true;
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

/** Not more words than a name has; those of addresses do not count. */
function isName(reader: Reader, { textStart, textEnd }: Hunk): boolean {
  let words = 0;
  for (let i = textStart; i < textEnd && words <= LONGEST_NAME; i++) if (!isInAddress(reader, i)) words++;
  return words <= LONGEST_NAME;
}

/** "research" decides, "Foo Research" is a name; so are "Foo Limited" and the "no" in "foo@example.no", and "May 9" is a date. */
function isOperative(reader: Reader, word: number): boolean {
  const { text, tokens } = reader;
  const letters = tokens.words[word] ?? '';
  if (OPERATIVE_UNLESS_NAME.has(letters)) return text[tokens.starts[word] ?? 0] === letters[0];
  if (letters === 'may' && /^May \d/.test(text.slice(tokens.starts[word], (tokens.starts[word] ?? 0) + 5)))
    return false;
  return OPERATIVE.has(letters) && !isCompanyWord(reader, word) && !isInAddress(reader, word);
}

/** What may follow the name of a company. */
const AFTER_COMPANY = new Set(['and', 'all', 'its', 'or', 'c', 'copyright']);

/** "Limited" behind a name, with nothing behind it that it could limit; "Free" of the Free Software Foundation. */
function isCompanyWord({ text, tokens }: Reader, word: number): boolean {
  const { words, lines, starts } = tokens;
  if (words[word] === 'free') return words[word + 1] === 'software' && words[word + 2] === 'foundation';
  if (words[word] !== 'limited' || lines[word - 1] !== lines[word]) return false;
  const follows = lines[word + 1] === lines[word] ? (words[word + 1] ?? '') : '';
  const isLast = follows === '' || AFTER_COMPANY.has(follows) || /^\d{4}$/.test(follows);
  return isLast && /\p{Lu}/u.test(text[starts[word - 1] ?? 0] ?? '') && text[starts[word] ?? 0] === 'L';
}

/** Parts that a hunk replaces, and those up to `margin` words next to it. */
export function partsIn({ parts }: Fingerprint, hunk: Hunk, margin: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = Math.max(0, hunk.storedStart - margin); i < Math.min(parts.length, hunk.storedEnd + margin); i++)
    found.add(parts[i] ?? 0);
  return found;
}

function isKnownExplanation(reader: Reader, hunk: Hunk): boolean {
  if (reader.license.parts[hunk.storedStart - 1] !== Part.optional) return false;
  const added = Array.from({ length: hunk.textEnd - hunk.textStart }, (_, i) => hunk.textStart + i);
  const words = added
    .filter((word) => !isInAddress(reader, word))
    .map((word) => reader.tokens.words[word])
    .join(' ');
  return KNOWN_EXPLANATIONS.some((sentence) => `${sentence} ${sentence}`.includes(words));
}

/** Outside of the terms: only words that say where the text was taken from, and the address. */
function isRemark(reader: Reader, hunk: Hunk): boolean {
  const { license, text, tokens } = reader;
  if (!isOutside(license, hunk) || hunk.textEnd - hunk.textStart > LONGEST_REMARK) return false;
  for (let i = hunk.textStart; i < hunk.textEnd; i++)
    if (!isRemarkWord(tokens.words[i] ?? '') && !isInAddress(reader, i)) return false;
  const end = tokens.ends[hunk.textEnd - 1] ?? 0;
  const rest = text.slice(end, end + LONGEST_ADDRESS);
  return pointsToItself(
    text.slice(tokens.starts[hunk.textStart], end) + rest.slice(0, rest.search(/\s|$/)),
    license.id,
  );
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
  const range = [hunk.textStart, hunk.textEnd] as const;
  const repeated = repeatedWords(reader.license, reader.tokens.codes, range, (word) => isOperative(reader, word));
  return important.every((word) => repeated.has(word));
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
  /** The whole line of the text, and the number of the hunk's first word behind it. */
  readonly text: string;
  readonly end: number;
  /** Whether the word asked for is the line's first. */
  readonly opens: boolean;
}

function lineOf({ text, tokens }: Reader, word: number, hunkEnd: number): Line {
  const line = tokens.lines[word] ?? 1;
  const start = tokens.lineStarts[line - 1] ?? 0;
  const end = tokens.lineStarts[line] ?? text.length;
  let last = word + 1;
  while (last < hunkEnd && tokens.lines[last] === line) last++;
  const opens = (tokens.lines[word - 1] ?? 0) < line;
  return { text: text.slice(start, Math.min(end, start + 400)), end: last, opens };
}

/** Characters before a word in which the beginning of its copyright line is looked for. */
const HOLDER_REACH = 160;

/** A copyright line, or the rest of one that stands in the place of the license's own. */
function isHolder(reader: Reader, word: number, line: Line, replaces: ReadonlySet<number>): boolean {
  const { text, tokens } = reader;
  if (line.end - word > LONGEST_NAME || namesOtherLicense(reader, word, line.end)) return false;
  if (line.opens && (HOLDER_LINE.test(line.text) || continuesHolder(reader, word))) return !isSentence(line.text);
  if (!replaces.has(Part.holder)) return false;
  const start = tokens.starts[word] ?? 0;
  return HOLDER_WORD.test(text.slice(Math.max(0, start - HOLDER_REACH), tokens.ends[word])) && !isSentence(line.text);
}

const MOST_HOLDER_LINES = 20;

/** Whether lines that each end in a comma or "and" lead up from the line of this word to a copyright line. */
function continuesHolder({ text, tokens }: Reader, word: number): boolean {
  let line = tokens.lines[word] ?? 1;
  for (const last = line - MOST_HOLDER_LINES; line > Math.max(1, last); line--) {
    const before = text.slice(tokens.lineStarts[line - 2] ?? 0, tokens.lineStarts[line - 1] ?? 0);
    if (!/(?:[,&]|\band)\s*$/.test(before) || isSentence(before)) return false;
    if (HOLDER_LINE.test(before)) return true;
  }
  return false;
}

const LONGEST_TITLE = 6;
/** Words of a heading that says what may be done, or that names another kind of license. */
const TELLING =
  /\b(?:nc|nd|sa|a?gpl|lgpl|rail|non-?\w+|research|academic|excluded|except\w*|banned|trial|beta|identifier|community|custom|enterprises?|startups?|students?|hobby\w*|education\w*|europe\w*|modified|extended|additional)\b/i;

/** "Foo-7B", "Foo-7B License" above the license's own heading: capitalized words or figures, and no license's name. */
function isTitleOfThing({ text, tokens, license }: Reader, from: number, line: Line): boolean {
  if (!line.opens || line.end - from > LONGEST_TITLE || TELLING.test(line.text)) return false;
  let isTelling = false;
  for (let i = from; i < line.end; i++) {
    const isKnown = HEADING.has(tokens.words[i] ?? '');
    if (!isKnown && !/^[\p{Lu}\p{N}]/u.test(text.slice(tokens.starts[i], tokens.ends[i]))) return false;
    isTelling ||= isKnown || /\p{N}/u.test(tokens.words[i] ?? '');
  }
  if (!isTelling) return false;
  const named = [...mentionedLicenses(line.text), ...requirementsOfValue(line.text.replace(/^[\s#*=-]+/, '')).flat()];
  return named.every((id) => id === license.id);
}

/** What the code is licensed under says nothing of the weights; beside a permissive license it may be all that is meant. */
function isCodeRemark({ license }: Reader, line: Line): boolean {
  return CODE_REMARK.test(line.text.trim()) && !isPermissive(license.id);
}

/** "licensed ..." in a copyright line, other than "Licensed as MIT" above this very license. */
function namesOtherLicense(reader: Reader, from: number, to: number): boolean {
  const licensed = reader.tokens.words.indexOf('licensed', from);
  if (licensed < from || licensed >= to) return false;
  const link = ['as', 'under'].includes(reader.tokens.words[licensed + 1] ?? '') ? 2 : 1;
  return licensed + link >= to || !isHeading(reader, licensed + link, to);
}

/** Only words of the license's title, words that any heading may hold or that are free otherwise, and web addresses. */
function isHeading(reader: Reader, from: number, to: number, isFree: (word: string) => boolean = () => false): boolean {
  const { license, tokens } = reader;
  for (let i = from; i < to; i++) {
    const word = tokens.words[i] ?? '';
    const isKnown = HEADING.has(word) || isFree(word) || license.titleWords.has(((tokens.codes[i] ?? 0) & ~1) >>> 0);
    if (!isKnown && !isInAddress(reader, i)) return false;
  }
  return true;
}

const LONGEST_ADDRESS = 200;
/** "https://...", "example.org/..." or "someone@example.org" */
const ADDRESS_START = /https?:\/\/|\b[\w-]+\.(?:org|com|ai|io|net|co|cn)\b|[\w.+-]@[\w-]+\.\w/i;

function isInAddress({ text, tokens }: Reader, word: number): boolean {
  const start = tokens.starts[word] ?? 0;
  const before = text.slice(Math.max(0, start - LONGEST_ADDRESS), start);
  const after = text.slice(start, start + LONGEST_ADDRESS);
  const chunk = before.slice(before.search(/\S*$/)) + after.slice(0, after.search(/\s|$/));
  return ADDRESS_START.test(chunk);
}

/** "DeepFoo-7B is licensed under the MIT License": names a thing, then this license. */
function isPreamble(reader: Reader, from: number, line: Line): boolean {
  if (!PREAMBLE.test(line.text) || line.end - from > LONGEST_NAME) return false;
  const under = reader.tokens.words.indexOf('under', from);
  return under >= from && under < line.end && isHeading(reader, under + 1, line.end, isRemarkWord);
}
