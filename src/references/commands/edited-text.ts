import type { ModelReference } from '../../domain.ts';
import { keyMeaning } from '../names/model-keys.ts';
import { idsInText, namedModels, type Place } from '../names/named-models.ts';
import { type Assembly, sliceOf } from '../syntax/assembly.ts';

/** Programs that change a text as one of their words says. */
export const EDITORS = /^(?:g?sed|yq|jq|perl|envsubst)$/;
/** `s|old/model|new/model|g` */
const SUBSTITUTION = /^s([|/#,@!])((?:(?!\1).)*)\1((?:(?!\1).)*)\1/;
/** `.model.id = "org/name"` of yq and jq, `MODEL=org/name` and `model: org/name` as sed writes them. */
const ASSIGNED = /([A-Za-z_][\w.-]{0,60})["']?\s?[:=]\s?["']?([A-Za-z0-9][\w.-]{0,95}\/[\w.-]{1,96})(?![\w/:])/g;

/** The models that a word of an editing command writes, given the two words before it; what it replaces is mentioned. */
export function editedModels(value: Assembly, before: readonly string[], place: Place): readonly ModelReference[] {
  // `jq --arg model org/name`
  const given = before[0] === '--arg' ? keyMeaning(before[1] ?? '') : 'none';
  if (given === 'strong') return namedModels(value, { ...place, meaning: given });
  const parts = SUBSTITUTION.exec(value.text);
  if (parts === null) return writtenModels(value, place);
  const middle = 2 + (parts[2]?.length ?? 0);
  const old = idsInText(sliceOf(value, 2, middle), { ...place, class: 'mention' });
  return [...old, ...writtenModels(sliceOf(value, middle + 1, value.text.length), place)];
}

function writtenModels(value: Assembly, place: Place): readonly ModelReference[] {
  const assigned = [...value.text.matchAll(ASSIGNED)].flatMap(({ 0: whole, 1: key = '', 2: id = '', index }) => {
    const end = index + whole.length;
    const meaning = keyMeaning(key);
    return meaning === 'strong' ? namedModels(sliceOf(value, end - id.length, end), { ...place, meaning }) : [];
  });
  return [...idsInText(value, place), ...assigned];
}
