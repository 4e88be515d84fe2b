import { COMMON_WORDS, FINGERPRINTS } from '../../catalog/fingerprints.generated.ts';

/**
 * What is kept of a license text: the code of every word in order, so that a text at hand can be compared word for word
 * although no license text is shipped. Codes are hashes (31 bits), so words cannot be read back.
 */
export interface Fingerprint {
  readonly id: string;
  readonly codes: Uint32Array;
  /** One byte a word: what part of the license it is, see {@link Part}. */
  readonly parts: Uint8Array;
  /** Codes of the words of its title and names, enumerator bits cleared. */
  readonly titleWords: ReadonlySet<number>;
  /** How many words are terms, and how many of these are proper names. */
  readonly terms: number;
  readonly names: number;
  /** Words that each copy fills in. */
  readonly slots: number;
  /** The first and the last word that is a term. */
  readonly first: number;
  readonly last: number;
}

/** Parts of a license text in which a copy may differ and still be the plain license. */
export const Part = {
  body: 0,
  /** Heading, version line: may be missing or doubled. */
  title: 1,
  /** Copyright line of the template. */
  holder: 2,
  /** Explanations before or after the terms ("How to apply ..."), which may be missing. */
  optional: 3,
  /** A name that each copy fills in: "Neither the name of <owner> nor ...". */
  slot: 4,
  /** A proper name of the license: where most of these differ, another license borrowed the words. */
  name: 5,
} as const;

const decoded = new Map<string, Fingerprint>();
let rows: ReadonlyMap<string, string> | null = null;
let common: Uint32Array | null = null;

/** Stands in a row's id behind that of the license, before the number of another official wording: `gpl-2.0~2`. */
const WORDING = '~';

/** Ids of all fingerprints, in the order of the generated file; a license that is published in several wordings has several. */
export function fingerprintIds(): readonly string[] {
  return [...rowsById().keys()];
}

/** The fingerprint with this id, which carries the id of its license or use policy, decoded on first use; throws for an id that is not in {@link fingerprintIds}. */
export function fingerprint(id: string): Fingerprint {
  const known = decoded.get(id);
  if (known !== undefined) return known;
  const row = rowsById().get(id);
  if (row === undefined) throw new Error(`no fingerprint of "${id}"`);
  const [, parent, , words = '', marks = '', names = ''] = row.split(' ');
  common ??= wordTable(COMMON_WORDS);
  const context = parent === '-' || parent === undefined ? new Uint32Array() : fingerprint(parent).codes;
  const codes = decodeCodes(bytesOf(words), common, context);
  const parts = decodeParts(bytesOf(marks), codes.length);
  const title = [...codes.filter((_, i) => parts[i] === Part.title), ...wordTable(names)];
  const titleWords = new Set(title.map((code) => (code & ~1) >>> 0));
  const made = { id: id.split(WORDING, 1)[0] ?? id, codes, parts, titleWords, ...countTerms(codes, parts) };
  decoded.set(id, made);
  return made;
}

/** Whether a part of a license is among its terms, so that its words may not differ. */
export function isTerm(part: number | undefined): boolean {
  return part === Part.body || part === Part.name;
}

function countTerms(codes: Uint32Array, parts: Uint8Array) {
  const count = { terms: 0, names: 0, slots: 0, first: codes.length, last: -1 };
  for (const [i, part] of parts.entries()) {
    if (part === Part.name) count.names++;
    if (part === Part.slot) count.slots++;
    if (!isTerm(part)) continue;
    if ((codes[i] ?? 0) % 2 === 0) count.terms++;
    count.first = Math.min(count.first, i);
    count.last = i;
  }
  return count;
}

/** Smallest shingle hashes of a license text, for finding candidates without decoding all. */
export function sketch(id: string): Uint32Array {
  return wordTable(rowsById().get(id)?.split(' ', 3)[2] ?? '');
}

function rowsById(): ReadonlyMap<string, string> {
  rows ??= new Map(FINGERPRINTS.map((row) => [row.slice(0, row.indexOf(' ')), row]));
  return rows;
}

function bytesOf(base64: string): Uint8Array {
  return Buffer.from(base64, 'base64');
}

/** A list of little-endian 32-bit numbers. */
function wordTable(base64: string): Uint32Array {
  const bytes = bytesOf(base64);
  const table = new Uint32Array(bytes.length >> 2);
  for (let i = 0, at = 0; i < table.length; i++, at += 4) table[i] = numberAt(bytes, at);
  return table;
}

function numberAt(bytes: Uint8Array, at: number): number {
  const low = (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
  return (low | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24)) >>> 0;
}

/** Shortest copy that the encoding uses. */
export const SHORTEST_COPY = 3;

/**
 * The stream is variable-length numbers. Odd: a copy, `length = (n >> 1) + 3`, then the zigzag distance from where the last copy
 * ended, in `context` followed by what is decoded so far. Even: a word, `n >> 1` is 0 for four raw bytes that follow (the
 * word joins the table), else its place in the table plus one.
 */
function decodeCodes(bytes: Uint8Array, table: Uint32Array, context: Uint32Array): Uint32Array {
  const codes: number[] = [];
  const local: number[] = [];
  let at = 0;
  let expected = 0;
  const next = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const head = next();
    if ((head & 1) === 0) {
      if (head === 0) {
        const raw = numberAt(bytes, at);
        at += 4;
        local.push(raw);
        codes.push(raw);
      } else {
        const place = (head >> 1) - 1;
        codes.push((place < table.length ? table[place] : local[place - table.length]) ?? 0);
      }
      continue;
    }
    const zigzag = next();
    let from = expected + (zigzag & 1 ? -((zigzag + 1) >> 1) : zigzag >> 1);
    for (let left = (head >> 1) + SHORTEST_COPY; left > 0; left--, from++) {
      codes.push((from < context.length ? context[from] : codes[from - context.length]) ?? 0);
    }
    expected = from;
  }
  return Uint32Array.from(codes);
}

/** Runs: a byte with the part, then the length as a variable-length number; what is not covered is body. */
function decodeParts(bytes: Uint8Array, length: number): Uint8Array {
  const parts = new Uint8Array(length);
  let place = 0;
  for (let at = 0; at < bytes.length; ) {
    const part = bytes[at++] ?? 0;
    let run = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      run |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    parts.fill(part, place, place + run);
    place += run;
  }
  return parts;
}
