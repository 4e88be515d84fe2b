import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { UsageError } from '../domain.ts';
import { formatLock } from '../lock/format.ts';
import { LOCK_FILE, type Lock } from '../lock/lock.ts';

/**
 * Writes the lock whole: the old one stays until the new one is complete. Answers its path.
 *
 * @throws UsageError when something else stands in its place: a link of the repository may lead to any file of the user
 */
export async function writeLock(directory: string, lock: Lock): Promise<string> {
  const path = join(directory, LOCK_FILE);
  const standing = lstatSync(path, { throwIfNoEntry: false });
  if (standing !== undefined && !standing.isFile()) {
    throw new UsageError(`"${path}" is not a plain file, and was not written.`, 'Remove it, and run this again.');
  }
  await writeFileAtomic(path, formatLock(lock));
  return path;
}
