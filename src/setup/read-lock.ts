import { textFile } from '../files/text-file.ts';
import { LOCK_FILE, type Lock } from '../lock/lock.ts';
import { parseLock } from '../lock/parse.ts';
import type { ReadBase } from './policies.ts';

/**
 * The lock of the directory, at the base of a change or as it stands on disk; null when there is none.
 *
 * @throws UsageError for a lock that is damaged, in conflict or of a newer format
 */
export async function readLock(directory: string, base: ReadBase | null): Promise<Lock | null> {
  const text = base === null ? textFile(directory, LOCK_FILE) : await base(LOCK_FILE);
  return text === null ? null : parseLock(text, LOCK_FILE);
}
