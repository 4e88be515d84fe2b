import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Resolutions } from '../../src/domain.ts';
import { determineOwn } from '../../src/licenses/determine-own.ts';
import { EVERY_FAULT, isEndless } from '../support/every-fault.ts';
import type { Fault } from '../support/hub-faults.ts';
import { type Resolving, requestOf, resolving } from '../support/resolving.ts';

const MODELS = [
  { id: 'acme/tuned', cardData: { license: 'mit', base_model: 'acme/base' }, files: { LICENSE: 'MIT License' } },
  { id: 'acme/base', cardData: { license: 'llama3.1' }, files: { LICENSE: 'LLAMA 3.1 COMMUNITY LICENSE' } },
  {
    id: 'acme/lora',
    cardData: { license: 'mit' },
    files: { 'adapter_config.json': JSON.stringify({ base_model_name_or_path: 'acme/base' }) },
  },
];
const KEYS = ['acme/tuned', 'acme/lora'];
/** As many tries as in earnest would only be slow. Where nothing ever ends, time is up soon. */
function limitsFor(fault: Fault | null) {
  const attemptTimeout = fault !== null && isEndless(fault) ? 1_500 : 10_000;
  return { timeout: 30_000, attemptTimeout, retry: { retries: 1, minTimeout: 1, maxTimeout: 4 } };
}

/** One Hub for each call, so that all calls can fail at the same time, each on its own. */
let hubs: ReadonlyMap<string, Resolving>;

beforeAll(async () => {
  const trial = await resolving({ models: MODELS });
  await trial.resolve(KEYS, limitsFor(null));
  const calls = [...new Set(trial.hub.requests.map(({ path }) => path))];
  await trial.stop();
  hubs = new Map(await Promise.all(calls.map(async (call) => [call, await resolving({ models: MODELS })] as const)));
});
afterAll(() => Promise.all([...hubs.values()].map((hub) => hub.stop())));

describe('fault sweep: every call, every fault', () => {
  it.each(EVERY_FAULT)('survives %s, knowing nothing that it was not told', async (_, fault) => {
    expect(hubs.size).toBe(9);
    const outcomes = await Promise.all([...hubs].map(([call, hub]) => outcomeOf(hub, call, fault)));
    expect(outcomes.filter(({ honest }) => !honest)).toEqual([]);
  });
});

async function outcomeOf(hub: Resolving, call: string, fault: Fault) {
  hub.hub.clearFaults();
  hub.hub.fault({ url: call }, fault);
  const answers = await hub.resolve(KEYS, limitsFor(fault));
  const honest = call.startsWith('/api/models/') ? unknownModel(answers, call) : unknownFile(answers, call);
  return { call, honest, answers: [...answers] };
}

/** No answer says `found` for the model whose call failed. */
function unknownModel(answers: Resolutions, call: string): boolean {
  const answer = answers.get(call.split('/').slice(3, 5).join('/'));
  return answer !== undefined && answer.kind !== 'found' && answer.kind !== 'renamed';
}

/** The file whose call failed is not read as what it is not, and without it the license is not known. */
function unknownFile(answers: Resolutions, call: string): boolean {
  const model = MODELS.find(({ id }) => call.includes(id))?.id ?? '';
  const answer = answers.get(model);
  if (answer?.kind !== 'found') return false;
  const { texts, baseModels } = answer.facts;
  const unresolved = determineOwn(requestOf(model), answer).kind === 'unresolved';
  if (call.includes('adapter_config.json')) return baseModels.length === 0 && unresolved;
  const [text] = texts;
  if (text?.kind === 'text') return SERVED_AS_TEXT.test(text.text);
  return text !== undefined && (unresolved || TOLD.has(text.reason));
}

/** Not a failure of the network but a fact about the file: the card and the catalog speak for it, and the report says so. */
const TOLD: ReadonlySet<string> = new Set(['lfs', 'too-large']);

/** What a 200 of plain bytes served: a text like any other, for the Hub does not say what a license must look like. */
const SERVED_AS_TEXT = /^(?:\{"_id":|null|\[\]|\{"cardData"|\{"id":)/;
