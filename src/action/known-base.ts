import type { Problem } from '../domain.ts';
import type { BaseSide } from '../files/base.ts';
import type { ReadBase } from '../setup/policies.ts';

/** The side a change starts from, as far as it can be had. */
export interface Base {
  /** Null: everything counts as introduced. */
  readonly side: BaseSide | null;
  /** Null: there is no change, the files as they are count. */
  readonly read: ReadBase | null;
  readonly problems: readonly Problem[];
}

/** Said where nobody can tell what is new. */
export function everythingCounts(why: string, hint = 'Check out with "fetch-depth: 2".'): Problem {
  return {
    stage: 'files',
    subject: 'base commit',
    reason: `${why} Everything in the repository counts as introduced.`,
    hint,
    location: null,
    severity: 'notice',
  };
}
