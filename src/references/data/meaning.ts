import {
  type KeyMeaning,
  keyMeaning,
  namesOtherHub,
  namesRepository,
  speaksOfHub,
  speaksOfModel,
} from '../names/model-keys.ts';
import { plausibleId } from '../names/plausible.ts';
import { holdsProviderUrl, isProvider } from '../names/providers.ts';
import { exactly, wordSet } from '../patterns.ts';
import { type DataMap, scalarOf, valuesOf } from '../syntax/data-tree.ts';

/** Where a value stands in a configuration tree: its key, the map that holds it, and the place of that map. */
export interface Frame {
  readonly key: string;
  readonly map: DataMap;
  readonly parent: Frame | null;
}

/** What the surroundings of a value say about it. */
export interface Meaning {
  readonly meaning: KeyMeaning;
  /** The key or variable name that decided. */
  readonly key: string;
  /** Text for readers (descriptions, links, help): models in it are only mentioned. */
  readonly prose: boolean;
  /** Names something of another registry, whatever it looks like: container images, actions, packages. */
  readonly foreign: boolean;
  /** Looks whether the key or a value beside it says that repositories of the Hub are named: `repo_id`, `source: huggingface`. */
  readonly fromHub: () => boolean;
}

/** Keys that hold the value of what a sibling names: `{name: MODEL_ID, value: ...}`. */
const VALUE_KEYS = wordSet(`
  value values default defaultvalue default_value val input current initial const enum options choices parametervalue
  stringvalue string_value constant runtimevalue`);
/** Keys that name it. */
const NAME_KEYS = [...wordSet('name key variable id parameterkey flag option field variable_name env param')];
const NAME = /^-{0,2}[A-Za-z_][\w.-]{0,80}$/;

const FOREIGN_KEYS = wordSet(`
  image images imagename image_name imagerepository image_repository repository container container_image containers
  uses docker_image dockerimage base_image dockerfile registry dependencies devdependencies peerdependencies
  optionaldependencies packages requires chart charts github git repourl repo_url git_url package plugins extends
  action actions apiversion api_version $schema $ref $id import imports from_image license licenses author authors
  maintainer maintainers branch branches schema mimetype mime_type content_type content-type contenttype mediatype
  media_type accept topics`);
/** `worker_image`, `git_repo`, `upstream_github_repo` */
const FOREIGN_KEY = /(?:^|_|-)images?$|^git[-_]|(?:^|[-_])git(?:hub|lab)[-_]/;
const PROSE_KEYS = wordSet(`
  description desc title label displayname display_name display-name summary help doc docs documentation text comment
  comments note notes message messages link links homepage home website href caption about example examples
  placeholder tooltip license_link licenselink license_url sources icon logo thumbnail websiteurl docsurl promotedurl
  announcements url_link changelog subtitle headline body readme usage_example widget citation`);
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

/** How many neutral keys are passed on the way up: `model: {source: {hf: {repo: ...}}}`. */
const MAX_CLIMB = 6;

/** Reads the keys above a value, the nearest that says anything first, and the values beside it. */
export function meaningAt(frame: Frame | null): Meaning {
  const near = frame === null ? '' : frame.key.toLowerCase();
  const prose =
    PROSE_KEYS.has(near) ||
    near.endsWith('description') ||
    near.endsWith('_doc') ||
    isNameOfFile(frame) ||
    isTranslated(frame);
  const foreign = isForeign(frame) && !fromHub(frame);
  const [meaning, key] = climb(frame);
  const hub = (): boolean => fromHub(frame) || speaksOfHub(key) || isAmongModels(frame);
  return { meaning: besides(frame, meaning), key, prose, foreign, fromHub: hub };
}

/** `label: {en_US: org/name}`, `description: {human: ..., llm: ...}`: in which language, and for whom. */
function isTranslated(frame: Frame | null): boolean {
  return TONGUE.test(frame?.key ?? '') && TOLD.test(frame?.parent?.key ?? '');
}

const TONGUE = /^(?:en|zh|ja|ko|de|fr|es|pt|it|ru|[a-z]{2}[-_][A-Z]\w{1,3}|human|llm)$/;
const TOLD = /(?:description|label|placeholder|title|help|hint|tooltip)$/i;

/** `{name: org/name-Q4.gguf, url: https://huggingface.co/org/repository/resolve/main/file}`: what a file is called whose address stands beside it. */
function isNameOfFile(frame: Frame | null): boolean {
  if (frame === null || !/^(?:display_?)?(?:name|title|label)$/i.test(frame.key)) return false;
  return frame.map.entries.some(({ value }) => value?.kind === 'scalar' && HUB_FILE.test(value.text));
}

const HUB_FILE = /^https:\/\/(?:huggingface|hf)\.co\/[\w.-]+\/[\w.-]+\/resolve\//;

/** True for values sent to a provider that hosts the model, and for those of another hub: nothing is fetched from the Hub. */
export function isElsewhere(frame: Frame | null, key: string): boolean {
  if (namesOtherHub(key)) return true;
  const map = frame?.map ?? null;
  const provider = scalarOf(map, ...SOURCE_KEYS);
  if (provider !== null && (isProvider(provider.text) || OTHER_HUBS.test(provider.text))) return true;
  return holdsProviderUrl(scalarOf(map, ...ADDRESS_KEYS)?.text ?? '');
}

/** True for a key whose value is of another registry, whatever it looks like. */
export function isForeignKey(key: string): boolean {
  const lower = key.toLowerCase();
  return FOREIGN_KEYS.has(lower) || FOREIGN_KEY.test(lower);
}

function isForeign(frame: Frame | null): boolean {
  for (let at = frame, steps = 0; at !== null && steps < 2; at = at.parent, steps += 1) {
    if (isForeignKey(at.key)) return true;
    if (steps === 0 && !VALUE_KEYS.has(at.key.toLowerCase()) && keyMeaning(at.key) !== 'neutral') return false;
  }
  return false;
}

function climb(frame: Frame | null): [KeyMeaning, string] {
  let at = frame;
  for (let steps = 0; at !== null && steps < MAX_CLIMB; at = at.parent, steps += 1) {
    const key = namedBySibling(at) ?? at.key;
    const meaning = keyMeaning(key);
    if (meaning === 'neutral' || (meaning === 'none' && VALUE_KEYS.has(key.toLowerCase()))) continue;
    if (meaning === 'none' || meaning === 'weak')
      return [isRepositoryOfModel(frame, at) ? 'strong' : fromAbove(at.parent, meaning), key];
    if (meaning === 'strong' && above(at.parent) === 'tokenizer') return ['tokenizer', key];
    return [meaning, key];
  }
  return ['none', frame?.key ?? ''];
}

/** `models: {fast: {repo: org/name}}`, `models: {fast: {hf: org/name}}`, `huggingface: {repo: org/name}` */
function isRepositoryOfModel(frame: Frame | null, { key, parent }: Frame): boolean {
  if (frame === null || !namesRepository(frame.key) || isForeign(frame)) return false;
  const isBelowHub = frame.key !== key && speaksOfHub(key);
  return isBelowHub || above(parent) === 'strong' || above(parent?.parent ?? null) === 'strong';
}

/** A key that says nothing under one that does: `models: {fast: org/name}`, `datasets: {train: org/name}`. */
function fromAbove(parent: Frame | null, meaning: 'none' | 'weak'): KeyMeaning {
  const outer = above(parent);
  if (outer === 'dataset' || outer === 'tokenizer' || outer === 'upload-target')
    return meaning === 'weak' ? meaning : outer;
  return outer === 'strong' || outer === 'weak' ? 'weak' : meaning;
}

function above(parent: Frame | null): KeyMeaning {
  let at = parent;
  for (let steps = 0; at !== null && steps < 2; at = at.parent, steps += 1) {
    const meaning = keyMeaning(at.key);
    if (meaning !== 'neutral') return meaning;
  }
  return 'none';
}

/** The name beside a value; of a JSON patch (`{op: replace, path: /spec/model/id, value: org/name}`) the place that it changes. */
function namedBySibling({ key, map }: Frame): string | null {
  if (!VALUE_KEYS.has(key.toLowerCase())) return null;
  const pointer = valuesOf(map).has('op') ? (scalarOf(map, 'path')?.text ?? '') : '';
  if (pointer.startsWith('/')) return pointer.replace(/(?:\/(?:\d+|-|value))+$/, '');
  const name = scalarOf(map, ...NAME_KEYS)?.text ?? '';
  return NAME.test(name) ? name : null;
}

function hasAny(map: DataMap, keys: ReadonlySet<string>): boolean {
  const values = valuesOf(map);
  for (const key of keys) if (values.has(key)) return true;
  return false;
}

/** Siblings that tell what a neutral key names: `{repo: org/name, repo_type: dataset}`, `{source: huggingface, path: ...}`. */
function besides(frame: Frame | null, meaning: KeyMeaning): KeyMeaning {
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
  const owner = VALUE_KEYS.has(key.toLowerCase()) ? (parent?.map ?? null) : map;
  return /(?:^|[-_ ])datasets?(?:$|[-_ ])/i.test(scalarOf(owner, 'name')?.text ?? '');
}

/** A value beside it is a model beyond doubt, and its own key does not say path: `{base: Qwen/Qwen3-8B, adapter: someone/lora}`. */
function isAmongModels(frame: Frame | null): boolean {
  if (frame === null || /(?:path|dir|folder|file)s?$/i.test(frame.key)) return false;
  return frame.map.entries
    .slice(0, MAX_BESIDE)
    .some(({ value }) => value?.kind === 'scalar' && plausibleId(value.text).kind === 'sure');
}

const MAX_BESIDE = 64;

/** `{type: huggingface, repository: org/name}` */
function fromHub(frame: Frame | null): boolean {
  const source = scalarOf(frame?.map ?? null, ...SOURCE_KEYS, 'type');
  return source !== null && HUB_SOURCES.test(source.text);
}
