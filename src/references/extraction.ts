import type { Extraction } from '../domain.ts';

/** Neither a model nor a problem. */
export const NOTHING: Extraction = { references: [], problems: [] };

/** What several readers found, as one. */
export function joined(extractions: readonly Extraction[]): Extraction {
  return {
    references: extractions.flatMap(({ references }) => references),
    problems: extractions.flatMap(({ problems }) => problems),
  };
}
