import type { Problem } from '../domain.ts';
import { textsNeeded } from '../licenses/texts-needed.ts';
import type { Lock } from '../lock/lock.ts';
import type { FactSource } from '../pipeline.ts';
import { type HubRun, hubResolver } from './hub-resolver.ts';
import { requireLock } from './read-lock.ts';

/** A fact source, and the problems it adds to while it answers. */
export interface Facts {
  readonly facts: FactSource;
  readonly problems: readonly Problem[];
}

/**
 * The fact source of a run. Offline the lock answers, which is read when a model is asked about, and must be there then;
 * `HF_HUB_OFFLINE` counts as offline when there is one.
 */
export async function factSource(run: HubRun, offline: boolean, readLock: () => Promise<Lock | null>): Promise<Facts> {
  if (!offline && !(run.settings.offline && (await readLock()) !== null)) return hubFacts(run);
  return { facts: { kind: 'lock', lock: async () => requireLock(await readLock()) }, problems: [] };
}

/** The Hub alone, whatever is locked. */
export function hubFacts(run: HubRun): Facts {
  const { resolve, problems } = hubResolver(run);
  return { facts: { kind: 'hub', resolve: (requests) => resolve(requests, textsNeeded) }, problems };
}
