import { existsSync } from 'node:fs';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { type Problem, UsageError } from '../domain.ts';
import { git, nulSeparated, untrackedFiles } from './git.ts';
import { isInside } from './inside.ts';

/** The files of a directory, by git's own list where there is one. */
export interface FileList {
  /** Relative to the directory, `/` between parts, sorted by code unit. Symbolic links and submodules are left out. */
  readonly paths: readonly string[];
  /** Listed, and meant to be absent: a sparse checkout leaves them out. */
  readonly sparse: ReadonlySet<string>;
  /** Links out of the directory and submodules, which are left out; folders that could not be read. */
  readonly problems: readonly Problem[];
}

const SYMLINK = '120000';
const SUBMODULE = '160000';
/** `S 100644 0cfbf08886fca9a91cb753ec8734c84fcbe52c9f 0<TAB>path`; S: left out of a sparse checkout. */
const ENTRY = /^(\S) (\d{6}) [0-9a-f]+ \d\t(.+)$/s;

/**
 * Lists tracked files and untracked ones that git does not ignore. Outside a git checkout it walks the directory,
 * honouring `.gitignore` files, except that a `.env` is always listed: many are committed in spite of an ignore rule, and
 * they name models. Never follows a symbolic link.
 *
 * @throws UsageError when git cannot list what is a checkout: a walk would take tracked files for ignored ones
 */
export async function listFiles(directory: string): Promise<FileList> {
  const tracked = await git(directory, ['ls-files', '-s', '-t', '-z']);
  // A bare repository has an index, empty, but no working tree.
  const untracked = tracked === null ? null : await untrackedFiles(directory);
  if (tracked === null || untracked === null) {
    if (isCheckout(directory)) throw notListed(directory);
    return walk(directory);
  }
  if (tracked === '' && untracked.length === 0 && (await isIgnoredWhole(directory))) return walk(directory);
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
  return { paths: [...paths].sort(), sparse, problems: [...(await leadingOut(directory, links)), ...problems] };
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

function notListed(directory: string): UsageError {
  return new UsageError(
    `git could not list the files of "${directory}", which is a git checkout.`,
    'Install git where the check runs; "git status" there says what else is wrong.',
  );
}

/** Links that lead out of the directory. What other links lead to is read under its own name, or is not there. */
async function leadingOut(directory: string, links: readonly string[]): Promise<readonly Problem[]> {
  if (links.length === 0) return [];
  const root = await realpath(directory);
  const problems: Problem[] = [];
  for (const path of links) {
    const target = await realpath(join(directory, path)).catch(() => null);
    if (target === null || isInside(root, target)) continue;
    problems.push(leftOut(path, 'a symbolic link out of the directory'));
  }
  return problems;
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

function unreadableFolder(path: string): Problem {
  return {
    stage: 'files',
    subject: path === '' ? '.' : path,
    reason: `the folder ${JSON.stringify(path === '' ? '.' : path)} could not be read`,
    hint: 'Give the user who runs the check the right to read it.',
    location: null,
    severity: 'error',
  };
}

interface Folder {
  readonly path: string;
  readonly rules: readonly { readonly base: string; readonly matcher: Ignore }[];
}

async function walk(directory: string): Promise<FileList> {
  const paths: string[] = [];
  const problems: Problem[] = [];
  const links: string[] = [];
  let ignored = 0;
  const folders: Folder[] = [{ path: '', rules: [] }];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const rules = await withIgnoreFile(directory, folder);
    const entries = await readdir(join(directory, folder.path), { withFileTypes: true }).catch(() => null);
    if (entries === null) {
      problems.push(unreadableFolder(folder.path));
      continue;
    }
    for (const entry of entries) {
      const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
      if (entry.name === '.git') continue;
      if (isIgnored(path, entry.isDirectory(), rules)) ignored += 1;
      else if (entry.isSymbolicLink()) links.push(path);
      else if (entry.isDirectory()) folders.push({ path, rules });
      else if (entry.isFile()) paths.push(path);
    }
  }
  if (ignored > 0) problems.push(leftOutUnasked(ignored));
  const leading = await leadingOut(directory, links.sort());
  return { paths: paths.sort(), sparse: new Set(), problems: [...leading, ...problems] };
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

async function withIgnoreFile(directory: string, folder: Folder): Promise<Folder['rules']> {
  const text = await readFile(join(directory, folder.path, '.gitignore'), 'utf8').catch(() => null);
  return text === null ? folder.rules : [...folder.rules, { base: folder.path, matcher: ignore().add(text) }];
}

function isIgnored(path: string, isFolder: boolean, rules: Folder['rules']): boolean {
  if (!isFolder && /(?:^|\/)\.env[^/]*$/.test(path)) return false;
  for (const { base, matcher } of rules) {
    const relative = base === '' ? path : path.slice(base.length + 1);
    if (matcher.ignores(isFolder ? `${relative}/` : relative)) return true;
  }
  return false;
}
