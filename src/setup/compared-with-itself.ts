import type { Problem } from '../domain.ts';

/** Said where a base is named that is the very commit under check: such a check passes whatever that holds. `named`: option and value. */
export function comparedWithItself(named: string): Problem {
  return {
    stage: 'files',
    subject: 'base commit',
    reason: `${named}, the very commit that is checked: all it holds counts as known before`,
    hint: 'Leave the base out where everything is to count.',
    location: null,
    severity: 'notice',
  };
}
