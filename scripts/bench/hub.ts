import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HubModel } from '../../__tests__/support/hub-models.ts';
import { startLoopbackHub } from '../../__tests__/support/loopback-hub.ts';
import { type ModelId, type ModelRequest, UsageError } from '../../src/domain.ts';
import { resolveModels } from '../../src/hub/resolve.ts';

/**
 * Requests and seconds to resolve 200 models with 60 ancestors, cold and warm, at 0 and 50 ms a request, beside the floor: distinct
 * models x latency / concurrency. The Hub runs in a process of its own, so that memory and time are the resolver's.
 */
const MODELS = 200;
const ANCESTORS = 60;
const CONCURRENCY = 8;
/** Every third model has a license that only its text tells. */
const NEEDS_TEXT = 3;
const LICENSE_BYTES = 11_000;

interface Counted {
  readonly url: string;
  readonly counts: { readonly api: number; readonly files: number; readonly hops: number };
}

interface Run {
  readonly seconds: number;
  /** Peak memory of the process, in megabytes: at the end, and before the first request. */
  readonly peak: number;
  readonly before: number;
}

const [role, endpoint = '', cacheDir = ''] = process.argv.slice(2);
if (role === 'serve') await serve();
else if (role === 'run') process.send?.(await run(endpoint, cacheDir));
else await measure();

async function measure(): Promise<void> {
  const server = child(['serve']);
  const ask = async (latency: number): Promise<Counted> => {
    server.send(latency);
    return (await answer(server)) as Counted;
  };
  console.log(
    `${MODELS} models, ${ANCESTORS} ancestors, ${Math.ceil(MODELS / NEEDS_TEXT)} texts, concurrency ${CONCURRENCY}`,
  );
  console.log('latency  cache   metadata  texts  (hops)   seconds   floor   ratio   peak MB (before)');
  for (const latency of [0, 50]) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-hub-'));
    for (const state of ['cold', 'warm']) {
      const { url } = await ask(latency);
      const result = (await answer(child(['run', url, folder]))) as Run;
      const { counts } = await ask(latency);
      print(latency, state, result, counts);
    }
    rmSync(folder, { recursive: true, force: true });
  }
  server.kill();
}

function child(parameters: readonly string[]): ChildProcess {
  return fork(fileURLToPath(import.meta.url), parameters, { execArgv: process.execArgv });
}

function answer(from: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => from.once('message', resolve));
}

async function serve(): Promise<void> {
  const hub = await startLoopbackHub({ models: models() });
  process.on('message', (latency: number) => {
    const hops = hub.count('/resolve-cache/');
    const files = hub.count('/resolve/');
    const counts = { api: hub.requests.length - files - hops, files, hops };
    hub.forget();
    hub.setLatency(latency);
    process.send?.({ url: hub.url, counts } satisfies Counted);
  });
}

async function run(url: string, folder: string): Promise<Run> {
  const requests = Array.from({ length: MODELS }, (_, i): ModelRequest => ({ model: leaf(i), revision: null }));
  const before = peakMegabytes();
  const started = performance.now();
  const answers = await resolveModels(requests, {
    endpoint: url,
    cacheDir: folder,
    concurrency: CONCURRENCY,
    wantTexts: (facts) => (facts.license[0] === 'other' ? facts.texts.map(({ path }) => path) : []),
    onProblem: (problem) => console.log(problem.reason),
  });
  const seconds = (performance.now() - started) / 1_000;
  const found = [...answers.values()].filter(({ kind }) => kind === 'found').length;
  if (found !== MODELS + ANCESTORS) throw new UsageError(`${found} models found`, 'The bench is broken.');
  return { seconds, peak: peakMegabytes(), before };
}

function print(latency: number, state: string, result: Run, counts: Counted['counts']): void {
  const floor = ((MODELS + ANCESTORS) * latency) / CONCURRENCY / 1_000;
  const cells = [
    `${latency} ms`.padStart(7),
    state.padEnd(6),
    String(counts.api).padStart(9),
    String(counts.files).padStart(6),
    `(${counts.hops})`.padStart(7),
    result.seconds.toFixed(2).padStart(9),
    floor.toFixed(2).padStart(7),
    (floor === 0 ? '-' : (result.seconds / floor).toFixed(2)).padStart(7),
    `${result.peak} (${result.before})`.padStart(18),
  ];
  console.log(cells.join(' '));
}

function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1_024);
}

/** 200 leaves over 40 bases over 20 roots. */
function models(): readonly HubModel[] {
  const license = 'x'.repeat(LICENSE_BYTES);
  const shards = Array.from({ length: 40 }, (_, i) => ({ rfilename: `model-${i}-of-00040.safetensors` }));
  const leaves = Array.from({ length: MODELS }, (_, i) => ({
    id: leaf(i),
    cardData: { license: i % NEEDS_TEXT === 0 ? 'other' : 'apache-2.0', base_model: `base/b${i % 40}` },
    siblings: shards,
    files: { LICENSE: license + i },
  }));
  const bases = Array.from({ length: 40 }, (_, i) => ({
    id: `base/b${i}`,
    cardData: { license: 'mit', base_model: `root/r${i % 20}` },
  }));
  const roots = Array.from({ length: 20 }, (_, i) => ({ id: `root/r${i}`, cardData: { license: 'llama3.1' } }));
  return [...leaves, ...bases, ...roots];
}

function leaf(i: number): ModelId {
  return `leaf/m${i}` as ModelId;
}
