import { expect, it } from '@jest/globals';
import { conclude } from '../src/conclude.ts';
import { denied, reason, unresolved } from './support/reports.ts';

it('puts what the policy objects to before what could not be asked about: of many remarks the first are shown', () => {
  const unreachable = unresolved({
    outcome: 'deny',
    unwaived: 'deny',
    reasons: [reason('deny', 'on-unknown.unreachable', 'no answer')],
  });
  const judged = { policy: 'p', policyNotes: [], references: [], problems: [], filesRead: 1, offline: false };
  const { verdicts } = conclude({ ...judged, verdicts: [unreachable, denied()], failOn: 'new' });
  expect(verdicts.map(({ request }) => request)).toEqual([denied().request, unreachable.request]);
});
