import { performance } from 'node:perf_hooks';
import { type LoopbackHub, startLoopbackHub } from '../../__tests__/support/loopback-hub.ts';
import { type ModelRequest, modelId, type Resolver } from '../../src/domain.ts';
import { resolveModels } from '../../src/hub/resolve.ts';
import { textsNeeded } from '../../src/licenses/texts-needed.ts';
import { determineAll } from '../../src/pipeline.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { recheck } from '../../src/recheck.ts';

/** Re-checks 500 locked models: requests and texts with nothing changed and with five changed, against one request a model as floor. */
const MODELS = 500;
const CHANGED = 5;
const TEXT = 'Copyright (c) 2026 Northwind. All rights reserved. Ask before any use.';

const names = Array.from({ length: MODELS }, (_, index) => `northwind/model-${index}`);
const hub = await startLoopbackHub({
  models: names.map((id) => ({ id, cardData: { license: 'mit' }, files: { LICENSE: TEXT } })),
});
const requests = names
  .map(modelId)
  .filter((model) => model !== null)
  .map((model): ModelRequest => ({ model, revision: null }));
const resolve: Resolver = (wanted, wantTexts) =>
  resolveModels(wanted, { endpoint: hub.url, wantTexts, onProblem: () => {} });
const nothing = async () => null;
const policy = await loadPolicy({ kind: 'preset', name: 'commercial-product' }, { file: nothing, remote: nothing });
const lock = {
  models: await determineAll(requests, { kind: 'hub', resolve: (wanted) => resolve(wanted, textsNeeded) }, []),
};

console.log('re-check of 500 locked models   requests  per model  texts  drifts found  false alarms  seconds');
await run('nothing changed', hub, 0);
for (const name of names.slice(0, CHANGED)) hub.change(name, { cardData: { license: 'cc-by-nc-4.0' } });
await run(`${CHANGED} changed`, hub, CHANGED);
await hub.stop();

async function run(title: string, { count, forget }: LoopbackHub, expected: number): Promise<void> {
  forget();
  const start = performance.now();
  const { report } = await recheck({ lock, references: [], policy, today: '2026-11-24', resolve, problems: [] });
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  const asked = count('/api/models/');
  const drifted = new Set(report.drifts.map(({ request }) => request.model as string));
  const found = names.slice(0, expected).filter((name) => drifted.has(name)).length;
  const figures = [
    asked,
    (asked / MODELS).toFixed(2),
    count('/LICENSE'),
    `${found}/${expected}`,
    drifted.size - found,
    seconds,
  ];
  console.log(`${title.padEnd(30)} ${figures.map((figure) => String(figure).padStart(9)).join('  ')}`);
}
