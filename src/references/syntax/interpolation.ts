import type { SourceFile } from '../../domain.ts';
import {
  type Assembly,
  assemble,
  holePart,
  literalPart,
  MAX_SPLICE,
  type Part,
  products,
  splicedPart,
  type Variables,
} from './assembly.ts';

const MAX_NESTING = 4;
/** Of all the values that a file gives one name. */
const MAX_VALUES = 8;

/** Adds what a line gives a name; the last few values of a name count, whichever branch of the file they stand in. */
export function addValues(variables: Map<string, Assembly[]>, name: string, values: readonly Assembly[]): void {
  variables.set(name, [...(variables.get(name) ?? []), ...values].slice(-MAX_VALUES));
}

/** A view as an assembled text: what is written is the text itself. */
export function assemblyOf(view: SourceFile): Assembly {
  return {
    path: view.path,
    text: view.text,
    borrowed: false,
    lengthened: false,
    locate: view.locate,
    written: (start, end) => view.text.slice(start, end),
  };
}

/**
 * All texts that a value with `$NAME`, `${NAME}`, `${NAME:-default}` or `$(NAME)` in it may have, at least one; an unknown
 * name without default is a HOLE. The rule of Dockerfiles, Compose files, `.env` files, Makefiles and Kubernetes arguments.
 */
export function interpolate(view: SourceFile, variables: Variables): readonly Assembly[] {
  const whole = { start: 0, end: view.text.length };
  if (!view.text.includes('$')) return [assemblyOf(view)];
  return products(piecesOf(view, whole.start, whole.end, variables, 0)).map((parts) => assemble(view, parts, whole));
}

/** `$NAME`, `${NAME`, `$(NAME)` with an operator behind the name; `${some.name:org/name}` of Spring has no more than a colon. */
const REFERENCE =
  /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_][\w.]*)(:?[-=?+]|:(?=[A-Za-z][\w.-]{0,95}\/[A-Za-z])|\})|\(([A-Za-z_]\w*)\))/y;

function piecesOf(
  view: SourceFile,
  from: number,
  to: number,
  variables: Variables,
  depth: number,
): readonly (readonly (readonly Part[])[])[] {
  const { text } = view;
  const pieces: (readonly (readonly Part[])[])[] = [];
  let plain = from;
  let at = text.indexOf('$', from);
  while (at !== -1 && at < to) {
    if (text[at + 1] === '$') {
      at = text.indexOf('$', at + 2);
      continue;
    }
    REFERENCE.lastIndex = at;
    const match = REFERENCE.exec(text);
    if (match === null) {
      at = text.indexOf('$', at + 1);
      continue;
    }
    const [, bare, braced, operator, parenthesised] = match;
    const start = REFERENCE.lastIndex;
    const hasDefault = operator !== undefined && operator !== '}';
    const close = hasDefault ? closingBrace(text, start, to) : start;
    if (close === -1) break;
    const end = hasDefault ? close + 1 : start;
    const name = bare ?? braced ?? parenthesised ?? '';
    if (at > plain) pieces.push([[literalPart(text.slice(plain, at), { start: plain, end: at })]]);
    const place = { start: at, end };
    const values = (variables.get(name) ?? []).map((value): readonly Part[] => [splicedPart(value, place)]);
    const withDefault = hasDefault && !operator.endsWith('?') && depth < MAX_NESTING;
    const fallback = withDefault ? products(piecesOf(view, start, close, variables, depth + 1)) : [];
    const all = [...values, ...fallback];
    pieces.push(all.length === 0 ? [[holePart(place)]] : all);
    plain = end;
    at = text.indexOf('$', end);
  }
  if (to > plain || pieces.length === 0) pieces.push([[literalPart(text.slice(plain, to), { start: plain, end: to })]]);
  return pieces;
}

function closingBrace(text: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < Math.min(to, from + MAX_SPLICE); at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] !== '}') continue;
    if (depth === 0) return at;
    depth -= 1;
  }
  return -1;
}
