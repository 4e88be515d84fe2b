import { append, type Location, type SourceFile } from '../../domain.ts';
import type { Span } from '../source-file.ts';

/** Stands in a text for what only a run can tell: an unset variable, a command's output, a template's value. Legal in no id. */
export const HOLE = '\uE000';

/** A stretch of an assembled text and where it comes from. `start` and `end` are offsets of the text that it stands in. */
export interface Part extends Span {
  readonly text: string;
  /** The text stands there character by character. */
  readonly verbatim: boolean;
  /** The value that a variable put here, with its own place; null for what is written here. */
  readonly origin: Assembly | null;
}

/** A part that stands there as it is. */
export function literalPart(text: string, { start, end }: Span): Part {
  return { text, start, end, verbatim: true, origin: null };
}

/** A part that only a run can tell. */
export function holePart({ start, end }: Span): Part {
  return { text: HOLE, start, end, verbatim: false, origin: null };
}

/** Longest text that a variable puts in. */
export const MAX_SPLICE = 8192;

/** What a variable puts in there; too long a text is a HOLE. */
export function splicedPart(value: Assembly, place: Span): Part {
  if (value.text.length > MAX_SPLICE) return holePart(place);
  return { text: value.text, start: place.start, end: place.end, verbatim: false, origin: value };
}

/**
 * A text as a program will see it, put together from pieces of a file: quotes removed, escapes undone, variables filled in.
 * It is a view, so it can be embedded; a place inside one variable's value is the place where that value was written.
 */
export interface Assembly extends SourceFile {
  /** The text of the file that stands for `text.slice(start, end)`: the literal itself, or the template that makes it. */
  readonly written: (start: number, end: number) => string;
  /** The whole text is a variable's value, written elsewhere. */
  readonly borrowed: boolean;
  /** `${MODEL_ID}-run`: a variable's value that is `owner/name` already, with more behind it. */
  readonly lengthened: boolean;
}

/** Values that variables have before the script starts: build arguments, `env:` of a workflow. */
export interface Variables {
  readonly get: (name: string) => readonly Assembly[] | undefined;
}

/** Joins the parts that stand in `view`. `whole` is the range to point at when there are none. */
export function assemble(view: SourceFile, parts: readonly Part[], whole: Span): Assembly {
  const text = parts.length === 1 ? (parts[0]?.text ?? '') : parts.map((part) => part.text).join('');
  let ends: readonly number[] | null = null;
  const placeAt = (start: number, end: number): Place => {
    ends ??= endsOf(parts);
    return placeOf(parts, ends, start, end) ?? whole;
  };
  return {
    path: view.path,
    text,
    borrowed: parts.length === 1 && parts[0]?.origin !== null,
    lengthened: parts.length > 1 && parts[0]?.origin !== null && PAIR.test(parts[0]?.text ?? ''),
    locate(start, end): Location {
      const place = placeAt(start, end);
      return (place.origin ?? view).locate(place.start, place.end);
    },
    written(start, end): string {
      const place = placeAt(start, end);
      if (place.origin === undefined) return view.text.slice(place.start, place.end);
      return place.origin.written(place.start, place.end);
    },
  };
}

/** `owner/name` */
const PAIR = /^[\w.-]+\/[\w.-]+$/;

/** A stretch that stands verbatim in `view`. */
export function verbatim(view: SourceFile, start: number, end: number): Assembly {
  const part = literalPart(view.text.slice(start, end), { start, end });
  return assemble(view, [part], part);
}

/** A stretch of an assembled text, with its own places. */
export function sliceOf(assembly: Assembly, start: number, end: number): Assembly {
  if (start === 0 && end === assembly.text.length) return assembly;
  return {
    path: assembly.path,
    text: assembly.text.slice(start, end),
    borrowed: assembly.borrowed,
    lengthened: assembly.lengthened && start === 0,
    locate: (from, to) => assembly.locate(start + from, start + to),
    written: (from, to) => assembly.written(start + from, start + to),
  };
}

/** The stretches of an assembled text that match `pattern` (global). */
export function matchesIn(assembly: Assembly, pattern: RegExp): readonly Assembly[] {
  return [...assembly.text.matchAll(pattern)].map(({ 0: match, index }) =>
    sliceOf(assembly, index, index + match.length),
  );
}

/** Texts that one word may have: a loop over sizes times two organisations is within it. */
export const MAX_ALTERNATIVES = 32;

/** All ways to put a text together when each piece can be read in one or more ways, at most {@link MAX_ALTERNATIVES}. */
export function products(pieces: readonly (readonly (readonly Part[])[])[]): readonly (readonly Part[])[] {
  let products: (readonly Part[])[] = [];
  let fixed: Part[] = [];
  for (const piece of pieces) {
    if (piece.length === 1 || products.length >= MAX_ALTERNATIVES) {
      append(fixed, piece[0] ?? []);
      continue;
    }
    const starts = products.length === 0 ? [[]] : products;
    const head = fixed;
    products = starts
      .flatMap((start) => piece.map((parts) => [...start, ...head, ...parts]))
      .slice(0, MAX_ALTERNATIVES);
    fixed = [];
  }
  return products.length === 0 ? [fixed] : products.map((start) => [...start, ...fixed]);
}

interface Place extends Span {
  readonly origin?: Assembly;
}

function endsOf(parts: readonly Part[]): readonly number[] {
  let at = 0;
  return parts.map((part) => {
    at += part.text.length;
    return at;
  });
}

/** A value's own place when the range lies within it, else the range of the parts it covers. */
function placeOf(parts: readonly Part[], ends: readonly number[], start: number, end: number): Place | null {
  const first = indexOf(ends, start);
  const last = Math.max(first, indexOf(ends, end - 1));
  const from = parts[first];
  const to = parts[last];
  if (from === undefined || to === undefined) return null;
  const fromStart = (ends[first] ?? 0) - from.text.length;
  const toStart = (ends[last] ?? 0) - to.text.length;
  if (first === last && from.origin !== null)
    return { start: start - fromStart, end: end - fromStart, origin: from.origin };
  return {
    start: from.verbatim ? from.start + start - fromStart : from.start,
    end: to.verbatim ? Math.min(to.end, to.start + end - toStart) : to.end,
  };
}

/** Index of the part that holds the character at `offset`, by bisection. */
function indexOf(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
