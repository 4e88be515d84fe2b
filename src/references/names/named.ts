import type { ModelId } from '../../domain.ts';
import { type AliasLibrary, aliasOf } from './aliases.ts';
import { isServedForm, isSpeaking, type WrittenForm } from './forms.ts';
import { isIdByPlace, isServedName, plausibleId } from './plausible.ts';
import { isWeightsFile } from './weight-files.ts';
import { readWrittenForm } from './written-form.ts';

/** A string read as a model. */
export interface Named extends WrittenForm {
  /**
   * `sure` and `likely` on its own, `possible` only with a context that says model; `served` is what is called as a closed
   * model: named in such a context, fetched by nothing that was seen.
   */
  readonly looks: 'sure' | 'likely' | 'possible' | 'served';
}

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
  if (isServedForm(form)) return servedLooks(model, form);
  const speaks = isSpeaking(form);
  if (!model.includes('/')) return speaks ? 'sure' : form === 'gateway-prefix' ? 'likely' : null;
  const judged = plausibleId(model);
  // `org/name::transformer/model.safetensors`: nothing else is written with a file of weights behind it.
  const isSure = (speaks && form !== 'cache-path') || (file !== null && isWeightsFile(file));
  if (judged.kind !== 'no') return isSure ? 'sure' : judged.kind;
  if (judged.because === 'placeholder' || (judged.because === 'closed-model' && !isFetchedForm(form))) return null;
  // `hf:cache/model.gguf`: a file where the name of a repository belongs.
  if (form === 'hf-prefix' && isWeightsFile(model)) return null;
  if (speaks && form !== 'cache-path' && form !== 'hub-folder') return 'sure';
  if (isServedName(judged) && !loaded) return 'served';
  return loaded && isIdByPlace(judged) ? 'possible' : null;
}

/** Docker Hub's own names stand for themselves; `src/app:openai` is no model. */
function servedLooks(model: ModelId, form: string): 'served' | null {
  return form === 'docker-name' || plausibleId(model).kind !== 'no' ? 'served' : null;
}

/** An address of the Hub: whatever other places serve under the name, this is a repository. */
function isFetchedForm(form: string): boolean {
  return form === 'hf-uri' || form === 'hub-url' || form === 'hub-files';
}

/** Reads `text` as a short name of one of the libraries. */
export function namedShort(text: string, libraries: readonly AliasLibrary[]): Named | null {
  // `all-MiniLM-L6-v2-Q4_K_M.gguf`: a file beside the program.
  if (isWeightsFile(text)) return null;
  for (const library of libraries) {
    const alias = aliasOf(library, text);
    if (alias !== null) return { ...alias, file: null, form: `alias-${library}`, looks: 'sure' };
  }
  return null;
}
