import { append, type Certainty, type ModelReference, type ReferenceClass, type SourceFile } from '../../domain.ts';
import { aliasOf } from '../names/aliases.ts';
import { isEmbeddingName, speakingLibrary } from '../names/bare-names.ts';
import { certaintyUnder } from '../names/certainty.ts';
import { speaksOfHub } from '../names/model-keys.ts';
import { isPartName, isServedName, isTypicalName, plausibleId } from '../names/plausible.ts';
import { isWithoutWeights } from '../names/repository-files.ts';
import { readWrittenForm, servedAs, type WrittenForm } from '../names/written-form.ts';
import { referenceTo } from '../reference.ts';
import { embeddedView } from '../source-file.ts';
import type { Meaning } from './meaning.ts';

/** What is known of a value before it is read. */
export interface ValuePlace extends Meaning {
  /** Slug of the construct, for example `yaml-key`. */
  readonly how: string;
  /** Revision that a sibling key names. */
  readonly revision: string | null;
  /** `mention` in files and places that load nothing. */
  readonly class: ReferenceClass;
  readonly mirrors: readonly string[];
}

/** Longest value that is read as a name or a list of names. */
const MAX_VALUE = 4096;
/** A Hub URL or URI inside a longer text. */
const EMBEDDED_URL =
  /(?:https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/|\b(?:hf|hg|huggingface):\/\/)[^\s"'`<>()[\]{}|\\,;]+/gi;

/**
 * The models that one value of a configuration names: by an explicit form (URL, URI), as an id where the key says or the
 * id itself leaves no doubt, as a legacy name under a model key, as the default inside a template, as items of a list.
 */
export function valueReferences(view: SourceFile, place: ValuePlace): readonly ModelReference[] {
  const { text } = view;
  if (text.length > MAX_VALUE || place.meaning === 'dataset' || place.meaning === 'upload-target') {
    return place.meaning === 'upload-target' ? [] : urlsIn(view, place);
  }
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const whole = readWhole(view, start, end - Number(endsInSlash(text.slice(start, end), place)), place);
  if (whole !== null) return whole;
  const urls = urlsIn(view, place);
  if (urls.length > 0) return urls;
  if (TEMPLATE.test(text)) return partsOf(view, TEMPLATE_BREAKS, { ...place, how: 'template-default' });
  if (
    (place.meaning === 'strong' || place.meaning === 'weak') &&
    LIST.test(text.trim()) &&
    (place.prose || !isTitle(text))
  ) {
    return partsOf(view, LIST_BREAKS, place);
  }
  return [];
}

/** False only for values that are no model wherever they stand: numbers, switches, words, paths, sentences without an address. */
export function mayBeModel(text: string, mirrors: readonly string[]): boolean {
  if (text.includes('=') || TEMPLATE.test(text)) return true;
  const name = text.trim().replace(/\/$/, '');
  if (/[\s,;|+]/.test(name)) return name.includes('/') && (ADDRESS.test(name) || LIST.test(name));
  return readWrittenForm(name, mirrors) !== null || ROUTED.test(name) || isShortName(name);
}

/** True for a name without an owner that is, or may be, a model's: `gpt2`, `all-MiniLM-L6-v2`, an id of MLC or Coqui. */
export function isShortName(name: string): boolean {
  return isEmbeddingName(name) || speakingLibrary(name) !== null || aliasOf('legacy', name) !== null;
}

const ADDRESS = /:\/\/|\b(?:huggingface|hf)\.co\//i;

/** `${MODEL:-org/name}`, `{{ .Values.model | default "org/name" }}`, `${{ inputs.model || 'org/name' }}`, `$(MODEL)` */
const TEMPLATE = /\$\{|\{\{|\$\(|<%|\{%/;
const TEMPLATE_BREAKS = /\$\{\w+(?::?[-=?]|:)|[\s"'`{}()|,=?]+|:-|:=/g;
/** `org/a,org/b`, `org/a org/b`, `a=org/a b=org/b`, `org/base+org/lora` */
const LIST = /^[\w./:@=-]+(?:[\s,;|+]+[\w./:@=-]+)+[,;]?$/;
/** `stabilityai/Stable Zero123`, `play/pause, skip and more`: an item of several words, some without a slash. What stands behind a flag is its value. */
function isTitle(text: string): boolean {
  return text.split(/[,;|+=]/).some((item) => {
    const words = item.trim().split(/\s+/);
    return words.length > 1 && words.some((word, at) => WORD.test(word) && !/^-/.test(words[at - 1] ?? ''));
  });
}

const WORD = /^[A-Za-z][\w.:]*$/;
const LIST_BREAKS = /[\s,;|=+]+/g;

/** `org/name-7b/` where a model is named: a folder's way to write it. */
function endsInSlash(text: string, { meaning }: ValuePlace): boolean {
  if (meaning !== 'strong' || !/^[\w.-]+\/[\w.-]+\/$/.test(text)) return false;
  const id = text.slice(0, -1);
  return plausibleId(id).kind !== 'no' && isTypicalName(id);
}

/** The whole value as one name; null when it is none. */
function readWhole(view: SourceFile, start: number, end: number, place: ValuePlace): readonly ModelReference[] | null {
  const text = view.text.slice(start, end);
  if (text.length === 0 || /\s/.test(text)) return null;
  const form = readWrittenForm(text, place.mirrors);
  if (form === null) return routedName(view, start, end, place) ?? bareName(view, start, end, place);
  if (isExplicit(form)) {
    const badOwner = form.model.includes('/') && plausibleId(form.model).kind === 'no' && isPlaceholder(form);
    return badOwner ? [] : [reference(view, start, end, form, place, 'certain')];
  }
  if (form.form === 'docker-name' || (isServedName(plausibleId(form.model)) && !speaksOfHub(place.key))) {
    const served: ValuePlace = { ...place, how: servedAs(form), class: 'mention' };
    return place.meaning === 'strong' ? [reference(view, start, end, form, served, 'likely')] : [];
  }
  const certainty = certaintyOf(form, place);
  return certainty === null ? [] : [reference(view, start, end, form, place, certainty)];
}

function isPlaceholder({ model }: WrittenForm): boolean {
  const plausible = plausibleId(model);
  return plausible.kind === 'no' && plausible.because === 'placeholder';
}

/** `local-infinity/org/name`: an id behind the name that a gateway gives one of its servers. */
const ROUTED = /^([a-z][\w-]{1,40})\/([\w.-]{1,96}\/[\w.-]{1,96})$/;

/** A model beyond doubt behind a route, where a key says model and not path. To a provider's route only a request goes. */
function routedName(view: SourceFile, start: number, end: number, place: ValuePlace): readonly ModelReference[] | null {
  const [, route, id] = ROUTED.exec(view.text.slice(start, end)) ?? [];
  if (route === undefined || id === undefined || place.meaning !== 'strong' || place.foreign) return null;
  const form = /path|dir|folder|file|checkpoint|ckpt/i.test(place.key) ? null : readWrittenForm(id);
  const [asOwner, named] = [plausibleId(`${route}/llama-7b`), plausibleId(id)];
  if (form === null || named.kind !== 'sure') return null;
  const isHosted = asOwner.kind === 'no' && asOwner.because === 'closed-model';
  if (asOwner.kind === 'no' && !isHosted) return null;
  const routed: ValuePlace = isHosted ? { ...place, class: 'mention' } : place;
  return [reference(view, start, end, { ...form, form: 'gateway-prefix' }, routed, 'likely')];
}

/** `bert-base-uncased`, `gpt2`: ids from before owners, taken where a key says that a model is meant. Ids of MLC and Coqui say so themselves. */
function bareName(view: SourceFile, start: number, end: number, place: ValuePlace): readonly ModelReference[] | null {
  const name = view.text.slice(start, end);
  const library = speakingLibrary(name);
  if (library === null && place.meaning !== 'strong' && place.meaning !== 'weak' && place.meaning !== 'tokenizer')
    return null;
  // `model: {type: gpt2}` says how it is built.
  if (ARCHITECTURE.test(place.key)) return null;
  const alias = library === null ? (aliasOf('legacy', name) ?? embeddingAlias(name, place)) : aliasOf(library, name);
  if (alias === null) return null;
  const form = { model: alias.model, revision: alias.revision, file: null, form: 'alias' };
  return [reference(view, start, end, form, place, 'likely')];
}

const ARCHITECTURE = /(?:type|kind|class|arch|architecture|family)s?$/i;

function embeddingAlias(name: string, { meaning }: ValuePlace): ReturnType<typeof aliasOf> {
  return meaning === 'tokenizer' || !isEmbeddingName(name) ? null : aliasOf('sentence-transformers', name);
}

/** URLs, URIs and cache paths say themselves that they name a model; ids, also behind a gateway's prefix, do not. */
function isExplicit({ form }: WrittenForm): boolean {
  return !form.startsWith('id') && !NOT_EXPLICIT.has(form);
}

const NOT_EXPLICIT = new Set(['gateway-prefix', 'docker-name', 'alias']);

/** How sure an id is a model, by key and id together; null when it is not taken for one. */
function certaintyOf(
  { model, form }: WrittenForm,
  { meaning, foreign, prose, fromHub, revision, key }: ValuePlace,
): Certainty | null {
  // LiteLLM's `huggingface/t5-small`
  if (!model.includes('/')) return form === 'gateway-prefix' ? certaintyUnder(meaning, 'likely') : null;
  const plausible = plausibleId(model);
  if (isServedName(plausible)) return meaning === 'strong' ? 'likely' : null;
  if (isPartName(plausible)) return meaning === 'strong' && (revision !== null || fromHub()) ? 'likely' : null;
  if (plausible.kind === 'no' || (foreign && meaning !== 'strong')) return null;
  if (plausible.kind === 'possible' && prose) return null;
  if (plausible.kind === 'possible' && (GATEWAY.test(model) || spells(key, model))) return null;
  const isKeySilent = meaning === 'none' || meaning === 'neutral';
  return isKeySilent && form !== 'id' ? null : certaintyUnder(meaning, plausible.kind);
}

/** LiteLLM's `openai/my-model`: the API that is spoken, before whatever name a server gave its model. */
const GATEWAY = /^openai\//i;

/** `docs_new_model: docs/new_model`: a table that leads from names to paths of the same words. */
function spells(key: string, model: string): boolean {
  return key.replace(/\W/g, '_') === model.replace(/\W/g, '_');
}

function urlsIn(view: SourceFile, place: ValuePlace): readonly ModelReference[] {
  if (!view.text.includes('/')) return [];
  const found: ModelReference[] = [];
  for (const match of view.text.matchAll(EMBEDDED_URL)) {
    const url = match[0].replace(/[.:]+$/, '');
    // What fetches data sets is told `hf://org/name` too.
    if (place.meaning === 'dataset' && !url.startsWith('http')) continue;
    const form = readWrittenForm(url, place.mirrors);
    if (form === null || isPlaceholder(form)) continue;
    const sentence = /\s/.test(view.text.trim()) && form.file === null;
    const kind: ValuePlace = sentence ? { ...place, class: 'mention' } : place;
    found.push(reference(view, match.index, match.index + url.length, form, kind, 'certain'));
  }
  return found;
}

/** The words of a list or template, each judged like a value of its own. */
function partsOf(view: SourceFile, breaks: RegExp, place: ValuePlace): readonly ModelReference[] {
  const found: ModelReference[] = [];
  let at = 0;
  const take = (to: number): void => {
    // `MODEL_ID:org/name`: a default after a single colon, as in Spring's placeholders.
    const start = at + (/^[A-Za-z_][\w.]*:(?=[\w.-]+\/)/.exec(view.text.slice(at, to))?.[0].length ?? 0);
    const word = view.text.slice(start, to);
    if (!word.includes('/')) return;
    const piece = embeddedView(view, word, start);
    append(found, readWhole(piece, 0, word.length, place) ?? []);
  };
  for (const match of view.text.matchAll(breaks)) {
    take(match.index);
    at = match.index + match[0].length;
  }
  take(view.text.length);
  return found;
}

function reference(
  view: SourceFile,
  start: number,
  end: number,
  form: WrittenForm,
  place: ValuePlace,
  certainty: Certainty,
): ModelReference {
  const mentioned = place.prose || place.meaning === 'tokenizer' || isWithoutWeights(form.file ?? '');
  return referenceTo(
    { ...form, revision: form.revision ?? place.revision },
    {
      written: view.text.slice(start, end),
      how: isExplicit(form) ? form.form : place.how,
      class: mentioned ? 'mention' : place.class,
      certainty,
      location: view.locate(start, end),
    },
  );
}
