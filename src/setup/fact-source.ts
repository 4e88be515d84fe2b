import { type Problem, UsageError } from '../domain.ts';
import { textsNeeded } from '../licenses/texts-needed.ts';
import { LOCK_FILE, type Lock } from '../lock/lock.ts';
import type { FactSource } from '../pipeline.ts';
import { type HubRun, hubResolver } from './hub-resolver.ts';

/** How the facts are to be had. */
export interface FactOptions extends HubRun {
  /** Answer from the lock alone. */
  readonly offline: boolean;
  readonly lock: Lock | null;
}

/**
 * The fact source of a run, and the problems it adds to while it resolves. Offline needs a lock; `HF_HUB_OFFLINE` counts as
 * offline when there is one.
 */
export function factSource(options: FactOptions): {
  readonly facts: FactSource;
  readonly problems: readonly Problem[];
} {
  const { lock, settings } = options;
  if (options.offline || (settings.offline && lock !== null)) {
    if (lock === null) throw noLock();
    return { facts: { kind: 'lock', lock }, problems: [] };
  }
  const { resolve, problems } = hubResolver(options);
  return { facts: { kind: 'hub', resolve: (requests) => resolve(requests, textsNeeded) }, problems };
}

/** The lock is missing where nothing can be done without it. */
export function noLock(): UsageError {
  return new UsageError(
    `There is no ${LOCK_FILE}, and this needs one.`,
    'Run "model-license-gate lock" with network access and commit the file.',
  );
}
