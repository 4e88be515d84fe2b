import { oncePer, type SourceFile } from '../../../domain.ts';
import { embeddedView } from '../../source-file.ts';

/** A configuration file of any format as one tree, with the places of its scalars. */
export type DataNode = DataMap | DataList | DataScalar;

/** Entries in the order of the file; a key may come twice. */
export interface DataMap {
  readonly kind: 'map';
  readonly entries: readonly DataEntry[];
}

/** A key and its value. */
export interface DataEntry {
  readonly key: DataScalar;
  /** null: a key without a value. */
  readonly value: DataNode | null;
}

/** A sequence; also the documents of a file that holds several. */
export interface DataList {
  readonly kind: 'list';
  readonly items: readonly DataNode[];
}

/** A text, number or other plain value, and where it stands. */
export interface DataScalar {
  readonly kind: 'scalar';
  /** The value as the format's reader sees it: unescaped, unfolded, dedented. */
  readonly text: string;
  /** Offsets of the raw text in the file, quotes and block header left out. */
  readonly start: number;
  readonly end: number;
  /** How the raw text is written, which tells how to find a character of `text` in it. */
  readonly style: 'plain' | 'single' | 'double' | 'block';
}

/** What a format's reader made of a text: its trees, and why part of it could not be read. */
export interface TreeReading {
  readonly roots: readonly DataNode[];
  readonly broken: string | null;
}

/** Nesting beyond this is read line by line. */
export const MAX_DEPTH = 200;

/** The scalar as a text of its own that maps each of its characters to the file. */
export function scalarView(file: SourceFile, scalar: DataScalar): SourceFile {
  return joinedView(file, [scalar]);
}

/** A piece of a joined text: a scalar of the file, or text of our own that stands for the place `at`. */
export type Piece = DataScalar | { readonly kind: 'glue'; readonly text: string; readonly at: number };

/** Several pieces as one text, each of whose characters maps to the file. */
export function joinedView(file: SourceFile, pieces: readonly Piece[]): SourceFile {
  const [only] = pieces;
  if (pieces.length === 1 && only?.kind === 'scalar' && isVerbatim(file, only))
    return embeddedView(file, only.text, only.start);
  const text = pieces.map((piece) => piece.text).join('');
  return embeddedView(file, text, () => {
    const offsets = new Uint32Array(text.length + 1);
    let at = 0;
    for (const piece of pieces) {
      if (piece.kind === 'glue') offsets.fill(piece.at, at, at + piece.text.length + 1);
      else offsets.set(offsetsOf(file, piece), at);
      at += piece.text.length;
    }
    return offsets;
  });
}

function isVerbatim(file: SourceFile, { start, end, text }: DataScalar): boolean {
  return end - start === text.length && file.text.startsWith(text, start);
}

function offsetsOf(file: SourceFile, scalar: DataScalar): Uint32Array {
  if (!isVerbatim(file, scalar)) return align(scalar, file.text.slice(scalar.start, scalar.end));
  return Uint32Array.from({ length: scalar.text.length + 1 }, (_, i) => scalar.start + i);
}

/** The value of the first of `names` that stands in the map as a scalar; names are in lower case. */
export function scalarOf(map: DataMap | null, ...names: readonly string[]): DataScalar | null {
  if (map === null) return null;
  const values = valuesOf(map);
  for (const name of names) {
    const value = values.get(name);
    if (value?.kind === 'scalar') return value;
  }
  return null;
}

/** Values by key in lower case, the first of equal keys; made once per map, since maps can be large. */
export const valuesOf: (map: DataMap) => ReadonlyMap<string, DataNode | null> = oncePer(({ entries }) => {
  const values = new Map<string, DataNode | null>();
  for (const { key, value } of entries) {
    const name = key.text.toLowerCase();
    if (!values.has(name)) values.set(name, value);
  }
  return values;
});

/**
 * Outer offset of every character of the scalar's text, and of its end. Walks both texts at once: escapes are decoded,
 * indentation and folded line ends skipped; where the two part ways the place stays where it is.
 */
function align({ text, start, style }: DataScalar, raw: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let at = 0;
  for (let i = 0; i < text.length; i += 1) {
    const wanted = text[i] ?? '';
    at = skipTo(wanted, raw, at, style);
    offsets[i] = start + Math.min(at, raw.length);
    at += lengthOf(wanted, raw, at, style);
  }
  offsets[text.length] = start + Math.min(at, raw.length);
  return offsets;
}

/** Where `wanted` stands: white space that the reader dropped is passed over. */
function skipTo(wanted: string, raw: string, from: number, style: DataScalar['style']): number {
  let at = from;
  while (at < raw.length) {
    const found = raw[at] ?? '';
    if (found === wanted) return at;
    if (style === 'double' && found === '\\') {
      if (!/[\r\n]/.test(raw[at + 1] ?? '')) return at;
      at += 2;
      continue;
    }
    if (!/\s/.test(found)) return at;
    if (found === '\n' && /\s/.test(wanted)) return at;
    at += 1;
  }
  return at;
}

const UNICODE_ESCAPES: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/** How many raw characters stand for `wanted` at `at`; 0 where the texts do not match. */
function lengthOf(wanted: string, raw: string, at: number, style: DataScalar['style']): number {
  const found = raw[at];
  if (style === 'double' && found === '\\') return UNICODE_ESCAPES[raw[at + 1] ?? ''] ?? 2;
  if (style === 'single' && wanted === "'" && found === "'" && raw[at + 1] === "'") return 2;
  return found === wanted || /\s/.test(found ?? '') ? 1 : 0;
}
