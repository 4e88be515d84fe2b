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

/** Those outside of the `files` of the policy, which names models to judge them and uses none. */
export function outside(files: readonly string[], references: readonly ModelReference[]): readonly ModelReference[] {
  return references.filter(({ location }) => !files.includes(location.path));
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

/**
 * The references once more by the names that links give their files, where other rules judge these: a link from the product to a
 * file of the tests must not bring along what only the tests may use.
 */
export function throughLinks(
  references: readonly ModelReference[],
  links: ReadonlyMap<string, string>,
  policy: Policy,
): readonly ModelReference[] {
  const rulesOf = pathRules(policy);
  return [...links].flatMap(([link, target]) =>
    references.flatMap((reference) => {
      const { path } = reference.location;
      const isBelow = target === '' || path.startsWith(`${target}/`);
      if (path !== target && !isBelow) return [];
      const also = link + (target === '' ? `/${path}` : path.slice(target.length));
      return rulesOf(also) === rulesOf(path) ? [] : { ...reference, location: { ...reference.location, path: also } };
    }),
  );
}

/** What of a policy goes by the path: the scope, and which waivers that are bound to paths apply. */
function pathRules(policy: Policy): (path: string) => string {
  const scopeOf = scopeFinder(policy);
  const bound = policy.waivers.flatMap(({ value }) => value.paths ?? []).map(pathMatcher);
  return (path) =>
    JSON.stringify([scopeOf(path)?.name ?? null, ...bound.map((matches) => matches(policy.prefix + path))]);
}
