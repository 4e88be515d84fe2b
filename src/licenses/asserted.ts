import type { OwnDetermination } from '../domain.ts';
import type { Assertion } from './assertion.ts';

/**
 * A determination from the lock with what legal has settled since: the asserted licenses stand in place of the model's own.
 * On the Hub's answers `determineOwn` does the same from the evidence.
 */
export function withAssertions(own: OwnDetermination, assertions: readonly Assertion[]): OwnDetermination {
  const names = [own.model, own.renamedFrom].map((name) => name?.toLowerCase());
  const mine = assertions.filter(({ model }) => names.includes(model.toLowerCase()));
  if (mine.length === 0 || own.kind === 'unresolved') return own;
  const licenses = mine.map(({ license }) => ({ license, modified: false, passages: [], clauses: [] }));
  return { ...own, kind: 'known', licenses, clauses: [], contradictions: [] };
}

/** The same for all determinations of a lock. */
export function allWithAssertions(
  locked: ReadonlyMap<string, OwnDetermination>,
  assertions: readonly Assertion[],
): ReadonlyMap<string, OwnDetermination> {
  return new Map([...locked].map(([key, own]) => [key, withAssertions(own, assertions)]));
}
