import { createScanner } from 'jsonc-parser';
import type { Span } from '../../source-file.ts';
import { offsetAt, unescapeString } from '../string-escapes.ts';
import { CLOSE_BRACE, CLOSE_BRACKET, COLON, END, OPEN_BRACE, OPEN_BRACKET, STRING, UNKNOWN } from './json-tokens.ts';

/** A cell of a notebook: its source and where each unit of it stands in the JSON text. */
export interface Cell {
  readonly type: string;
  readonly text: string;
  /** One offset per unit of `text`, and the end. */
  readonly offsets: readonly number[];
}

/** What the reader made of a notebook. `complete` is false when the JSON broke off or was damaged. */
export interface Notebook {
  readonly cells: readonly Cell[];
  readonly complete: boolean;
}

interface Level {
  readonly isArray: boolean;
  /** The key under which this object or array stands. */
  readonly name: string;
  key: string;
  cell: { type: string; text: string; offsets: number[] } | null;
}

/** Reads the cells of a notebook of format 3 or 4, without recursion: https://nbformat.readthedocs.io/en/latest/format_description.html */
export function readNotebook(json: string): Notebook {
  const scanner = createScanner(json, true);
  const levels: Level[] = [];
  const cells: Cell[] = [];
  let complete = true;
  let pending: Span | null = null;
  for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
    const top = levels.at(-1);
    if (token !== COLON && pending !== null) {
      if (top !== undefined) takeString(json, levels, top, pending);
      pending = null;
    }
    switch (token) {
      case OPEN_BRACE:
      case OPEN_BRACKET:
        levels.push(levelBelow(top, token === OPEN_BRACKET));
        break;
      case CLOSE_BRACE:
      case CLOSE_BRACKET: {
        const closed = levels.pop();
        if (closed?.cell != null) cells.push(finished(closed.cell));
        break;
      }
      case STRING:
        pending = { start: scanner.getTokenOffset() + 1, end: scanner.getTokenOffset() + scanner.getTokenLength() - 1 };
        break;
      case COLON:
        if (top !== undefined && pending !== null) top.key = json.slice(pending.start, pending.end);
        pending = null;
        break;
      case UNKNOWN:
        complete = false;
        break;
    }
  }
  for (const { cell } of levels) if (cell !== null) cells.push(finished(cell));
  return { cells, complete: complete && levels.length === 0 };
}

function levelBelow(top: Level | undefined, isArray: boolean): Level {
  const name = top === undefined ? '' : top.isArray ? top.name : top.key;
  const isCell = !isArray && top?.isArray === true && top.name === 'cells';
  return { isArray, name: isArray ? name : '', key: '', cell: isCell ? { type: '', text: '', offsets: [] } : null };
}

/** A string that is a value: the type of a cell, or a line of its source. */
function takeString(json: string, levels: readonly Level[], top: Level, { start, end }: Span): void {
  const owner = top.isArray ? levels.at(-2) : top;
  const key = top.isArray ? top.name : top.key;
  const cell = owner?.cell;
  if (cell == null) return;
  if (key === 'cell_type') cell.type = json.slice(start, end);
  if (key !== 'source' && key !== 'input') return;
  const content = unescapeString(json, start, end);
  cell.text += content.value;
  for (let unit = 0; unit < content.value.length; unit += 1) cell.offsets.push(offsetAt(content, unit));
}

function finished({ type, text, offsets }: { type: string; text: string; offsets: number[] }): Cell {
  return { type, text, offsets: [...offsets, (offsets.at(-1) ?? -1) + 1] };
}
