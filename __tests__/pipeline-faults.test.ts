import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Report } from '../src/domain.ts';
import { resolveModels } from '../src/hub/resolve.ts';
import { textsNeeded } from '../src/licenses/texts-needed.ts';
import { check } from '../src/pipeline.ts';
import { type LoadedPolicy, loadPolicy } from '../src/policy/load.ts';
import { spdxText } from './support/determining.ts';
import { EVERY_FAULT, isEndless } from './support/every-fault.ts';
import type { Fault } from './support/hub-faults.ts';
import { download } from './support/hub-of-tests.ts';
import { type LoopbackHub, startLoopbackHub } from './support/loopback-hub.ts';
import { type Scratch, scratch } from './support/scratch.ts';

/** Every call that a passing check makes of the Hub, failed one by one in every way: it must never pass then. */
const MIT = { license: 'mit' };
const ADAPTER = JSON.stringify({ base_model_name_or_path: 'northwind/base' });
const MODELS = [
  { id: 'northwind/base', cardData: MIT, files: { LICENSE: spdxText('MIT') } },
  { id: 'northwind/tuned', cardData: { license: 'apache-2.0', base_model: 'northwind/base' } },
  { id: 'northwind/textual', cardData: MIT, files: { LICENSE: spdxText('MIT'), 'README.md': '# Textual' } },
  { id: 'northwind/adapter', cardData: MIT, files: { 'adapter_config.json': ADAPTER } },
  { id: 'northwind/moved', cardData: MIT, formerIds: ['northwind/former'] },
  { id: 'northwind/pinned', cardData: MIT },
  { id: 'northwind/released', cardData: MIT },
];

interface Playing {
  readonly hub: LoopbackHub;
  readonly tree: Scratch;
}

/** The same Hub each time: a commit in the history and the head of a branch can be pinned. */
async function played() {
  const hub = await startLoopbackHub({ models: MODELS });
  const old = hub.change('northwind/pinned', { library_name: 'old' });
  hub.change('northwind/pinned', { library_name: 'new' });
  const released = hub.change('northwind/released', { library_name: 'released' }, 'v1');
  return { hub, old, released };
}

async function playing(): Promise<Playing> {
  const { hub, old, released } = await played();
  const names = ['northwind/tuned', 'northwind/textual', 'northwind/adapter', 'northwind/former'];
  const pins = [`northwind/pinned --revision ${old}`, `northwind/released --revision ${released}`];
  return { hub, tree: scratch({ 'run.sh': [...names, ...pins].map(download).join('') }) };
}

let policy: LoadedPolicy;
let world: Playing;
/** A Hub like that of `world` for each round, so that the rounds of a fault can run at the same time. */
let hubs: readonly LoopbackHub[];
let whole: Report;
/** Calls that fail together, one of each model; those of the base model alone, which is asked about when others were answered. */
let rounds: readonly (readonly string[])[];

beforeAll(async () => {
  const none = async () => null;
  policy = await loadPolicy({ kind: 'preset', name: 'commercial-product' }, { file: none, remote: none });
  world = await playing();
  whole = await run(world);
  const byModel = new Map<string, string[]>();
  for (const path of new Set(world.hub.requests.map((request) => request.path))) {
    byModel.set(modelOf(path), [...(byModel.get(modelOf(path)) ?? []), path]);
  }
  const bases = byModel.get('northwind/base') ?? [];
  byModel.delete('northwind/base');
  const most = Math.max(...[...byModel.values()].map(({ length }) => length));
  const together = Array.from({ length: most }, (_, at) => [...byModel.values()].flatMap((paths) => paths[at] ?? []));
  rounds = [...together, ...bases.map((path) => [path])];
  hubs = await Promise.all(rounds.map(async () => (await played()).hub));
});
afterAll(async () => {
  world.tree.remove();
  await Promise.all([world.hub, ...hubs].map((hub) => hub.stop()));
});

/**
 * Answers that mirrors give too: a bare 404 of a listed README, which leaves the card to speak, and of the history of commits, for which
 * the main branch then stands.
 */
function isTold(path: string, fault: Fault): boolean {
  const untold = fault.kind === 'status' && fault.status === 404;
  if (path.includes('README')) return untold;
  return (untold || isEmptyList(fault)) && /\/commits\/|\/refs$/.test(path);
}

function isEmptyList(fault: Fault): boolean {
  return fault.kind === 'json' && Array.isArray(fault.value);
}

/** The model that a call is about, as the repository or the card writes it. */
function modelOf(path: string): string {
  return /northwind\/[a-z]+/.exec(path)?.[0].replace('moved', 'former') ?? path;
}

function run({ hub, tree }: Playing, fault: Fault | null = null): Promise<Report> {
  return check({
    directory: tree.root,
    policy,
    proposed: null,
    locks: null,
    base: null,
    isChange: false,
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
          timeout: 30_000,
          attemptTimeout: fault !== null && isEndless(fault) ? 1_500 : 10_000,
          retry: { retries: 1, minTimeout: 1, maxTimeout: 2 },
        }),
    },
  });
}

describe('a check whose calls of the Hub fail', () => {
  it('passes while nothing fails, after calls of every kind', () => {
    expect([whole.conclusion, whole.verdicts.map(({ outcome }) => outcome)]).toEqual([
      'pass',
      whole.verdicts.map(() => expect.stringMatching(/allow|warn/)),
    ]);
    const kinds = [
      /api.*\/revision\/HEAD/,
      /\/revision\/[0-9a-f]{40}/,
      /\/commits\//,
      /\/refs$/,
      /\/resolve\/.*LICENSE/,
    ];
    for (const kind of [...kinds, /README/, /adapter_config/, /northwind\/former/, /resolve-cache/]) {
      expect(rounds.flat().filter((path) => kind.test(path))).not.toEqual([]);
    }
  });

  it.each(EVERY_FAULT)('denies each model one of whose calls meets %s, and names it', async (_, fault) => {
    const passed = await Promise.all(
      rounds.map(async (paths, at) => {
        const failing = paths.filter((path) => !isTold(path, fault));
        const hub = hubs[at] ?? world.hub;
        hub.clearFaults();
        for (const path of failing) hub.fault({ url: path }, fault);
        const { conclusion, verdicts } = await run({ hub, tree: world.tree }, fault);
        const denied = verdicts.filter(({ outcome }) => outcome === 'deny');
        const messages = denied.flatMap(({ determination: { own }, reasons }) => {
          return reasons.map(({ message }) => `${own.model}: ${message}`);
        });
        const unnamed = failing.filter((path) => !messages.some((message) => message.includes(modelOf(path))));
        return conclusion === 'fail' ? unnamed : failing;
      }),
    );
    expect(passed.flat()).toEqual([]);
  });
});
