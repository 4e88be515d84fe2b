import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { Problem } from '../domain.ts';

/** What a walk found. */
export interface Walk {
  /** Relative to the directory, `/` between parts, sorted by code unit. */
  readonly paths: readonly string[];
  /** Symbolic links, which are not followed. */
  readonly links: readonly string[];
  /** Files and folders left out by ignore rules. */
  readonly ignored: number;
  readonly problems: readonly Problem[];
}

/** Folders of installed packages: where they are ignored they are nobody's code, with or without git. */
const INSTALLED: ReadonlySet<string> = new Set(['node_modules', '.venv', 'venv', '__pycache__', '.tox', '.nox']);

interface Folder {
  readonly path: string;
  readonly rules: readonly { readonly base: string; readonly matcher: Ignore }[];
}

/**
 * Walks a directory without git. `obeying`: what `.gitignore` files name is left out, except that a `.env` is always listed: many are
 * committed in spite of an ignore rule, and they name models. Otherwise ignored folders of installed packages alone are left out.
 */
export async function walk(directory: string, obeying: boolean): Promise<Walk> {
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
      if (isLeftOut(entry, path, rules, obeying)) ignored += 1;
      else if (entry.isSymbolicLink()) links.push(path);
      else if (entry.isDirectory()) folders.push({ path, rules });
      else if (entry.isFile()) paths.push(path);
    }
  }
  return { paths: paths.sort(), links: links.sort(), ignored, problems };
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

async function withIgnoreFile(directory: string, folder: Folder): Promise<Folder['rules']> {
  const text = await readFile(join(directory, folder.path, '.gitignore'), 'utf8').catch(() => null);
  return text === null ? folder.rules : [...folder.rules, { base: folder.path, matcher: ignore().add(text) }];
}

function isLeftOut(entry: Dirent, path: string, rules: Folder['rules'], obeying: boolean): boolean {
  const isFolder = entry.isDirectory();
  return (obeying || (isFolder && INSTALLED.has(entry.name))) && isIgnored(path, isFolder, rules);
}

function isIgnored(path: string, isFolder: boolean, rules: Folder['rules']): boolean {
  if (!isFolder && /(?:^|\/)\.env[^/]*$/.test(path)) return false;
  for (const { base, matcher } of rules) {
    const relative = base === '' ? path : path.slice(base.length + 1);
    if (matcher.ignores(isFolder ? `${relative}/` : relative)) return true;
  }
  return false;
}
