import type { Certainty, ModelReference, SourceFile } from '../../domain.ts';
import { aliasOf } from '../names/aliases.ts';
import { isEmbeddingName, speakingLibrary } from '../names/bare-names.ts';
import { certaintyUnder } from '../names/certainty.ts';
import { isServedForm, type WrittenForm } from '../names/forms.ts';
import { speaksOfHub } from '../names/model-keys.ts';
import { type Place, referenceOf, servedModels } from '../names/named-models.ts';
import { isPartName, isServedName, plausibleId } from '../names/plausible.ts';
import { readWrittenForm } from '../names/written-form.ts';
import { assemblyOf } from '../syntax/interpolation.ts';
import type { Meaning } from './meaning.ts';

/** What is known of a value before it is read. */
export type ValuePlace = Meaning & Place;

/** The models that a view names as a whole; null when it is no name. */
export function nameReferences(name: SourceFile, place: ValuePlace): readonly ModelReference[] | null {
  const { text } = name;
  if (text.length === 0 || /\s/.test(text)) return null;
  const form = readWrittenForm(text, place.mirrors);
  if (form === null) return routedName(name, place) ?? bareName(name, place);
  if (isExplicit(form)) return isPlaceholder(form) ? [] : [formReference(name, form, place, 'certain')];
  if (isServedForm(form.form) || (isServedName(plausibleId(form.model)) && !speaksOfHub(place.key)))
    return servedModels(assemblyOf(name), form, place);
  const certainty = certaintyOf(form, place);
  return certainty === null ? [] : [formReference(name, form, place, certainty)];
}

/** True for a form of an id that stands for any id. */
export function isPlaceholder({ model }: WrittenForm): boolean {
  const plausible = plausibleId(model);
  return plausible.kind === 'no' && plausible.because === 'placeholder';
}

/** `local-infinity/org/name`: an id behind the name that a gateway gives one of its servers. */
export const ROUTED = /^([a-z][\w-]{1,40})\/([\w.-]{1,96}\/[\w.-]{1,96})$/;

/** A model beyond doubt behind a route, where a key says model and not path. To a provider's route only a request goes. */
function routedName(name: SourceFile, place: ValuePlace): readonly ModelReference[] | null {
  const [, route, id] = ROUTED.exec(name.text) ?? [];
  if (route === undefined || id === undefined || place.meaning !== 'strong' || place.foreign) return null;
  const form = /path|dir|folder|file|checkpoint|ckpt/i.test(place.key) ? null : readWrittenForm(id);
  const [asOwner, named] = [plausibleId(`${route}/llama-7b`), plausibleId(id)];
  if (form === null || named.kind !== 'sure') return null;
  const isHosted = asOwner.kind === 'no' && asOwner.because === 'closed-model';
  if (asOwner.kind === 'no' && !isHosted) return null;
  const routed: ValuePlace = isHosted ? { ...place, class: 'mention' } : place;
  return [formReference(name, { ...form, form: 'gateway-prefix' }, routed, 'likely')];
}

/** `bert-base-uncased`, `gpt2`: ids from before owners, taken where a key says that a model is meant. Ids of MLC and Coqui say so themselves. */
function bareName(view: SourceFile, place: ValuePlace): readonly ModelReference[] | null {
  const name = view.text;
  const library = speakingLibrary(name);
  if (library === null && place.meaning !== 'strong' && place.meaning !== 'weak' && place.meaning !== 'tokenizer')
    return null;
  // `model: {type: gpt2}` says how it is built.
  if (ARCHITECTURE.test(place.key)) return null;
  const alias = library === null ? (aliasOf('legacy', name) ?? embeddingAlias(name, place)) : aliasOf(library, name);
  if (alias === null) return null;
  const form = { model: alias.model, revision: alias.revision, file: null, form: 'alias' };
  return [formReference(view, form, place, 'likely')];
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

/** The reference that a view makes by a form which stands in it. */
export function formReference(
  view: SourceFile,
  form: WrittenForm,
  place: ValuePlace,
  certainty: Certainty,
): ModelReference {
  const at: Place = { ...place, how: isExplicit(form) ? form.form : place.how };
  return referenceOf(assemblyOf(view), form, place.prose ? { ...at, class: 'mention' } : at, certainty);
}
