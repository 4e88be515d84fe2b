import type { Location, SourceFile } from '../domain.ts';

/** A file as read from disk: offsets of `text` are offsets of the decoded file. */
export function sourceFile(path: string, text: string): SourceFile {
  let lineStarts: readonly number[] | null = null;
  return {
    path,
    text,
    locate(start, end) {
      lineStarts ??= startsOfLines(text);
      return locationOf(path, lineStarts, start, end);
    },
  };
}

/** A piece of a file too large to be read at once, with `line` lines and `column` units of its first line before it. */
export function shiftedFile(path: string, text: string, line: number, column: number): SourceFile {
  const piece = sourceFile(path, text);
  return {
    ...piece,
    locate(start, end) {
      const at = piece.locate(start, end);
      return {
        path,
        line: at.line + line,
        column: at.line === 1 ? at.column + column : at.column,
        endLine: at.endLine + line,
        endColumn: at.endLine === 1 ? at.endColumn + column : at.endColumn,
      };
    },
  };
}

/** A piece of a file with `lead` put before it, which stands elsewhere: what a script begins with says how all of it is read. */
export function ledBy(lead: string, piece: SourceFile): SourceFile {
  const inPiece = (offset: number): number => Math.max(0, offset - lead.length);
  return {
    path: piece.path,
    text: lead + piece.text,
    locate: (start, end) => piece.locate(inPiece(start), inPiece(end)),
  };
}

/** Where something stands in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a view, in the same language. */
export function stretch(view: SourceFile, from: number, to: number): SourceFile {
  if (from === 0 && to === view.text.length) return view;
  return {
    path: view.path,
    text: view.text.slice(from, to),
    locate: (start, end) => view.locate(from + start, from + end),
  };
}

/** Outer offsets of the characters of a piece, and of its end. */
export type Offsets = readonly number[] | Uint32Array;

/**
 * A piece of `outer` in another language. `text` is the piece as that language sees it; `offsets[i]` is the outer offset
 * of `text[i]`, and `offsets[text.length]` the end. Pass a number when the piece stands verbatim at that offset, a function
 * when they are dear: most pieces hold nothing that is to be located.
 */
export function embeddedView(outer: SourceFile, text: string, offsets: number | Offsets | (() => Offsets)): SourceFile {
  let known: Offsets | null = null;
  const toOuter = (offset: number): number => {
    const inside = Math.max(0, Math.min(offset, text.length));
    if (typeof offsets === 'number') return offsets + inside;
    known ??= typeof offsets === 'function' ? offsets() : offsets;
    return known[Math.min(inside, known.length - 1)] ?? 0;
  };
  return { path: outer.path, text, locate: (start, end) => outer.locate(toOuter(start), toOuter(end)) };
}

function startsOfLines(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function locationOf(path: string, lineStarts: readonly number[], start: number, end: number): Location {
  const from = lineOf(lineStarts, start);
  const to = lineOf(lineStarts, Math.max(start, end));
  return {
    path,
    line: from + 1,
    column: start - (lineStarts[from] ?? 0) + 1,
    endLine: to + 1,
    endColumn: Math.max(start, end) - (lineStarts[to] ?? 0) + 1,
  };
}

/** Index of the line that holds `offset`, by bisection. */
function lineOf(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
