import { existsSync, lstatSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { UsageError } from '../domain.ts';
import { isInside } from './inside.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Writes a text file whole or not at all, folders included, into one of `trees`, which others may have filled: no link of
 * theirs leads it elsewhere. All paths are full.
 *
 * @throws UsageError when `path` is a link, or its folder with all links followed lies in none of the trees
 */
export async function writeInside(path: string, text: string, trees: readonly string[]): Promise<void> {
  const folder = await realpath(deepestExisting(dirname(path)));
  const roots = await Promise.all(trees.map((tree) => realpath(tree)));
  if (!roots.some((root) => isInside(root, folder))) throw refused(path, 'leads out of the folder it is meant for');
  // `writeFileAtomic` follows a link that it finds in the place.
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) throw refused(path, 'is not a plain file');
  await makeFolder(dirname(path));
  await writeFileAtomic(path, text);
}

function refused(path: string, why: string): UsageError {
  return new UsageError(
    `"${path}" ${why}, and was not written.`,
    'Name a plain file in that folder; a link in its path must go.',
  );
}

/** The folder, or the nearest above it that is there. */
export function deepestExisting(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : deepestExisting(dirname(folder));
}
