import { remembered } from '../remembered.ts';
import {
  ATTRIBUTE_HEADS,
  DATA_HEADS,
  DATASET_WORDS,
  ELSEWHERE_WORDS,
  FORM_WORDS,
  HUB_WORDS,
  MANY,
  MODEL_WORDS,
  OTHER_HUBS,
  OTHER_REPOSITORIES,
  OTHER_THINGS,
  OTHER_VALUES,
  PURPOSE,
  ROLE_WORDS,
  STORE_WORDS,
  TABLE_WORDS,
  TOKENIZER_WORDS,
  UPLOAD_WORDS,
  USING,
} from './key-words.ts';

/** What the name of a key, variable, flag, field or parameter says about its value. */
export type KeyMeaning =
  /** The value is a model: any string of the right shape counts. */
  | 'strong'
  /** The value may be a model: it counts when it also looks like one. */
  | 'weak'
  /** Only the tokenizer or processor of a model is loaded. */
  | 'tokenizer'
  | 'dataset'
  /** A name that this run gives: where weights are pushed, or the name they are served under. */
  | 'upload-target'
  /** Says only "name", "id" or "path": what it names stands one level up. */
  | 'neutral'
  | 'none';

/** Keys with such words name models on another hub: `model_scope_model_id`, `ms_model_id`; `ms_marco` and Ollama's `hf.co/...` are of the Hub. */
const ELSEWHERE = /(?:^| )(?:model ?scope|kaggle|modelers|openmind|wisemodel|ms (?:model id|repo id|hub))(?: |$)/;

/**
 * Reads a key in any spelling (`baseModel`, `base_model`, `base-model`, `BASE_MODEL`, `training.base_model`, `--base-model`)
 * and says what its value is likely to be. Of a dotted key the last part counts; when that part is neutral
 * (`model.path`), the part before it.
 */
export const keyMeaning: (key: string) => KeyMeaning = remembered(readMeaning);

/** What the name of a variable or an override says of its value; a name that says nothing of models may rule them out. */
export function nameMeaning(name: string): KeyMeaning {
  const meaning = keyMeaning(name);
  if (meaning !== 'none' && meaning !== 'neutral') return meaning;
  return wordsOf(name).some((word) => OTHER_VALUES.has(word)) ? 'dataset' : 'none';
}

/** True for a key whose value is a repository of the Hub and no folder: `repo_id`, `hf_model`, `vae_repo_id`. */
export function speaksOfHub(key: string): boolean {
  const all = wordsOf(key.slice(key.lastIndexOf('.') + 1));
  return all.some((word) => HUB_WORDS.has(word)) || (all.at(-2) === 'repo' && all.at(-1) === 'id');
}

/** True for a key with a word in it that means a model, whatever it says of it: `peft_addr`, `ckpt_from`. */
export function speaksOfModel(key: string): boolean {
  return wordsOf(key.slice(key.lastIndexOf('.') + 1)).some((word) => MODEL_WORDS.has(word));
}

/** True for the key of a table of models: `models`, `CHAT_MODELS`, `models_by_task`. */
export function namesModels(key: string): boolean {
  return MANY.has(withoutPurpose(wordsOf(key)).at(-1) ?? '');
}

/** A key whose value is some repository, of a model when what stands around says model: `repo`, `hf`, `hub_id`. */
export function namesRepository(key: string): boolean {
  return REPOSITORY.test(key);
}

const REPOSITORY =
  /^(?:(?:hf|huggingface|hub)[-_]?)?repo(?:sitory|[-_]?(?:id|name))?$|^(?:hf|huggingface|hub)(?:[-_]?(?:id|name))?$/i;

/** `model_scope_model_id`: the id of a model on another hub, whether or not the Hub has one of the same name. */
export function namesOtherHub(key: string): boolean {
  const all = wordsOf(key.slice(key.lastIndexOf('.') + 1));
  return ELSEWHERE.test(all.join(' ')) && !all.some((word) => HUB_WORDS.has(word));
}

/** `--beaker_image`, `eval_workspace`: what such a key names is written as ids are and never is a model. */
export function namesOtherThing(key: string): boolean {
  return OTHER_THINGS.has(tellingWord(key));
}

/** `export-folder`, `text_color`: what is so called is no model, but something about one or about anything. */
export function isAttribute(key: string): boolean {
  return ATTRIBUTE_HEADS.has(wordsOf(key).at(-1) ?? '');
}

/** `chat_template`, `license`: beside the id of a model such a key says something else of it. */
export function namesAttribute(key: string): boolean {
  return ATTRIBUTE_HEADS.has(tellingWord(key));
}

/** The last word of a key that says more than in which form a value is given. */
function tellingWord(key: string): string {
  return wordsOf(key).findLast((word) => !FORM_WORDS.has(word)) ?? '';
}

/**
 * What the name of a table says of the values in it: `MODEL_REGISTRY`, `model_name_map`, `MODELS_BY_LANGUAGE` hold models, though
 * a value of its own under such a key would be none.
 */
export function tableMeaning(name: string): KeyMeaning {
  const [held = ''] = name.split(/(?<=[a-z\d])(?:_(?:by|for|per|of)_|(?:By|For|Per|Of)(?=[A-Z]))/i);
  const kept = wordsOf(held.slice(held.lastIndexOf('.') + 1)).filter((word) => !TABLE_WORDS.has(word));
  return kept.length === 0 ? 'none' : keyMeaning(kept.join('_'));
}

function readMeaning(key: string): KeyMeaning {
  const parts = key.replace(/^[-+~]+/, '').split(/[.:/]/);
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const all = withoutPurpose(wordsOf(parts[at] ?? '').flatMap(apart));
    const meaning = wordsMeaning(all);
    // `dataset.repo_id`: which repository, the part before says.
    const owner = at > 0 && all.join('_') === 'repo_id' ? wordsMeaning(wordsOf(parts[at - 1] ?? '')) : meaning;
    if (meaning !== 'neutral') return owner === 'dataset' || owner === 'tokenizer' ? owner : meaning;
  }
  return 'neutral';
}

/** `loadranker`, `getmodel`: what is done, and what with. */
function apart(word: string): readonly string[] {
  const [, verb, object = ''] = /^(load|get|use|init|set)(\w{3,})$/.exec(word) ?? [];
  const isNamed = [MODEL_WORDS, ROLE_WORDS, TOKENIZER_WORDS].some((set) => set.has(object));
  return verb !== undefined && isNamed ? [verb, object] : [word];
}

/** `models_by_dataset`, `getModelFor`, `model_to_use`: what is named comes before what it is for. */
function withoutPurpose(all: readonly string[]): readonly string[] {
  const at = all.findIndex(
    (word, index) => index > 0 && (PURPOSE.has(word) || (word === 'to' && USING.has(all[index + 1] ?? ''))),
  );
  const before = at === -1 ? all : all.slice(0, at);
  return before.some((word) => MODEL_WORDS.has(word)) ? before : all;
}

/** The words of an identifier in lower case, numbers apart left out: `VLLM_modelId2` -> vllm, model, id. */
export const wordsOf: (identifier: string) => readonly string[] = remembered((identifier) => {
  if (identifier.length > 128) return [];
  return (
    identifier
      .replace(/Git(?:Hub|Lab)/g, (name) => (name === 'GitHub' ? 'Github' : 'Gitlab'))
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
      // `name2model`
      .replace(/([a-z]{2})2(?=[a-z]{4})/g, '$1 ')
      .toLowerCase()
      .replace(/hugging[ _-]face/g, 'huggingface')
      .split(/[^a-z0-9]+/)
      .map((word) => word.replace(/^\d+|\d+$/g, ''))
      .filter((word) => word.length > 0)
  );
});

function wordsMeaning(all: readonly string[]): KeyMeaning {
  const has = (set: ReadonlySet<string>): boolean => all.some((word) => set.has(word));
  if ((has(TOKENIZER_WORDS) && !isOfPrompts(all)) || isFeatureExtractor(all)) return 'tokenizer';
  if (has(DATASET_WORDS)) return 'dataset';
  const named = has(MODEL_WORDS);
  if (has(named ? OTHER_HUBS : ELSEWHERE_WORDS)) return 'none';
  if (isUploadTarget(all)) return 'upload-target';
  const core = all.filter((word) => !FORM_WORDS.has(word));
  const head = headOf(core);
  if (head === undefined) return formMeaning(all);
  if (MODEL_WORDS.has(head)) return has(STORE_WORDS) ? 'weak' : 'strong';
  // `LoadDataFromHub`
  if (HUB_WORDS.has(head) && core.includes('data')) return 'dataset';
  // `hub` may be any; `hf_hub` is the one.
  if (HUB_WORDS.has(head))
    return named || all.length > core.length || /^(?:hf|huggingface) hub$/.test(core.join(' ')) ? 'strong' : 'weak';
  if (DATA_HEADS.has(head)) return 'dataset';
  if (ATTRIBUTE_HEADS.has(head)) return /^lora (?:modules|model dir)$/.test(all.join(' ')) ? 'weak' : 'none';
  return weakMeaning(all, core, named);
}

/** What a key about a part or a role of a model, or about the Hub, says. */
function weakMeaning(all: readonly string[], core: readonly string[], named: boolean): KeyMeaning {
  const hasRole = named || core.some((word) => ROLE_WORDS.has(word));
  if (isRepositoryId(all, core)) return hasRole ? 'strong' : 'weak';
  return hasRole || core.some((word) => HUB_WORDS.has(word)) ? 'weak' : 'none';
}

/** `prompt_processor`: encodes what is asked for, with a model. */
function isOfPrompts(all: readonly string[]): boolean {
  return /(?:^| )prompt processor(?: |$)/.test(all.join(' '));
}

function isFeatureExtractor(all: readonly string[]): boolean {
  return all.includes('feature') && all.includes('extractor');
}

/** The last word. `INTENT_MODEL_VERSION = "org/name"` is about a model: a number is read as none anyway. */
function headOf(core: readonly string[]): string | undefined {
  const [before = '', last] = core.slice(-2);
  return last !== undefined && /^versions?$/.test(last) && MODEL_WORDS.has(before) ? before : core.at(-1);
}

/** `exported_model`, `hub_model_id`: the model that this run makes. */
function isUploadTarget(all: readonly string[]): boolean {
  const joined = all.join(' ');
  // `EXPORT_MODELS` are models to export, `exported_model` is what comes of it.
  const isSource = all.includes('pretrained') || /(?:^| )(?:export|save) (?:models|checkpoints)(?: |$)/.test(joined);
  if (!isSource && all.some((word) => UPLOAD_WORDS.has(word))) return true;
  // `hub_model_id` and `hub_repo` are where Trainer pushes to; `hf_hub_model` is not, nor are `hub_model_names`, being many.
  const isOfHub = all[0] === 'hub' && all.length > 1 && !joined.endsWith('s');
  return isOfHub && all.some((word) => word === 'repo' || MODEL_WORDS.has(word));
}

/** `VLLM_REPO_ID`: what the Hub's libraries call a model, unless the word before names another kind of repository; `WHISPER_REPO_ID` can be nothing else. */
function isRepositoryId(all: readonly string[], core: readonly string[]): boolean {
  if (all.at(-1) === 'repo' && PART.test(all.at(-2) ?? '')) return true;
  return /(?:^| )repo id$/.test(all.join(' ')) && !core.some((word) => OTHER_REPOSITORIES.has(word));
}

/** `codec_repo`, `dacvae_repo`: what is a part of models, and of no software. */
const PART = /(?:vae|codec|vocoder|backbone|unet|controlnet|encoder|decoder)$/;

/** A key of form words only: `repo_id` and `name_or_path` are what the Hub's libraries call a model, `name` is nothing. */
function formMeaning(all: readonly string[]): KeyMeaning {
  const joined = all.join('_');
  if (joined === 'repo_id' || joined.endsWith('name_or_path')) return 'strong';
  return all.length === 0 ? 'none' : 'neutral';
}
