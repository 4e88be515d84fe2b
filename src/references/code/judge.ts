import type { Certainty, ReferenceClass } from '../../domain.ts';
import { isLegacyBeyondDoubt } from '../names/bare-names.ts';
import { isSpeaking, servedAs } from '../names/forms.ts';
import type { Named } from '../names/named.ts';
import { isTypicalName } from '../names/plausible.ts';
import { isWithoutWeights } from '../names/repository-files.ts';
import type { Context } from './context/keyed.ts';

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

/** What `reading` is in `context`, null when it is not a reference. */
export function decide(reading: Named, context: Context): Decision | null {
  const base = { named: reading, revision: null, file: null };
  if (context.kind === 'other' || isKeyToFetch(reading, context)) {
    // `voiceDataUrl = ".../resolve/main/voices"`: a URL of a dataset would say so.
    return isFetched(reading) ? decide(reading, { kind: 'model', strength: 'weak', how: reading.form }) : null;
  }
  // Ollama fetches `hf.co/org/name` from the Hub, and the rest from its own library.
  if (context.kind === 'mention' && context.how === 'ollama' && isSpeaking(reading.form))
    return decide(reading, { kind: 'model', strength: 'strong', how: reading.form });
  if (isOnlyLinked(reading, context)) return mentioned(reading, reading.form);
  if (context.kind === 'mention') return mentioned(reading, context.how);
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

function mentioned(reading: Named, how: string): Decision | null {
  if (reading.looks !== 'sure') return null;
  const base = { named: reading, revision: null, file: null, how } as const;
  return { ...base, purpose: 'mention', class: 'mention', certainty: 'likely' };
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
  return isSpeaking(form) ? form : how;
}

/** Of two decisions on one string the one that counts. */
export function stronger(a: Decision, b: Decision): Decision {
  return rank(b) > rank(a) ? b : a;
}

function rank({ purpose, certainty, revision, file }: Decision): number {
  const purposes = { model: 16, mention: 8, other: 0 };
  return purposes[purpose] + (certainty === 'certain' ? 4 : 0) + (revision === null ? 0 : 2) + (file === null ? 0 : 1);
}
