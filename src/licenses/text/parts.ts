import { isPermissive } from '../../catalog/catalog.ts';
import type { LicenseId } from '../../domain.ts';
import { requirementsOfValue } from '../license-value.ts';
import type { Hunk } from './align.ts';
import { fingerprint, fingerprintIds } from './fingerprint.ts';
import type { Reading } from './reading.ts';
import { repeatedWords } from './repeats.ts';
import { sentencesOf } from './telling-lines.ts';
import type { TextTokens } from './tokens.ts';

/** A text whose passages are asked about. */
export interface PartsReader {
  readonly text: string;
  readonly tokens: TextTokens;
  readonly reading: Reading;
}

type Passage = Pick<Hunk, 'textStart' | 'textEnd'>;
type Range = readonly [from: number, to: number];

const LONGEST_PARAGRAPH = 150;
const LONGEST_ORIGIN = 2000;
const LONGEST_TITLE = 8;
const LONGEST_HOLDER = 24;
/** What others wrote, by kind or by path. */
const PART = String.raw`(?:code|files?|portions?|parts?|functions?|implementations?|lexer|parser|components|software|product|project|library|module|\S+\/\S+|\S+\.(?:c|cc|cpp|cu|go|h|java|js|py|rs|ts))`;
/** "Code in foo/bar from https://...", "Based on https://...", "The license for that project is copied below" */
const ORIGIN = new RegExp(
  String.raw`(?:^|[\s(])${PART}[\s,:)][^\n]{0,120}?\b(?:from|adapted|derived|based on|ported|taken|borrow|modification of|(?:uses?|includes?|contains?|bundles?) (?:\S+ ){0,3}(?:code|components|files|libraries|parts|portions|software))\b` +
    String.raw`|^\W*(?:based on|adapted from|derived from|ported from|taken from)\b` +
    String.raw`|\b(?:licen[cs]es? (?:for|of) (?:that|the|this|these)|components and their licen[cs]es|see licen[cs]es?\/)`,
  'i',
);
/** "Git Revision: 0cebda53b71aead685627487d39dae" */
const REVISION = /^[\w .:-]{0,60}\b[0-9a-f]{12,40}\W*$/i;
const PATH = /^\W*(?:[\w.*{}-]+\/)+[\w.*{}-]*(?:\s+\([\w ]{1,30}\))?\W*$/;
/** Words in lower case that such a paragraph may hold besides names, paths and addresses: none can allow, ask or limit anything. */
const PLAIN = new Set(
  `a adapted additional also an and are as at author authors based been below borrow borrowed borrows branch bundled bundles by c code commit
  components contain contained contains copied copy derived developed directories directory file files folder following for fork forked
  found from function functions git has have heavily implementation implementations in included includes including into is it its kernels lexer
  library libraries license licensed licenses lines listed located logic modification modifications modified module modules notice notices of on
  original originally other our parser part parts portion portions ported product program project projects release repo repository reproduced revision
  script scripts see several slightly software some source sources taken that the their these this those to tree under use used uses utilities
  version was were which with written`.split(/\s+/),
);
const BETWEEN_CHUNKS = /[\s,;()[\]"'`!?|—–]+/;
/** A license that stands by a name: which one must then be known. */
const OF_LICENSE = /\b(?:under|Licen[cs]\w*|\w*GPL\w*|EULA|SSPL|BUSL|Terms|Agreement|Policy)\b/;
/** Words that decide elsewhere, but say of a part only that it is there. */
const USE = /^use[sd]?$/;
const WEIGHTS = /\b(?:weights?|models?|checkpoints?)\b/i;

/**
 * Whether a passage beside permissive licenses only speaks of parts that others wrote: where they are and come from, whose they
 * are, and the notice of their permissive license; `licenses`: those of the text. Each paragraph must be one of these; anything else is a change of the terms.
 */
export function isOnParts(reader: PartsReader, passage: Passage, licenses: readonly LicenseId[]): boolean {
  const by = slide(reader.tokens.codes, passage);
  const range: Range = [passage.textStart + by, passage.textEnd + by];
  const terms = linesIn(reader, range).map(reader.reading.termsIn);
  if (terms.some(({ named, barsCommerce }) => barsCommerce || !named.every(isPermissive))) return false;
  if (WEIGHTS.test(passageOf(reader, range))) return false;
  const named = new Set([...licenses, ...terms.flatMap((line) => line.named)]);
  const paragraphs = paragraphsOf(reader.tokens, range);
  if (paragraphs.some(([from, to]) => to - from > LONGEST_PARAGRAPH)) return false;
  const others = paragraphs.filter((one) => !isOrigin(reader, one));
  return others.length < paragraphs.length && others.every((one) => isBesideOrigin(reader, one, named));
}

/** Words that a passage can be moved on by: between two copies of one license it may begin with the end of the first, or end with that of the second. */
export function slide(codes: Uint32Array, { textStart, textEnd }: Passage): number {
  let by = 0;
  while (textEnd + by < codes.length && ((codes[textStart + by] ?? 0) ^ (codes[textEnd + by] ?? 0)) >>> 1 === 0) by++;
  return by;
}

/** A paragraph that may stand beside one which says where something comes from. */
function isBesideOrigin(reader: PartsReader, paragraph: Range, named: ReadonlySet<LicenseId>): boolean {
  const lines = linesIn(reader, paragraph);
  const isPath = (line: number) => PATH.test(reader.reading.textOf(line));
  return (
    isOfHolders(reader, paragraph, lines) ||
    (lines.every(isPath) && isPlain(reader, paragraph)) ||
    isTitle(reader, paragraph, lines) ||
    isNotice(reader, paragraph, named)
  );
}

/** Copyright lines that hold nothing but names. */
function isOfHolders({ tokens, reading }: PartsReader, [from, to]: Range, lines: readonly number[]): boolean {
  for (let i = from; i < to; i++) if (reading.isOperative(i)) return false;
  const length = (line: number) => tokens.lines.lastIndexOf(line, to - 1) - tokens.lines.indexOf(line, from) + 1;
  return lines.every((line) => reading.isOfHolder(line) && !reading.isSentence(line) && length(line) <= LONGEST_HOLDER);
}

/** All its sentences say where something comes from. */
function isOrigin(reader: PartsReader, range: Range): boolean {
  const passage = passageOf(reader, range);
  if (passage.length > LONGEST_ORIGIN) return false;
  const sentences = sentencesOf(passage);
  const isOne = (sentence: string) => ORIGIN.test(sentence) || REVISION.test(sentence);
  return sentences.length > 0 && sentences.every(isOne) && isPlain(reader, range);
}

/** Whether a paragraph holds only names, paths, addresses, figures and plain words, and names a license only where it is known. */
function isPlain(reader: PartsReader, range: Range): boolean {
  const { tokens, reading } = reader;
  for (let i = range[0]; i < range[1]; i++)
    if (reading.isOperative(i) && !USE.test(tokens.words[i] ?? '')) return false;
  const passage = passageOf(reader, range);
  const isKnown = linesIn(reader, range).some((line) => reading.termsIn(line).named.length > 0);
  return (isKnown || !OF_LICENSE.test(passage)) && passage.split(BETWEEN_CHUNKS).every(isPlainChunk);
}

function isPlainChunk(chunk: string): boolean {
  const word = chunk.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return !/\p{Lo}/u.test(word) && (!/^\p{Ll}[\p{Ll}-]*$/u.test(word) || PLAIN.has(word));
}

/** The name of a permissive license, and nothing else, in a line of its own. */
function isTitle({ reading }: PartsReader, [from, to]: Range, lines: readonly number[]): boolean {
  const title = lines.length === 1 && to - from <= LONGEST_TITLE ? reading.textOf(lines[0] ?? 0) : '';
  const named = requirementsOfValue(title.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')).flat();
  return named.length > 0 && named.every(isPermissive);
}

function passageOf({ text, tokens }: PartsReader, [from, to]: Range): string {
  return text.slice(tokens.starts[from], tokens.ends[to - 1]);
}

/** The notice that a permissive license named in the passage tells to attach, in the license's own words. */
function isNotice({ tokens, reading }: PartsReader, [from, to]: Range, named: ReadonlySet<LicenseId>): boolean {
  return [...named].some((id) => {
    if (!fingerprintIds().includes(id)) return false;
    const repeated = repeatedWords(fingerprint(id), tokens.codes, [from, to], reading.isOperative);
    for (let i = from; i < to; i++) if (!repeated.has(i) && !reading.isInAddress(i)) return false;
    return true;
  });
}

function linesIn({ tokens }: PartsReader, [from, to]: Range): readonly number[] {
  return [...new Set(tokens.lines.subarray(from, to))];
}

/** A passage in ranges of words between empty lines, or lines without words. */
function paragraphsOf({ lines }: TextTokens, [from, to]: Range): readonly Range[] {
  const found: Range[] = [];
  let start = from;
  for (let i = from + 1; i <= to; i++) {
    if (i < to && (lines[i] ?? 0) <= (lines[i - 1] ?? 0) + 1) continue;
    found.push([start, i]);
    start = i;
  }
  return found;
}
