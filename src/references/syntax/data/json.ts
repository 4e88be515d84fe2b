import { createScanner, type JSONScanner, type SyntaxKind } from 'jsonc-parser';
import { unescapeString } from '../string-escapes.ts';
import { type DataEntry, type DataNode, type DataScalar, MAX_DEPTH, type TreeReading } from './data-tree.ts';
import { CLOSE_BRACE, CLOSE_BRACKET, COLON, COMMA, END, OPEN_BRACE, OPEN_BRACKET, STRING } from './json-tokens.ts';

interface OpenMap {
  readonly kind: 'map';
  readonly entries: DataEntry[];
  key: DataScalar | null;
}
interface OpenList {
  readonly kind: 'list';
  readonly items: DataNode[];
}

/**
 * Reads JSON, with comments and trailing commas allowed, and the keys without quotes and strings in single quotes of JSON5
 * (https://spec.json5.org), by tokens and an own stack: deep nesting overflows nothing, and a text that is broken or cut off
 * keeps what stood before. Never throws.
 */
export function readJson(text: string): TreeReading {
  const scanner = createScanner(text, true);
  const stack: (OpenMap | OpenList)[] = [];
  const roots: DataNode[] = [];
  let broken: string | null = null;
  for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
    if (token === OPEN_BRACE || token === OPEN_BRACKET) open(token);
    else if (token === CLOSE_BRACE || token === CLOSE_BRACKET) close();
    else if (token === COMMA || token === COLON) continue;
    else put(scalarAt(scanner, token, text));
  }
  if (stack.length > 0) broken ??= 'it ends inside an object or array';
  // JSON Lines: several roots read as one list.
  return { roots: roots.length > 1 ? [{ kind: 'list', items: roots }] : roots, broken };

  function open(token: SyntaxKind): void {
    const node: OpenMap | OpenList =
      token === OPEN_BRACE ? { kind: 'map', entries: [], key: null } : { kind: 'list', items: [] };
    if (stack.length > MAX_DEPTH) broken ??= `nested deeper than ${MAX_DEPTH} levels`;
    else put(node);
    stack.push(node);
  }

  function close(): void {
    if (stack.pop() === undefined) broken ??= 'a closing bracket without an opening one';
  }

  function put(node: DataNode): void {
    const parent = stack.at(-1);
    if (parent === undefined) {
      roots.push(node);
    } else if (parent.kind === 'list') {
      parent.items.push(node);
    } else if (parent.key !== null) {
      parent.entries.push({ key: parent.key, value: node });
      parent.key = null;
    } else if (node.kind === 'scalar') {
      parent.key = node;
    }
  }
}

function scalarAt(scanner: JSONScanner, token: SyntaxKind, text: string): DataScalar {
  const start = scanner.getTokenOffset();
  const end = start + scanner.getTokenLength();
  if (text.charAt(start) === "'") return singleQuoted(scanner, text, start) ?? plainAt(scanner, start, end);
  if (token !== STRING) return plainAt(scanner, start, end);
  const closed = scanner.getTokenError() === 0 ? 1 : 0;
  const inside = Math.max(start + 1, end - closed);
  return { kind: 'scalar', text: scanner.getTokenValue(), start: start + 1, end: inside, style: 'double' };
}

function plainAt(scanner: JSONScanner, start: number, end: number): DataScalar {
  return { kind: 'scalar', text: scanner.getTokenValue(), start, end, style: 'plain' };
}

/** `'org/name'`; a backslash at the end of a line continues it. */
const SINGLE = /'(?:[^'\\\r\n]|\\(?:\r\n|[\s\S]))*'/y;

/** The string that the scanner, which takes its parts for words, stands at, and the scanner behind it; null when it is not closed. */
function singleQuoted(scanner: JSONScanner, text: string, start: number): DataScalar | null {
  SINGLE.lastIndex = start;
  const length = SINGLE.exec(text)?.[0].length;
  if (length === undefined) return null;
  const end = start + length;
  scanner.setPosition(end);
  return {
    kind: 'scalar',
    text: unescapeString(text, start + 1, end - 1).value,
    start: start + 1,
    end: end - 1,
    style: 'double',
  };
}
