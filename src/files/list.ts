import { readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { Problem } from '../domain.ts';
import { git, nulSeparated, untrackedFiles } from './git.ts';
import { isInside } from './inside.ts';

/** The files of a directory, by git's own list where there is one. */
export interface FileList {
  /** Relative to the directory, `/` between parts, sorted by code unit. Symbolic links and submodules are left out. */
  readonly paths: readonly string[];
  /** Links out of the directory and submodules, which are left out; folders that could not be read. */
  readonly problems: readonly Problem[];
}

const SYMLINK = '120000';
const SUBMODULE = '160000';

/**
 * Lists tracked files and untracked ones that git does not ignore. Outside a git checkout it walks the directory,
 * honouring `.gitignore` files, except that a `.env` is always listed: many are committed in spite of an ignore rule, and
 * they name models. Never follows a symbolic link.
 */
export async function listFiles(directory: string): Promise<FileList> {
  const tracked = await git(directory, ['ls-files', '-s', '-z']);
  // A bare repository has an index, empty, but no working tree.
  const untracked = tracked === null ? null : await untrackedFiles(directory);
  if (tracked === null || untracked === null) return walk(directory);
  const paths = new Set(untracked.filter((path) => !path.endsWith('/')));
  const problems: Problem[] = untracked
    .filter((path) => path.endsWith('/'))
    .map((path) => leftOut(path, 'a git repository of its own'));
  const links: string[] = [];
  for (const line of nulSeparated(tracked)) {
    const path = line.slice(line.indexOf('\t') + 1);
    const mode = line.slice(0, SYMLINK.length);
    if (mode === SYMLINK) links.push(path);
    else if (mode === SUBMODULE) problems.push(leftOut(path, 'a submodule'));
    else paths.add(path);
  }
  return { paths: [...paths].sort(), problems: [...(await leadingOut(directory, links)), ...problems] };
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
      if (entry.name === '.git' || isIgnored(path, entry.isDirectory(), rules)) continue;
      if (entry.isSymbolicLink()) links.push(path);
      else if (entry.isDirectory()) folders.push({ path, rules });
      else if (entry.isFile()) paths.push(path);
    }
  }
  return { paths: paths.sort(), problems: [...(await leadingOut(directory, links.sort())), ...problems] };
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
