import { addTo } from '../../../domain.ts';
import type { AliasLibrary } from '../../names/aliases.ts';

/** What a call does with the string it is given. */
export type Purpose =
  /** Downloads, loads or serves the model. */
  | 'model'
  /** Loads only its tokenizer, processor, scheduler or configuration. */
  | 'tokenizer'
  /** Sends the id to somebody who serves it. */
  | 'hosted'
  /** Reads or tests the name only. */
  | 'mention'
  /** A dataset, a Space, an upload target, a code repository: nothing to report. */
  | 'other';

/** A call that takes the name of a model, or of something that looks like one. */
export interface Loader {
  /** Last part of the callee's name. */
  readonly name: string;
  /** The part before it must match, where several libraries use the name. */
  readonly owner?: RegExp;
  readonly purpose: Purpose;
  /** Keywords of the argument. */
  readonly keywords: readonly string[];
  /** Its position without keyword, null when only a keyword names it. */
  readonly position: number | null;
  /** Libraries whose short names count. */
  readonly aliases: readonly AliasLibrary[];
  /** What the library wants written before an id, empty for nothing. */
  readonly prefix: string;
}

/** One line of a loader table: `owner.name(position, keyword, keyword) purpose +aliases -prefix`. */
const LINE = /^(?:(\S+)\.)?(\w+)\(([^)]*)\)(?: (\w+))?((?: \+[\w.-]+)*)(?: -(\S+))?$/;

/**
 * Reads a table of loaders, one a line: `owner.name(position, keywords...) purpose +alias-library -prefix`. Owner, purpose, alias
 * libraries and prefix are optional, the purpose is `model` then. A position of `-` means that only keywords count.
 */
export function loaderTable(text: string): ReadonlyMap<string, readonly Loader[]> {
  const table = new Map<string, Loader[]>();
  for (const line of text.split('\n').map((row) => row.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const match = LINE.exec(line);
    if (match === null) throw new Error(`not a loader: "${line}"`);
    const [, owner, name = '', args = '', purpose = 'model', aliases = '', prefix = ''] = match;
    const [position, ...keywords] = args.split(/,\s*/);
    const loader: Loader = {
      name,
      ...(owner === undefined ? {} : { owner: new RegExp(`(?:^|\\.)(?:${owner})$`) }),
      purpose: purpose as Purpose,
      keywords,
      position: position === '-' || position === undefined ? null : Number(position),
      aliases: [...aliases.matchAll(/\+([\w.-]+)/g)].map((found) => found[1] as AliasLibrary),
      prefix,
    };
    addTo(table, name, loader);
  }
  return table;
}

/** The loaders that a call of `dotted` is, most specific first. */
export function loadersOf(table: ReadonlyMap<string, readonly Loader[]>, dotted: string): readonly Loader[] {
  const dot = dotted.lastIndexOf('.');
  const owner = dot === -1 ? '' : dotted.slice(0, dot);
  const candidates = table.get(dotted.slice(dot + 1)) ?? [];
  const owned = candidates.filter((loader) => loader.owner?.test(owner));
  return owned.length > 0 ? owned : candidates.filter((loader) => loader.owner === undefined);
}

/** The names of calls that load a model, a tokenizer, or send a model's name to somebody. */
export function namesOfLoaders(table: ReadonlyMap<string, readonly Loader[]>): ReadonlySet<string> {
  const takes = ({ purpose }: Loader): boolean => purpose !== 'other' && purpose !== 'mention';
  return new Set([...table].filter(([, loaders]) => loaders.some(takes)).map(([name]) => name));
}
