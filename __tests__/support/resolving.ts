import { fileURLToPath } from 'node:url';
import type { ModelFacts, ModelId, ModelRequest, Problem, Resolutions } from '../../src/domain.ts';
import type { HubOptions } from '../../src/hub/options.ts';
import { resolveModels } from '../../src/hub/resolve.ts';
import type { HubModel } from './hub-models.ts';
import { type LoopbackHub, type LoopbackHubOptions, readHubModels, startLoopbackHub } from './loopback-hub.ts';

/** A loopback Hub and the resolver pointed at it, with small time limits. */
export interface Resolving {
  readonly hub: LoopbackHub;
  /** Problems of the run so far. */
  readonly problems: Problem[];
  /** Resolves `owner/name` or `owner/name@revision`. */
  readonly resolve: (keys: readonly string[], options?: Partial<HubOptions>) => Promise<Resolutions>;
  /** The facts under a key; fails the test when there are none. */
  readonly facts: (answers: Resolutions, key: string) => ModelFacts;
  readonly stop: () => Promise<void>;
}

const LIMITS = { timeout: 10_000, attemptTimeout: 2_000, retry: { retries: 4, minTimeout: 1, maxTimeout: 5 } };

/** Starts the loopback Hub; every license-like text is wanted unless the options say otherwise. */
export async function resolving(options: LoopbackHubOptions = {}): Promise<Resolving> {
  const hub = await startLoopbackHub(options);
  const problems: Problem[] = [];
  return {
    hub,
    problems,
    resolve: (keys, more = {}) =>
      resolveModels(keys.map(requestOf), {
        endpoint: hub.url,
        wantTexts: (facts) => facts.texts.map((file) => file.path),
        onProblem: (problem) => problems.push(problem),
        ...LIMITS,
        ...more,
      }),
    facts: (answers, key) => {
      const answer = answers.get(key);
      if (answer?.kind === 'found' || answer?.kind === 'renamed') return answer.facts;
      throw new Error(`no facts about ${key}: ${JSON.stringify(answer)}`);
    },
    stop: () => hub.stop(),
  };
}

/** Facts of some fifty real models as their cards and file lists were seen. */
export function fixtureModels(): readonly HubModel[] {
  return readHubModels(fileURLToPath(new URL('../fixtures/hub/models.jsonl', import.meta.url)));
}

/** The id is taken as it is: hostile ones too. */
export function requestOf(key: string): ModelRequest {
  const at = key.indexOf('@');
  const [model, revision] = at < 0 ? [key, null] : [key.slice(0, at), key.slice(at + 1)];
  return { model: model as ModelId, revision };
}
