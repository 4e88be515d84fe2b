import { type ModelRequest, requestOf, UsageError } from '../domain.ts';

/** `https://huggingface.co/owner/name/tree/main`, as it is copied from a browser. */
const PAGE =
  /^https:\/\/(?:huggingface\.co|hf\.co)\/([^/?#]+\/[^/?#]+)(?:\/(?:tree|blob|resolve)\/([^/?#]+))?(?:[/?#].*)?$/;

/** The model that an argument `OWNER/NAME[@REVISION]`, or the address of its page, names. @throws UsageError when it names none */
export function modelArgument(text: string): ModelRequest {
  const [, model = text, revision] = PAGE.exec(text) ?? [];
  const request = requestOf(revision === undefined ? model : `${model}@${revision}`);
  if (request !== null) return request;
  throw new UsageError(`"${text}" is not a model id.`, 'Write OWNER/NAME or OWNER/NAME@REVISION.');
}
