import { describe, expect, it } from '@jest/globals';
import { policyChangeNotes, policyChanges } from '../../src/policy/changes.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import { known } from '../support/determinations.ts';
import { load, TODAY } from './policies.ts';

const BASE = 'organization: {commercial-use: true}\nlicenses: {deny: [gpl-3.0, gpl-2.0]}';

async function notes(before: string, after: string): Promise<readonly string[]> {
  const [base, head] = [(await load(before)).policy, (await load(after)).policy];
  const models = [{ determination: known('a/nc', 'cc-by-nc-4.0'), references: [] }];
  const verdicts = (policy: typeof base) => evaluate({ policy, models, today: TODAY, problems: [] }).verdicts;
  return policyChangeNotes(base, head, verdicts(base), verdicts(head)).map(({ message }) => message);
}

describe('a change that edits the policy', () => {
  it('is told that it is judged by the old one, and what would differ', async () => {
    expect(await notes(BASE, `${BASE}\nwaivers: [{model: a/nc, reason: r, approver: a, expires: 2027-01-01}]`)).toEqual(
      [
        'This change edits the policy policy.yml. It is judged by the policy as it was; once merged, a/nc: deny -> allow (waivers[0]).',
        'The policy of this change is looser: waivers[0] is new.',
      ],
    );
  });

  it('is told of each loosening and of facts that it states', async () => {
    const found = await notes(BASE, 'organization: {commercial-use: false, fields: []}\nlicenses: {deny: [gpl-3.0]}');
    expect(found.slice(1)).toEqual([
      'The policy of this change is looser: organization.commercial-use: false is looser than true (policy.yml line 1).',
      'The policy of this change is looser: licenses.deny no longer lists "gpl-2.0".',
      'The policy of this change states organization.fields, which was open.',
    ]);
  });

  it('is told that nothing would differ when it does not', async () => {
    expect(await notes(BASE, `${BASE}\nmentions: ignore`)).toEqual([
      'This change edits the policy policy.yml. It is judged by the policy as it was; once merged, no verdict of today would differ.',
    ]);
  });
});

describe('a fact that is no longer stated', () => {
  it('is a loosening, the name aside', async () => {
    const base = (await load('organization: {name: Acme, commercial-use: true, devices: 3}')).policy;
    const head = (await load('organization: {commercial-use: true}')).policy;
    expect(policyChanges(base, head).loosened.map(({ key }) => key)).toEqual(['organization.devices']);
  });
});

describe('the difference of two policies', () => {
  it('tells looser, tighter and newly stated apart', async () => {
    const base = (await load(BASE)).policy;
    const head = (
      await load(
        'organization: {commercial-use: true, devices: 3}\nlicenses: {deny: [gpl-3.0]}\non-unread: deny\nmentions: check',
      )
    ).policy;
    const { loosened, tightened, stated } = policyChanges(base, head);
    expect(loosened.map(({ key }) => key)).toEqual(['licenses.deny']);
    expect(tightened.map(({ key }) => key)).toEqual(['mentions']);
    expect(stated).toEqual(['devices']);
  });
});
