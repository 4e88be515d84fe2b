import { describe, expect, it } from '@jest/globals';
import { licenseById } from '../../src/catalog/catalog.ts';
import type { ModelId, OwnDetermination, Resolution } from '../../src/domain.ts';
import { determine } from '../../src/licenses/determine.ts';
import { determineOwn } from '../../src/licenses/determine-own.ts';
import { determineAlone, determineAmong, type FixtureModel, factsOf, spdxText } from '../support/determining.ts';

const license = (value: unknown, more: object = {}) => ({ cardData: { license: value, ...more } });

describe('the card', () => {
  it('names a license of its own by license_name', () => {
    const found = determineAlone(license('other', { license_name: 'qwen-research' }));
    expect(found).toMatchObject({ kind: 'known', licenses: ['qwen-research'], commercialUse: 'no' });
  });

  it('with a list of licenses needs all of them', () => {
    expect(determineAlone(license(['apache-2.0', 'cc-by-nc-4.0']))).toMatchObject({
      kind: 'known',
      licenses: ['apache-2.0', 'cc-by-nc-4.0'],
      commercialUse: 'no',
    });
  });

  it.each(['other', 'unknown', 'openrail'])(
    'that lists %s beside a permissive license is not cleared by it',
    (value) => {
      const listed = license(['apache-2.0', value]);
      for (const texts of [{}, { LICENSE: 'spdx:Apache-2.0' }]) {
        expect(determineAlone({ ...listed, texts })).toMatchObject({ kind: 'unrecognized', commercialUse: 'unknown' });
      }
      const restricted = { ...listed, texts: { LICENSE: 'spdx:CC-BY-NC-4.0' } };
      expect(determineAlone(restricted)).toMatchObject({
        licenses: ['apache-2.0', 'cc-by-nc-4.0'],
        commercialUse: 'no',
      });
    },
  );

  it('that names a family is not cleared by a permissive text of another', () => {
    const text = { texts: { LICENSE: 'spdx:MIT' } };
    expect(determineAlone({ ...license('openrail'), ...text })).toMatchObject({ kind: 'unrecognized' });
    expect(determineAlone({ ...license('bsd'), texts: { LICENSE: 'spdx:BSD-3-Clause' } })).toMatchObject({
      kind: 'known',
    });
    expect(determineAlone({ ...license('other'), ...text })).toMatchObject({ kind: 'known' });
  });

  it('that names two licenses at once needs both', () => {
    const found = determineAlone(license('other', { license_name: 'gemma-terms-of-use-and-dinov3-license' }));
    expect(found.licenses).toEqual(expect.arrayContaining(['gemma-2025-03-24', 'dinov3-license']));
  });

  it('that declares nothing is undeclared, and so is one that says unknown', () => {
    for (const card of [{}, license('unknown'), { cardData: { license: null } }]) {
      expect(determineAlone(card)).toMatchObject({ kind: 'undeclared', licenses: [], commercialUse: 'unknown' });
    }
  });

  it.each(['other', 'openrail', 'cc', 'bsd', 'my-own-terms'])('that says only %s is unrecognized', (value) => {
    expect(determineAlone(license(value))).toMatchObject({
      kind: 'unrecognized',
      licenses: [],
      commercialUse: 'unknown',
    });
  });

  it('with an SPDX license that has no entry is known by name and unknown by terms', () => {
    const found = determineAlone(license('BSD-4-Clause'));
    expect(found).toMatchObject({ kind: 'known', licenses: ['bsd-4-clause'], commercialUse: 'unknown', terms: [] });
  });

  it('with one name for texts of different terms is conflicting, and the strictest governs', () => {
    const found = determineAlone(license('other', { license_name: 'tencent-hunyuan-community' }));
    expect(found).toMatchObject({ kind: 'conflicting', commercialUse: 'no' });
    expect(determineAlone(license('gemma'))).toMatchObject({ kind: 'known', commercialUse: 'yes' });
  });

  it.each([[42], [{ a: 1 }], [['mit', 7]], [true], ['x'.repeat(10_000)], ['__proto__']])(
    'of a wrong shape never throws: %p',
    (value) => {
      expect(determineAlone(license(value)).commercialUse).toBe('unknown');
      const card = { cardData: { license: 'mit', license_name: value, license_link: value, base_model: value } };
      expect(() => determineAlone(card)).not.toThrow();
    },
  );
});

describe('license texts', () => {
  it('agree with the card', () => {
    const found = determineAlone({ ...license('mit'), texts: { LICENSE: 'spdx:MIT' } });
    expect(found).toMatchObject({ kind: 'known', licenses: ['mit'], commercialUse: 'yes', contradictions: [] });
  });

  it('stand alone when the card is silent, and name the license of `other`', () => {
    expect(determineAlone({ texts: { LICENSE: 'spdx:Apache-2.0' } })).toMatchObject({
      kind: 'known',
      licenses: ['apache-2.0'],
    });
    const named = { ...license('other'), texts: { LICENSE: 'spdx:CC-BY-NC-4.0' } };
    expect(determineAlone(named)).toMatchObject({ kind: 'known', licenses: ['cc-by-nc-4.0'], commercialUse: 'no' });
  });

  it('that contradict the card conflict with it, and both count', () => {
    const found = determineAlone({ ...license('apache-2.0'), texts: { LICENSE: 'spdx:CC-BY-NC-4.0' } });
    expect(found).toMatchObject({ kind: 'conflicting', licenses: ['apache-2.0', 'cc-by-nc-4.0'], commercialUse: 'no' });
    expect(found.contradictions[0]).toMatchObject({ kind: 'card-vs-text', severity: 'contradiction' });
  });

  it('that are permissive do not clear a restrictive card', () => {
    const found = determineAlone({ ...license('cc-by-nc-4.0'), texts: { LICENSE: 'spdx:MIT' } });
    expect(found).toMatchObject({ kind: 'conflicting', commercialUse: 'no' });
  });

  it('for the code never speak for the weights', () => {
    const both = { texts: { 'LICENSE-CODE': 'spdx:MIT', 'LICENSE-MODEL': 'spdx:CC-BY-NC-4.0' } };
    expect(determineAlone(both)).toMatchObject({ kind: 'known', licenses: ['cc-by-nc-4.0'], commercialUse: 'no' });
    expect(determineAlone({ texts: { 'LICENSE-CODE': 'spdx:MIT' } })).toMatchObject({
      kind: 'undeclared',
      licenses: [],
    });
    const plain = { texts: { LICENSE: 'spdx:Apache-2.0', MODEL_LICENSE: 'spdx:CC-BY-NC-4.0' } };
    expect(determineAlone(plain)).toMatchObject({ licenses: ['cc-by-nc-4.0'] });
  });

  it('for the model count in folders too, and a pointer in a code license does not', () => {
    const both = { texts: { LICENSE: 'spdx:MIT', 'weights/LICENSE_MODEL.txt': 'spdx:CC-BY-NC-4.0' } };
    expect(determineAlone(both)).toMatchObject({ kind: 'conflicting', commercialUse: 'no' });
    const code = { texts: { 'LICENSE-CODE': 'See https://www.apache.org/licenses/LICENSE-2.0' } };
    expect(determineAlone(code)).toMatchObject({ kind: 'undeclared', licenses: [] });
  });

  it('that are modified are never taken for the plain license', () => {
    const text = `${spdxText('MIT')}\n\nThe Software may not be used for any commercial purpose whatsoever without written permission.`;
    const found = determineAlone({ ...license('mit'), texts: { LICENSE: text } });
    expect(found.own.licenses[0]?.modified ?? true).toBe(true);
    expect(found.commercialUse).not.toBe('yes');
  });

  it('with a use policy of anybody below are not the plain license', () => {
    const text = `${spdxText('MIT')}\n\n# Acceptable Use Policy\n\nYou may not use the software for military purposes.\n`;
    const found = determineAlone({ ...license('mit'), texts: { LICENSE: text } });
    expect(found.commercialUse).not.toBe('yes');
  });

  it('that nobody knows make the model unrecognized, whatever the card says', () => {
    const text =
      'You may look at these weights on Tuesdays. Everything else needs the consent of the author, in writing.';
    const found = determineAlone({ ...license('apache-2.0'), texts: { LICENSE: text } });
    expect(found).toMatchObject({ kind: 'unrecognized', commercialUse: 'unknown' });
  });

  it('beside a license name that nobody knows may be the code license', () => {
    const found = determineAlone({
      ...license('other', { license_name: 'acme-model-terms' }),
      texts: { LICENSE: 'spdx:MIT' },
    });
    expect(found).toMatchObject({ kind: 'unrecognized', commercialUse: 'unknown' });
  });

  it('that only point to a license by address agree with it', () => {
    const text = 'See https://www.apache.org/licenses/LICENSE-2.0';
    expect(determineAlone({ ...license('apache-2.0'), texts: { LICENSE: text } })).toMatchObject({
      kind: 'known',
      contradictions: [],
    });
  });

  it('settle a license_name that nobody knows when they are what the card says', () => {
    const card = license('apache-2.0', { license_name: 'acme-terms' });
    expect(determineAlone(card)).toMatchObject({ kind: 'conflicting', commercialUse: 'unknown' });
    expect(determineAlone({ ...card, texts: { LICENSE: 'spdx:Apache-2.0' } })).toMatchObject({
      kind: 'known',
      commercialUse: 'yes',
    });
  });

  it('decide where license_name only says that there is a file', () => {
    const card = license('other', { license_name: 'see LICENSE', license_link: 'LICENSE' });
    expect(determineAlone(card)).toMatchObject({ kind: 'unrecognized', commercialUse: 'unknown' });
    expect(determineAlone({ ...card, texts: { LICENSE: 'spdx:Apache-2.0' } })).toMatchObject({ kind: 'known' });
    expect(determineAlone({ ...card, texts: { LICENSE: 'spdx:CC-BY-NC-4.0' } })).toMatchObject({ commercialUse: 'no' });
  });

  it('that are PDFs are said not to be read, never taken for none', () => {
    const found = determineAlone({ unread: { 'LICENSE.pdf': 'pdf' } });
    expect(found.kind).toBe('unrecognized');
    expect(found.problems[0]).toMatchObject({ severity: 'error', stage: 'determine' });
    expect(found.problems[0]?.reason).toMatch(/LICENSE\.pdf was not read: a PDF/);
  });

  it('behind a gate leave the word to the card, and that is said', () => {
    const found = determineAlone({ ...license('llama3.1'), gated: 'manual', unread: { LICENSE: 'gated' } });
    expect(found).toMatchObject({ kind: 'known', licenses: ['llama3.1'], commercialUse: 'conditional' });
    expect(found.problems[0]).toMatchObject({ severity: 'notice' });
    expect(found.terms.some(({ term }) => term === 'gated-acceptance')).toBe(true);
  });

  it('behind a gate may stand in the gated prompt', () => {
    const found = determineAlone({
      ...license('other', { extra_gated_prompt: spdxText('CC-BY-NC-4.0') }),
      gated: 'auto',
      unread: { LICENSE: 'gated' },
    });
    expect(found).toMatchObject({ kind: 'known', licenses: ['cc-by-nc-4.0'] });
  });

  it('that are a use policy or a notice are no license', () => {
    const found = determineAlone({
      texts: { NOTICE: 'Llama 2 is licensed under the LLAMA 2 Community License', 'USE_POLICY.md': 'Be kind.' },
    });
    expect(found.kind).toBe('undeclared');
  });

  it('leave a use policy beside a permissive license in force', () => {
    const found = determineAlone({
      ...license('apache-2.0'),
      texts: { USAGE_POLICY: 'Comply with the law.', LICENSE: 'spdx:Apache-2.0' },
    });
    expect(found.kind).toBe('known');
    expect(found.terms.some(({ term, license: from }) => term === 'use-restrictions' && from === null)).toBe(true);
  });
});

describe('other evidence', () => {
  it('a README names a license, but a silent card stays undeclared', () => {
    const found = determineAlone({ texts: { 'README.md': '# X\n\n## License\n\nApache License 2.0\n' } });
    expect(found).toMatchObject({ kind: 'undeclared', licenses: [] });
    expect(found.own.evidence).toContainEqual(expect.objectContaining({ source: 'readme', licenses: ['apache-2.0'] }));
  });

  it('a README that bars commercial use contradicts a permissive card', () => {
    const text = '## License\n\nThe model weights may be used for non-commercial purposes only.';
    const found = determineAlone({ ...license('apache-2.0'), texts: { 'README.md': text } });
    expect(found).toMatchObject({ kind: 'conflicting', commercialUse: 'no' });
  });

  it('a README that speaks of the code does not', () => {
    const text = '## License\n\nThe code is licensed under the MIT License. The dataset is CC-BY-NC-4.0.';
    expect(determineAlone({ ...license('apache-2.0'), texts: { 'README.md': text } }).contradictions).toEqual([]);
  });

  it.each([
    ['## License\nApache 2.0, for non-commercial use only.', 'no'],
    ['License\n=======\nThe weights are for research purposes only.', 'no'],
    ['- **License:** Llama 3.1', 'conditional'],
    ['**Model License:** [Gemma](https://example.org)', 'yes'],
    ['## License\nThe model was trained on a dataset that is CC-BY-NC-4.0.', 'yes'],
    ['## License\nApache 2.0', 'yes'],
  ])('a README that says %j over a permissive card: %s', (text, use) => {
    const found = determineAlone({ ...license('apache-2.0'), texts: { 'README.md': text } });
    expect(found.commercialUse).toBe(use);
  });

  it('what legal settled stands above all', () => {
    const assertions = [{ model: 'Some/Model', license: 'llama3.1', evidence: 'LEGAL-12' }];
    const found = determineAlone({ ...license('apache-2.0') }, assertions);
    expect(found).toMatchObject({ kind: 'known', licenses: ['llama3.1'], commercialUse: 'conditional' });
  });

  it('a use policy that the gate asks to accept binds beside the license', () => {
    const prompt =
      'By submitting this form, you agree to the [License Agreement](https://cohere.com/c4ai-cc-by-nc-license).';
    const found = determineAlone({ ...license('cc-by-nc-4.0', { extra_gated_prompt: prompt }), gated: 'auto' });
    expect(found).toMatchObject({
      kind: 'known',
      licenses: ['cc-by-nc-4.0', 'c4ai-acceptable-use-policy'],
      contradictions: [],
    });
    expect(found.terms.some(({ term, value }) => term === 'output-training' && value === 'prohibited')).toBe(true);
  });

  it('clauses of an unknown text are terms where they give their value', () => {
    const text = 'Rights end when you have more than 5 million monthly active users. Do not use in the European Union.';
    const found = determineAlone({ ...license('other'), texts: { LICENSE: text } });
    expect(found.kind).toBe('unrecognized');
    for (const term of found.terms) expect([term.license, term.from]).toEqual([null, 'some/model']);
  });

  it('a page that excludes the EU is a region term', () => {
    const found = determineAlone(license('mit', { extra_gated_eu_disallowed: true }));
    expect(found.terms).toContainEqual(
      expect.objectContaining({ term: 'excluded-region', value: { regions: ['EU'], scope: 'all' } }),
    );
  });
});

describe('models that were not found', () => {
  const answers: readonly Resolution[] = [
    { kind: 'absent', authenticated: false },
    { kind: 'forbidden', reason: 'disabled' },
    { kind: 'bad-revision', revision: 'x' },
    { kind: 'unreachable', reason: 'timeout', detail: '' },
    { kind: 'not-locked' },
  ];
  it.each(answers)('are unresolved: $kind', (answer) => {
    const own = determineOwn({ model: 'a/b' as ModelId, revision: null }, answer);
    expect(own).toMatchObject({ kind: 'unresolved', licenses: [], unresolved: answer });
  });
});

describe('the lineage', () => {
  const chain = (length: number): FixtureModel[] =>
    Array.from({ length }, (_, at) => ({
      id: `chain/m${at}`,
      cardData: {
        license: at === length - 1 ? 'llama3.1' : 'apache-2.0',
        ...(at < length - 1 && { base_model: `chain/m${at + 1}` }),
      },
    }));

  it('of 50 models is followed to its end', () => {
    const found = determineAmong(chain(50), 'chain/m0');
    expect(found.lineage).toHaveLength(49);
    expect(found).toMatchObject({
      kind: 'conflicting',
      licenses: ['apache-2.0', 'llama3.1'],
      commercialUse: 'conditional',
    });
    expect(found.contradictions[0]?.message).toContain('chain/m49');
  });

  it('with a cycle or a model that names itself ends', () => {
    const cycle: FixtureModel[] = [
      { id: 'a/one', ...license('mit', { base_model: ['a/two', 'a/one'] }) },
      { id: 'a/two', ...license('mit', { base_model: 'a/one' }) },
    ];
    expect(determineAmong(cycle, 'a/one').lineage.map(({ own }) => own.model)).toEqual(['a/two']);
  });

  it('with an ancestor nobody knows is not cleared by what is known', () => {
    const found = determineAmong([{ id: 'a/one', ...license('mit', { base_model: 'gone/model' }) }], 'a/one');
    expect(found).toMatchObject({ kind: 'known', unknownAncestors: ['gone/model'], commercialUse: 'unknown' });
  });

  it('names the model that brings each term in', () => {
    const found = determineAmong(
      [
        { id: 'a/child', ...license('apache-2.0', { base_model: 'b/base' }) },
        { id: 'b/base', ...license('cc-by-nc-4.0') },
      ],
      'a/child',
    );
    expect(found.terms.find(({ term }) => term === 'non-commercial')).toMatchObject({
      license: 'cc-by-nc-4.0',
      from: 'b/base',
    });
  });

  it('brings in the EU clause of Llama 3.2, and whether the model is multimodal', () => {
    const base = {
      id: 'meta-llama/Llama-3.2-11B-Vision',
      ...license('llama3.2'),
      tags: ['mllama', 'image-text-to-text'],
    };
    const child = { id: 'some/gguf', ...license('llama3.2', { base_model: base.id }) };
    const found = determineAmong([child, base], child.id);
    expect(found.own.multimodal).toBe(true);
    expect(found.terms.some(({ term }) => term === 'excluded-region')).toBe(true);
    expect(determineAlone({ ...license('llama3.2'), tags: ['text-generation'] }).own.multimodal).toBe(false);
  });

  it('brings in a license that another license names', () => {
    const found = determineAlone(license('other', { license_name: 'cogvlm2' }));
    expect(found.licenses).toEqual(['cogvlm2', 'llama3']);
  });

  it('tells which text a name means', () => {
    const gemma = { cardData: { license: 'gemma', base_model: 'b/base' } };
    const base = { id: 'b/base', ...license('gemma') };
    const own = (id: string, fixtures: readonly FixtureModel[]) => determineAmong(fixtures, id).licenses;
    expect(own('q/gguf', [{ id: 'q/gguf', ...gemma }, base])).toHaveLength(3);
    const child = { id: 'q/gguf', ...license(['mit', 'apache-2.0'], { base_model: 'b/base' }) };
    const read = { ...base, ...license('mit'), texts: { LICENSE: 'spdx:MIT' } };
    expect(own('q/gguf', [child, read])).toEqual(['mit', 'apache-2.0']);
  });

  it('keeps a base license for a conversion that declares none', () => {
    const found = determineAmong(
      [
        { id: 'q/gguf', cardData: { base_model: 'b/base', base_model_relation: 'quantized' } },
        { id: 'b/base', ...license('cc-by-nc-4.0') },
      ],
      'q/gguf',
    );
    expect(found).toMatchObject({ kind: 'undeclared', licenses: ['cc-by-nc-4.0'], commercialUse: 'no' });
  });
});

it('facts of a fixture are those of the real reader', () => {
  expect(factsOf({ id: 'a/b', cardData: { license: 'mit' } }).license).toEqual(['mit']);
  expect(licenseById('mit')?.spdx).toBe('MIT');
});

it('looks through what is known once, however many models are asked about', () => {
  let passes = 0;
  class Counted extends Map<string, OwnDetermination> {
    override [Symbol.iterator]() {
      passes += 1;
      return super[Symbol.iterator]();
    }
  }
  const known = new Counted();
  for (const model of ['a/b', 'a/c', 'a/d']) determine({ model: model as ModelId, revision: null }, known);
  expect(passes).toBe(1);
});
