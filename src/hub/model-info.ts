import { modelInfo } from '@huggingface/hub';
import type { ModelRequest } from '../domain.ts';
import { HubFault } from './http/hub-fault.ts';
import type { HubFetch } from './http/hub-fetch.ts';

/** The Hub's answer as its client hands it over: `name` is the id, other fields as received. */
export type RawAnswer = Readonly<Record<string, unknown>>;

/** `baseModels` and raw `siblings` are not in the client's types, yet it passes any field through. */
const FIELDS = ['cardData', 'tags', 'sha', 'siblings', 'disabled', 'library_name', 'baseModels'] as unknown as ['sha'];

/** Asks the Hub for one model: one request. Throws a HubFault. */
export async function askModelInfo(hub: HubFetch, request: ModelRequest): Promise<RawAnswer> {
  try {
    return (await modelInfo({
      name: request.model,
      hubUrl: hub.endpoint,
      fetch: hub.api,
      additionalFields: FIELDS,
      ...(request.revision === null ? {} : { revision: request.revision }),
    })) as unknown as RawAnswer;
  } catch (error) {
    if (error instanceof HubFault) throw error;
    throw new HubFault('bad-response', 'the answer is JSON but not a model record');
  }
}
