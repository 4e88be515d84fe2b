import { basename, dirname, isAbsolute, relative, resolve } from 'node:path';
import { UsageError } from '../domain.ts';
import { isInside } from '../files/inside.ts';
import { textFile } from '../files/text-file.ts';
import type { Proposal } from '../pipeline.ts';
import { type LoadedPolicy, loadPolicy } from '../policy/load.ts';
import { type PolicyReader, type PolicySource, policySource } from '../policy/sources.ts';

/** Text of a file at the base commit, by its path relative to the directory under check; null when there is none. */
export type ReadBase = (path: string) => Promise<string | null>;

/** Where the policy is looked for. */
export interface PolicyPlace {
  /** The directory under check; paths in `extends` and the default path are relative to it. */
  readonly directory: string;
  /** What the user named: a file relative to `cwd`, `preset:NAME` or `owner/repo//path@ref`; null: the default. */
  readonly named: string | null;
  readonly cwd: string;
  /** The repository: what lies in it can be edited by a change. */
  readonly root: string;
  /** On a change: reads the side it starts from. Policies of the repository are read there, never from the change itself. */
  readonly base: ReadBase | null;
  readonly remote: PolicyReader['remote'];
}

/** The policy that judges, and the one that would once the change is merged. */
export interface Policies {
  readonly judging: LoadedPolicy;
  /** Null when the change leaves the policy alone. `broken`: the change makes it unreadable. */
  readonly proposed: Proposal | null;
}

/**
 * Loads the policy that judges and, on a change, the one it proposes.
 *
 * @throws UsageError when the judging policy cannot be loaded: nothing may be checked then
 */
export async function loadPolicies(place: PolicyPlace): Promise<Policies> {
  const source = sourceOf(place);
  const before = recorded(readerAt(place, place.base));
  const judging = await loadPolicy(source, before.reader);
  if (place.base === null) return { judging, proposed: null };
  const after = recorded(readerAt(place, null));
  try {
    const policy = await loadPolicy(source, after.reader);
    return { judging, proposed: sameTexts(before.texts, after.texts) ? null : { kind: 'loaded', policy } };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { judging, proposed: { kind: 'broken', error } };
  }
}

/** A file below the directory is named relative to it, so that it can be read at the base; any other by its full path. */
function sourceOf({ named, cwd, directory }: PolicyPlace): PolicySource {
  if (named === null) return { kind: 'default' };
  const source = policySource(named);
  if (source.kind !== 'file') return source;
  const full = resolve(cwd, source.path);
  const below = resolve(cwd, directory);
  return { kind: 'file', path: (isInside(below, full) ? relative(below, full) : full).replaceAll('\\', '/') };
}

/** Files outside the repository are no part of the change: they are read where they stand. */
function readerAt({ directory, root, cwd, remote }: PolicyPlace, base: ReadBase | null): PolicyReader {
  return {
    remote,
    file: async (path) => {
      if (base !== null && isInside(resolve(cwd, root), resolve(cwd, directory, path))) {
        return base(relative(resolve(cwd, directory), resolve(cwd, directory, path)).replaceAll('\\', '/'));
      }
      return isAbsolute(path) ? textFile(dirname(path), basename(path)) : textFile(directory, path);
    },
  };
}

/** The reader, and every text it gave by path. */
function recorded({ file, remote }: PolicyReader): {
  readonly reader: PolicyReader;
  readonly texts: Map<string, string | null>;
} {
  const texts = new Map<string, string | null>();
  const reader: PolicyReader = {
    remote,
    file: async (path) => {
      const text = await file(path);
      texts.set(path, text);
      return text;
    },
  };
  return { reader, texts };
}

function sameTexts(a: ReadonlyMap<string, string | null>, b: ReadonlyMap<string, string | null>): boolean {
  return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
}
