import { eitherOf } from '../../patterns.ts';
import type { Span } from '../../source-file.ts';

/** A string, comment or program in SQL, without its quotes. */
export interface SqlLiteral extends Span {
  readonly kind: 'string' | 'comment' | 'program';
  /** The table and the column that a row of `INSERT` gives it to; null elsewhere. */
  readonly inserted: { readonly table: string; readonly column: string } | null;
}

const TOKEN = eitherOf(
  [
    // A comment
    /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/,
    // The body of a function in Python
    /\$(\w{0,32})\$(?=\s*(?:import|from)\s)([\s\S]*?)(?:\$\1\$|$)/,
    // The head of an `INSERT`
    /\bINSERT\s+(?:OR\s+\w+\s+)?INTO\s+([\w."`[\]]{1,128})\s*\(([^()']{1,2000})\)\s*VALUES\b/,
    // A string
    /'((?:[^']|'')*)(?:'|$)|"([^"\n]{0,512})"/,
    // What rows are told apart by
    /[(),;]/,
  ],
  'gi',
);

/** The strings and comments of a text in order, those of rows with their columns. Linear. */
export function* sqlLiterals(text: string): Generator<SqlLiteral> {
  const rows = new Rows();
  for (const match of text.matchAll(TOKEN)) {
    const [whole, tag, program, into, names, single, double] = match;
    const string = single ?? double;
    if (into !== undefined) rows.begin(into, names ?? '');
    else if (program !== undefined) yield span('program', match.index + (tag ?? '').length + 2, program, null);
    else if (string !== undefined) yield span('string', match.index + 1, string, rows.place);
    else if (whole.length > 1) yield span('comment', match.index, whole, null);
    else rows.pass(whole);
  }
}

function span(kind: SqlLiteral['kind'], start: number, text: string, inserted: SqlLiteral['inserted']): SqlLiteral {
  return { kind, start, end: start + text.length, inserted };
}

/** Where in the rows of an `INSERT` a text has come to. */
class Rows {
  #table = '';
  #columns: readonly string[] = [];
  #depth = 0;
  #column = 0;

  get place(): SqlLiteral['inserted'] {
    const column = this.#depth === 1 ? this.#columns[this.#column] : undefined;
    return column === undefined ? null : { table: this.#table, column };
  }

  begin(table: string, columns: string): void {
    this.#table = bare(table.slice(table.lastIndexOf('.') + 1));
    this.#columns = columns.split(',').map(bare);
    this.#depth = 0;
  }

  pass(mark: string): void {
    if (mark === ';') this.#columns = [];
    else if (mark === '(') {
      this.#depth += 1;
      if (this.#depth === 1) this.#column = 0;
    } else if (mark === ')') this.#depth = Math.max(0, this.#depth - 1);
    else if (this.#depth === 1) this.#column += 1;
  }
}

/** A name without quotes: `"model"`, `[model]`. */
function bare(name: string): string {
  return name.trim().replace(/^["`[]|["`\]]$/g, '');
}
