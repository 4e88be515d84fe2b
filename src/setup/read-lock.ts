import { readAt } from '../files/git.ts';
import { textFile } from '../files/text-file.ts';
import { LOCK_FILE, type Lock } from '../lock/lock.ts';
import { parseLock } from '../lock/parse.ts';

/**
 * The lock of the directory, at a commit or as it stands on disk; null when there is none.
 *
 * @throws UsageError for a lock that is damaged, in conflict or of a newer format
 */
export async function readLock(directory: string, commit: string | null): Promise<Lock | null> {
  const text = commit === null ? textFile(directory, LOCK_FILE) : await readAt(directory, commit, LOCK_FILE);
  return text === null ? null : parseLock(text, LOCK_FILE);
}
