import { modelInfo } from '@huggingface/hub';
import type { ModelRequest } from '../domain.ts';
import type { RawAnswer } from './facts.ts';
import { HubFault } from './http/hub-fault.ts';
import type { HubFetch } from './http/hub-fetch.ts';

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
