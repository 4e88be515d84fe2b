import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { HubModel } from '../../__tests__/support/hub-models.ts';
import { startLoopbackGitHub } from '../../__tests__/support/loopback-github.ts';
import { startLoopbackHub } from '../../__tests__/support/loopback-hub.ts';
import { checkout, type Files, runJob } from '../../__tests__/support/runner.ts';

/**
 * The built action on a pull request of 20 changed files in a repository of 5,000 with 30 models, on loopback services with a
 * warm cache: median of the wall time beside an empty Node process of the same run, and the calls to GitHub.
 * `npm run bench:action -- [--runs 7]`
 */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' } } });
const FILES = 5_000;
const CHANGED = 20;
const MODELS = 30;

const models: readonly HubModel[] = Array.from({ length: MODELS }, (_, index) => ({
  id: `northwind/encoder-${index}`,
  cardData: index % 5 === 0 ? {} : { license: 'apache-2.0' },
  tags: [],
}));

/** A file of forty lines like those of a service; every hundredth one names a model. */
function source(index: number, model: number | null): string {
  const lines = Array.from({ length: 40 }, (_, line) => `value_${line} = compute(${index}, "${line}")  # step ${line}`);
  if (model !== null) lines.splice(20, 0, `model = AutoModel.from_pretrained("northwind/encoder-${model}")`);
  return `${lines.join('\n')}\n`;
}

function repository(): { base: Files; change: Files } {
  const extensions = ['py', 'py', 'ts', 'yaml', 'md', 'json', 'sh', 'txt'];
  const path = (index: number) => `pkg${index % 50}/mod${index}.${extensions[index % extensions.length]}`;
  const body = (index: number, model: number | null) =>
    index % extensions.length < 2 ? source(index, model) : `# ${index}\n`;
  const base = Object.fromEntries(
    Array.from({ length: FILES }, (_, index) => [
      path(index),
      body(index, index % 160 === 0 ? (index / 160) % MODELS : null),
    ]),
  );
  const change = Object.fromEntries(
    Array.from({ length: CHANGED }, (_, index) => [path(index * 8 + 1), source(index, index % MODELS)]),
  );
  return { base, change };
}

const hub = await startLoopbackHub({ models });
const { base, change } = repository();
const work = checkout(base, change);
const cache = mkdtempSync(join(tmpdir(), 'bench-cache-'));
const walls: number[] = [];
const starts: number[] = [];
const empties: number[] = [];
let calls = '';
for (let run = 0; run <= Number(values.runs); run += 1) {
  const github = await startLoopbackGitHub();
  const start = performance.now();
  const result = await runJob({
    checkout: work,
    event: 'pull_request',
    inputs: { comment: 'on-failure', 'cache-dir': cache },
    gitHubUrl: github.url,
    hubUrl: hub.url,
  });
  const took = performance.now() - start;
  const reads = github.requests.filter(({ method }) => method === 'GET').length;
  const annotations = (github.checkRuns[0]?.['all_annotations'] as unknown[] | undefined)?.length ?? 0;
  calls = `GitHub calls: ${reads} reads, ${github.requests.length - reads} writes for ${annotations} annotations; ${result.outputs['conclusion']}, ${result.outputs['violations']} violations`;
  await github.close();
  if (run === 0) continue; // fills the cache
  walls.push(took);
  empties.push(timed(['-e', '0']));
  starts.push(timed(['dist/index.js'], { GITHUB_REPOSITORY: '' }));
}
await hub.stop();
work.remove();
rmSync(cache, { recursive: true });

const empty = median(empties);
console.log(
  `${FILES} files, ${CHANGED} changed, ${MODELS} models, ${cpus().length} cores, Node ${process.version}, ${values.runs} runs`,
);
console.log(`empty Node process: ${empty.toFixed(0)} ms`);
console.log(
  `start to the first fault of input: ${median(starts).toFixed(0)} ms, ${(median(starts) / empty).toFixed(1)} x empty`,
);
console.log(`whole action: ${median(walls).toFixed(0)} ms, ${(median(walls) / empty).toFixed(1)} x empty`);
console.log(calls);

function timed(args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  const start = performance.now();
  spawnSync(process.execPath, args, { env: { PATH: process.env['PATH'] ?? '', ...env } });
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
