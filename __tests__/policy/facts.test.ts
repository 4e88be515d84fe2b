import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Outcome, Threshold } from '../../src/domain.ts';
import { determination, known, own } from '../support/determinations.ts';
import { verdict } from './policies.ts';

type Case = readonly [facts: string, expected: Outcome, asks?: string];

/** Terms of a license in turn, the others accepted, so that one fact decides. */
function judged(
  license: string,
  terms: readonly string[],
  cases: readonly Case[],
  multimodal: boolean | null = false,
): void {
  const accepted =
    'excluded-field use-restrictions registration output-training share-alike competing-use-prohibited revocable';
  const rest = accepted.split(' ').filter((term) => !terms.includes(term));
  for (const [facts, expected, asks] of cases) {
    it(`${license} with ${facts || 'nothing stated'}: ${expected}`, async () => {
      const policy = `organization: {commercial-use: true${facts === '' ? '' : `, ${facts}`}}\nterms: {${rest.map((term) => `${term}: accept`).join(', ')}}`;
      const found = await verdict(policy, determination(own('a/b', [license], { multimodal })));
      expect([found.outcome, found.reasons.map(({ question }) => question).join()]).toEqual([
        expected,
        asks === undefined ? expect.any(String) : expect.stringContaining(asks),
      ]);
    });
  }
}

describe('a cap that is counted once, on the release date (Llama 3.1: 700 million, 2024-07-23)', () => {
  judged(
    'llama3.1',
    [],
    [
      ['', 'review', 'in the month before 2024-07-23'],
      ['monthly-active-users: 699999999', 'allow'],
      ['monthly-active-users: 700000000', 'review', 'in the month before 2024-07-23'],
      ['monthly-active-users: {now: 5}', 'review', 'in the month before 2024-07-23'],
      ['monthly-active-users: {highest: 699999999}', 'allow'],
      ['monthly-active-users: {now: 900000000, at: [{date: 2024-06-30, count: 1000}]}', 'allow'],
      ['monthly-active-users: {now: 5, at: [{date: 2024-07-01, count: 700000000}]}', 'deny'],
      ['monthly-active-users: {now: 5, at: [{date: 2024-05-31, count: 1000}]}', 'review'],
      ['monthly-active-users: {now: 5, at: [{date: 2024-07-24, count: 1000}]}', 'review'],
    ],
  );
});

describe('a cap that stands (Qwen: 100 million)', () => {
  judged(
    'qwen',
    [],
    [
      ['monthly-active-users: 99999999', 'allow'],
      ['monthly-active-users: 100000000', 'deny'],
      ['monthly-active-users: {now: 99999999, highest: 900000000}', 'allow'],
      ['monthly-active-users: {now: 100000000}', 'deny'],
      ['monthly-active-users: {highest: 900000000}', 'review', 'How many monthly active users'],
    ],
  );
});

describe('a cap on revenue (LFM 1.0: 10 million USD a year)', () => {
  judged(
    'lfm1.0',
    [],
    [
      ['', 'review', 'in USD'],
      ['annual-revenue: {amount: 9999999, currency: USD}', 'allow'],
      ['annual-revenue: {amount: 10000000, currency: USD}', 'deny'],
      ['annual-revenue: {amount: 1, currency: EUR}', 'review', 'in USD'],
      ['annual-revenue: [{amount: 9e9, currency: JPY}, {amount: 6e6, currency: USD}]', 'allow'],
    ],
  );
});

describe('a cap on revenue a month (Mistral Medium 3.5: 20 million USD)', () => {
  judged(
    'mistral-medium-3.5-modified-mit',
    [],
    [
      ['annual-revenue: {amount: 19999999, currency: USD}', 'allow'],
      ['annual-revenue: {amount: 100000000, currency: USD}', 'review', 'did any month reach'],
      ['annual-revenue: {amount: 240000000, currency: USD}', 'deny'],
    ],
  );
});

describe('regions that a whole license leaves out (Tencent Hunyuan A13B: EU, UK, South Korea)', () => {
  const users = 'monthly-active-users: 5';
  judged(
    'tencent-hunyuan-a13b',
    [],
    [
      [users, 'review', 'organization.regions'],
      [`${users}, regions: [US]`, 'review', 'organization.domiciled-in'],
      [`${users}, regions: [US], domiciled-in: US`, 'allow'],
      [`${users}, regions: [US, FR], domiciled-in: US`, 'deny'],
      [`${users}, regions: [US, GB], domiciled-in: US`, 'deny'],
      [`${users}, regions: [US, UK], domiciled-in: US`, 'deny'],
      [`${users}, regions: [KR], domiciled-in: US`, 'deny'],
      [`${users}, regions: [RE], domiciled-in: US`, 'deny'],
      [`${users}, regions: [worldwide], domiciled-in: US`, 'deny'],
      [`${users}, regions: [CH, NO], domiciled-in: CH`, 'allow'],
      [`${users}, domiciled-in: DE`, 'deny'],
      [`${users}, regions: [US], domiciled-in: EU`, 'deny'],
    ],
  );
});

describe('regions left out for multimodal models alone (Llama 3.2: seat in the EU)', () => {
  const users = 'monthly-active-users: 5';
  judged('llama3.2', [], [[`${users}, domiciled-in: DE`, 'allow']], false);
  judged(
    'llama3.2',
    [],
    [
      [users, 'review', 'organization.domiciled-in'],
      [`${users}, domiciled-in: DE`, 'deny'],
      [`${users}, domiciled-in: US, regions: [EU]`, 'allow'],
    ],
    true,
  );
  judged(
    'llama3.2',
    [],
    [
      [`${users}, domiciled-in: DE`, 'review'],
      [`${users}, domiciled-in: US`, 'allow'],
    ],
    null,
  );
});

describe('fields of use (Llama 3.1: military, nuclear, espionage)', () => {
  const users = 'monthly-active-users: 5';
  judged(
    'llama3.1',
    ['excluded-field', 'use-restrictions'],
    [
      [users, 'review', 'organization.fields'],
      [`${users}, fields: []`, 'allow'],
      // Only unlicensed practice of such a profession is prohibited.
      [`${users}, fields: [finance, medical]`, 'allow'],
      [`${users}, fields: [military]`, 'deny'],
      [`${users}, fields: [Weapons]`, 'deny'],
      [`${users}, fields: [biometrics, facial-recognition, elections]`, 'allow'],
    ],
  );
});

describe('restrictions within a field (BigCode OpenRAIL-M: medical advice, law enforcement)', () => {
  judged(
    'bigcode-openrail-m',
    ['use-restrictions'],
    [
      ['', 'allow'],
      ['fields: [finance]', 'allow'],
      ['fields: [medical]', 'review'],
      ['fields: [Police]', 'review'],
    ],
  );
});

describe('training on outputs', () => {
  const users = 'monthly-active-users: 5';
  judged(
    'llama3',
    ['output-training'],
    [
      [users, 'review', 'organization.trains-on-outputs'],
      [`${users}, trains-on-outputs: false`, 'allow'],
      [`${users}, trains-on-outputs: true`, 'deny'],
    ],
  );
  judged('llama3.1', ['output-training'], [[`${users}, trains-on-outputs: true`, 'allow']]);
});

describe('share-alike', () => {
  judged(
    'gpl-3.0',
    ['share-alike'],
    [
      ['', 'review', 'organization.redistributes-weights'],
      ['redistributes-weights: false', 'allow'],
      ['modifies-weights: false', 'allow'],
      ['redistributes-weights: true', 'review', 'organization.modifies-weights'],
      ['redistributes-weights: true, modifies-weights: false', 'allow'],
      ['redistributes-weights: true, modifies-weights: true', 'review'],
    ],
  );
});

describe('no derivatives', () => {
  judged(
    'cc-by-nd-4.0',
    [],
    [
      ['', 'review', 'organization.modifies-weights'],
      ['modifies-weights: false', 'allow'],
      ['modifies-weights: true', 'review', 'organization.redistributes-weights'],
      ['modifies-weights: true, redistributes-weights: false', 'review'],
      ['modifies-weights: true, redistributes-weights: true', 'deny'],
    ],
  );
});

describe('hosting', () => {
  judged(
    'falcon-180b',
    [],
    [
      ['', 'review', 'organization.hosts-model-for-others'],
      ['serves-over-network: false', 'allow'],
      ['hosts-model-for-others: true', 'deny'],
      ['hosts-model-for-others: true, serves-over-network: false', 'deny'],
    ],
  );
});

describe('registration', () => {
  judged(
    'glm-4',
    ['registration'],
    [
      ['', 'review', 'list "glm-4"'],
      ['registrations: [GLM-4]', 'allow'],
      ['registrations: [yi-license]', 'review'],
    ],
  );
});

describe('words to show', () => {
  const users = 'monthly-active-users: 5';
  judged(
    'llama3.1',
    [],
    [
      [`${users}, attribution-surfaces: []`, 'deny'],
      [`${users}, attribution-surfaces: [about]`, 'allow'],
      [`${users}, attribution-surfaces: [], serves-over-network: false, redistributes-weights: false`, 'allow'],
    ],
  );
  judged(
    'kimi-k2-modified-mit',
    [],
    [
      ['monthly-active-users: 200000000, attribution-surfaces: []', 'deny'],
      ['monthly-active-users: 200000000, attribution-surfaces: [about]', 'allow'],
      ['monthly-active-users: 5, annual-revenue: {amount: 5, currency: USD}, attribution-surfaces: []', 'allow'],
    ],
  );
});

describe('a cap that concerns some alone', () => {
  const revenue = 'annual-revenue: {amount: 9e9, currency: USD}, monthly-active-users: 5';
  judged(
    'kimi-k3',
    [],
    [
      [`${revenue}, hosts-model-for-others: false`, 'allow'],
      [`${revenue}, hosts-model-for-others: true`, 'deny'],
      [revenue, 'review', 'Does this concern the organization'],
    ],
  );
});

describe('the purposes of use', () => {
  const lab = (purposes: string) => `organization: {commercial-use: false, purposes: [${purposes}]}`;
  const cases: readonly (readonly [string, string, Outcome])[] = [
    ['mrl-0.1', 'research', 'allow'],
    ['mrl-0.1', 'research, evaluation', 'review'],
    ['mrl-0.1', 'research, internal', 'deny'],
    ['mnpl-0.1', 'research, evaluation, development', 'allow'],
    ['mnpl-0.1', 'internal', 'deny'],
    ['nexusflow-personal-use', 'personal', 'allow'],
    ['nexusflow-personal-use', 'research', 'deny'],
  ];
  for (const [license, purposes, expected] of cases) {
    it(`${license} for ${purposes}: ${expected}`, async () => {
      const policy = `${lab(purposes)}\nterms: {excluded-field: accept, gated-acceptance: accept, output-training: accept, share-alike: accept, mau-threshold: accept}`;
      expect((await verdict(policy, known('a/b', license))).outcome).toBe(expected);
    });
  }

  it('are asked for when a license allows some only', async () => {
    const found = await verdict('organization: {commercial-use: false}', known('a/b', 'mrl-0.1'));
    expect(found.reasons[0]?.question).toContain('State organization.purposes');
  });
});

describe('any cap against any figure', () => {
  const threshold = fc.record({
    limit: fc.integer({ min: 1, max: 1000 }),
    unit: fc.constantFrom(
      'monthly-active-users',
      'revenue',
      'funding',
      'devices',
      'daily-active-users',
      'monthly-visits',
    ),
    currency: fc.constantFrom('USD', 'CNY'),
    period: fc.constantFrom('month', 'year'),
    measured: fc.constantFrom('at-release', 'standing'),
    on: fc.constantFrom(null, '2024-07-23'),
    effect: fc.constantFrom('separate-license', 'no-rights'),
    applies: fc.constant(null),
  }) as fc.Arbitrary<Threshold>;

  it('is never allowed when every figure stated reaches it, nor when none is stated', async () => {
    await fc.assert(
      fc.asyncProperty(threshold, fc.integer({ min: 0, max: 50 }), async (value, above) => {
        const size = value.limit * 12 + above;
        const money = `[{amount: ${size}, currency: USD}, {amount: ${size}, currency: CNY}]`;
        const stated = `monthly-active-users: ${size}, devices: ${size}, daily-active-users: ${size}, monthly-visits: ${size}, annual-revenue: ${money}, funding: ${money}`;
        const term =
          value.unit === 'monthly-active-users'
            ? 'mau-threshold'
            : value.unit === 'revenue'
              ? 'revenue-threshold'
              : 'size-threshold';
        const plain = known('a/b', 'mit');
        const clause = { section: null, quote: null, document: null };
        const model = {
          ...plain,
          terms: [...plain.terms, { term, value, clause, license: 'mit', from: plain.model } as never],
        };
        for (const facts of [`, ${stated}`, '']) {
          const { outcome } = await verdict(`organization: {commercial-use: true${facts}}`, model);
          expect(['review', 'deny']).toContain(outcome);
        }
      }),
      { numRuns: 60 },
    );
  });
});
