import { isTypical } from '../../names/families.ts';
import { ownerKind } from '../../names/owners.ts';
import { remembered } from '../../remembered.ts';

/** `"meta-llama"`, `f"Llama-3-{size}"`: a string that is one word, up to where something is put in. */
const WORD = /["'`]([A-Za-z0-9][\w.-]{1,95})["'`{$]/g;

/** True for a source some string of which is the owner of models or called as a model is: what `f"{owner}/{name}"` is made of. */
export function holdsHalves(text: string): boolean {
  for (const [, word = ''] of text.matchAll(WORD)) if (isHalfOfId(word)) return true;
  return false;
}

const isHalfOfId = remembered((word) => isTypical(word) || ownerKind(word) === 'model-owner');
