import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Report } from '../src/domain.ts';
import { resolveModels } from '../src/hub/resolve.ts';
import { textsNeeded } from '../src/licenses/texts-needed.ts';
import { check } from '../src/pipeline.ts';
import { type LoadedPolicy, loadPolicy } from '../src/policy/load.ts';
import { spdxText } from './support/determining.ts';
import type { Fault } from './support/hub-faults.ts';
import { download } from './support/hub-of-tests.ts';
import { type LoopbackHub, startLoopbackHub } from './support/loopback-hub.ts';
import { type Scratch, scratch } from './support/scratch.ts';

/** Every call that a passing check makes of the Hub, failed one by one in every way: it must never pass then. */
const MODELS = [
  { id: 'northwind/base', cardData: { license: 'mit' }, files: { LICENSE: spdxText('MIT') } },
  { id: 'northwind/tuned', cardData: { license: 'apache-2.0', base_model: 'northwind/base' } },
  { id: 'northwind/textual', cardData: { license: 'mit' }, files: { LICENSE: spdxText('MIT') } },
];
const FAULTS: readonly Fault[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 429 },
  { kind: 'status', status: 403 },
  { kind: 'status', status: 404 },
  { kind: 'reset' },
  { kind: 'reset-in-body' },
  { kind: 'truncated-json' },
  { kind: 'html' },
  { kind: 'redirect-loop' },
];

let hub: LoopbackHub;
let tree: Scratch;
let policy: LoadedPolicy;
beforeAll(async () => {
  hub = await startLoopbackHub({ models: MODELS });
  tree = scratch({ 'run.sh': `${download('northwind/tuned')}${download('northwind/textual')}` });
  const none = async () => null;
  policy = await loadPolicy({ kind: 'preset', name: 'commercial-product' }, { file: none, remote: none });
});
afterEach(() => hub.clearFaults());
afterAll(async () => {
  tree.remove();
  await hub.stop();
});

function run(): Promise<Report> {
  return check({
    directory: tree.root,
    policy,
    proposed: null,
    locks: null,
    base: null,
    failOn: 'new',
    today: '2026-11-24',
    problems: [],
    facts: {
      kind: 'hub',
      resolve: (requests) =>
        resolveModels(requests, {
          endpoint: hub.url,
          wantTexts: textsNeeded,
          onProblem: () => {},
          timeout: 5_000,
          attemptTimeout: 1_000,
          retry: { retries: 1, minTimeout: 1, maxTimeout: 2 },
        }),
    },
  });
}

describe('a check whose calls of the Hub fail', () => {
  it('passes while nothing fails', async () => {
    const report = await run();
    expect([report.conclusion, report.verdicts.map(({ reasons }) => reasons[0]?.message)]).toEqual([
      'pass',
      expect.anything(),
    ]);
  });

  it('never passes when any one call fails in any way, and names the model', async () => {
    hub.forget();
    await run();
    const calls = [...new Set(hub.requests.map(({ url }) => new URL(url, hub.url).pathname))];
    expect(calls.length).toBeGreaterThan(3);
    const passed: string[] = [];
    for (const path of calls) {
      for (const fault of FAULTS) {
        hub.clearFaults();
        hub.fault({ url: path }, fault);
        const report = await run();
        const named = JSON.stringify(report.verdicts.filter(({ outcome }) => outcome === 'deny')).includes(
          'northwind/',
        );
        if (report.conclusion !== 'fail' || !named) passed.push(`${path} ${JSON.stringify(fault)}`);
      }
    }
    expect(passed).toEqual([]);
  });
});
