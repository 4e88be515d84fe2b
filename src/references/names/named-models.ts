import { append, type Certainty, type ModelReference, type ReferenceClass } from '../../domain.ts';
import { referenceTo } from '../reference.ts';
import { type Assembly, HOLE, sliceOf } from '../syntax/assembly.ts';
import type { AliasLibrary } from './aliases.ts';
import { isLegacyBeyondDoubt } from './bare-names.ts';
import { certaintyUnder } from './certainty.ts';
import { servedAs, type WrittenForm } from './forms.ts';
import { somePair, standsAlone } from './id-signs.ts';
import type { KeyMeaning } from './model-keys.ts';
import { type Named, named, namedShort } from './named.ts';
import { plausibleId } from './plausible.ts';
import { isWithoutWeights } from './repository-files.ts';

/** What the place of a value says about it. */
export interface Place {
  /** Slug of the construct. */
  readonly how: string;
  /** What the key, flag or command says of its value. */
  readonly meaning: KeyMeaning;
  /** The command itself downloads or serves what is named here: whatever its looks, it is a model. */
  readonly loads?: boolean;
  /** `mention` for text that is shown, compared or commented out. */
  readonly class?: ReferenceClass;
  /** Revision that a flag next to it names. */
  readonly revision?: string | null;
  /** A library whose short names count here too. */
  readonly aliases?: AliasLibrary | null;
  /** File of the repository that the same command names. */
  readonly file?: string | null;
  readonly mirrors?: readonly string[];
}

/** Any URL, and `git@hf.co:org/name`; whether it is one of the Hub is for the reader of written forms. */
const URL =
  /\b(?:(?:git\+)?https?|ssh|(?:pvc\+)?hf|hg|huggingface):\/\/[^\s"'`<>()\\,]*|\bgit@(?:huggingface\.co|hf\.co):[\w./-]+/gi;
/** `https://user:token@huggingface.co/`: the token may be anything. */
const CREDENTIALS = /^(?:git\+)?(https?:\/\/|ssh:\/\/)[^/@\s]*@(?=(?:huggingface\.co|hf\.co)[:/])/i;
const MAX_TEXT = 4096;
const MAX_URL = 2048;

/** The references that one value makes at a place; none when it names no model there. */
export function namedModels(value: Assembly, place: Place): readonly ModelReference[] {
  const { text } = value;
  if (text.length > MAX_TEXT || place.meaning === 'dataset' || place.meaning === 'upload-target') return [];
  const urls = hubUrls(value, place);
  if (urls.length > 0) return urls;
  const trimmed = text.trim();
  const start = text.length - text.trimStart().length;
  const item = sliceOf(value, start, start + trimmed.length);
  const explicit = named(trimmed, place.mirrors ?? [], place.loads);
  if (explicit !== null) return byForm(item, explicit, place);
  const libraries = place.aliases == null ? SHORT_NAMES : [place.aliases, ...SHORT_NAMES];
  const short = namesShort(trimmed, place) ? namedShort(trimmed, libraries) : null;
  return short === null ? [] : [referenceOf(item, short, place, 'certain')];
}

/** `MODEL=gpt2`, `ENCODER=bert-base-uncased`: a role in a system may be called by everyday words, and by no such name. */
function namesShort(name: string, { meaning }: Place): boolean {
  return meaning === 'strong' || meaning === 'tokenizer' || (meaning === 'weak' && isLegacyBeyondDoubt(name));
}

/** The reference that an explicit form makes at a place. */
function byForm(item: Assembly, model: Named, place: Place): readonly ModelReference[] {
  if (item.lengthened && (place.meaning === 'none' || place.meaning === 'neutral')) return [];
  if (model.looks === 'served') return servedModels(item, model, place);
  const isLeftOpen = !place.loads && /^id(?:$|[@:])/.test(model.form);
  const certainty = isLeftOpen ? certaintyUnder(place.meaning, model.looks) : 'certain';
  return certainty === null ? [] : [referenceOf(item, model, place, certainty)];
}

/** What is called as others serve their models: mentioned where the place says model, fetched by nothing that was seen. */
export function servedModels(value: Assembly, form: WrittenForm, place: Place): readonly ModelReference[] {
  if (place.meaning !== 'strong') return [];
  const how = place.loads ? place.how : servedAs(form);
  return [referenceOf(value, form, { ...place, how, class: 'mention' }, 'likely')];
}

/** Libraries whose short names say by themselves which model they are. */
const SHORT_NAMES: readonly AliasLibrary[] = ['legacy', 'sentence-transformers', 'web-llm', 'coqui-tts'];

/** The references of all Hub URLs in a text. */
export function hubUrls(value: Assembly, place: Place): readonly ModelReference[] {
  const { text } = value;
  if (!text.includes('://') && !text.includes('git@')) return [];
  const references: ModelReference[] = [];
  for (const match of text.matchAll(URL)) {
    if (match[0].length > MAX_URL) continue;
    const url = match[0].replace(/[.,;:]+$/, '');
    const model = named(url.replace(CREDENTIALS, '$1'), place.mirrors ?? []);
    if (model === null) continue;
    references.push(referenceOf(sliceOf(value, match.index, match.index + url.length), model, place, 'certain'));
  }
  return references;
}

/** Ids of the known shape that stand anywhere in a text, as whole words, when they look like models by themselves. */
export function idsInText(value: Assembly, place: Place): readonly ModelReference[] {
  const references: ModelReference[] = [];
  somePair(value.text, (pair) => {
    const id = value.text.slice(pair.start, pair.end).replace(/[.-]+$/, '');
    if (standsAlone(value.text, pair) && plausibleId(id).kind === 'sure')
      append(references, namedModels(sliceOf(value, pair.start, pair.start + id.length), place));
    return false;
  });
  return references;
}

/** The reference that a value as a whole makes at a place, by a form which was read in it. */
export function referenceOf(value: Assembly, model: WrittenForm, place: Place, certainty: Certainty): ModelReference {
  const end = value.text.length;
  const file = known(model.file);
  const withoutWeights = place.meaning === 'tokenizer' || (file !== null && isWithoutWeights(file));
  const named = {
    model: model.model,
    revision: known(model.revision) ?? place.revision ?? null,
    file: file ?? place.file ?? null,
  };
  return referenceTo(named, {
    written: value.written(0, end),
    how: place.how,
    class: withoutWeights ? 'mention' : (place.class ?? 'use'),
    certainty,
    location: value.locate(0, end),
  });
}

function known(text: string | null): string | null {
  return text === null || text.includes(HOLE) ? null : text;
}
