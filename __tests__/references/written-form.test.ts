import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readWrittenForm } from '../../src/references/names/written-form.ts';

/** written -> model, revision, file, form. */
const FORMS: readonly (readonly [string, string, string | null, string | null, string])[] = [
  ['Qwen/Qwen3-8B', 'Qwen/Qwen3-8B', null, null, 'id'],
  ['  Qwen/Qwen3-8B\n', 'Qwen/Qwen3-8B', null, null, 'id'],
  ['org/name@refs/pr/1', 'org/name', 'refs/pr/1', null, 'id@revision'],
  ['TheBloke/Llama-2-7B-GGUF:Q4_K_M', 'TheBloke/Llama-2-7B-GGUF', null, null, 'id:quant'],
  ['stabilityai/sdxl::unet', 'stabilityai/sdxl', null, 'unet', 'id::subfolder'],
  ['hf://google/gemma-2b', 'google/gemma-2b', null, null, 'hf-uri'],
  ['hf://google/gemma-2b@float16/model.gguf', 'google/gemma-2b', 'float16', 'model.gguf', 'hf-uri'],
  ['hf://google/gemma-2b:abc1234', 'google/gemma-2b', 'abc1234', null, 'hf-uri'],
  ['hf:bartowski/X-GGUF/x-Q4.gguf', 'bartowski/X-GGUF', null, 'x-Q4.gguf', 'hf-prefix'],
  ['hf:bartowski/X-GGUF:Q4_K_M', 'bartowski/X-GGUF', null, null, 'hf-prefix'],
  ['hg://meta-llama/Llama-3.2-1B', 'meta-llama/Llama-3.2-1B', null, null, 'hg-uri'],
  ['hf-hub:timm/resnet50.a1_in1k', 'timm/resnet50.a1_in1k', null, null, 'hf-hub-prefix'],
  [
    'https://s3.amazonaws.com/models.huggingface.co/bert/bert-base-cased.tar.gz',
    'bert-base-cased',
    null,
    'bert-base-cased.tar.gz',
    'hub-url',
  ],
  ['https://s3.amazonaws.com/models.huggingface.co/bert/gpt2-merges.txt', 'gpt2', null, 'merges.txt', 'hub-url'],
  [
    'https://cdn.huggingface.co/dbmdz/bert-base-german-cased/pytorch_model.bin',
    'dbmdz/bert-base-german-cased',
    null,
    'pytorch_model.bin',
    'hub-url',
  ],
  ['local:BAAI/bge-small-en-v1.5', 'BAAI/bge-small-en-v1.5', null, null, 'local-prefix'],
  ['hf_hub:timm/vit_base', 'timm/vit_base', null, null, 'hf-hub-prefix'],
  ['Qwen/Qwen3-8B:groq', 'Qwen/Qwen3-8B', null, null, 'id:provider'],
  ['openai/gpt-oss-20b:fastest', 'openai/gpt-oss-20b', null, null, 'id:provider'],
  ['huggingface/together/deepseek-ai/DeepSeek-R1', 'deepseek-ai/DeepSeek-R1', null, null, 'id:provider'],
  ['huggingface/meta-llama/Llama-2-7b', 'meta-llama/Llama-2-7b', null, null, 'gateway-prefix'],
  [
    'huggingface_sentence-transformers/all-mpnet-base-v2',
    'sentence-transformers/all-mpnet-base-v2',
    null,
    null,
    'gateway-prefix',
  ],
  ['~/Documents/huggingface/models/acme-labs/speech-coreml/tiny', 'acme-labs/speech-coreml', null, null, 'hub-folder'],
  [
    'https://artifacts.opensearch.org/models/ml-models/huggingface/sentence-transformers/all-MiniLM-L6-v2/1.0.1/onnx/m.zip',
    'sentence-transformers/all-MiniLM-L6-v2',
    null,
    null,
    'bucket-path',
  ],
  ['models--CompVis--stable-diffusion-v1-4', 'CompVis/stable-diffusion-v1-4', null, null, 'cache-path'],
  [
    '/root/.cache/huggingface/hub/models--gpt--a-b/snapshots/0123456789abcdef/w.bin',
    'gpt/a-b',
    '0123456789abcdef',
    'w.bin',
    'cache-path',
  ],
  ['https://huggingface.co/a/b', 'a/b', null, null, 'hub-url'],
  ['https://huggingface.co/a/b/resolve/main/dir/x.bin?download=true', 'a/b', 'main', 'dir/x.bin', 'hub-url'],
  ['https://huggingface.co/a/b/blob/refs%2Fpr%2F1/x', 'a/b', 'refs/pr/1', 'x', 'hub-url'],
  ['https://huggingface.co/gpt2/resolve/main/config.json', 'gpt2', 'main', 'config.json', 'hub-url'],
  ['https://huggingface.co/gpt2', 'gpt2', null, null, 'hub-url'],
  ['hf.co/bartowski/X-GGUF:Q8_0', 'bartowski/X-GGUF', null, null, 'hf-prefix'],
  ['hf.co/bartowski/X-GGUF', 'bartowski/X-GGUF', null, null, 'hf-prefix'],
  ['huggingface.co/bartowski/X-GGUF', 'bartowski/X-GGUF', null, null, 'hub-url'],
  ['git+https://huggingface.co/a/b.git@main', 'a/b', 'main', null, 'hub-url'],
  ['git@hf.co:a/b', 'a/b', null, null, 'hub-url'],
  ['https://user:token@huggingface.co/a/b', 'a/b', null, null, 'hub-url'],
  ['https://huggingface.co/api/models/a/b', 'a/b', null, null, 'hub-url'],
  ['https://api-inference.huggingface.co/models/a/b', 'a/b', null, null, 'inference-url'],
];

const OTHERS = [
  'https://artifacts.opensearch.org/models/ml-models/huggingface/tokenizers/standard/1.0.1/onnx/m.zip',
  '',
  'name',
  'a/b/c',
  'https://huggingface.co/datasets/a/b',
  'https://huggingface.co/spaces/a/b',
  'https://huggingface.co/docs/transformers',
  'https://huggingface.co/meta-llama',
  'hf://datasets/a/b',
  'nvidia/cuda:12.1-base',
  '../a/b',
  'a//b',
  'a b/c',
  'https://github.com/a/b',
];

describe('readWrittenForm', () => {
  it.each(FORMS)('reads %j', (text, model, revision, file, form) => {
    expect(readWrittenForm(text)).toEqual({ model, revision, file, form });
  });

  it.each(OTHERS)('takes %j for something else', (text) => {
    expect(readWrittenForm(text)).toBeNull();
  });

  it('reads URLs of a mirror', () => {
    expect(readWrittenForm('https://hub.example/a/b/resolve/v1/x', ['https://hub.example'])).toEqual({
      model: 'a/b',
      revision: 'v1',
      file: 'x',
      form: 'hub-url',
    });
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom(...FORMS), (noise, [text]) => {
        readWrittenForm(noise);
        readWrittenForm(`${text}${noise}`);
        readWrittenForm(`${noise}${text}`);
      }),
    );
  });
});
