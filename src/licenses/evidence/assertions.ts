import { clue } from '../clue.ts';
import type { EvidenceInput } from './source.ts';

/** Evidence: what the policy says that legal has settled. */
export function assertionClues({ assertions }: EvidenceInput) {
  return assertions.map(({ license, evidence }) =>
    clue({
      source: 'policy-assertion',
      quote: evidence,
      remark: `the license is ${license}`,
      weight: 'assertion',
      requirements: [[license]],
    }),
  );
}
