import { wordSet } from '../patterns.ts';
import { type DataList, type DataMap, valuesOf } from '../syntax/data/data-tree.ts';

/** Where a value stands in a configuration tree: its key, the map that holds it, and the place of that map. */
export interface Frame {
  readonly key: string;
  readonly map: DataMap;
  readonly parent: Frame | null;
  /** The list under the key, of which a value is an item. */
  readonly list?: DataList;
}

/** Keys that hold the value of what a sibling names: `{name: MODEL_ID, value: ...}`. */
const VALUE_KEYS = wordSet(`
  value values default defaultvalue default_value val input current initial const enum options choices parametervalue
  stringvalue string_value constant runtimevalue`);

/** True for a key that only holds the value of what a sibling names. */
export function isValueKey(key: string): boolean {
  return VALUE_KEYS.has(key.toLowerCase());
}

/** True for a map with one of the keys, which are given in lower case. */
export function hasAny(map: DataMap, keys: ReadonlySet<string>): boolean {
  const values = valuesOf(map);
  for (const key of keys) if (values.has(key)) return true;
  return false;
}
