import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type KeyMeaning, keyMeaning } from '../../src/references/names/model-keys.ts';

const CASES: Readonly<Record<KeyMeaning, readonly string[]>> = {
  strong: [
    'model',
    'MODEL_ID',
    'modelNameOrPath',
    '--model-id',
    'base_model',
    'pretrained_model_name_or_path',
    '_name_or_path',
    'repo_id',
    'HF_REPO_ID',
    'hf_model_id',
    'actor_rollout_ref.model.path',
    'EMBEDDING_MODEL_NAME',
    'INTENT_MODEL_VERSION',
    'ModelIdentifier',
    'adapter',
    'llm',
    'model_for_chat',
    'MODELS_BY_DATASET',
    'model_to_use',
  ],
  weak: ['embedding', 'VLLM_REPO_ID', 's3_adapter_key', 'reranker', 'teacher', 'hf'],
  tokenizer: ['tokenizer', 'tokenizer_name_or_path', 'processorId', 'feature_extractor'],
  dataset: ['dataset', 'datasets', 'train_data', 'hf_dataset_id', 'benchmark'],
  'upload-target': ['hub_model_id', 'output_model_name', 'served-model-name', 'push_to_hub_model_id', 'save_model'],
  neutral: ['name', 'path', 'id', 'default', 'value'],
  none: [
    'model_type',
    'transformers_version',
    'DOCKER_HUB_REPO',
    'modelProvider',
    'model_max_length',
    'image',
    'title',
    'apiVersion',
    'GITHUB_REPO_ID',
    'builtinGitHubRepo',
    '',
  ],
};

describe('the meaning of a key', () => {
  for (const [meaning, keys] of Object.entries(CASES)) {
    it.each(keys)(`is ${meaning} for %j`, (key) => expect(keyMeaning(key)).toBe(meaning));
  }

  it('is the same in every spelling', () => {
    const spellings = [
      'baseModelName',
      'base_model_name',
      'base-model-name',
      'BASE_MODEL_NAME',
      'config.base_model.name',
    ];
    expect(spellings.map(keyMeaning)).toEqual(spellings.map(() => 'strong'));
  });

  it('is found for any text', () => {
    fc.assert(
      fc.property(fc.string(), (key) => typeof keyMeaning(key) === 'string'),
      { numRuns: 200 },
    );
  });
});
