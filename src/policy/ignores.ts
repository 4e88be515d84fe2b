import { firstOf, type ModelReference, type PolicyNote } from '../domain.ts';
import type { Policy } from './policy.ts';

/** A reference, and whether the comment on it stood there before the change under check. */
export interface Ignorable {
  readonly reference: ModelReference;
  readonly ignoredBefore: boolean;
}

/**
 * Takes back the ignore comments that a change adds, where the policy only trusts reviewed ones: a change must not wave itself
 * through. The note names the places.
 */
export function withoutNewIgnores<T extends Ignorable>(
  policy: Policy,
  compared: readonly T[],
): { readonly compared: readonly T[]; readonly notes: readonly PolicyNote[] } {
  if (policy['ignore-comments'] !== 'reviewed') return { compared, notes: [] };
  const isNew = ({ reference, ignoredBefore }: T) => reference.ignored !== null && !ignoredBefore;
  const added = compared.filter(isNew).map(({ reference: { location } }) => `${location.path}:${location.line}`);
  if (added.length === 0) return { compared, notes: [] };
  const message = `This change adds ignore comments (${firstOf(added, 3)}). They do not count for the change itself; ask for a waiver, or set ignore-comments to allow.`;
  return {
    compared: compared.map((entry) =>
      isNew(entry) ? { ...entry, reference: { ...entry.reference, ignored: null } } : entry,
    ),
    notes: [{ severity: 'warning', message, origin: policy.rules.origins.get('ignore-comments') ?? null }],
  };
}
