import type { OwnDetermination } from '../domain.ts';

/** Name of the lock file, at the root of the checked directory. */
export const LOCK_FILE = 'model-licenses.lock';

/** What `model-licenses.lock` holds: one determination per model and revision, ancestors included, by request key. */
export interface Lock {
  readonly models: ReadonlyMap<string, OwnDetermination>;
}
