import { type ModelRequest, requestOf, UsageError } from '../domain.ts';

/** The model that an argument `OWNER/NAME[@REVISION]` names. @throws UsageError when it names none */
export function modelArgument(text: string): ModelRequest {
  const request = requestOf(text);
  if (request !== null) return request;
  throw new UsageError(`"${text}" is not a model id.`, 'Write OWNER/NAME or OWNER/NAME@REVISION.');
}
