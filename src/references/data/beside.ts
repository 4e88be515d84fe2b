import { oncePer } from '../../domain.ts';
import { type KeyMeaning, keyMeaning, namesOtherHub, speaksOfHub, speaksOfModel } from '../names/model-keys.ts';
import { plausibleId } from '../names/plausible.ts';
import { holdsProviderUrl, isProvider } from '../names/providers.ts';
import { exactly, wordSet } from '../patterns.ts';
import { type DataList, scalarOf, valuesOf } from '../syntax/data/data-tree.ts';
import { type Frame, hasAny, isValueKey } from './frame.ts';

const TYPE_KEYS = [...wordSet('repo_type repotype type kind artifact_type model_type modeltype mode task')];
const DATASET_TYPES = /^(?:datasets?|spaces?|hf_dataset|dataset_repo)$/i;
const MODEL_TYPES = exactly(
  `models? hf_?model llm lora adapter checkpoint embeddings? embedder reranker text-?embedding text-generation
  pretrained_model huggingface_?model`,
  'i',
);
/** Fields of a dataset's entry. */
const DATASET_SIBLINGS = wordSet(`
  split splits subset subsets columns data_files text_column formatting num_samples train_split eval_split
  dataset_type conversation dataset_name field_messages label_field prompt_column`);
/** `{name: gpt2, class_name: GPT2LMHeadModel, tokenizer_class: GPT2TokenizerFast}`: what else is said of a model that a key calls by its name. */
const OF_ITS_TOKENIZER = wordSet('tokenizer_class tokenizer_name tokenizerclass tokenizername');
const HUB_SOURCES = exactly(
  String.raw`hf hub hugging[-_\x20]?face(?:[-_\x20]?(?:hub|local|model|transformers|embeddings?|textgen))? transformers
  sentence[-_\x20]?transformers vllm tgi tei sglang llama[-_.]?cpp lmdeploy mlx(?:-lm)? ctranslate2 fastembed diffusers`,
  'i',
);
/** Hubs with ids of the same shape. */
const OTHER_HUBS = /^(?:model[-_ ]?scope|kaggle|modelers|openmind|wisemodel)$/i;
const SOURCE_KEYS = [
  ...wordSet(`
    source provider hub registry backend framework library engine from platform library_name model_provider runtime
    api loader server`),
];
const ADDRESS_KEYS = [...wordSet('base_url baseurl api_base apibase endpoint url api_url openai_api_base host')];

/** Siblings that tell what a neutral key names: `{repo: org/name, repo_type: dataset}`, `{source: huggingface, path: ...}`. */
export function besides(frame: Frame | null, meaning: KeyMeaning): KeyMeaning {
  if (frame === null) return meaning;
  if (isGivenName(frame)) return 'upload-target';
  const type = scalarOf(frame.map, ...TYPE_KEYS)?.text ?? '';
  if (DATASET_TYPES.test(type)) return 'dataset';
  if (isFieldOfDataset(frame)) return 'dataset';
  if (meaning === 'none' && isNamedDataset(frame)) return 'dataset';
  if (
    (meaning !== 'none' && meaning !== 'weak') ||
    (keyMeaning(frame.key) !== 'neutral' && !/^repository$/i.test(frame.key))
  )
    return meaning;
  if (MODEL_TYPES.test(type)) return 'strong';
  if (hasAny(frame.map, OF_ITS_TOKENIZER) && !fromHub(frame)) return 'weak';
  return fromHub(frame) ? 'strong' : meaning;
}

/** `{model_name: chat, litellm_params: {model: org/name}}`, `entrypoints: [{model_names: [chat]}]`: what a router answers to. */
function isGivenName({ key, map, parent }: Frame): boolean {
  return (
    (key === 'model_name' && valuesOf(map).has('litellm_params')) ||
    (key === 'model_names' && /^entry_?points$/i.test(parent?.key ?? ''))
  );
}

/**
 * `{path: org/name, split: train}`. A whole configuration may have the fields of its data beside the models it names: there only
 * a key that says nothing by itself is one of them.
 */
function isFieldOfDataset({ key, map }: Frame): boolean {
  if (speaksOfModel(key) || !hasAny(map, DATASET_SIBLINGS)) return false;
  const says = keyMeaning(key);
  if (says === 'neutral' || says === 'strong') return true;
  return map.entries.length <= MAX_FIELDS && (says === 'none' || speaksOfHub(key));
}

const MAX_FIELDS = 16;

/** `{name: dataset-initializer, env: [{name: STORAGE_URI, value: hf://org/name}]}` */
function isNamedDataset({ key, map, parent }: Frame): boolean {
  const owner = isValueKey(key) ? (parent?.map ?? null) : map;
  return /(?:^|[-_ ])datasets?(?:$|[-_ ])/i.test(scalarOf(owner, 'name')?.text ?? '');
}

/** A value beside it is a model beyond doubt, and its own key does not say path: `{base: Qwen/Qwen3-8B, adapter: someone/lora}`. */
export function isAmongModels(frame: Frame | null): boolean {
  if (frame === null || /(?:path|dir|folder|file)s?$/i.test(frame.key)) return false;
  return frame.map.entries
    .slice(0, MAX_BESIDE)
    .some(({ value }) => value?.kind === 'scalar' && plausibleId(value.text).kind === 'sure');
}

const MAX_BESIDE = 64;

/** True for a list of names most of which are models beyond doubt, and two at least. */
export const isOfModels = oncePer(({ items }: DataList): boolean => {
  const sure = items.filter((item) => item.kind === 'scalar' && plausibleId(item.text).kind === 'sure').length;
  return sure > 1 && sure * 2 > items.length;
});

/** `{type: huggingface, repository: org/name}` */
export function fromHub(frame: Frame | null): boolean {
  const source = scalarOf(frame?.map ?? null, ...SOURCE_KEYS, 'type');
  return source !== null && HUB_SOURCES.test(source.text);
}

/** True for values sent to a provider that hosts the model, and for those of another hub: nothing is fetched from the Hub. */
export function isElsewhere(frame: Frame | null, key: string): boolean {
  if (namesOtherHub(key)) return true;
  const map = frame?.map ?? null;
  const provider = scalarOf(map, ...SOURCE_KEYS);
  if (provider !== null && (isProvider(provider.text) || OTHER_HUBS.test(provider.text))) return true;
  return holdsProviderUrl(scalarOf(map, ...ADDRESS_KEYS)?.text ?? '');
}
