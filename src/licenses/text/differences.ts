import { align, type Hunk, type TextGrams } from './align.ts';
import { type Fingerprint, isTerm, Part } from './fingerprint.ts';
import { importantWords, partsIn, type Reader } from './harmless.ts';
import { publisherAddress } from './publisher-address.ts';
import type { Reading } from './reading.ts';
import { codeOf, type TextTokens } from './tokens.ts';

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

/** Words `[from, to)` of a text, to be compared with licenses. */
export interface ComparedText {
  readonly text: string;
  readonly tokens: TextTokens;
  readonly from: number;
  readonly to: number;
  /** What the comparisons share. */
  readonly reading: Reading;
  readonly grams: TextGrams;
}

/** Compares a piece of text with a license, word by word. */
export function compare(license: Fingerprint, { text, tokens, from, to, reading, grams }: ComparedText): Comparison {
  const codes = tokens.codes.subarray(from, to);
  const hunks = align(license.codes, codes, grams).map((hunk) => ({
    ...hunk,
    textStart: hunk.textStart + from,
    textEnd: hunk.textEnd + from,
  }));
  const reader = { license, text, tokens, reading };
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
  const { terms, names, first, last } = license;
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

/** Whether other words stand in the place of the license's; a passage left out takes its names along without renaming. */
function isRenaming({ added, removed }: Difference): boolean {
  return added > 0 && removed <= added * 3 + 5;
}

function sumAdded(differences: readonly Difference[]): number {
  return differences.reduce((sum, { added }) => sum + added, 0);
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
  if (isSameSpelledApart(reader, hunk) || isKnownOmission(reader, hunk)) return null;
  const { license, tokens } = reader;
  const address = publisherAddress(license.id);
  const removed: number[] = [];
  for (let i = hunk.storedStart; i < hunk.storedEnd; i++) {
    const code = license.codes[i] ?? 0;
    if (isTerm(license.parts[i]) && code % 2 === 0 && !address.has(code)) removed.push(i);
  }
  const added = importantWords(reader, hunk);
  if (removed.length === 0 && added.length === 0) return null;
  const kind = added.length === 0 ? 'removed' : removed.length === 0 ? 'added' : 'changed';
  const textStart = added[0] ?? hunk.textStart;
  const textEnd = added.length > 0 ? (added.at(-1) ?? 0) + 1 : Math.min(hunk.textStart, tokens.words.length);
  return { ...hunk, textStart, textEnd, kind, removed: removed.length, added: added.length };
}

/** Words that point to an appendix: a copy without the appendix may lack them. */
const KNOWN_OMISSION = 'an example is provided in the appendix below';
let omission: readonly number[] | null = null;

function isKnownOmission({ license }: Reader, { storedStart, storedEnd, textStart, textEnd }: Hunk): boolean {
  omission ??= KNOWN_OMISSION.split(' ').map((word) => codeOf(word) >>> 1);
  if (textStart < textEnd || storedEnd - storedStart !== omission.length) return false;
  return omission.every((code, i) => code === (license.codes[storedStart + i] ?? 0) >>> 1);
}

/** Words on both sides of a difference that may be in the word breaks alone. */
const MOST_SPELLED_APART = 6;

/** "sub-license" for "sublicense", "can not" for "cannot": the same letters, other word breaks. */
function isSameSpelledApart({ license, tokens }: Reader, hunk: Hunk): boolean {
  const stored = hunk.storedEnd - hunk.storedStart;
  const written = hunk.textEnd - hunk.textStart;
  if (stored === 0 || written === 0 || stored + written > MOST_SPELLED_APART) return false;
  const letters = tokens.words.slice(hunk.textStart, hunk.textEnd).join('');
  if (letters.length > 60) return false;
  const codes = license.codes.subarray(hunk.storedStart, hunk.storedEnd);
  return splits(
    letters,
    [...codes].map((code) => code >>> 1),
  );
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
