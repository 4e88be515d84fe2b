/** A range in a file. Lines and columns are 1-based, columns count UTF-16 units, the end is exclusive. */
export interface Location {
  /** Path relative to the scanned directory, `/` between its parts. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One text file, or a piece of one: an embedded view maps its own offsets to places in the outer file. */
export interface SourceFile {
  /** Path relative to the scanned directory, `/` between its parts. An embedded view keeps the outer file's path. */
  readonly path: string;
  /** Decoded text; for an embedded view the piece in its own language (unescaped, dedented). */
  readonly text: string;
  /** The place of `text.slice(start, end)` in the file on disk. */
  readonly locate: (start: number, end: number) => Location;
}
