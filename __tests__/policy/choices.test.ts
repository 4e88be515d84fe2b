import { describe, expect, it } from '@jest/globals';
import type { Determination } from '../../src/domain.ts';
import { choicesOf } from '../../src/policy/choices.ts';
import { determination, governing, own } from '../support/determinations.ts';
import { determineAlone, determineAmong } from '../support/determining.ts';
import { reasonsOf, verdict } from './policies.ts';

const FACTS = 'organization: {commercial-use: true, redistributes-weights: true}';
const judge = (lists: string, model: Determination) => verdict(`${FACTS}\nlicenses: {${lists}}`, model);

const offered = (license: unknown, texts = {}) => determineAlone({ cardData: { license }, texts });

describe('a model offered under a choice of licenses', () => {
  it.each([
    ['allow: [mit]', 'allow'],
    ['allow: [Apache-2.0]', 'allow'],
    ['allow: [isc]', 'deny'],
    ['deny: [mit]', 'allow'],
    ['deny: [mit, Apache-2.0]', 'deny'],
    ['allow: [mit], deny: [mit]', 'deny'],
    ['review: [mit]', 'allow'],
  ])('is judged under the best of them: %s gives %s', async (lists, outcome) => {
    expect((await judge(lists, offered('MIT OR Apache-2.0'))).outcome).toBe(outcome);
  });

  it('is one whatever files of these licenses it holds', async () => {
    const both = { 'LICENSE-MIT': 'spdx:MIT', 'LICENSE-APACHE': 'spdx:Apache-2.0' };
    expect((await judge('allow: [mit]', offered('MIT OR Apache-2.0', both))).outcome).toBe('allow');
  });

  it.each([[['mit', 'apache-2.0']], ['MIT AND Apache-2.0'], [['MIT OR Apache-2.0', 'isc']], ['mit/apache-2.0']])(
    'is not one that says %j: all must be met',
    async (license) => {
      expect((await judge('allow: [mit]', offered(license))).outcome).toBe('deny');
    },
  );

  it('shows both licenses, and the reasons of the one that counts', async () => {
    const found = await judge('allow: [Apache-2.0]', offered('MIT OR Apache-2.0'));
    expect(found.determination.licenses).toEqual(['mit', 'apache-2.0']);
    expect(reasonsOf(found).join('\n')).toContain('Apache');
    expect(reasonsOf(found).join('\n')).not.toContain('MIT');
  });

  it('keeps the terms that both licenses state alike, whichever is chosen', () => {
    const model = offered('LGPL-3.0 OR MPL-2.0');
    const [first, second] = choicesOf(model);
    expect(first?.licenses).toEqual(['lgpl-3.0']);
    expect(second?.licenses).toEqual(['mpl-2.0']);
    expect(second?.terms.length).toBeGreaterThan(0);
    expect(second?.terms.every(({ license }) => license === 'mpl-2.0')).toBe(true);
    expect(second?.terms.map(({ term }) => term)).toContain('share-alike');
  });
});

describe('a base model offered under a choice', () => {
  const BASE = { id: 'b/base', cardData: { license: 'MIT OR Apache-2.0' } };
  const tune = (license: string) => ({ id: 'a/tune', cardData: { license, base_model: 'b/base' } });

  it('is no contradiction to a model that took one of them', () => {
    expect(determineAmong([tune('apache-2.0'), BASE], 'a/tune').contradictions).toEqual([]);
  });

  it('still binds by one of them', async () => {
    const model = determineAmong([tune('isc'), BASE], 'a/tune');
    expect((await judge('allow: [isc]', model)).outcome).toBe('deny');
    expect((await judge('allow: [isc, mit]', model)).outcome).toBe('allow');
  });

  it('binds by a license that the model itself requires, though it was not chosen there', () => {
    const pair = ['mit', 'apache-2.0'];
    const base = own('b/base', [], { licenses: pair.map((one) => governing(one, { choice: pair })) });
    const model = determination(own('a/tune', ['mit']), [base]);
    expect(choicesOf(model).map(({ licenses }) => licenses)).toEqual([['mit'], ['mit', 'apache-2.0']]);
  });

  it('is not chosen for where there are too many ways', () => {
    const pair = ['mit', 'apache-2.0'];
    const bases = Array.from({ length: 9 }, (_, at) =>
      own(`b/${at}`, [], { licenses: pair.map((one) => governing(one, { choice: pair })) }),
    );
    const model = determination(own('a/merge', ['isc']), bases);
    expect(choicesOf(model)).toEqual([model]);
  });
});
