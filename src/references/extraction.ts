import type { Extraction } from '../domain.ts';

/** What several readers found, as one. There may be hundreds of thousands of references: too many for the arguments of a call. */
export function joined(extractions: readonly Extraction[]): Extraction {
  return {
    references: extractions.flatMap(({ references }) => references),
    problems: extractions.flatMap(({ problems }) => problems),
  };
}
