import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plausibleId } from '../../src/references/names/plausible.ts';

describe('how far a string looks like a model id', () => {
  it.each([
    'meta-llama/Llama-3.1-8B-Instruct',
    'openai/gpt-oss-20b',
    'openai/whisper-large-v3-turbo',
    'microsoft/phi-2',
    'google/flan-t5-small',
    'nvidia/Llama-3.1-Nemotron-70B-Instruct-HF',
  ])('is sure of %s', (id) => expect(plausibleId(id)).toEqual({ kind: 'sure' }));

  it('takes either a known owner or a name built like a model as likely', () => {
    expect(plausibleId('ggml-org/models')).toEqual({ kind: 'likely', because: 'known-owner' });
    expect(plausibleId('predibase/dbpedia')).toEqual({ kind: 'likely', because: 'known-owner' });
    expect(plausibleId('somebody/llama-7b-french')).toEqual({ kind: 'likely', because: 'model-like-name' });
    expect(plausibleId('somebody/finbert')).toEqual({ kind: 'likely', because: 'model-like-name' });
    expect(plausibleId('somebody/all_datasets_MiniLM-L6')).toEqual({ kind: 'likely', because: 'model-like-name' });
  });

  it.each([
    'Xenova/gpt-4',
    'somebody/gpt-4-distilled-llama-7b',
    'somebody/claude-3-7-sonnet-qwen-7b',
    'somebody/gpt-neo-125m',
    'openai/gpt-oss-20b',
    'openai/whisper-large-v3',
    'openai/clip-vit-base-patch32',
  ])('keeps %s, which only resembles a served model', (id) => expect(plausibleId(id).kind).not.toBe('no'));

  it.each(['mod_2/encoder', 'openai.v2/gpt', 'mistral-tuned/checkpoint-150'])(
    'takes %s for a path: no account is called so, or no model',
    (id) => expect(plausibleId(id)).toEqual({ kind: 'no', because: 'path' }),
  );

  it('leaves an unknown pair of words to the context', () => {
    expect(plausibleId('askulkarni2/dogbooth')).toEqual({ kind: 'possible' });
    expect(plausibleId('facebook/react')).toEqual({ kind: 'possible' });
    expect(plausibleId('linux/armory')).toEqual({ kind: 'possible' });
    expect(plausibleId('ggerganov/llama.cpp')).toEqual({ kind: 'possible' });
    expect(plausibleId('somebody/my-awesome-setfit-model').kind).not.toBe('no');
    expect(plausibleId('somebody/robert')).toEqual({ kind: 'possible' });
  });

  it.each([
    ['src/llama', 'path'],
    ['Llama-2-7B-Chat-GPTQ/tokenizer.model', 'path'],
    ['outputs/qwen-7b', 'path'],
    ['somebody/train.py', 'path'],
    ['application/json', 'mime-type'],
    ['vllm/vllm-openai', 'other-registry'],
    ['nvidia/cuda', 'other-registry'],
    ['linux/arm64', 'other-registry'],
    ['linux/armv7', 'other-registry'],
    ['windows/386', 'other-registry'],
    ['org/model', 'placeholder'],
    ['somebody/models', 'model-part'],
    ['somebody/my-awesome-model', 'placeholder'],
    ['somebody/openvino-example-model', 'placeholder'],
    ['bytedance-seed/seed-1.6-flash', 'closed-model'],
    ['zai-coding-plan/glm-4.7', 'closed-model'],
    ['z-ai/glm-4.5-air', 'closed-model'],
    ['sentence-transformers/all-mpnet-base-v2-wrong', 'placeholder'],
    ['random/small', 'placeholder'],
    ['onnx/decoder', 'path'],
    ['somebody/all_datasets', 'dataset'],
    ['somebody/llama-leaderboard', 'dataset'],
    ['moonshine/base', 'other-registry'],
    ['N/A', 'words'],
    ['PDF/A-2b', 'words'],
    ['azure_text/gpt-35-turbo-instruct', 'closed-model'],
    ['your-username/llama-7b', 'placeholder'],
    ['test-org/test-model', 'placeholder'],
    ['test-repo/adapter', 'placeholder'],
    ['os.environ/AZURE_MODEL', 'other-registry'],
    ['litellm/deep', 'other-registry'],
    ['example/sql-assistant', 'placeholder'],
    ['google/gemma-test', 'placeholder'],
    ['somebody/vae', 'model-part'],
    ['stable-diffusion-v1/vae', 'path'],
    ['feature/llama', 'branch'],
    ['networking.k8s.io/v1', 'api-group'],
    ['nvidia.com/gpu', 'api-group'],
    ['openai/gpt-4o', 'closed-model'],
    ['anthropic/claude-sonnet-4', 'closed-model'],
    ['our-gateway/gpt-4o-mini', 'served-name'],
    ['our-gateway/gpt-5.4-nano', 'served-name'],
    ['our-gateway/claude-opus-4-5', 'served-name'],
    ['http/protobuf', 'path'],
    ['openai/our-gpt-oss-20b', 'served-name'],
    ['openai/nomic-embed-text', 'served-name'],
    ['nova-lite/prod', 'closed-model'],
    ['clip/ViT-B-16', 'path'],
    ['our-gateway/gpt-3-5-turbo', 'served-name'],
    ['our-gateway/text-embedding-ada-002', 'served-name'],
    ['our-gateway/claude-3-5-sonnet-20241022', 'served-name'],
    ['not an id', 'not-an-id'],
    ['bert-base-uncased', 'not-an-id'],
  ])('says no to %s: %s', (id, because) => expect(plausibleId(id)).toEqual({ kind: 'no', because }));

  it('answers for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => typeof plausibleId(text).kind === 'string'),
      { numRuns: 200 },
    );
  });
});
