import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { UsageError } from '../domain.ts';
import { decode } from './decode.ts';

const run = promisify(execFile);

/** Options before every git command: nothing that the repository configures is run. */
export const GIT_OPTIONS: readonly string[] = [
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'core.quotepath=off'],
  ...['-c', 'diff.external='],
  // What stands in for an object in this clone alone is not what the commit holds.
  ...['-c', 'core.useReplaceRefs=false'],
  // In container jobs the checkout belongs to another user; nothing it configures is run, so its owner does not matter.
  ...['-c', 'safe.directory=*'],
];

/** A full commit id: 40 or 64 hex digits. */
export function isCommit(text: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
}

/** What a change did to one file. */
export interface ChangedFile {
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed';
  /** Path at the head; for a deleted file its old path. Relative to the scanned directory. */
  readonly path: string;
  /** Path at the base, null for an added file. */
  readonly basePath: string | null;
}

/** The commit that `ref` names in the checkout at `directory`; null when there is no such commit or no git checkout. */
export async function resolveCommit(directory: string, ref: string): Promise<string | null> {
  if (ref.startsWith('-')) return null;
  const text = await git(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  const commit = text?.trim() ?? '';
  return isCommit(commit) ? commit : null;
}

/** Whether `commit` is `head`, a parent of it or, as far as the history is there, an ancestor. */
export async function isWithin(directory: string, commit: string, head: string): Promise<boolean> {
  if (commit === head) return true;
  if (!isCommit(commit)) return false;
  if ((await git(directory, ['merge-base', '--is-ancestor', commit, head])) !== null) return true;
  // A shallow checkout lacks the parents, but the commit itself names them.
  const text = await git(directory, ['cat-file', 'commit', head]);
  return (text ?? '').split('\n\n', 1)[0]?.split('\n').includes(`parent ${commit}`) ?? false;
}

/** The root of the working tree that holds `directory`; `directory` itself outside of a checkout. */
export async function repositoryRoot(directory: string): Promise<string> {
  const up = await git(directory, ['rev-parse', '--show-cdup']);
  return resolve(directory, (up ?? '').trim());
}

/** `100644 blob d00491fd7e5bb6fa28c517a0bb32b8b506539d4d<TAB>path`: a file, not a link, a folder or a submodule. */
const FILE_ENTRY = /^100\d{3} blob ([0-9a-f]{40,64})\t/;

/**
 * The text of a file at a commit; null when the commit has no such file. `path` is relative to `directory`.
 *
 * @throws UsageError when it is there and cannot be read: what could not be read must not pass for absent
 */
export async function readAt(directory: string, commit: string, path: string): Promise<string | null> {
  const entry = isCommit(commit) ? await git(directory, ['ls-tree', '-z', commit, '--', path]) : null;
  if (entry === '') return null;
  const blob = FILE_ENTRY.exec(entry ?? '')?.[1];
  const bytes = blob === undefined ? null : await gitBytes(directory, ['cat-file', 'blob', blob]);
  const text = bytes === null ? null : decode(bytes);
  if (text !== null) return text;
  throw new UsageError(
    `"${path}" could not be read at the commit ${commit.slice(0, 12)}.`,
    'It must be a plain text file there, and its content must be in the checkout: no link, no "filter" without access to the remote.',
  );
}

/**
 * The files below `directory` that differ between two commits, renames followed, by content alone: a repository's own
 * `.gitattributes` cannot hide any. With `head` null the working tree is the head. Null when git cannot compare them.
 */
export async function changedFiles(
  directory: string,
  base: string,
  head: string | null,
): Promise<readonly ChangedFile[] | null> {
  const args = [
    'diff',
    '--name-status',
    '-z',
    '--find-renames',
    '--text',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=dirty',
    '--relative',
  ];
  const text = await git(
    directory,
    [...args, base, ...(head === null ? [] : [head]), '--'],
    await withoutFilters(directory),
  );
  if (text === null) return null;
  const changes = parseChanges(text);
  if (head !== null) return changes;
  const untracked = await untrackedFiles(directory);
  if (untracked === null) return null;
  return [...changes, ...untracked.map((path) => ({ status: 'added', path, basePath: null }) as const)];
}

/** `--name-status -z`: status and path, or status, old and new path, each ended by a NUL. */
function parseChanges(text: string): readonly ChangedFile[] {
  const fields = nulSeparated(text);
  const changes: ChangedFile[] = [];
  for (let at = 0; at < fields.length; at += 2) {
    const letter = fields[at]?.charAt(0) ?? '';
    const path = fields[at + 1] ?? '';
    if (letter === 'R' || letter === 'C') {
      const to = fields[at + 2] ?? '';
      changes.push(
        letter === 'R'
          ? { status: 'renamed', path: to, basePath: path }
          : { status: 'added', path: to, basePath: null },
      );
      at += 1;
    } else if (letter === 'A') changes.push({ status: 'added', path, basePath: null });
    else changes.push({ status: letter === 'D' ? 'deleted' : 'modified', path, basePath: path });
  }
  return changes;
}

/** Files of the working tree that git neither tracks nor ignores; a repository of its own below ends in `/`. Null when git gives no answer. */
export async function untrackedFiles(directory: string): Promise<readonly string[] | null> {
  const text = await git(directory, ['ls-files', '-o', '--exclude-standard', '-z']);
  return text === null ? null : nulSeparated(text);
}

/** What git prints with `-z`: pieces, each ended by a NUL. */
export function nulSeparated(text: string): readonly string[] {
  return text.split('\0').filter((part) => part.length > 0);
}

/** What git runs on the content of files when it compares the working tree: whatever the configuration names, nothing of it here. */
const FILTER_KEYS = '^filter\\..*\\.(clean|smudge|process|required)$';

/** The environment with every content filter switched off. Names may hold any sign, so they are not given as options. */
async function withoutFilters(directory: string): Promise<NodeJS.ProcessEnv> {
  const listed = await git(directory, ['config', '-z', '--name-only', '--get-regexp', FILTER_KEYS]);
  const keys = [...new Set(nulSeparated(listed ?? ''))];
  const env: NodeJS.ProcessEnv = { ...process.env };
  let count = Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0;
  for (const key of keys) {
    env[`GIT_CONFIG_KEY_${count}`] = key;
    env[`GIT_CONFIG_VALUE_${count}`] = key.endsWith('.required') ? 'false' : '';
    count += 1;
  }
  env['GIT_CONFIG_COUNT'] = String(count);
  return env;
}

/** What a git command prints in `directory`; null when it fails. Nothing that the repository configures is run. */
export async function git(directory: string, args: readonly string[], env = process.env): Promise<string | null> {
  const bytes = await gitBytes(directory, args, env);
  return bytes === null ? null : bytes.toString('utf8');
}

/** Milliseconds; a partial clone may fetch what it lacks meanwhile, but nobody is there to be asked for a password. */
export const TIMEOUT = 120_000;

async function gitBytes(directory: string, args: readonly string[], env = process.env): Promise<Buffer | null> {
  try {
    const quiet = { ...env, GIT_TERMINAL_PROMPT: '0' };
    const options = {
      maxBuffer: 1 << 30,
      encoding: 'buffer',
      env: quiet,
      timeout: TIMEOUT,
      killSignal: 'SIGKILL',
    } as const;
    const { stdout } = await run('git', [...GIT_OPTIONS, '-C', directory, ...args], options);
    return stdout;
  } catch {
    return null;
  }
}
