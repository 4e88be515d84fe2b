import type { Certainty, ModelId, ReferenceClass } from '../../domain.ts';
import { type AliasLibrary, aliasOf } from '../names/aliases.ts';
import { isLegacyBeyondDoubt } from '../names/bare-names.ts';
import { isIdByPlace, isServedName, isTypicalName, plausibleId } from '../names/plausible.ts';
import { isWithoutWeights } from '../names/repository-files.ts';
import { readWrittenForm, servedAs, type WrittenForm } from '../names/written-form.ts';
import type { Context } from './keyed.ts';

/** A string read as a model. */
export interface Named {
  readonly model: ModelId;
  readonly revision: string | null;
  readonly file: string | null;
  readonly form: string;
  /**
   * `sure` and `likely` on its own, `possible` only with a context that says model; `served` is what is called as a closed
   * model: named in such a context, fetched by nothing that was seen.
   */
  readonly looks: 'sure' | 'likely' | 'possible' | 'served';
}

/** What is decided about one string, before it becomes a reference. */
export interface Decision {
  readonly named: Named;
  /** `other`: a dataset or an upload target, not reported unless something else takes it for a model. */
  readonly purpose: 'model' | 'mention' | 'other';
  readonly class: ReferenceClass;
  readonly certainty: Certainty;
  readonly how: string;
  readonly revision: string | null;
  readonly file: string | null;
}

/** Forms that say themselves that a model is named. */
const SPEAKING_FORMS = new Set([
  'hf-uri',
  'hg-uri',
  'djl-uri',
  'hf-hub-prefix',
  'cache-path',
  'hub-folder',
  'hub-url',
  'hub-files',
  'hf-prefix',
]);
/** `org/name::transformer/model.safetensors`: nothing else is written with a file of weights behind it. */
const WEIGHTS = /\.(?:safetensors|gguf|ggml|ckpt|pth?|onnx)$/i;
const MAX_LENGTH = 512;

/**
 * Reads `text` as an explicit form (id, URI, URL), null when it is nothing of the kind or a path, a placeholder, an image.
 * Where it is `loaded` also a name that parts of models have.
 */
export function named(text: string, mirrors: readonly string[], loaded = false): Named | null {
  if (text.length < 3 || text.length > MAX_LENGTH || !/[/-]/.test(text) || /\s/.test(text.trim())) return null;
  const form = readWrittenForm(text, mirrors);
  if (form === null) return null;
  const looks = looksOf(form, loaded);
  return looks === null ? null : { ...form, looks };
}

function looksOf({ model, form, file }: WrittenForm, loaded: boolean): Named['looks'] | null {
  if (form === 'docker-name') return 'served';
  const speaks = SPEAKING_FORMS.has(form);
  if (!model.includes('/')) return speaks ? 'sure' : form === 'gateway-prefix' ? 'likely' : null;
  const judged = plausibleId(model);
  const isSure = (speaks && form !== 'cache-path') || (file !== null && WEIGHTS.test(file));
  if (judged.kind !== 'no') return isSure ? 'sure' : judged.kind;
  if (judged.because === 'placeholder' || (judged.because === 'closed-model' && !isFetchedForm(form))) return null;
  // `hf:cache/model.gguf`: a file where the name of a repository belongs.
  if (form === 'hf-prefix' && WEIGHTS.test(model)) return null;
  if (speaks && form !== 'cache-path' && form !== 'hub-folder') return 'sure';
  if (isServedName(judged) && !loaded) return 'served';
  return loaded && isIdByPlace(judged) ? 'possible' : null;
}

/** An address of the Hub: whatever other places serve under the name, this is a repository. */
function isFetchedForm(form: string): boolean {
  return form === 'hf-uri' || form === 'hub-url' || form === 'hub-files';
}

/** Reads `text` as a short name of one of the libraries. */
export function namedShort(text: string, libraries: readonly AliasLibrary[]): Named | null {
  // `all-MiniLM-L6-v2-Q4_K_M.gguf`: a file beside the program.
  if (WEIGHTS.test(text)) return null;
  for (const library of libraries) {
    const alias = aliasOf(library, text);
    if (alias !== null) return { ...alias, file: null, form: `alias-${library}`, looks: 'sure' };
  }
  return null;
}

/** What `reading` is in `context`, null when it is not a reference. */
export function decide(reading: Named, context: Context): Decision | null {
  const base = { named: reading, revision: null, file: null };
  if (context.kind === 'other' || isKeyToFetch(reading, context)) {
    // `voiceDataUrl = ".../resolve/main/voices"`: a URL of a dataset would say so.
    return isFetched(reading) ? decide(reading, { kind: 'model', strength: 'weak', how: reading.form }) : null;
  }
  const isLink = isOnlyLinked(reading, context);
  if (context.kind === 'mention' || isLink) {
    if (reading.looks !== 'sure') return null;
    return {
      ...base,
      purpose: 'mention',
      class: 'mention',
      certainty: 'likely',
      how: isLink ? reading.form : context.how,
    };
  }
  if (reading.looks === 'served') {
    return context.strength === 'strong'
      ? { ...base, purpose: 'mention', class: 'mention', certainty: 'likely', how: servedAs(reading) }
      : null;
  }
  const how = reading.form === 'id' || reading.form.startsWith('alias-') ? context.how : howOf(reading, context.how);
  const use = { ...base, purpose: 'model', class: 'use', how } as const;
  if (reading.form.startsWith('alias-')) return isWord(reading, context) ? null : { ...use, certainty: 'likely' };
  switch (context.strength) {
    case 'strong':
      return { ...use, certainty: reading.looks === 'possible' ? 'likely' : 'certain' };
    case 'weak':
      return reading.looks === 'possible' ? null : { ...use, certainty: 'likely' };
    case 'none':
      return speaksAlone(reading, context.how) ? { ...use, certainty: 'likely' } : null;
  }
}

/** An id that counts wherever it stands. Among paths and images (`image="owner/name:latest"`) it takes more. */
function speaksAlone({ looks, form, model }: Named, how: string): boolean {
  if (how === 'path') return looks === 'sure' && form !== 'id:quant';
  return looks === 'sure' || isTypicalName(model);
}

/** `FILES = {"https://.../resolve/main/model.gguf": target}`, `format!("https://.../resolve/main/{file}")` */
function isKeyToFetch(reading: Named, context: Context): boolean {
  return context.kind === 'mention' && /^(?:dict-key|format)$/.test(context.how) && isFetched(reading);
}

/** A URL that files of a model are fetched from. */
function isFetched({ form, file }: Named): boolean {
  return form === 'hub-files' || (form === 'hub-url' && file !== null && !isWithoutWeights(file));
}

/** The page of a model, or a file of it without weights. */
function isOnlyLinked({ form, file }: Named, context: Context): boolean {
  const isPage = form === 'hub-url';
  if (!isPage && form !== 'hf-uri') return false;
  if (file !== null) return isWithoutWeights(file);
  return isPage && !(context.kind === 'model' && context.strength === 'strong');
}

/** A bare name is an everyday word unless its surroundings say model. */
function isWord({ form, model }: Named, { strength, how }: Context & { kind: 'model' }): boolean {
  // `{"org/bert-base-cased": "bert-base-cased"}`: how the entry is shown.
  if (how === 'table-entry' || (how === 'dict-key' && form !== 'alias-web-llm')) return true;
  // `text_encoder_type = "bert-base-uncased"` and `Encoder("bert-base-uncased")` can mean nothing else; lists may.
  if (form === 'alias-legacy' && isLegacyBeyondDoubt(model)) return strength === 'none' && !STANDING_ALONE.has(how);
  if (form === 'alias-legacy') return strength !== 'strong';
  return strength === 'none' && form !== 'alias-web-llm';
}

const STANDING_ALONE = new Set(['literal', 'argument']);

function howOf({ form }: Named, how: string): string {
  return SPEAKING_FORMS.has(form) ? form : how;
}

/** Of two decisions on one string the one that counts. */
export function stronger(a: Decision, b: Decision): Decision {
  return rank(b) > rank(a) ? b : a;
}

function rank({ purpose, certainty, revision, file }: Decision): number {
  const purposes = { model: 16, mention: 8, other: 0 };
  return purposes[purpose] + (certainty === 'certain' ? 4 : 0) + (revision === null ? 0 : 2) + (file === null ? 0 : 1);
}
