import { BUCKET_SCHEME } from '../../names/written-form.ts';
import { type Region, type Regions, regionAt } from '../../syntax/code/regions.ts';
import { holdsHalves } from './halves.ts';

/** The characters that strings of a language begin and end with. */
type Quotes = '"\'' | '"\'`';

/** How the source of a language is looked through before it is parsed. */
export interface CodeSigns {
  readonly quotes: Quotes;
  /** Names of calls that take a model. */
  readonly calls: ReadonlySet<string>;
  /** Its comments and strings; null where they are not told apart: then every sign counts. */
  readonly regions: ((source: string) => Regions) | null;
}

/** One source while it is looked through. */
export interface ScreenedSource {
  readonly text: string;
  readonly quotes: Quotes;
  /** Names of calls that take a model. */
  readonly calls: ReadonlySet<string>;
  /** It names some object store. */
  readonly hasBuckets: boolean;
  /** Its comments and strings. */
  readonly regions: () => Regions;
  /** The comment or string at an offset, null in code. */
  readonly regionAt: (offset: number) => Region | null;
  /** Some string of it is the owner of models or called as a model is. */
  readonly holdsHalves: () => boolean;
}

/** A source to be looked through; its comments and strings are told apart when first asked for. */
export function screenedSource(text: string, { quotes, calls, regions }: CodeSigns): ScreenedSource {
  let known: Regions | null = null;
  let halves: boolean | null = null;
  const all = (): Regions => {
    known ??= regions === null ? [{ kind: 'string', start: 0, end: text.length }] : regions(text);
    return known;
  };
  return {
    text,
    quotes,
    calls,
    hasBuckets: BUCKET_SCHEME.test(text),
    regions: all,
    regionAt: (at) => regionAt(all(), at),
    holdsHalves: () => {
      halves ??= holdsHalves(text);
      return halves;
    },
  };
}

/** True for comments and docstrings: what stands there loads nothing. */
export function isProse(region: Region | null): boolean {
  return region !== null && region.kind !== 'string';
}
