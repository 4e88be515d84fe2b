import type { Extraction, Problem, SourceFile } from '../domain.ts';

/** Neither a model nor a problem. */
export const NOTHING: Extraction = { references: [], problems: [] };

/** What several readers found, as one. */
export function joined(extractions: readonly Extraction[]): Extraction {
  return {
    references: extractions.flatMap(({ references }) => references),
    problems: extractions.flatMap(({ problems }) => problems),
  };
}

/** Good to know of a file: not all of it was read as it should be, and what could be made out was read. */
export function notice(
  { path }: SourceFile,
  reason: string,
  more: Partial<Pick<Problem, 'hint' | 'location'>> = {},
): Problem {
  return { stage: 'find', subject: path, reason, hint: null, location: null, severity: 'notice', ...more };
}
