import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '../../src/domain.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { PRESETS } from '../../src/policy/presets.generated.ts';
import { determination, known, own } from '../support/determinations.ts';
import { reasonsOf, texts, verdict } from './policies.ts';

const MODELS = {
  apache: known('acme/apache', 'apache-2.0'),
  flux: known('black-forest-labs/FLUX.1-dev', 'flux-1-dev-non-commercial-1.1.1'),
  llama: known('meta-llama/Llama-3.1-8B', 'llama3.1'),
  gpl: known('acme/gpl', 'gpl-3.0'),
  none: known('acme/none'),
  tune: determination(own('acme/tune', ['apache-2.0']), [own('stabilityai/sdxl-turbo', ['cc-by-nc-4.0'])]),
};

const EXPECTED: Readonly<Record<string, Readonly<Record<keyof typeof MODELS, Outcome>>>> = {
  'commercial-product': { apache: 'allow', flux: 'deny', llama: 'review', gpl: 'review', none: 'deny', tune: 'deny' },
  'permissive-only': { apache: 'allow', flux: 'deny', llama: 'deny', gpl: 'deny', none: 'deny', tune: 'deny' },
  'internal-use': { apache: 'allow', flux: 'deny', llama: 'review', gpl: 'allow', none: 'deny', tune: 'deny' },
  research: { apache: 'allow', flux: 'review', llama: 'review', gpl: 'allow', none: 'review', tune: 'allow' },
  'weights-redistribution': {
    apache: 'review',
    flux: 'deny',
    llama: 'review',
    gpl: 'review',
    none: 'deny',
    tune: 'deny',
  },
};

describe('the presets', () => {
  it('are all in the table of this test', () => {
    expect(Object.keys(PRESETS)).toEqual(Object.keys(EXPECTED).sort());
  });

  for (const [preset, row] of Object.entries(EXPECTED)) {
    it(`${preset} judges typical models as its description says`, async () => {
      const found: Record<string, Outcome> = {};
      for (const [name, model] of Object.entries(MODELS)) {
        found[name] = (await verdict(`extends: preset:${preset}`, model)).outcome;
      }
      expect(found).toEqual(row);
    });
  }

  it('say nothing against themselves', async () => {
    for (const name of Object.keys(PRESETS)) {
      expect((await loadPolicy({ kind: 'preset', name }, texts({}))).notes).toEqual([]);
    }
  });
});

describe('a repository without a policy', () => {
  it('is judged by preset:commercial-product, and told so', async () => {
    const { policy, notes } = await loadPolicy({ kind: 'default' }, texts({}));
    expect(policy.source).toBe('preset:commercial-product');
    expect(notes.map(({ message }) => message).join()).toContain('preset:commercial-product judges');
  });
});

describe('a verdict', () => {
  it('quotes the rule, the fact and the clause that decide', async () => {
    const { reasons, alternative } = await verdict('organization:\n  commercial-use: true', MODELS.flux);
    const [first] = reasons;
    expect(first).toMatchObject({
      outcome: 'deny',
      rule: { source: 'policy.yml', key: 'organization.commercial-use', line: 2 },
      term: { term: 'non-commercial', license: 'flux-1-dev-non-commercial-1.1.1' },
    });
    expect(first?.term?.clause.quote).toBeTruthy();
    expect(alternative).toBe('black-forest-labs/FLUX.1-schnell');
  });

  it('asks for the fact that is missing', async () => {
    const { reasons } = await verdict('extends: preset:commercial-product', MODELS.llama);
    expect(reasons.map(({ question }) => question).join('\n')).toContain('State organization.monthly-active-users');
  });

  it('says which ancestor brings a term in', async () => {
    const found = await verdict('extends: preset:commercial-product', MODELS.tune);
    expect(reasonsOf(found).join('\n')).toContain('(inherited from stabilityai/sdxl-turbo)');
  });
});
