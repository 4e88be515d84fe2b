import { describe, expect, it } from '@jest/globals';
import { withReadmeBase } from '../../src/hub/readme-base.ts';
import { factsOf } from '../support/determining.ts';

const basesOf = (readme: string, id = 'some/model', card: Readonly<Record<string, unknown>> = {}) =>
  withReadmeBase(factsOf({ id, cardData: card, texts: { 'README.md': readme } })).baseModels.map(
    ({ model, relation, source }) => `${model} ${relation} ${source}`,
  );

describe('base models that only the README names', () => {
  it.each([
    [
      'This model is a fine-tuned version of [a/b](https://huggingface.co/a/b) on the x dataset.',
      'a/b finetune readme',
    ],
    ['GGUF quantization of the [b](https://huggingface.co/a/b) model', 'a/b quantized readme'],
    ['A LoRA adapter for [b](https://huggingface.co/a/b/)', 'a/b adapter readme'],
    ['**Base model:** [b](https://huggingface.co/a/b)', 'a/b unknown readme'],
    ['- Original model: [B 7B](https://huggingface.co/a/b)', 'a/b unknown readme'],
    ['Original model: https://huggingface.co/a/b.', 'a/b unknown readme'],
    ['**Base model**: <https://huggingface.co/a/b>', 'a/b unknown readme'],
    ['- **Finetuned from model :** acme/foo-7b', 'acme/foo-7b unknown readme'],
    ['- **Finetuned from model [optional]:** [foo](https://huggingface.co/acme/foo)', 'acme/foo unknown readme'],
    ['```yaml\nbase_model: acme/foo-7b\nmodel_type: X\n```', 'acme/foo-7b unknown readme'],
    ['Base model: `acme/foo-7b`', 'acme/foo-7b unknown readme'],
    ['A fine-tune of `acme/foo-7b` on dialogs', 'acme/foo-7b finetune readme'],
    ['```yaml\nmodels:\n  - model: acme/foo-7b\nmerge_method: slerp\n```', 'acme/foo-7b merge readme'],
    ['Merge of several models from [b](https://huggingface.co/a/b)', 'a/b merge readme'],
  ])('%s', (readme, base) => expect(basesOf(readme)).toEqual([base]));

  it('are read from the row of this model in a table of many', () => {
    const readme = [
      '| **Model** | **Base Model** | **Download** |',
      '|---|---|---|',
      '| DeepSeek-R1-Distill-Qwen-7B | [Qwen2.5-Math-7B](https://huggingface.co/Qwen/Qwen2.5-Math-7B) | x |',
      '| DeepSeek-R1-Distill-Llama-8B | [Llama-3.1-8B](https://huggingface.co/meta-llama/Llama-3.1-8B) | x |',
    ].join('\n');
    expect(basesOf(readme, 'deepseek-ai/DeepSeek-R1-Distill-Llama-8B')).toEqual([
      'meta-llama/Llama-3.1-8B unknown readme',
    ]);
  });

  it('are read from a row that links the model', () => {
    const readme =
      '| Model | Base model |\n|:--|:-:|\n| [some/model](https://huggingface.co/some/model) | [b](https://huggingface.co/a/b) |';
    expect(basesOf(readme)).toEqual(['a/b unknown readme']);
  });

  it.each([
    'We compare it with [a/b](https://huggingface.co/a/b).',
    'The original model is better: https://huggingface.co/a/b',
    'Base model: https://huggingface.co/datasets/a/b',
    'Base model: https://example.com/a/b',
    'Fine-tuned on [the set](https://huggingface.co/datasets/a).',
    'Fine-tuned on `acme/data-1`',
    'Base model: CNN/Transformer',
    'base_model: ./foo-7b/x-1',
    'model: acme/foo-7b',
    'Base model: acme/foo-7b is better than acme/bar-7b',
    'Fine-tuned on [the set](https://huggingface.co/datasets/a/b).',
    'A fine-tuned version of [a/b](https://evil.example/a/b).',
    'A fine-tuned version of [model](https://huggingface.co/some/model).',
    '| Model | Score |\n|---|---|\n| model | [b](https://huggingface.co/a/b) |',
  ])('are not taken from: %s', (readme) => expect(basesOf(readme)).toEqual([]));

  it('do not replace what the card states', () => {
    const readme = 'a fine-tuned version of [a/b](https://huggingface.co/a/b)';
    expect(basesOf(readme, 'some/model', { base_model: 'c/d' })).toEqual(['c/d unknown card']);
  });
});
