import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { UsageError } from '../domain.ts';
import { isInside } from '../files/inside.ts';
import { givenText, textFile } from '../files/text-file.ts';
import type { Proposal } from '../pipeline.ts';
import { type LoadedPolicy, loadPolicy } from '../policy/load.ts';
import { DEFAULT_PATHS, type PolicyReader, type PolicySource, policySource } from '../policy/sources.ts';

/** Text of a file at the base commit, by its path relative to the directory under check; null when there is none. */
export type ReadBase = (path: string) => Promise<string | null>;

/** Where the policy is looked for. */
export interface PolicyPlace {
  /** The directory under check. */
  readonly directory: string;
  /** What the user named: a file relative to `cwd`, `preset:NAME` or `owner/repo//path@ref`; null: the default. */
  readonly named: string | null;
  readonly cwd: string;
  /** The repository: its policy judges a directory without one of its own, and what lies in it can be edited by a change. */
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
  const before = await loadFrom(place, place.base);
  if (place.base === null) return { judging: before.policy, proposed: null };
  try {
    const after = await loadFrom(place, null);
    const isSame = sameTexts(before.texts, after.texts);
    return { judging: before.policy, proposed: isSame ? null : { kind: 'loaded', policy: after.policy } };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { judging: before.policy, proposed: { kind: 'broken', error } };
  }
}

/** The policy as it stands at the base, or with `base` null on disk, and every text that was looked for by path. */
async function loadFrom(place: PolicyPlace, base: ReadBase | null) {
  const { reader, texts } = recorded(readerAt(place, base));
  const source = await sourceOf(place, reader);
  if (base !== null && place.named !== null) await refuseNew(source, reader, readerAt(place, null));
  const loaded = await loadPolicy(source, reader);
  return { policy: { ...loaded, policy: { ...loaded.policy, prefix: prefixOf(source, place) } }, texts };
}

/** Paths count from the directory under check where the policy lies in it; those of any other policy from the repository on. */
function prefixOf(source: PolicySource, { cwd, directory, root }: PolicyPlace): string {
  if (source.kind === 'file' && !isAbsolute(source.path)) return '';
  const path = relative(resolve(cwd, root), resolve(cwd, directory)).replaceAll('\\', '/');
  return path === '' ? '' : `${path}/`;
}

/** A policy that the user named and that only the change has would be none: what is missing is said, not that there is no file. */
async function refuseNew(source: PolicySource, atBase: PolicyReader, onDisk: PolicyReader): Promise<void> {
  if (source.kind !== 'file' || (await atBase.file(source.path)) !== null) return;
  if ((await onDisk.file(source.path)) === null) return;
  throw new UsageError(
    `The policy ${source.path} is not in the commit that the change starts from, and a change cannot bring its own policy.`,
    'Merge the policy first; one that another step fetches belongs outside of the checkout, or is named owner/repo//path@ref.',
  );
}

/** What the user named, else the policy of the directory, else that of the repository. */
async function sourceOf({ named, cwd, directory, root }: PolicyPlace, { file }: PolicyReader): Promise<PolicySource> {
  const below = resolve(cwd, directory);
  // A file below the directory is named relative to it, so that it can be read at the base; any other by its full path.
  const pathOf = (full: string) => (isInside(below, full) ? relative(below, full) : full).replaceAll('\\', '/');
  if (named !== null) {
    const source = policySource(named);
    return source.kind === 'file' ? { kind: 'file', path: pathOf(resolve(cwd, source.path)) } : source;
  }
  for (const folder of new Set([below, resolve(cwd, root)])) {
    const paths = DEFAULT_PATHS.map((name) => pathOf(join(folder, name)));
    const texts = await Promise.all(paths.map(file));
    const [path, other] = paths.filter((_, at) => texts[at] !== null);
    if (other !== undefined) throw new UsageError(`There are two policies, ${path} and ${other}.`, 'Keep one of them.');
    if (path !== undefined) return { kind: 'file', path };
  }
  return { kind: 'default' };
}

/** Files outside the repository are no part of the change: they are read where they stand. */
function readerAt({ directory, root, cwd, remote }: PolicyPlace, base: ReadBase | null): PolicyReader {
  return {
    remote,
    file: async (path) => {
      const full = resolve(cwd, directory, path);
      if (!isInside(resolve(cwd, root), full)) return isAbsolute(path) ? givenText(path) : textFile(directory, path);
      if (base !== null) return base(relative(resolve(cwd, directory), full).replaceAll('\\', '/'));
      return isAbsolute(path) ? textFile(dirname(path), basename(path)) : textFile(directory, path);
    },
  };
}

/** The reader, which reads each file once, and what it found by path. */
function recorded({ file, remote }: PolicyReader): {
  readonly reader: PolicyReader;
  readonly texts: Map<string, string | null>;
} {
  const texts = new Map<string, string | null>();
  const reader: PolicyReader = {
    remote,
    file: async (path) => {
      const known = texts.get(path);
      const text = known === undefined ? await file(path) : known;
      texts.set(path, text);
      return text;
    },
  };
  return { reader, texts };
}

/** Line ends aside: git may have written them as the system has them. */
function sameTexts(a: ReadonlyMap<string, string | null>, b: ReadonlyMap<string, string | null>): boolean {
  return a.size === b.size && [...a].every(([path, text]) => withPlainEnds(b.get(path)) === withPlainEnds(text));
}

function withPlainEnds(text: string | null | undefined): string | null {
  return text?.replaceAll('\r\n', '\n') ?? null;
}
