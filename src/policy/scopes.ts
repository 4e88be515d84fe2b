import { groupBy, type ModelReference, type ReportedReference } from '../domain.ts';
import { pathMatcher } from './globs.ts';
import type { Policy, Scope } from './policy.ts';

/** Which references count, and which scope of the policy judges them. */

/** The references that count, by the scope that judges them; the policy itself is `null`. */
export function byScope(
  policy: Policy,
  references: readonly ReportedReference[],
  scopeOf: (path: string) => Scope | null,
): Map<Scope | null, ReportedReference[]> {
  if (references.length === 0) return new Map([[null, []]]);
  const counted = references.filter(({ reference }) => counts(reference, policy));
  return groupBy(counted, ({ reference }) => scopeOf(reference.location.path));
}

/** True for a reference that the policy acts on: mentions and ignored ones count only where it says so. */
export function counts(reference: ModelReference, policy: Policy): boolean {
  if (reference.class === 'mention' && policy.mentions === 'ignore') return false;
  return reference.ignored === null || policy['ignore-comments'] === 'deny';
}

/** The first scope whose globs match a path, remembered by path. */
export function scopeFinder(policy: Policy): (path: string) => Scope | null {
  const scopes = policy.scopes.map((scope) => ({ scope, globs: scope.value.paths.map(pathMatcher) }));
  const { prefix } = policy;
  const known = new Map<string, Scope | null>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const found = scopes.find(({ globs }) => globs.some((matches) => matches(prefix + path)))?.scope ?? null;
    known.set(path, found);
    return found;
  };
}
