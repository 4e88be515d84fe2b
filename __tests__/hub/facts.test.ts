import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ModelId } from '../../src/domain.ts';
import { factsFrom } from '../../src/hub/facts.ts';

const REQUEST = { model: 'acme/m' as ModelId, revision: null };
const HUB = 'https://huggingface.co';

function facts(answer: Record<string, unknown>) {
  return factsFrom(REQUEST, { name: 'acme/m', siblings: [], ...answer }, HUB);
}

describe('facts in an answer', () => {
  it('keeps the card’s words as written', () => {
    const cardData = {
      license: 'other',
      license_name: 'MNPL ',
      license_link: 'https://mistral.ai/licenses/MNPL-0.1.md',
    };
    expect(facts({ cardData })).toMatchObject({
      license: ['other'],
      licenseName: 'MNPL ',
      licenseLink: 'https://mistral.ai/licenses/MNPL-0.1.md',
      problems: [],
    });
    expect(facts({ cardData: { license: ['mit', 'apache-2.0'] } }).license).toEqual(['mit', 'apache-2.0']);
    expect(facts({ cardData: {} }).license).toEqual([]);
  });

  it.each([
    [{ cardData: 'mit' }, 'cardData'],
    [{ cardData: { license: { name: 'mit' } } }, 'license'],
    [{ cardData: { license: ['mit', 3] } }, 'license'],
    [{ cardData: { license: 2 } }, 'license'],
    [{ cardData: { license_name: ['a'] } }, 'license_name'],
    [{ siblings: [null] }, 'siblings'],
    [{ siblings: 'LICENSE' }, 'siblings'],
  ])('loses a field of the wrong shape and says so: %j', (answer, field) => {
    expect(facts(answer).problems[0]).toMatchObject({ severity: 'error', reason: expect.stringContaining(field) });
  });

  it('falls back on the tags where the card is missing or says nothing of the license', () => {
    expect(facts({ tags: ['license:mit', 'x'] }).license).toEqual(['mit']);
    expect(facts({ cardData: {}, tags: ['license:cc-by-nc-4.0'] }).license).toEqual(['cc-by-nc-4.0']);
    expect(facts({ cardData: { license: 'apache-2.0' }, tags: ['license:mit'] }).license).toEqual(['apache-2.0']);
  });

  it('lists license-like files with roles and places, and the one that the link names', () => {
    const siblings = [{ rfilename: 'LICENSE-MODEL' }, { rfilename: 'terms/Our Terms.md' }, { rfilename: 'x.bin' }];
    const sha = 'a'.repeat(40);
    expect(facts({ siblings, sha, cardData: { license_link: 'terms/Our Terms.md' } }).texts).toEqual([
      {
        kind: 'unread',
        path: 'terms/Our Terms.md',
        role: 'license',
        url: `${HUB}/acme/m/resolve/${sha}/terms/Our%20Terms.md`,
        reason: 'not-requested',
      },
      {
        kind: 'unread',
        path: 'LICENSE-MODEL',
        role: 'model-license',
        url: `${HUB}/acme/m/resolve/${sha}/LICENSE-MODEL`,
        reason: 'not-requested',
      },
    ]);
  });

  it('leave something unchecked when the Hub did not list the files', () => {
    expect(factsFrom(REQUEST, { name: 'acme/m', tags: [] }, HUB).problems).toMatchObject([{ severity: 'error' }]);
  });

  it('hold a file whose name is half a character', () => {
    expect(facts({ siblings: [{ rfilename: '\ud800/LICENSE' }] }).texts).toMatchObject([
      { url: `${HUB}/acme/m/resolve/main/%EF%BF%BD/LICENSE` },
    ]);
  });

  it('say private unless the Hub says that the model is not: what is private is never kept', () => {
    expect([true, 'true', 1, false, null, undefined].map((value) => facts({ private: value }).private)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('are none when the answer holds a name and nothing else', () => {
    expect(() => factsFrom(REQUEST, { name: 'acme/m' }, HUB)).toThrow('says nothing of the model');
  });

  it.each<[unknown, readonly string[]]>([
    [{ relation: 'merge', models: [{ id: 'acme/a' }, { id: 'acme/b' }] }, ['acme/a', 'acme/b']],
    [
      [{ id: 'acme/a' }, 'acme/b'],
      ['acme/a', 'acme/b'],
    ],
    [{}, []],
    [[], []],
  ])('have the base models of %j', (baseModels, ids) => {
    const found = factsFrom(REQUEST, { name: 'acme/m', tags: [], siblings: [], baseModels }, HUB);
    expect([found.baseModels.map(({ model }) => model), found.problems]).toEqual([ids, []]);
  });

  it.each([
    'acme/base',
    7,
    [7],
    { ids: ['acme/base'] },
    { models: 'acme/base' },
    { models: [7] },
    { models: [{ id: {} }] },
  ])('has a problem when the Hub’s base models are %j', (baseModels) => {
    const { problems } = factsFrom(REQUEST, { name: 'acme/m', tags: [], siblings: [], baseModels }, HUB);
    expect(problems).toMatchObject([{ severity: 'error', reason: expect.stringMatching(/base model/) }]);
  });

  it('never throws, whatever the fields hold', () => {
    const fields = [
      'cardData',
      'tags',
      'siblings',
      'sha',
      'gated',
      'private',
      'disabled',
      'library_name',
      'baseModels',
    ];
    const answer = fc.dictionary(fc.constantFrom(...fields), fc.anything());
    const card = fc.dictionary(fc.constantFrom('license', 'license_name', 'license_link', 'base_model'), fc.anything());
    fc.assert(
      fc.property(answer, card, (record, cardData) => {
        expect(facts(record).model).toBe('acme/m');
        expect(facts({ ...record, cardData }).model).toBe('acme/m');
      }),
      { numRuns: 200 },
    );
  });
});
