import { keyMeaning } from '../names/model-keys.ts';
import { ownerKind } from '../names/owners.ts';
import { isTypicalName, plausibleId } from '../names/plausible.ts';
import { wordSet } from '../patterns.ts';
import { type DataMap, type DataScalar, scalarOf } from '../syntax/data/data-tree.ts';

/** `org: meta-llama`, `"modelOwner": "Qwen"` */
const OWNER = /\b(?:hf|model)?[_-]?(?:org|organi[sz]ation|owner)["']?[ \t]*[:=][ \t]*["']?([\w.-]{2,96})/gi;
const OWNER_KEYS = [
  ...wordSet('org organization organisation owner hf_org hf_owner model_org model_owner modelorg modelowner'),
];
const MODEL_KEYS = [...wordSet('model model_name modelname model_id modelid model_repo modelrepo')];
/** They name a model below a key that says model. */
const PLAIN_KEYS = [...wordSet('name repo repository id slug')];
/** Larger maps hold more than one name. */
const MAX_ENTRIES = 40;

/** A cheap test before a text is parsed: some key of it holds the owner of models. */
export function mayHoldOwner(text: string): boolean {
  for (const [, owner = ''] of text.matchAll(OWNER)) {
    const kind = ownerKind(owner);
    if (kind === 'model-owner' || kind === 'shared-owner') return true;
  }
  return false;
}

/**
 * An id in two parts, `model: {org: meta-llama, name: Llama-3.1-8B}` or `{owner: Qwen, model: Qwen3-8B}`, and the scalar of its
 * name; null when it is no model beyond doubt. `key` is that of the map.
 */
export function splitName(map: DataMap, key: string): { readonly id: string; readonly name: DataScalar } | null {
  if (map.entries.length < 2 || map.entries.length > MAX_ENTRIES) return null;
  const owner = scalarOf(map, ...OWNER_KEYS);
  const isAboutModels = keyMeaning(key) === 'strong' || keyMeaning(key) === 'weak';
  const name = scalarOf(map, ...MODEL_KEYS, ...(isAboutModels ? PLAIN_KEYS : []));
  if (owner === null || name === null) return null;
  const id = `${owner.text}/${name.text}`;
  return plausibleId(id).kind === 'sure' && isTypicalName(id) ? { id, name } : null;
}
