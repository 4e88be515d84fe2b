import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { allLicenses } from '../../src/catalog/catalog.ts';
import type { Determination, Outcome } from '../../src/domain.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { PRESETS } from '../../src/policy/presets.generated.ts';
import { policyJsonSchema } from '../../src/policy/schema/json-schema.ts';
import { determination, own } from '../support/determinations.ts';
import { load, TODAY } from './policies.ts';

const ORDER: readonly Outcome[] = ['allow', 'warn', 'review', 'deny'];
const ids = allLicenses().map(({ id }) => id);
const license = fc.constantFrom(...ids);
const flag = fc.option(fc.boolean(), { nil: undefined });
const facts = fc.record({
  'commercial-use': flag,
  'redistributes-weights': flag,
  'modifies-weights': flag,
  'serves-over-network': flag,
  'trains-on-outputs': flag,
  'monthly-active-users': fc.option(fc.integer({ min: 0, max: 1_000_000_000 }), { nil: undefined }),
  fields: fc.option(fc.subarray(['military', 'medical']), { nil: undefined }),
  regions: fc.option(fc.subarray(['US', 'DE', 'KR']), { nil: undefined }),
  'domiciled-in': fc.constantFrom(undefined, 'US', 'FR'),
});

const policyOf = async (organization: object, rest: object = {}): Promise<Policy> =>
  (await load(stringify(JSON.parse(JSON.stringify({ organization, ...rest }))))).policy;

function judged(policy: Policy, models: readonly Determination[]): readonly Outcome[] {
  const input = models.map((one) => ({ determination: one, references: [] }));
  const { verdicts } = evaluate({ policy, models: input, today: TODAY, problems: [] });
  return models.map((one) => verdicts.find(({ determination }) => determination === one)?.outcome ?? 'deny');
}

const rank = (outcome: Outcome | undefined) => ORDER.indexOf(outcome ?? 'allow');

describe('for any facts and licenses', () => {
  it('an ancestor never makes a verdict better', async () => {
    await fc.assert(
      fc.asyncProperty(facts, license, license, fc.boolean(), async (organization, mine, base, altered) => {
        const policy = await policyOf(organization);
        const alone = determination(own('a/b', [mine]));
        const derived = determination(own('a/b', [mine]), [own('c/d', altered ? [] : [base])]);
        const [before, after] = judged(policy, [alone, derived]);
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
      }),
      { numRuns: 150 },
    );
  });

  it('a denied license is denied, whoever in the chain is under it', async () => {
    await fc.assert(
      fc.asyncProperty(facts, license, license, fc.boolean(), async (organization, denied, other, inherited) => {
        const policy = await policyOf(organization, { licenses: { deny: [denied], allow: ['*'] } });
        const chain = inherited
          ? determination(own('a/b', [other]), [own('c/d', [denied])])
          : determination(own('a/b', [denied]));
        expect(judged(policy, [chain])).toEqual(['deny']);
      }),
      { numRuns: 100 },
    );
  });

  it('denying a term is never milder than judging it by the facts', async () => {
    const term = fc.constantFrom(
      'non-commercial',
      'mau-threshold',
      'share-alike',
      'use-restrictions',
      'excluded-region',
    );
    await fc.assert(
      fc.asyncProperty(facts, license, term, async (organization, mine, denied) => {
        const model = determination(own('a/b', [mine]));
        const [before] = judged(await policyOf(organization), [model]);
        const [after] = judged(await policyOf(organization, { terms: { [denied]: 'deny' } }), [model]);
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
      }),
      { numRuns: 100 },
    );
  });

  it('what is not known is never allowed, and the order of the models does not matter', async () => {
    const kind = fc.constantFrom('undeclared', 'unrecognized', 'unresolved', 'conflicting');
    await fc.assert(
      fc.asyncProperty(facts, kind, license, async (organization, unknown, mine) => {
        const policy = await policyOf(organization, { licenses: { allow: ['*'] } });
        const model = determination(own('a/b', unknown === 'conflicting' ? [mine] : [], { kind: unknown }));
        const other = determination(own('c/d', [mine]));
        expect(judged(policy, [model])).toEqual(['deny']);
        expect(judged(policy, [model, other])).toEqual([...judged(policy, [other, model])].reverse());
      }),
      { numRuns: 60 },
    );
  });
});

describe('policy.schema.json', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(policyJsonSchema());

  it('accepts every preset and the examples of the documentation', () => {
    const document = readFileSync(join(import.meta.dirname, '../../docs/policy.md'), 'utf8');
    const examples = [...document.matchAll(/```yaml\n([^`]*)```/g)].map((match) => match[1] ?? '');
    const policies = [...Object.values(PRESETS), ...examples.filter((text) => !text.includes('tests:'))];
    expect(policies.length).toBeGreaterThan(7);
    for (const text of policies) {
      validate(parse(text));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('refuses what the program refuses', () => {
    for (const policy of [
      { organisation: {} },
      { terms: { 'non-commercial': 'no' } },
      { waivers: [{ model: 'a/b' }] },
    ]) {
      expect(validate(policy)).toBe(false);
    }
  });
});

describe('the examples of the documentation', () => {
  let examples: readonly string[] = [];
  beforeAll(() => {
    const document = readFileSync(join(import.meta.dirname, '../../docs/policy.md'), 'utf8');
    examples = [...document.matchAll(/```yaml\n([^`]*)```/g)].map((match) => match[1] ?? '');
  });

  it('load', async () => {
    for (const text of examples.filter((example) => !example.includes('tests:'))) {
      const central = { 'acme/.github//model-license-policy.yml@0123456789012345678901234567890123456789': '' };
      await expect(load(text, central)).resolves.toBeDefined();
    }
  });
});
