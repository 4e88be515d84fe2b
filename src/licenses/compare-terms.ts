import type { CommercialUse, Term, TermId, TermsChange } from '../domain.ts';

/** What is compared: a catalog entry (`id`), or a determination with its union of terms (`model`). */
export type TermsSide = { readonly terms: readonly Term[]; readonly commercialUse: CommercialUse } & (
  | { readonly id: string }
  | { readonly model: string }
);

/**
 * How the terms of `to` differ from those of `from`. `direction` is the reader's: stricter when terms that bind were added or
 * tightened and none was dropped. Unknown when one side's terms are unknown.
 */
export function compareTerms(from: TermsSide, to: TermsSide): TermsChange {
  const before = firstOfEach(from.terms);
  const after = firstOfEach(to.terms);
  const added = [...after.values()].filter(({ term }) => !before.has(term));
  const removed = [...before.values()].filter(({ term }) => !after.has(term));
  const both = [...before.values()].flatMap((one) => {
    const other = after.get(one.term);
    return other === undefined ? [] : [{ before: one, after: other }];
  });
  const changed = both.filter((pair) => valueText(pair.before) !== valueText(pair.after));
  const unchanged = both.filter((pair) => !changed.includes(pair)).map((pair) => pair.before.term);
  const moved = { added, removed, changed };
  return { from: nameOf(from), to: nameOf(to), ...moved, unchanged, direction: directionOf(from, to, moved) };
}

function nameOf(side: TermsSide): string {
  return 'id' in side ? side.id : side.model;
}

function firstOfEach(terms: readonly Term[]): ReadonlyMap<TermId, Term> {
  const map = new Map<TermId, Term>();
  for (const term of terms) {
    const old = map.get(term.term);
    if (old === undefined || weight(term) > weight(old)) map.set(term.term, term);
  }
  return map;
}

function valueText(term: Term): string {
  return JSON.stringify(term.value);
}

const COMMERCIAL: readonly CommercialUse[] = ['yes', 'conditional', 'unknown', 'no'];
const TRAINING = ['allowed', 'allowed-with-naming', 'prohibited'];
/** Terms that tell without binding: they move no direction. */
const NEUTRAL: ReadonlySet<TermId> = new Set(['commercial-use', 'gated-acceptance', 'litigation-termination']);

/** How much a value binds, where values of one term can be ranked; 0 where they cannot. */
function weight(term: Term): number {
  if (term.term === 'commercial-use') return COMMERCIAL.indexOf(term.value);
  if (term.term === 'output-training') return TRAINING.indexOf(term.value);
  if (term.term === 'mau-threshold' || term.term === 'revenue-threshold') return 1 / term.value.limit;
  if (term.term === 'excluded-region') return term.value.regions.length + (term.value.scope === 'all' ? 100 : 0);
  return 0;
}

function directionOf(
  from: TermsSide,
  to: TermsSide,
  { added, removed, changed }: Pick<TermsChange, 'added' | 'removed' | 'changed'>,
): TermsChange['direction'] {
  if (from.commercialUse === 'unknown' || to.commercialUse === 'unknown') return 'unknown';
  const steps = [
    Math.sign(COMMERCIAL.indexOf(to.commercialUse) - COMMERCIAL.indexOf(from.commercialUse)),
    ...added.filter(binds).map(() => 1),
    ...removed.filter(binds).map(() => -1),
    ...changed.map((pair) => Math.sign(weight(pair.after) - weight(pair.before))),
  ];
  const stricter = steps.includes(1);
  const looser = steps.includes(-1);
  if (stricter && looser) return 'mixed';
  if (stricter) return 'stricter';
  return looser ? 'looser' : 'same';
}

/** An output-training term that allows is a permission, so its coming is no tightening. */
function binds(term: Term): boolean {
  return !NEUTRAL.has(term.term) && !(term.term === 'output-training' && term.value === 'allowed');
}
