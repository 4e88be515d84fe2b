import type { OwnDetermination } from '../domain.ts';
import type { Lock } from './lock.ts';

/** Why a lock does not fit what a repository names, a line each: models it lacks, models that nothing names any more. */
export function staleness(lock: Lock, wanted: readonly string[]): readonly string[] {
  const fitting = reachable(lock, wanted);
  const missing = [...new Set(wanted)].filter((key) => !lock.models.has(key)).sort();
  const unused = [...lock.models.keys()].filter((key) => !fitting.has(key)).sort();
  return [...missing.map((key) => `not locked: ${key}`), ...unused.map((key) => `locked but not used: ${key}`)];
}

/** The entries of a lock for the wanted request keys and all their ancestors. */
export function reachable(lock: Lock, wanted: readonly string[]): ReadonlyMap<string, OwnDetermination> {
  const kept = new Map<string, OwnDetermination>();
  const open = [...wanted];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const own = lock.models.get(key);
    if (own === undefined || kept.has(key)) continue;
    kept.set(key, own);
    open.push(...own.baseModels.map(({ model }) => model));
  }
  return kept;
}
