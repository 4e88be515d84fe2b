import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { type Problem, UsageError } from '../domain.ts';
import { git, nulSeparated, untrackedFiles } from './git.ts';
import { isInside } from './inside.ts';
import { walk } from './walk.ts';

/** The files of a directory, by git's own list where there is one. */
export interface FileList {
  /** Relative to the directory, `/` between parts, sorted by code unit. Symbolic links and submodules are left out. */
  readonly paths: readonly string[];
  /** Listed, and meant to be absent: a sparse checkout leaves them out. */
  readonly sparse: ReadonlySet<string>;
  /** Symbolic links to what lies in the directory, and what they lead to. */
  readonly links: ReadonlyMap<string, string>;
  /** Links out of the directory and submodules, which are left out; folders that could not be read. */
  readonly problems: readonly Problem[];
}

const SYMLINK = '120000';
const SUBMODULE = '160000';
/** `S 100644 0cfbf08886fca9a91cb753ec8734c84fcbe52c9f 0<TAB>path`; S: left out of a sparse checkout. */
const ENTRY = /^(\S) (\d{6}) [0-9a-f]+ \d\t(.+)$/s;

/**
 * Lists tracked files and untracked ones that git does not ignore. Outside a git checkout, and where git does not answer, it walks
 * the directory. Never follows a symbolic link.
 *
 * @throws UsageError where no files are checked out
 */
export async function listFiles(directory: string): Promise<FileList> {
  const tracked = await git(directory, ['ls-files', '-s', '-t', '-z']);
  const untracked = tracked === null ? null : await untrackedFiles(directory);
  if (tracked !== null && untracked === null) await refuseGitsOwn(directory);
  if (tracked === null || untracked === null) return walked(directory, !isCheckout(directory));
  if (tracked === '' && untracked.length === 0 && (await isIgnoredWhole(directory))) return walked(directory, true);
  const paths = new Set(untracked.filter((path) => !path.endsWith('/')));
  const problems: Problem[] = untracked
    .filter((path) => path.endsWith('/'))
    .map((path) => leftOut(path, 'a git repository of its own'));
  const links: string[] = [];
  const sparse = new Set<string>();
  for (const line of nulSeparated(tracked)) {
    const [, tag = '', mode = '', path = line] = ENTRY.exec(line) ?? [];
    if (mode === SYMLINK) links.push(path);
    else if (mode === SUBMODULE) problems.push(leftOut(path, 'a submodule'));
    else paths.add(path);
    if (tag === 'S') sparse.add(path);
  }
  const led = await followed(directory, links);
  return { paths: [...paths].sort(), sparse, links: led.links, problems: [...led.problems, ...problems] };
}

/** A bare repository has an index, empty, but no files: whatever its branches hold, a check of it would pass. */
async function refuseGitsOwn(directory: string): Promise<void> {
  if ((await git(directory, ['rev-parse', '--is-inside-git-dir']))?.trim() !== 'true') return;
  throw new UsageError(
    `"${directory}" is a bare repository, or git's own folder of one: no files are checked out there.`,
    'Check a checkout: "git clone" without --bare, or "git worktree add".',
  );
}

/** Whether the directory or one above it says that it is a git checkout. */
function isCheckout(directory: string): boolean {
  for (let folder = resolve(directory), below = ''; folder !== below; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return true;
    below = folder;
  }
  return false;
}

/** The directory itself is ignored by the repository around it, yet somebody wants it checked. */
async function isIgnoredWhole(directory: string): Promise<boolean> {
  return (await git(directory, ['check-ignore', '.'])) !== null;
}

/** All that a walk finds; `obeying` ignore rules only where no git could tell what is part of the repository. */
async function walked(directory: string, obeying: boolean): Promise<FileList> {
  const { paths, links, problems, ignored } = await walk(directory, obeying);
  const led = await followed(directory, links);
  const leftOut = ignored === 0 ? [] : [leftOutUnasked(ignored)];
  const more = obeying ? leftOut : [gitIsSilent()];
  return { paths, sparse: new Set(), links: led.links, problems: [...led.problems, ...problems, ...more] };
}

/** Without git nobody knows whether an ignored file is part of the repository all the same. */
function leftOutUnasked(count: number): Problem {
  return {
    stage: 'files',
    subject: '.gitignore',
    reason: `this is no git checkout: what .gitignore names was left out (${count} files and folders)`,
    hint: 'Check a git checkout, where git tells what is part of the repository.',
    location: null,
    severity: 'notice',
  };
}

function gitIsSilent(): Problem {
  return {
    stage: 'files',
    subject: 'git',
    reason: 'git could not list the files of this checkout: ignored files were read too, but for installed packages',
    hint: 'Install git where the check runs; "git status" there says what else is wrong.',
    location: null,
    severity: 'notice',
  };
}

/** Where links lead. What those in the directory lead to is read under its own name, or is not there; those that lead out are problems. */
async function followed(directory: string, links: readonly string[]): Promise<Pick<FileList, 'links' | 'problems'>> {
  const targets = new Map<string, string>();
  const problems: Problem[] = [];
  const root = links.length === 0 ? '' : await realpath(directory);
  for (const path of links) {
    const target = await realpath(join(directory, path)).catch(() => null);
    if (target === null) continue;
    if (isInside(root, target)) targets.set(path, relative(root, target).replaceAll('\\', '/'));
    else problems.push(leftOut(path, 'a symbolic link out of the directory'));
  }
  return { links: targets, problems };
}

function leftOut(path: string, what: string): Problem {
  return {
    stage: 'files',
    subject: path,
    reason: `${JSON.stringify(path)} is ${what} and was not followed`,
    hint: null,
    location: null,
    severity: 'notice',
  };
}
