import { type KeyMeaning, keyMeaning, namesOtherHub, namesOtherThing } from '../../names/model-keys.ts';
import { plausibleId } from '../../names/plausible.ts';
import { wordSet } from '../../patterns.ts';
import type { Dict } from '../../syntax/code/code.ts';
import { isBesideDataset, isBesideSplits, isOfDataset, namedBeside } from './beside.ts';

/** What the surroundings of a string say about it. */
export type Context =
  /** `strong`: it is a model; `weak`: it is when it looks like one; `none`: they say nothing. */
  | { readonly kind: 'model'; readonly strength: 'strong' | 'weak' | 'none'; readonly how: string }
  | { readonly kind: 'mention'; readonly how: string }
  | { readonly kind: 'other' };

/** It is no model. */
export const OTHER: Context = { kind: 'other' };
/** Only what is a model beyond doubt is one here. */
export const UNLIKELY: Context = { kind: 'model', strength: 'none', how: 'path' };

/** The id of a model on another hub. */
const ELSEWHERE: Context = { kind: 'mention', how: 'other-hub' };

/** Keys and keywords whose values are shown to people. */
export const SPEAKING = wordSet(`
  help description metavar title label placeholder info message msg doc epilog summary comment desc example hint
  match`);

/** What `key` says of its value in `dict`, null when it says nothing. */
export function entryContext({ entries }: Dict, key: string): Context | null {
  if (key.includes('/')) return nameContext(key);
  const named = namedBeside(key, entries);
  if (named !== null) return keyedContext(named, 'dict-value');
  if (SPEAKING.has(key)) return { kind: 'mention', how: 'text' };
  if ((isBesideSplits(key, entries) && !isBesideDataset(entries)) || isOfDataset(entries)) return OTHER;
  if (namesOtherHub(key)) return ELSEWHERE;
  return meaningContext(keyMeaning(key), 'dict-value') ?? (namesOtherThing(key) ? UNLIKELY : null);
}

/** `{"org/all_datasets_base": ...}`: an id is the name of an entry. Its words say nothing; that it is a model's does. */
function nameContext(id: string): Context | null {
  const { kind } = plausibleId(id);
  return kind === 'sure' || kind === 'likely' ? { kind: 'model', strength: 'weak', how: 'table-entry' } : null;
}

/** What a key, keyword, flag or variable says of its value, null when it says nothing. */
export function keyedContext(key: string, how: string): Context | null {
  if (key.includes('/')) return nameContext(key);
  if (namesOtherHub(key)) return ELSEWHERE;
  return meaningContext(keyMeaning(key), how) ?? (namesOtherThing(key) ? UNLIKELY : null);
}

/** The same of a meaning already read. */
export function meaningContext(meaning: KeyMeaning, how: string): Context | null {
  switch (meaning) {
    case 'strong':
    case 'weak':
      return { kind: 'model', strength: meaning, how };
    case 'tokenizer':
      return { kind: 'mention', how: 'tokenizer' };
    case 'dataset':
    case 'upload-target':
      return OTHER;
    case 'neutral':
    case 'none':
      return null;
  }
}
