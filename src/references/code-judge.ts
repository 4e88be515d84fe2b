import type { Certainty, ModelId, ReferenceClass } from '../domain.ts';
import { type AliasLibrary, aliasOf } from './aliases.ts';
import { plausibleId } from './plausible.ts';
import { readWrittenForm, type WrittenForm } from './written-form.ts';

/** A string read as a model. */
export interface Named {
  readonly model: ModelId;
  readonly revision: string | null;
  readonly file: string | null;
  readonly form: string;
  /** `sure` and `likely` on its own, `possible` only with a context that says model. */
  readonly looks: 'sure' | 'likely' | 'possible';
}

/** What is decided about one place, before it becomes a reference. */
export interface Decision {
  readonly named: Named;
  readonly class: ReferenceClass;
  readonly certainty: Certainty;
  readonly how: string;
  readonly revision: string | null;
  readonly file: string | null;
}

const EXPLICIT = new Set(['hf-uri', 'hub-url', 'cache-path', 'hg-uri', 'hf-prefix', 'hf-hub-prefix', 'gateway-prefix']);
/** Owners and names of documentation: they stand for a model that the reader puts in. */
const MAX_LENGTH = 512;

/** Reads `text` as an explicit form (id, URI, URL), null when it is nothing of the kind or a path, a placeholder, an image. */
export function named(text: string, mirrors: readonly string[]): Named | null {
  if (text.length < 3 || text.length > MAX_LENGTH || !text.includes('/') || /\s/.test(text.trim())) return null;
  const form = readWrittenForm(text, mirrors);
  if (form === null) return null;
  const looks = plausibility(form);
  return looks === null ? null : { ...form, looks };
}

function plausibility({ model, form }: WrittenForm): Named['looks'] | null {
  const judged = plausibleId(model);
  if (judged.kind !== 'no') return EXPLICIT.has(form) ? 'sure' : judged.kind;
  if (judged.because === 'placeholder' || judged.because === 'closed-model') return null;
  return EXPLICIT.has(form) && judged.because !== 'path' ? 'sure' : null;
}

/** Reads `text` as a short name of one of the libraries. */
export function namedShort(text: string, libraries: readonly AliasLibrary[]): Named | null {
  for (const library of libraries) {
    const alias = aliasOf(library, text);
    if (alias !== null) return { ...alias, file: null, form: `alias-${library}`, looks: 'sure' };
  }
  return null;
}
