import type { Certainty, ModelReference, ReferenceClass } from '../domain.ts';
import type { KeyMeaning } from './model-keys.ts';
import { plausibleId } from './plausible.ts';
import { type Assembly, sliceOf } from './syntax/assembly.ts';
import { readWrittenForm, type WrittenForm } from './written-form.ts';

/** What the place of a value says about it. */
export interface Place {
  /** Slug of the construct. */
  readonly how: string;
  /** What the key, flag or command says of its value. */
  readonly meaning: KeyMeaning;
  /** `mention` for text that is shown, compared or commented out. */
  readonly class?: ReferenceClass;
  /** Revision that a flag next to it names. */
  readonly revision?: string | null;
  readonly mirrors?: readonly string[];
}

/** A Hub URL with whatever stands before its host: `https://user:token@huggingface.co/...`, `git@hf.co:...` */
const HUB_URL = /(?:https?:\/\/|git@|ssh:\/\/)[^\s"'`<>()\\]*|\bhf:\/\/[^\s"'`<>()\\,]+/gi;
const CREDENTIALS = /^(https?:\/\/|ssh:\/\/|)[^/@\s]*@(huggingface\.co|hf\.co)[:/]/i;

/** The references that one value makes at a place; none when it names no model there. */
export function namedModels(value: Assembly, place: Place): readonly ModelReference[] {
  const { text } = value;
  if (text.length > 4096 || place.meaning === 'dataset' || place.meaning === 'upload-target') return [];
  const start = text.length - text.trimStart().length;
  const trimmed = text.trim();
  if (trimmed.includes('://') || trimmed.startsWith('git@')) return hubUrls(value, place);
  const form = readWrittenForm(trimmed, place.mirrors);
  if (form === null) return [];
  const certainty = certaintyOf(form, place.meaning);
  if (certainty === null) return [];
  return [referenceOf(sliceOf(value, start, start + trimmed.length), form, place, certainty)];
}

/** The references of all Hub URLs in a text. */
export function hubUrls(value: Assembly, place: Place): readonly ModelReference[] {
  const { text } = value;
  if (!text.includes('://') && !text.includes('git@')) return [];
  const references: ModelReference[] = [];
  for (const match of text.matchAll(HUB_URL)) {
    if (match[0].length > 2048) continue;
    const url = match[0].replace(/[.,;:]+$/, '').replace(CREDENTIALS, 'https://$2/');
    const form = readWrittenForm(url, place.mirrors);
    if (form === null || !/^(?:hub-url|hf-uri)/.test(form.form)) continue;
    if (plausibleId(form.model).kind === 'no' && form.model.includes('/')) continue;
    const end = match.index + match[0].replace(/[.,;:]+$/, '').length;
    references.push(referenceOf(sliceOf(value, match.index, end), form, place, 'certain'));
  }
  return references;
}

/** Ids of the known shape that stand anywhere in a text, as whole words, when they look like models by themselves. */
export function idsInText(value: Assembly, place: Place): readonly ModelReference[] {
  const references: ModelReference[] = [];
  for (const match of value.text.matchAll(WORD_PAIR)) {
    const before = value.text[match.index - 1] ?? ' ';
    const after = value.text[match.index + match[0].length] ?? ' ';
    if (/[\w/.@~$}:-]/.test(before) || /[/\w@~${(]/.test(after)) continue;
    const id = match[0].replace(/[.,;:-]+$/, '');
    if (plausibleId(id).kind !== 'sure') continue;
    references.push(...namedModels(sliceOf(value, match.index, match.index + id.length), place));
  }
  return references;
}

/** `org/name`, begun at a word so that the time is linear. */
const WORD_PAIR = /(?<![\w.-])[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*/g;

/** How sure a value in that form is a model, where keys mean that; null when it is none. */
function certaintyOf({ model, form }: WrittenForm, meaning: KeyMeaning): Certainty | null {
  if (!model.includes('/')) return null;
  const plausible = plausibleId(model);
  if (plausible.kind === 'no') return null;
  if (form !== 'id' && form !== 'id@revision' && form !== 'id:quant') return 'certain';
  if (meaning === 'strong' || meaning === 'tokenizer') return plausible.kind === 'possible' ? 'likely' : 'certain';
  if (meaning === 'weak') return plausible.kind === 'possible' ? null : 'certain';
  return plausible.kind === 'sure' ? 'likely' : null;
}

function referenceOf(value: Assembly, form: WrittenForm, place: Place, certainty: Certainty): ModelReference {
  const end = value.text.length;
  const file = form.file ?? '';
  const onlyTokenizer = place.meaning === 'tokenizer' || TOKENIZER_FILE.test(file);
  return {
    model: form.model,
    written: value.written(0, end),
    revision: form.revision ?? place.revision ?? null,
    file: form.file,
    how: place.how,
    class: onlyTokenizer ? 'mention' : (place.class ?? 'use'),
    certainty,
    location: value.locate(0, end),
    ignored: null,
  };
}

/** `tokenizer.json`, `tokenizer_config.json`, `vocab.txt`: fetched without the weights. */
const TOKENIZER_FILE = /(?:^|\/)(?:tokenizer[\w.-]*|vocab[\w.-]*|merges\.txt|special_tokens_map\.json)$/;
