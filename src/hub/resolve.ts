import { type ModelRequest, type Resolution, type Resolutions, requestKey } from '../domain.ts';
import { openCache } from './cache.ts';
import { openHub } from './http/hub-fetch.ts';
import { hubFiles } from './hub-files.ts';
import type { HubOptions } from './options.ts';
import { resolveOne } from './resolve-one.ts';
import type { Sources } from './sources.ts';

/** Longest chain of base models that is followed; real ones are one to four long. */
const MAX_DEPTH = 8;
/** Base models followed in one run; a card that leads to more is after our requests. */
const MAX_ANCESTORS = 1_000;

/**
 * What the Hub says about each model asked for and about all their base models, at the default branch, by `requestKey`.
 * Whatever was asked for or named as a base has an answer in the map; failures are answers too. Throws a UsageError for
 * options nobody can work with.
 */
export async function resolveModels(requests: readonly ModelRequest[], given: HubOptions): Promise<Resolutions> {
  const options = { ...given, onProblem: eachOnce(given.onProblem) };
  const hub = await openHub(options);
  const cache = openCache(options.cacheDir ?? null, options.onProblem);
  const walk = lineageWalk({ hub, cache, readFile: hubFiles(hub, cache), options });
  try {
    await Promise.all(requests.map((request) => walk.visit(request, 0)));
    return await walk.resolutions();
  } finally {
    hub.close();
  }
}

/** What goes wrong for many models alike is said once. */
function eachOnce(onProblem: HubOptions['onProblem']): HubOptions['onProblem'] {
  const said = new Set<string>();
  return (problem) => {
    if (!said.has(problem.reason)) onProblem(problem);
    said.add(problem.reason);
  };
}

/** Each model is asked for once, however many models are made from it; loops end because a visit must come from nearer. */
function lineageWalk(sources: Sources) {
  const answers = new Map<string, Promise<Resolution>>();
  const depths = new Map<string, number>();
  const cut = new Map<string, string>();
  let ancestors = 0;
  let done = 0;

  const once = (request: ModelRequest, key: string): Promise<Resolution> => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = resolveOne(request, sources).then((resolution) => {
      done += 1;
      sources.options.onProgress?.(done, answers.size);
      return resolution;
    });
    answers.set(key, answer);
    return answer;
  };

  const visit = async (request: ModelRequest, depth: number): Promise<void> => {
    const key = requestKey(request);
    if ((depths.get(key) ?? Number.POSITIVE_INFINITY) <= depth) return;
    const limit = depth > MAX_DEPTH ? `the lineage is longer than ${MAX_DEPTH} models` : tooMany(key, depth);
    if (limit !== null) {
      cut.set(key, limit);
      return;
    }
    depths.set(key, depth);
    const bases = baseRequests(await once(request, key));
    await Promise.all(bases.map((base) => visit(base, depth + 1)));
  };

  const tooMany = (key: string, depth: number): string | null => {
    if (depth === 0 || answers.has(key)) return null;
    ancestors += 1;
    return ancestors > MAX_ANCESTORS ? `more than ${MAX_ANCESTORS} base models` : null;
  };

  const resolutions = async (): Promise<Resolutions> => {
    const all = new Map<string, Resolution>();
    for (const [key, answer] of answers) all.set(key, await answer);
    for (const [key, detail] of cut) {
      if (!all.has(key)) all.set(key, { kind: 'unreachable', reason: 'budget-spent', detail });
    }
    return all;
  };
  return { visit, resolutions };
}

function baseRequests(resolution: Resolution): readonly ModelRequest[] {
  if (resolution.kind !== 'found' && resolution.kind !== 'renamed') return [];
  return resolution.facts.baseModels.map(({ model }) => ({ model, revision: null }));
}
