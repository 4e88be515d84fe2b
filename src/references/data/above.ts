import { type KeyMeaning, keyMeaning, namesRepository, speaksOfHub, speaksOfModel } from '../names/model-keys.ts';
import { wordSet } from '../patterns.ts';
import { scalarOf, valuesOf } from '../syntax/data/data-tree.ts';
import { isForeign } from './foreign.ts';
import { type Frame, isValueKey } from './frame.ts';

/** Keys beside a value that say what it is called. */
const NAME_KEYS = [...wordSet('name key variable id parameterkey flag option field variable_name env param')];
const NAME = /^-{0,2}[A-Za-z_][\w.-]{0,80}$/;
/** How many neutral keys are passed on the way up: `model: {source: {hf: {repo: ...}}}`. */
const MAX_CLIMB = 6;

/** `lora_weights_dir`: what loads from a folder mostly loads from the Hub too. */
const FOLDER = /(?:dir|directory|folder)$/i;

/** What the keys above a value say of it, the nearest that says anything first, and that key. */
export function meaningAbove(frame: Frame | null): [KeyMeaning, string] {
  let at = frame;
  for (let steps = 0; at !== null && steps < MAX_CLIMB; at = at.parent, steps += 1) {
    const key = namedBySibling(at) ?? at.key;
    const meaning = keyMeaning(key);
    if (meaning === 'neutral' || (meaning === 'none' && isValueKey(key))) continue;
    // `model: {model_py_path: folder/module}`: something else about the model.
    if (meaning === 'none' && speaksOfModel(key) && !FOLDER.test(key)) return [meaning, key];
    if (meaning === 'none' || meaning === 'weak')
      return [isRepositoryOfModel(frame, at) ? 'strong' : fromAbove(at.parent, meaning), key];
    if (meaning === 'strong' && above(at.parent) === 'tokenizer') return ['tokenizer', key];
    return [meaning, key];
  }
  return ['none', frame?.key ?? ''];
}

/** `models: {fast: {repo: org/name}}`, `models: {fast: {hf: org/name}}`, `huggingface: {repo: org/name}` */
function isRepositoryOfModel(frame: Frame | null, { key, parent }: Frame): boolean {
  if (frame === null || !namesRepository(frame.key) || isForeign(frame)) return false;
  const isBelowHub = frame.key !== key && speaksOfHub(key);
  return isBelowHub || above(parent) === 'strong' || above(parent?.parent ?? null) === 'strong';
}

/** A key that says nothing under one that does: `models: {fast: org/name}`, `datasets: {train: org/name}`. */
function fromAbove(parent: Frame | null, meaning: 'none' | 'weak'): KeyMeaning {
  const outer = above(parent);
  if (outer === 'dataset' || outer === 'tokenizer' || outer === 'upload-target')
    return meaning === 'weak' ? meaning : outer;
  return outer === 'strong' || outer === 'weak' ? 'weak' : meaning;
}

function above(parent: Frame | null): KeyMeaning {
  let at = parent;
  for (let steps = 0; at !== null && steps < 2; at = at.parent, steps += 1) {
    const meaning = keyMeaning(at.key);
    if (meaning !== 'neutral') return meaning;
  }
  return 'none';
}

/** The name beside a value; of a JSON patch (`{op: replace, path: /spec/model/id, value: org/name}`) the place that it changes. */
function namedBySibling({ key, map }: Frame): string | null {
  if (!isValueKey(key)) return null;
  const pointer = valuesOf(map).has('op') ? (scalarOf(map, 'path')?.text ?? '') : '';
  if (pointer.startsWith('/')) return pointer.replace(/(?:\/(?:\d+|-|value))+$/, '');
  const name = scalarOf(map, ...NAME_KEYS)?.text ?? '';
  return NAME.test(name) ? name : null;
}
