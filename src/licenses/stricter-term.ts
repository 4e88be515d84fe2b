import type { Term, Threshold } from '../domain.ts';

/** Whether a term says more than those of licenses do: none of them has it, or has a looser figure, fewer regions or a looser rule. */
export function saysMore(term: Term, licensed: readonly Term[]): boolean {
  const same = licensed.filter((one) => one.term === term.term && one.value !== 'yes' && one.value !== 'allowed');
  return same.every((one) => isLooser(one, term));
}

function isLooser(one: Term, other: Term): boolean {
  if (one.term === 'mau-threshold' || one.term === 'revenue-threshold' || one.term === 'size-threshold') {
    return other.term === one.term && isHigher(one.value, other.value);
  }
  if (one.term === 'excluded-region') {
    const { regions, scope } = one.value;
    return (
      other.term === one.term && (scope === 'multimodal' || other.value.regions.some((id) => !regions.includes(id)))
    );
  }
  if (one.term === 'attribution') {
    const { display } = one.value;
    return other.term === one.term && other.value.display.some((shown) => !display.includes(shown));
  }
  return one.term === 'output-training' && one.value !== 'prohibited' && other.value === 'prohibited';
}

/** Figures of other units or currencies cannot be compared: then both count. */
function isHigher(one: Threshold, other: Threshold): boolean {
  if (one.unit !== other.unit || one.currency !== other.currency) return true;
  return one.limit > other.limit;
}
