import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { formatLock } from '../lock/format.ts';
import { LOCK_FILE, type Lock } from '../lock/lock.ts';

/** Writes the lock whole: the old one stays until the new one is complete. Answers its path. */
export async function writeLock(directory: string, lock: Lock): Promise<string> {
  const path = join(directory, LOCK_FILE);
  await writeFileAtomic(path, formatLock(lock));
  return path;
}
