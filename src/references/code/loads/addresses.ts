import { named } from '../../names/named.ts';
import { eitherOf } from '../../patterns.ts';
import type { Template } from '../../syntax/code/code.ts';
import { type Load, type Loading, saidOf } from './load.ts';

/** Addresses that a name is put behind which is no model: data sets and Spaces of the Hub, other hubs, code, images. */
const ADDRESS = eitherOf([
  /(?:huggingface|hf)\.co\/(?:api\/)?(?:datasets|spaces)\/$/,
  /hf:\/\/(?:datasets|spaces)\/$/,
  /(?:github|gitlab)\.com(?:\/repos)?\/$/,
  /(?:githubusercontent\.com|ghcr\.io|docker\.io)\/$/,
  /modelscope\.cn\/(?:api\/v1\/)?(?:models|datasets)\/$/,
]);

/** `f"https://huggingface.co/datasets/{REPO_ID}/resolve/main/x.zip"`: what is behind such an address is no model, whatever holds its name. */
export function addressedBy({ parts }: Template, loading: Loading): readonly Load[] {
  const { mirrors } = loading.context;
  return parts.flatMap((argument, at) => {
    const before = parts[at - 1];
    if (before?.kind !== 'text' || argument.kind === 'text' || !ADDRESS.test(before.value)) return [];
    const said = { purpose: 'other', class: 'mention', certainty: 'certain', how: 'address' } as const;
    return saidOf(argument, loading, ({ text }) => named(text, mirrors), said);
  });
}
