import { UsageError } from '../domain.ts';
import { nearest } from './document.ts';
import { PRESETS } from './presets.generated.ts';

/** A file in another repository of the same GitHub host. */
interface RemotePlace {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  /** Commit, tag or branch. */
  readonly ref: string;
}

/** Where a policy document comes from. */
export type PolicySource =
  /** The repository has no policy: the default preset. */
  | { readonly kind: 'default' }
  | { readonly kind: 'preset'; readonly name: string }
  | { readonly kind: 'file'; readonly path: string }
  | ({ readonly kind: 'remote' } & RemotePlace);

/** Reads policy files; the caller decides from which commit or checkout. */
export interface PolicyReader {
  /** Text of a file of the repository under check, null when there is none. Other failures throw. */
  readonly file: (path: string) => Promise<string | null>;
  /** Text of a file of another repository, null when it is absent or access is refused. Other failures throw. */
  readonly remote: (place: RemotePlace) => Promise<string | null>;
}

/** Where a repository keeps its policy. */
export const DEFAULT_PATHS = ['.github/model-license-policy.yml', '.github/model-license-policy.yaml'] as const;

/** Judges when a repository has no policy file. */
export const DEFAULT_PRESET = 'commercial-product';

const REMOTE = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})\/\/([^@]{1,300})@([A-Za-z0-9._/-]{1,100})$/;

/**
 * The source that a text names: `preset:NAME`, `owner/repo//path@ref`, else a path.
 *
 * @throws UsageError for an unknown preset, a remote without a ref, a path that leaves its repository, an address
 */
export function policySource(text: string): PolicySource {
  if (text.startsWith('preset:')) {
    const name = text.slice('preset:'.length);
    if (!Object.hasOwn(PRESETS, name)) {
      throw new UsageError(
        `There is no preset "${name}"${nearest(name, Object.keys(PRESETS), 'presets')}`,
        'Name one of those that stand in policies/, or a file without "preset:".',
      );
    }
    return { kind: 'preset', name };
  }
  if (text.includes('://')) {
    throw new UsageError(
      `"${text}" is an address; policies are not fetched from addresses.`,
      'Write owner/repo//path@ref for a file in another repository.',
    );
  }
  if (text.includes('//')) return remoteSource(text);
  return { kind: 'file', path: text };
}

function remoteSource(text: string): PolicySource {
  const match = REMOTE.exec(text);
  const [, owner, repo, path, ref] = match ?? [];
  if (owner === undefined || repo === undefined || path === undefined || ref === undefined) {
    const why = text.includes('@') ? 'is not owner/repo//path@ref' : 'names no ref, so it could change unseen';
    throw new UsageError(`"${text}" ${why}.`, 'Write owner/repo//path@ref, best with a full commit as ref.');
  }
  if (
    repo === '.' ||
    repo === '..' ||
    ref.includes('..') ||
    path.split('/').some((part) => part === '..' || part === '')
  ) {
    throw new UsageError(`"${text}" leaves its repository.`, 'Write a plain path after the //.');
  }
  return { kind: 'remote', owner, repo, path, ref };
}

/** The name that messages, origins and reports show. */
export function sourceName(source: PolicySource): string {
  switch (source.kind) {
    case 'default':
      return DEFAULT_PATHS[0];
    case 'preset':
      return `preset:${source.name}`;
    case 'file':
      return source.path;
    case 'remote':
      return `${source.owner}/${source.repo}//${source.path}@${source.ref}`;
    default:
      return source satisfies never;
  }
}

/**
 * The source that `text`, an `extends` entry of the document at `from`, names: paths are relative to that document and
 * stay in its repository.
 *
 * @throws UsageError as {@link policySource}
 */
export function extendedSource(text: string, from: PolicySource): PolicySource {
  const source = policySource(text);
  if (source.kind !== 'file') return source;
  if (from.kind === 'remote') return { ...from, path: besideOf(from.path, source.path) };
  if (from.kind === 'file') return { kind: 'file', path: besideOf(from.path, source.path) };
  throw new UsageError(`A preset cannot extend the file "${text}".`, 'This is a fault of the preset: report it.');
}

function besideOf(document: string, path: string): string {
  if (path.startsWith('/')) {
    throw new UsageError(`"${path}" is an absolute path.`, `Write it relative to ${document}.`);
  }
  const absolute = document.startsWith('/');
  const parts = document.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '.' || part === '') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > (absolute ? 1 : 0)) parts.pop();
    else throw new UsageError(`"${path}" leaves the repository.`, `Write it relative to ${document}.`);
  }
  return parts.join('/');
}
