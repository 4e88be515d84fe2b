import { encodingOfFile } from './decode.ts';
import type { FileReader, SkipReason } from './read.ts';

/** A piece of a large file: its text, and where it begins. */
export interface Piece {
  readonly text: string;
  /** Lines before it in the file. */
  readonly line: number;
  /** Units before it on its first line. */
  readonly column: number;
}

const CHUNK_BYTES = 1024 * 1024;
/** A line longer than this is cut. */
const MAX_LINE = 1024 * 1024;

/**
 * Reads a file too large to be read at once, piece by piece, each of whole lines; a line longer than a million units is cut, after a comma
 * where there is one. Null, or why the file could not be read.
 */
export function readPieces(reader: FileReader, path: string, take: (piece: Piece) => void): SkipReason | null {
  let decoder: TextDecoder | null = null;
  let waiting = '';
  let line = 0;
  let column = 0;
  const give = (end: number): void => {
    const text = waiting.slice(0, end);
    waiting = waiting.slice(end);
    if (text.length > 0) take({ text, line, column });
    const last = text.lastIndexOf('\n');
    line += countLines(text);
    column = last === -1 ? column + text.length : text.length - last - 1;
  };
  const failure = reader.chunks(path, CHUNK_BYTES, (bytes) => {
    decoder ??= decoderOf(bytes);
    waiting += decoder.decode(bytes, { stream: true }).replaceAll('\0', '');
    const end = waiting.lastIndexOf('\n') + 1;
    if (end > 0) give(end);
    else if (waiting.length > MAX_LINE) give(waiting.lastIndexOf(',') + 1 || waiting.length);
  });
  give(waiting.length);
  return failure;
}

function decoderOf(head: Buffer): TextDecoder {
  const encoding = encodingOfFile(head);
  return new TextDecoder(encoding === 'binary' ? 'utf-8' : encoding);
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
