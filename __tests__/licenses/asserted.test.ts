import { describe, expect, it } from '@jest/globals';
import type { ModelId, OwnDetermination } from '../../src/domain.ts';
import { withAssertions } from '../../src/licenses/asserted.ts';
import { determine } from '../../src/licenses/determine.ts';
import { determineOwn } from '../../src/licenses/determine-own.ts';
import { formatLock } from '../../src/lock/format.ts';
import { parseLock } from '../../src/lock/parse.ts';
import { type FixtureModel, factsOf } from '../support/determining.ts';

const ID = 'some/model' as ModelId;
const ASSERTIONS = [{ model: 'Some/Model', license: 'mit', evidence: 'LEGAL-12' }];

function onHub(model: Partial<FixtureModel>): OwnDetermination {
  return determineOwn({ model: ID, revision: null }, { kind: 'found', facts: factsOf({ id: ID, ...model }) });
}

function fromLock(own: OwnDetermination): OwnDetermination | undefined {
  return parseLock(formatLock({ models: new Map([[ID, own]]) }), 'lock').models.get(ID);
}

const termsOf = (own: OwnDetermination) =>
  determine({ model: ID, revision: null }, new Map([[ID, own]])).terms.map(({ term, license }) => `${term} ${license}`);

describe('what legal settled', () => {
  it.each<[string, Partial<FixtureModel>]>([
    ['a plain license', { cardData: { license: 'apache-2.0' } }],
    ['a region that the page excludes', { cardData: { license: 'gemma', extra_gated_eu_disallowed: true } }],
    ['a use policy beside the license', { cardData: { license: 'mit' }, texts: { 'USE_POLICY.md': 'Do no harm.' } }],
    ['a name that bars commerce', { cardData: { license: 'other', license_name: 'acme-non-commercial' } }],
    ['a text that nobody knows', { texts: { LICENSE: 'You may use this for research purposes only.' } }],
  ])('is the same from the Hub and from the lock: %s', (_what, model) => {
    const own = onHub(model);
    const locked = fromLock(own);
    expect(locked).toBeDefined();
    const [live, offline] = [own, locked ?? own].map((one) => withAssertions(one, ASSERTIONS));
    expect(live?.licenses).toEqual([{ license: 'mit', modified: false, passages: [], clauses: [], choice: [] }]);
    expect(offline && termsOf(offline)).toEqual(live && termsOf(live));
    expect(offline?.evidence.map(({ source }) => source)).toEqual(live?.evidence.map(({ source }) => source));
  });

  it('says nothing on a region that the page excludes: it stays barred', () => {
    const own = onHub({ cardData: { license: 'gemma', extra_gated_eu_disallowed: true } });
    expect(termsOf(withAssertions(own, ASSERTIONS))).toContain('excluded-region null');
  });

  it('takes away what the name of a license nobody knows made likely', () => {
    const own = onHub({ cardData: { license: 'other', license_name: 'acme-non-commercial' } });
    expect(termsOf(own)).toContain('non-commercial null');
    expect(termsOf(withAssertions(own, ASSERTIONS))).not.toContain('non-commercial null');
  });

  it('leaves a model that was not found as it is', () => {
    const own = determineOwn({ model: ID, revision: null }, { kind: 'absent', authenticated: false });
    expect(withAssertions(own, ASSERTIONS)).toBe(own);
  });
});
