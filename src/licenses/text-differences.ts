import { align, type Hunk } from './text-align.ts';
import { type Fingerprint, Part } from './text-fingerprint.ts';
import { codeOf, type TextTokens } from './text-tokens.ts';

/** A change of words that is not among those every honest copy may have. Offsets count words. */
export interface Difference extends Hunk {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Words of the license that are missing here, and words of the text that are not the license's. */
  readonly removed: number;
  readonly added: number;
}

/** A text compared with one license, word by word. */
export interface Comparison {
  readonly license: Fingerprint;
  readonly differences: readonly Difference[];
  /** Words of the terms (titles, copyright lines and appendices not counted), and how many of them the text has. */
  readonly terms: number;
  readonly matched: number;
  /** Words that are not the license's. */
  readonly added: number;
  /** Of these, the ones that stand between the terms, not before or after all of them. */
  readonly addedInside: number;
  /** The text has other words where the license has its title. */
  readonly hasOtherTitle: boolean;
  /** All differing words, also the unimportant ones: breaks ties. */
  readonly distance: number;
  /** Words of the license found in the text, all parts counted. */
  readonly common: number;
  /** The license's proper names, and how many of them the text replaces by others. */
  readonly names: number;
  readonly namesLost: number;
}

/**
 * Words that decide what one may do. They are never part of a name, a copyright line or a heading that a copy may change
 * freely.
 */
const OPERATIVE = new Set(
  `not no non nor never neither only solely except unless without must shall may can cannot will prohibited prohibits prohibit forbidden
  forbids restricted restriction restrictions permitted permission allowed purpose purposes use used uses using commercial
  noncommercial commercially nonprofit evaluation conditions provided subject grant grants granted redistribution redistribute distribute
  distribution modify modified sell sublicense revoked free personal internal academic exclusively until before after agree required
  require requires if production military excluding limited`.split(/\s+/),
);
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
const HOLDER_LINE = /^[^\p{L}\p{N}\n(©]*(?:portions?\b[^\n]{0,40}?)?(?:copyright\b|\(c\)|©|all rights reserved)/iu;
const HOLDER_WORD = /copyright|\(c\)|©/i;
const PAGE = /^\W*(?:page\s+)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?\W*$/i;
/** "Source: https://example.com/LICENSE": where a copy was taken from. */
const ADDRESS = /^\W*(?:(?:source|url|see|link|from|original|copied|taken)\b[\w ]{0,20})?:?\W*https?:\/\/\S+\W*$/i;
const LONGEST_NAME = 24;

/** Compares words `[from, to)` of a text with a license. */
export function compare(license: Fingerprint, text: string, tokens: TextTokens, from: number, to: number): Comparison {
  const codes = tokens.codes.subarray(from, to);
  const hunks = align(license.codes, codes).map((hunk) => ({
    ...hunk,
    textStart: hunk.textStart + from,
    textEnd: hunk.textEnd + from,
  }));
  const reader = { license, text, tokens };
  const differences: Difference[] = [];
  let distance = 0;
  let namesLost = 0;
  let hasOtherTitle = false;
  let common = license.codes.length;
  for (const hunk of hunks) {
    distance += hunk.storedEnd - hunk.storedStart + hunk.textEnd - hunk.textStart;
    common -= hunk.storedEnd - hunk.storedStart;
    const difference = judgeAnywhere(reader, hunk);
    if (difference === null) continue;
    differences.push(difference);
    if (difference.added > 0 && partsIn(license, hunk, 0).has(Part.title)) hasOtherTitle = true;
    if (!isRenaming(difference)) continue;
    for (let i = hunk.storedStart; i < hunk.storedEnd; i++) if (license.parts[i] === Part.name) namesLost++;
  }
  const { terms, names, first, last } = countParts(license);
  const missing = differences.reduce((sum, { removed }) => sum + removed, 0);
  const added = sumAdded(differences);
  const addedInside = sumAdded(
    differences.filter(({ storedStart, storedEnd }) => storedEnd > first && storedStart <= last),
  );
  return {
    license,
    differences,
    terms,
    matched: terms - missing,
    added,
    addedInside,
    hasOtherTitle,
    distance,
    common,
    names,
    namesLost,
  };
}

interface Reader {
  readonly license: Fingerprint;
  readonly text: string;
  readonly tokens: TextTokens;
}

/** Whether other words stand in the place of the license's; a passage left out takes its names along without renaming. */
function isRenaming({ added, removed }: Difference): boolean {
  return added > 0 && removed <= added * 3 + 5;
}

function sumAdded(differences: readonly Difference[]): number {
  return differences.reduce((sum, { added }) => sum + added, 0);
}

/** How many words of a license are terms and names, and which is the first and the last of its terms. */
function countParts({ codes, parts }: Fingerprint) {
  const count = { terms: 0, names: 0, first: codes.length, last: -1 };
  for (const [i, part] of parts.entries()) {
    if (part === Part.name) count.names++;
    if (!isTerm(part)) continue;
    if ((codes[i] ?? 0) % 2 === 0) count.terms++;
    count.first = Math.min(count.first, i);
    count.last = i;
  }
  return count;
}

function isTerm(part: number | undefined): boolean {
  return part === Part.body || part === Part.name;
}

/** Furthest that a hunk is slid, in words. */
const LONGEST_SLIDE = 40;

/**
 * Words added or left out between like words have no one place: in "A B A B", which pair is the added one? The hunk counts as
 * unimportant when it is so in one of its places: a doubled title is a title.
 */
function judgeAnywhere(reader: Reader, hunk: Hunk): Difference | null {
  const first = judge(reader, hunk);
  const isAddition = hunk.storedStart === hunk.storedEnd;
  if (first === null || (!isAddition && hunk.textStart < hunk.textEnd)) return first;
  const codes = isAddition ? reader.tokens.codes : reader.license.codes;
  const [start, end] = isAddition ? [hunk.textStart, hunk.textEnd] : [hunk.storedStart, hunk.storedEnd];
  for (const direction of [-1, 1]) {
    for (let slide = 1; slide <= LONGEST_SLIDE; slide++) {
      const leaving = direction < 0 ? codes[end - slide] : codes[start + slide - 1];
      const entering = direction < 0 ? codes[start - slide] : codes[end + slide - 1];
      if (leaving === undefined || entering === undefined || (leaving ^ entering) >>> 1 !== 0) break;
      if (judge(reader, slid(hunk, slide * direction)) === null) return null;
    }
  }
  return first;
}

function slid(hunk: Hunk, by: number): Hunk {
  const { storedStart, storedEnd, textStart, textEnd } = hunk;
  return { storedStart: storedStart + by, storedEnd: storedEnd + by, textStart: textStart + by, textEnd: textEnd + by };
}

/** The hunk without the changes that do not matter, or null when nothing is left. */
function judge(reader: Reader, hunk: Hunk): Difference | null {
  if (isSameSpelledApart(reader, hunk)) return null;
  const { license, tokens } = reader;
  const removed: number[] = [];
  for (let i = hunk.storedStart; i < hunk.storedEnd; i++) {
    if (isTerm(license.parts[i]) && (license.codes[i] ?? 0) % 2 === 0) removed.push(i);
  }
  const added = importantWords(reader, hunk);
  if (removed.length === 0 && added.length === 0) return null;
  const kind = added.length === 0 ? 'removed' : removed.length === 0 ? 'added' : 'changed';
  const textStart = added[0] ?? hunk.textStart;
  const textEnd = added.length > 0 ? (added.at(-1) ?? 0) + 1 : Math.min(hunk.textStart, tokens.words.length);
  return { ...hunk, textStart, textEnd, kind, removed: removed.length, added: added.length };
}

/** "sub-license" for "sublicense", "can not" for "cannot": the same letters, other word breaks. */
function isSameSpelledApart({ license, tokens }: Reader, hunk: Hunk): boolean {
  const stored = [...license.codes.subarray(hunk.storedStart, hunk.storedEnd)].map((code) => code >>> 1);
  const words = tokens.words.slice(hunk.textStart, hunk.textEnd);
  if (stored.length === 0 || words.length === 0 || stored.length + words.length > 6) return false;
  const letters = words.join('');
  if (letters.length > 60) return false;
  return splits(letters, stored);
}

/** Whether the letters can be cut into words with these codes. */
function splits(letters: string, codes: readonly number[]): boolean {
  const [code, ...rest] = codes;
  if (rest.length === 0) return codeOf(letters) >>> 1 === code;
  for (let cut = 1; cut < letters.length; cut++) {
    if (codeOf(letters.slice(0, cut)) >>> 1 === code && splits(letters.slice(cut), rest)) return true;
  }
  return false;
}

/** Numbers of the text's words in the hunk that are more than numbering, headings, copyright lines or filled-in names. */
function importantWords(reader: Reader, hunk: Hunk): number[] {
  const { license, tokens } = reader;
  const important: number[] = [];
  const replaces = partsIn(license, hunk, 1);
  const isLead = reachesTitle(license, hunk) || isBesideOptional(license, hunk);
  const explains = isKnownExplanation(reader, hunk);
  const fillsSlot = replaces.has(Part.slot) && hunk.textEnd - hunk.textStart <= LONGEST_NAME;
  for (let i = hunk.textStart; i < hunk.textEnd; ) {
    const line = lineOf(reader, i, hunk.textEnd);
    const isFree =
      explains ||
      fillsSlot ||
      PAGE.test(line.text) ||
      ADDRESS.test(line.text) ||
      isHolder(reader, i, line, replaces) ||
      (isLead && (isHeading(reader, i, line.end) || isPreamble(reader, i, line)));
    for (; i < line.end; i++) {
      const isNumbering = (tokens.codes[i] ?? 0) % 2 === 1;
      if (isNumbering || (isFree && !OPERATIVE.has(tokens.words[i] ?? ''))) continue;
      if (isFree && isLead && license.titleWords.has((tokens.codes[i] ?? 0) >>> 0)) continue;
      important.push(i);
    }
  }
  return important;
}

/** Parts that a hunk replaces, and those up to `margin` words next to it. */
function partsIn({ parts }: Fingerprint, hunk: Hunk, margin: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = Math.max(0, hunk.storedStart - margin); i < Math.min(parts.length, hunk.storedEnd + margin); i++)
    found.add(parts[i] ?? 0);
  return found;
}

function isKnownExplanation({ license, tokens }: Reader, hunk: Hunk): boolean {
  if (license.parts[hunk.storedStart - 1] !== Part.optional) return false;
  const words = tokens.words.slice(hunk.textStart, hunk.textEnd).join(' ');
  return KNOWN_EXPLANATIONS.some((sentence) => `${sentence} ${sentence}`.includes(words));
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
function isHolder({ text, tokens }: Reader, word: number, line: Line, replaces: ReadonlySet<number>): boolean {
  if (line.end - word > LONGEST_NAME) return false;
  if (line.opens && HOLDER_LINE.test(line.text)) return true;
  if (!replaces.has(Part.holder)) return false;
  const start = tokens.starts[word] ?? 0;
  return HOLDER_WORD.test(text.slice(Math.max(0, start - HOLDER_REACH), tokens.ends[word]));
}

/** Only words of the license's title, words that any heading may hold, and web addresses. */
function isHeading(reader: Reader, from: number, to: number): boolean {
  const { license, tokens } = reader;
  for (let i = from; i < to; i++) {
    const isKnown = HEADING.has(tokens.words[i] ?? '') || license.titleWords.has(((tokens.codes[i] ?? 0) & ~1) >>> 0);
    if (!isKnown && !isInAddress(reader, i)) return false;
  }
  return true;
}

const LONGEST_ADDRESS = 200;
/** "https://..." or "example.org/..." */
const ADDRESS_START = /https?:\/\/|\b[\w-]+\.(?:org|com|ai|io|net|co|cn)\b/i;

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
  return under >= from && under < line.end && isHeading(reader, under + 1, line.end);
}
