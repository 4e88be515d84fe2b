import { named } from '../../names/named.ts';
import type { Template } from '../../syntax/code.ts';
import type { Evaluator } from '../evaluate/evaluator.ts';
import type { Load } from './loads.ts';

/** Addresses that a name is put behind which is no model: data sets and Spaces of the Hub, other hubs, code, images. */
const ADDRESS =
  /(?:(?:huggingface|hf)\.co\/(?:api\/)?(?:datasets|spaces)|hf:\/\/(?:datasets|spaces)|(?:github|gitlab)\.com(?:\/repos)?|githubusercontent\.com|ghcr\.io|docker\.io|modelscope\.cn\/(?:api\/v1\/)?(?:models|datasets))\/$/;

/** `f"https://huggingface.co/datasets/{REPO_ID}/resolve/main/x.zip"`: what is behind such an address is no model, whatever holds its name. */
export function addressedBy({ parts }: Template, evaluator: Evaluator, mirrors: readonly string[]): readonly Load[] {
  return parts.flatMap((argument, at) => {
    const before = parts[at - 1];
    if (before?.kind !== 'text' || argument.kind === 'text' || !ADDRESS.test(before.value)) return [];
    const kind = { purpose: 'other', class: 'mention', certainty: 'certain', how: 'address' } as const;
    return evaluator.values(argument).flatMap(({ text, origin, foreign }) => {
      const reading = named(text, mirrors);
      if (reading === null) return [];
      return [{ origin, argument, foreign, decision: { named: reading, ...kind, revision: null, file: null } }];
    });
  });
}
