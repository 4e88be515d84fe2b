import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ModelId } from '../../src/domain.ts';
import { type LineageFields, lineageOf } from '../../src/hub/lineage.ts';

function lineage(fields: Partial<LineageFields>) {
  return lineageOf({
    model: 'acme/m' as ModelId,
    cardBase: undefined,
    cardRelation: undefined,
    tags: [],
    hubBases: undefined,
    ...fields,
  });
}

describe('lineage', () => {
  it('takes the base of the card and the relation the Hub settled on', () => {
    const tags = ['base_model:Qwen/Qwen2.5-7B', 'base_model:quantized:Qwen/Qwen2.5-7B', 'license:mit'];
    expect(lineage({ cardBase: 'Qwen/Qwen2.5-7B', tags }).bases).toEqual([
      { model: 'Qwen/Qwen2.5-7B', relation: 'quantized', source: 'card' },
    ]);
    const hubBases = { relation: 'adapter', models: [{ _id: '1', id: 'Qwen/Qwen2.5-7B' }] };
    expect(lineage({ hubBases }).bases).toEqual([{ model: 'Qwen/Qwen2.5-7B', relation: 'adapter', source: 'hub' }]);
    expect(lineage({ tags: ['base_model:a/b'] }).bases).toEqual([
      { model: 'a/b', relation: 'unknown', source: 'tags' },
    ]);
  });

  it('prefers the relation that the card states', () => {
    const tags = ['base_model:finetune:a/b'];
    expect(
      lineage({ cardBase: ['a/b', 'c/d'], cardRelation: 'merge', tags }).bases.map(({ relation }) => relation),
    ).toEqual(['merge', 'merge']);
  });

  it.each([
    ['liuhaotian/llava-v1.5-7b.', 'liuhaotian/llava-v1.5-7b'],
    ['https://huggingface.co/meta-llama/Llama-2-7b/', 'meta-llama/Llama-2-7b'],
    ['hf.co/acme/base', 'acme/base'],
    [' distilbert-base-uncased ', 'distilbert-base-uncased'],
  ])('reads %s as %s', (written, model) => {
    expect(lineage({ cardBase: written })).toMatchObject({ bases: [{ model }], unreadable: [] });
  });

  it('shows what it cannot read: paths, prose, other shapes', () => {
    const cardBase = [
      './output/checkpoint',
      '/home/me/llama',
      'Llama 3 by Meta',
      7,
      { id: 'a/b' },
      'http://evil.example/a/b',
    ];
    const { bases, unreadable } = lineage({ cardBase });
    expect(bases).toEqual([]);
    expect(unreadable).toHaveLength(6);
  });

  it('takes no base from a model that names itself, nothing, or the same base twice', () => {
    const tags = ['base_model:ACME/M', 'base_model:a/b', 'base_model:finetune:a/b'];
    expect(lineage({ cardBase: ['acme/m', 'None', null, '', 'A/b'], tags })).toEqual({
      bases: [{ model: 'A/b', relation: 'finetune', source: 'card' }],
      unreadable: [],
      more: 0,
    });
  });

  it('never throws, and gives legal ids only, whatever the fields hold', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.anything(),
        fc.array(fc.string()),
        fc.anything(),
        (cardBase, cardRelation, tags, hubBases) => {
          for (const { model } of lineage({ cardBase, cardRelation, tags, hubBases }).bases) {
            expect(model).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)?$/);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
