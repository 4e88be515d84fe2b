import { inOrder } from '../patterns.ts';
import { isAttribute, type KeyMeaning, keyMeaning, namesOtherThing } from './model-keys.ts';
import type { Plausibility } from './plausible.ts';

/** `reranker = `, `reranker: str = `, `"reranker": `, `"--reranker", default=`, `--reranker `, `reranker: &anchor `, up to the value, which may be quoted. */
const KEY_BEFORE = inOrder([
  /([A-Za-z_][\w.-]{1,63})["'\]]{0,2}\s{0,8}/,
  // `=`, `: str =`, `:`, `,`, `, default=`, the space behind a flag
  /(?:(?::\s{0,8}[\w.[\]| ]{1,40})?=|:|,(?:\s{0,80}default\s{0,2}=)?|(?<=--[\w-]{1,64})\s)/,
  // A bracket, an anchor, the letters of a prefix, a quote
  /\s{0,80}\(?(?:&\w{1,64} )?[A-Za-z]{0,2}["'`]?$/,
]);
/** `load(`, `load<Type>(`, `load(name=`, `load({ name: `, `load("task", `, `load(base, `, up to the value. */
const CALL_BEFORE = inOrder([
  /(\w{2,64})(?:<[^<>()\n]{1,80}>)?\(\s{0,80}/,
  // One argument before
  /(?:(?:["'][^"'\n]{0,80}["']|[\w.:]{1,80}),\s{0,80})?/,
  // The name of this one
  /(?:\{?\s{0,80}\w{1,64}\s?[=:]\s?)?[A-Za-z]{0,2}["'`]$/,
]);
const MAX_BEFORE = 240;

/** What keys must mean for a value that looks like a model that much. */
const TELLING: Readonly<Record<Plausibility['kind'], ReadonlySet<KeyMeaning>>> = {
  sure: new Set(),
  likely: new Set(['strong', 'weak', 'tokenizer', 'neutral']),
  possible: new Set(['strong', 'tokenizer']),
  no: new Set(['strong']),
};

/** The key, variable or flag right before the value at `start`. */
export function keyBefore(text: string, start: number): string | undefined {
  return KEY_BEFORE.exec(text.slice(Math.max(0, start - MAX_BEFORE), start))?.[1];
}

/** True when the key, variable or flag right before the value at `start`, which looks like a model that much, may name one. */
export function isToldByKey(text: string, start: number, looks: Plausibility['kind']): boolean {
  const key = keyBefore(text, start);
  return key !== undefined && TELLING[looks].has(keyMeaning(key));
}

/** True for `OUTPUT_DIR = "docs/schemas"`, `working-directory: apps/bot`, `model_tag: team/latest`: what the value is called says that it is something else. */
export function isToldOtherwise(text: string, start: number): boolean {
  const key = keyBefore(text, start);
  const own = PAIR_BEFORE.exec(text.slice(Math.max(0, start - MAX_BEFORE), start))?.[1];
  if (own !== undefined && keyMeaning(own) === 'strong') return false;
  return key !== undefined && (isAttribute(key) || namesOtherThing(key));
}

/** `pretrained=` of `model_args: pretrained=org/name,dtype=auto`: what stands right before says more than the key of all. */
const PAIR_BEFORE = /(?<=[\s,"'])([A-Za-z_][\w.-]{1,63})=$/;

/** `model = owner + "`, `self.model: str = "{}/`, up to the value that is put together. */
const ASSIGNED =
  /^[^\S\n]*(?:(?:export|const|let|var|return|this\.|self\.)[^\S\n]*){0,3}([A-Za-z_][\w.]{1,63})\s?(?::[^=\n]{1,40})?[=:]/;

/** True when the line that holds `start` assigns to what names a model. */
export function isToldByLine(text: string, start: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - MAX_BEFORE), start);
  const key = ASSIGNED.exec(line)?.[1];
  return key !== undefined && keyMeaning(key) === 'strong';
}

/** True when the value at `start` is handed to one of `calls`. */
export function isToldByCall(text: string, start: number, calls: ReadonlySet<string>): boolean {
  const call = callBefore(text, start);
  return call !== undefined && calls.has(call);
}

/** The call that the value at `start` is handed to. */
export function callBefore(text: string, start: number): string | undefined {
  return CALL_BEFORE.exec(text.slice(Math.max(0, start - MAX_BEFORE), start))?.[1];
}
