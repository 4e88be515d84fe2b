import type { Determination, LicenseId } from '../domain.ts';

/**
 * The governing licenses for people, own first: where a card's name stands for several texts and none was read, the name once
 * instead of all the ids, as in `flux-1-dev-non-commercial-license (one of 4 texts)`. Every id is in exactly one word.
 */
export function licenseGroups(determination: Determination): readonly { words: string; ids: readonly LicenseId[] }[] {
  const named = groupsOfNames(determination);
  const groups = new Map<string, LicenseId[]>();
  for (const id of determination.licenses) {
    const words = named.get(id) ?? id;
    groups.set(words, [...(groups.get(words) ?? []), id]);
  }
  return [...groups].map(([words, ids]) => ({ words, ids }));
}

function groupsOfNames({ own, lineage, licenses }: Determination): ReadonlyMap<LicenseId, string> {
  const groups = new Map<LicenseId, string>();
  for (const { evidence } of [own, ...lineage.map((ancestor) => ancestor.own)]) {
    for (const { source, quote, licenses: meant } of evidence) {
      const isName = source.startsWith('card-license') && meant.length > 1;
      if (!isName || meant.some((id) => groups.has(id) || !licenses.includes(id))) continue;
      const name = quote.replace(/^license(?:_name|_link)?: /, '');
      for (const id of meant) groups.set(id, `${name} (one of ${meant.length} texts)`);
    }
  }
  return groups;
}
