import type { ModelFacts, Problem } from '../domain.ts';
import type { ProxySettings } from './http/proxy.ts';

/** Who looks on while the Hub is asked. */
export interface HubWatch {
  /** Models answered, and models known so far: the total grows as base models come to light. */
  readonly onProgress: (done: number, total: number) => void;
  /** The Hub takes no requests for so many milliseconds, and they are waited for. */
  readonly onWait: (milliseconds: number) => void;
  /** A request failed twice and is tried again; told once a run. `why`: as reports say it. */
  readonly onRetry: (why: string) => void;
}

/** Everything that resolving needs from outside. Times are milliseconds. */
export interface HubOptions extends Partial<HubWatch> {
  /** Base address of the Hub or of a mirror; `https://huggingface.co` when not given. */
  readonly endpoint?: string;
  /** Sent to the endpoint's origin only; null or not given: anonymous. */
  readonly token?: string | null;
  /** No request is made; only commits in the cache are answered. */
  readonly offline?: boolean;
  readonly proxy?: ProxySettings | null;
  /** Which of the repository's files must be read to tell the license; asked once per model. */
  readonly wantTexts: (facts: ModelFacts) => readonly string[];
  /** What concerns the run and not one model: a refused token, a damaged cache, an over-long lineage. */
  readonly onProblem: (problem: Problem) => void;
  /** Folder kept between runs; null or not given: nothing is kept. */
  readonly cacheDir?: string | null;
  /** Requests under way at a time, for metadata and for files each; 8 when not given. */
  readonly concurrency?: number;
  /** For the whole run; five minutes when not given. */
  readonly timeout?: number;
  /** For one attempt, body included; 15 seconds when not given. */
  readonly attemptTimeout?: number;
  readonly retry?: Partial<RetryLimits>;
  /** The transport; the runtime's `fetch` when not given. */
  readonly fetch?: typeof fetch;
  /** Milliseconds since the epoch; `Date.now` when not given. */
  readonly now?: () => number;
}

/** Back-off doubles from `minTimeout` to `maxTimeout`. */
export interface RetryLimits {
  readonly retries: number;
  readonly minTimeout: number;
  readonly maxTimeout: number;
}

/** The Hub itself; a mirror has another address. */
export const DEFAULT_ENDPOINT = 'https://huggingface.co';
/** Requests under way at a time, for metadata and for files each. */
export const DEFAULT_CONCURRENCY = 8;
/** Milliseconds for all requests of a run together. */
export const DEFAULT_TIMEOUT = 5 * 60_000;
/** Milliseconds for one try of a request. */
export const DEFAULT_ATTEMPT_TIMEOUT = 15_000;
/** As the Hub's Python client does: five tries, one second doubling to eight. */
export const DEFAULT_RETRY: RetryLimits = { retries: 4, minTimeout: 1_000, maxTimeout: 8_000 };
