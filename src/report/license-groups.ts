import { groupBy, type LicenseId, type OwnDetermination } from '../domain.ts';

/** Licenses as people read them, and the ids that the words stand for. */
export interface LicenseGroup {
  readonly words: string;
  readonly ids: readonly LicenseId[];
}

/**
 * Licenses of a chain of models for people: where a card's name stands for several texts and none was read, the name once instead
 * of all the ids, as in `flux-1-dev-non-commercial-license (one of 4 texts)`. Every id is in exactly one group.
 */
export function licenseGroups(
  licenses: readonly LicenseId[],
  chain: readonly OwnDetermination[],
): readonly LicenseGroup[] {
  const names = new Map<LicenseId, string>();
  for (const { source, quote, licenses: meant } of chain.flatMap(({ evidence }) => evidence)) {
    const isName = source.startsWith('card-license') && meant.length > 1;
    if (!isName || meant.some((id) => names.has(id) || !licenses.includes(id))) continue;
    for (const id of meant) names.set(id, `${quote} (one of ${meant.length} texts)`);
  }
  return [...groupBy(licenses, (id) => names.get(id) ?? id)].map(([words, ids]) => ({ words, ids }));
}
