import pRetry, { AbortError } from 'p-retry';

/**
 * What became of a call to GitHub. `refused`: the token may not; `missing`: no such thing, or it was deleted meanwhile;
 * `failed`: server, network or limit. None of them is thrown: what GitHub does never changes a verdict.
 */
export type Attempt<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused' | 'missing' | 'failed'; readonly status: number | null; readonly message: string };

/** `repeatable`: doing it twice is the same as once, so it is retried after server errors and lost answers. */
export type Repeatable = 'repeatable' | 'once';

const RETRIES = 2;
/** Longest wait that a rate limit may ask for before it counts as a failure. */
const MAX_WAIT_SECONDS = 10;

/**
 * Runs `call` against GitHub, with a few retries, and turns every failure into a value. What is needed of the answer is read in
 * `call`: an answer of another shape is a failure like any other.
 */
export async function attempt<T>(repeatable: Repeatable, call: () => Promise<T>): Promise<Attempt<T>> {
  try {
    const value = await pRetry(() => call().catch((error: unknown) => retryOrGiveUp(error, repeatable)), {
      retries: RETRIES,
      minTimeout: 300,
      randomize: true,
    });
    return { kind: 'done', value };
  } catch (error) {
    return outcomeOf(error);
  }
}

async function retryOrGiveUp(error: unknown, repeatable: Repeatable): Promise<never> {
  const status = statusOf(error);
  const wait = retryAfter(error);
  if (wait !== null && wait <= MAX_WAIT_SECONDS) {
    await new Promise((resolve) => setTimeout(resolve, wait * 1000));
    throw asError(error);
  }
  const lost = (status === null && !isMisread(error)) || (status !== null && status >= 500);
  if (lost && wait === null && repeatable === 'repeatable') throw asError(error);
  throw new AbortError(asError(error));
}

function outcomeOf(error: unknown): Attempt<never> {
  const status = statusOf(error);
  const message = messageOf(error);
  if (status === 404 || status === 410) return { kind: 'missing', status, message };
  const limited = retryAfter(error) !== null || /rate limit/i.test(message);
  if ((status === 401 || status === 403) && !limited) return { kind: 'refused', status, message };
  return { kind: 'failed', status, message };
}

function statusOf(error: unknown): number | null {
  const status = error instanceof Error && 'status' in error ? error.status : null;
  // Octokit reports a lost connection as status 500 without a response.
  const answered = error instanceof Error && 'response' in error && error.response !== undefined;
  return typeof status === 'number' && answered ? status : null;
}

/** Seconds that a primary or secondary rate limit asks to wait; null when the failure is no rate limit. */
function retryAfter(error: unknown): number | null {
  const status = statusOf(error);
  if (status !== 403 && status !== 429) return null;
  const { headers } = (error as { response: { headers?: Record<string, string> } }).response;
  const seconds = Number(headers?.['retry-after'] ?? Number.NaN);
  if (Number.isFinite(seconds)) return seconds;
  return headers?.['x-ratelimit-remaining'] === '0' ? Number.POSITIVE_INFINITY : null;
}

/** `https://user:password@host`: the library shows the whole address. */
const WITH_CREDENTIALS = /\/\/[^/\s@]{1,500}@/g;

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (isMisread(error)) return 'the answer is not what GitHub describes';
  const cause = error.cause as { name?: string } | undefined;
  const text = cause?.name === 'TimeoutError' ? 'the request took too long' : error.message;
  return text.replaceAll(/\s+/g, ' ').replaceAll(WITH_CREDENTIALS, '//').slice(0, 300);
}

/** Reading the answer failed, not getting it. */
function isMisread(error: unknown): boolean {
  return error instanceof TypeError && !('status' in error);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
