import type { Span } from '../../source-file.ts';

/** What a stretch of source code is, apart from code, without its quotes. A docstring is a string that stands as a statement of its own. */
export interface Region extends Span {
  readonly kind: 'comment' | 'docstring' | 'string';
}

/** The comments and strings of a source, in order. Told apart without a parser, so a broken source may be told wrong. */
export type Regions = readonly Region[];

/** The comment or string that holds the character at `offset`, null in code. */
export function regionAt(regions: Regions, offset: number): Region | null {
  let low = 0;
  let high = regions.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((regions[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const region = regions[low];
  return region !== undefined && region.start <= offset && offset < region.end ? region : null;
}

/** Reads what begins at an offset and answers the offset behind it. */
export type Reader<State> = (state: State, at: number) => number;

/** Readers by the ASCII code of the first character: those of a table, `other` for the rest. */
export function readersBy<State>(
  other: Reader<State>,
  table: readonly (readonly [characters: string, reader: Reader<State>])[],
): readonly Reader<State>[] {
  const readers: Reader<State>[] = Array.from({ length: 128 }, () => other);
  for (const [characters, reader] of table) for (const first of characters) readers[first.charCodeAt(0)] = reader;
  return readers;
}
