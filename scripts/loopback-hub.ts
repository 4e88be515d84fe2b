import { parseArgs } from 'node:util';
import { readHubModels, startLoopbackHub } from '../__tests__/support/loopback-hub.ts';

/** Serves models of a JSON Lines file as the Hub would: `npx tsx scripts/loopback-hub.ts --models FILE [--port N] [--latency MS]`. */
const { values } = parseArgs({
  options: {
    models: { type: 'string', default: '__tests__/fixtures/hub/models.jsonl' },
    port: { type: 'string', default: '0' },
    latency: { type: 'string', default: '0' },
  },
});

const models = readHubModels(values.models);
const hub = await startLoopbackHub({
  models,
  port: Number(values.port),
  latency: Number(values.latency),
  tokens: { hf_loopback: { opens: 'all' } },
});
console.log(`${models.length} models. Point the gate at it with:\nexport HF_ENDPOINT=${hub.url}`);
