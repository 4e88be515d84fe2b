import type { SourceFile } from '../../domain.ts';
import type { Span } from '../source-file.ts';
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
  return products(piecesOf(view, whole, variables, 0)).map((parts) => assemble(view, parts, whole));
}

/** `$NAME`, `${NAME`, `$(NAME)` with an operator behind the name; `${some.name:org/name}` of Spring has no more than a colon. */
const REFERENCE =
  /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_][\w.]*)(:?[-=?+]|:(?=[A-Za-z][\w.-]{0,95}\/[A-Za-z])|\})|\(([A-Za-z_]\w*)\))/y;

/** A name to be filled in, and the span of its default. */
interface Reference extends Span {
  readonly name: string;
  /** Null for none; what stands behind `:?` is a message and no default. */
  readonly fallback: Span | null;
}

/** The references of a stretch of a text; `$$` is a dollar sign. A brace that is never closed ends them. */
function* referencesIn(text: string, { start, end }: Span): Generator<Reference> {
  let at = text.indexOf('$', start);
  while (at !== -1 && at < end) {
    REFERENCE.lastIndex = at;
    const match = text[at + 1] === '$' ? null : REFERENCE.exec(text);
    if (match === null) {
      at = text.indexOf('$', at + (text[at + 1] === '$' ? 2 : 1));
      continue;
    }
    const [, bare, braced, operator = '}', parenthesised] = match;
    const behind = REFERENCE.lastIndex;
    const close = operator === '}' ? null : closingBrace(text, behind, end);
    if (close === -1) return;
    const fallback = close === null || operator.endsWith('?') ? null : { start: behind, end: close };
    const next = close === null ? behind : close + 1;
    yield { name: bare ?? braced ?? parenthesised ?? '', start: at, end: next, fallback };
    at = text.indexOf('$', next);
  }
}

/** The pieces of a stretch of a view, each in all the ways that it can be read. */
function piecesOf(
  view: SourceFile,
  stretch: Span,
  variables: Variables,
  depth: number,
): readonly (readonly (readonly Part[])[])[] {
  const { text } = view;
  const pieces: (readonly (readonly Part[])[])[] = [];
  const literal = (start: number, end: number): void => {
    pieces.push([[literalPart(text.slice(start, end), { start, end })]]);
  };
  let plain = stretch.start;
  for (const reference of referencesIn(text, stretch)) {
    const { name, start, end, fallback } = reference;
    if (start > plain) literal(plain, start);
    const values = (variables.get(name) ?? []).map((value): readonly Part[] => [splicedPart(value, { start, end })]);
    const isRead = fallback !== null && depth < MAX_NESTING;
    const defaults = isRead ? products(piecesOf(view, fallback, variables, depth + 1)) : [];
    const all = [...values, ...defaults];
    pieces.push(all.length === 0 ? [[holePart({ start, end })]] : all);
    plain = end;
  }
  if (stretch.end > plain || pieces.length === 0) literal(plain, stretch.end);
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
