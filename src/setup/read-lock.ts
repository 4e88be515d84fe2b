import { UsageError } from '../domain.ts';
import { textFile } from '../files/text-file.ts';
import { LOCK_FILE, type Lock } from '../lock/lock.ts';
import { parseLock } from '../lock/parse.ts';
import type { Locks } from '../pipeline.ts';
import type { ReadBase } from './policies.ts';

/**
 * The lock of the directory, on a change as it was at the base; null when there is none.
 *
 * @throws UsageError for a lock that is damaged, in conflict or of another format
 */
export async function readLock(directory: string, base: ReadBase | null): Promise<Lock | null> {
  const text = base === null ? textFile(directory, LOCK_FILE) : await base(LOCK_FILE);
  return text === null ? null : parseLock(text, LOCK_FILE);
}

/** The lock where nothing can be done without one. @throws UsageError when there is none */
export function requireLock(lock: Lock | null): Lock {
  if (lock !== null) return lock;
  throw new UsageError(
    `There is no ${LOCK_FILE}, and this needs one.`,
    'Run "model-license-gate lock" with network access and commit the file.',
  );
}

/** The lock as it stands and as it was at the base, to be held against what resolves now; null when none stands there. */
export async function readLocks(directory: string, base: ReadBase | null): Promise<Locks | null> {
  const head = await readLock(directory, null);
  return head === null ? null : { head, base: base === null ? null : await lockBefore(directory, base) };
}

/** One that cannot be read says nothing of any model, so that a change can mend it: its own entries all count as new. */
async function lockBefore(directory: string, base: ReadBase): Promise<Lock | null> {
  try {
    return await readLock(directory, base);
  } catch (error) {
    if (error instanceof UsageError) return { models: new Map() };
    throw error;
  }
}
