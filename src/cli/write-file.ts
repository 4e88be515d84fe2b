import { realpathSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { repositoryRoot } from '../files/git.ts';
import { isInside } from '../files/inside.ts';
import { deepestExisting, writeInside } from '../files/write-inside.ts';
import { formatLock } from '../lock/format.ts';
import { LOCK_FILE, type Lock } from '../lock/lock.ts';

/**
 * Writes what the user asked for at `path`. In the repository that holds `directory`, whose files may be anybody's, no link is
 * followed; elsewhere (`/dev/stdout`) the user knows what stands there.
 */
export async function writeOutput(path: string, text: string, directory: string): Promise<void> {
  const full = resolve(path);
  const root = realpathSync(await repositoryRoot(resolve(directory)));
  const folder = realpathSync(deepestExisting(dirname(full)));
  if (isInside(root, folder) || isInside(root, full)) await writeInside(full, text, [root]);
  else await writeFile(full, text);
}

/** Writes the lock whole: the old one stays until the new one is complete. Answers its path. */
export async function writeLock(directory: string, lock: Lock): Promise<string> {
  const path = join(directory, LOCK_FILE);
  await writeInside(resolve(path), formatLock(lock), [resolve(directory)]);
  return path;
}
