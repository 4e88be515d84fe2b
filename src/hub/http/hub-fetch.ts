import { setTimeout as sleep } from 'node:timers/promises';
import pLimit, { type LimitFunction } from 'p-limit';
import pRetry from 'p-retry';
import type { Problem } from '../../domain.ts';
import {
  DEFAULT_ATTEMPT_TIMEOUT,
  DEFAULT_CONCURRENCY,
  DEFAULT_ENDPOINT,
  DEFAULT_RETRY,
  DEFAULT_TIMEOUT,
  type HubOptions,
  type RetryLimits,
} from '../options.ts';
import { checkedAnswer } from './checked-answer.ts';
import { checkedEndpoint } from './endpoint.ts';
import { type Answered, guardedAttempt } from './guarded-attempt.ts';
import { type Health, health } from './health.ts';
import { HubFault } from './hub-fault.ts';
import { proxyFetch, proxyFor, type Transport } from './proxy.ts';
import { waitAskedFor } from './rate-limit.ts';
import { checkedToken } from './token.ts';

/** Longest metadata answer: repositories with 100,000 files stay below it. */
const MAX_METADATA_BYTES = 10 * 1024 * 1024;
/** Longest license text. */
const MAX_TEXT_BYTES = 1024 * 1024;
/** Timers take no more: a longer one would end at once. */
const LONGEST_SLEEP = 2 ** 31 - 1;

/** The only way to the network. */
export interface HubFetch {
  readonly endpoint: string;
  /** Every request fails without being made. */
  readonly offline: boolean;
  /** For the Hub's client: throws a HubFault unless the answer is 200 and JSON. */
  readonly api: typeof fetch;
  /** A file's bytes, at most {@link MAX_TEXT_BYTES}; throws a HubFault. */
  readonly file: (url: string) => Promise<Answered>;
  /** A token is in use and was not refused so far. */
  readonly authenticated: () => boolean;
  /** Ends what is still open; nothing is asked afterwards. */
  readonly close: () => void;
}

/** The two kinds of request have rate limits of their own at the Hub, so they wait and queue apart. */
interface Lane {
  readonly limit: LimitFunction;
  readonly maxBytes: number;
  readonly json: boolean;
  /** No request before this time. */
  pausedUntil: number;
  /** The last such time that was told. */
  toldUntil: number;
}

const NOT_PAUSED = { pausedUntil: 0, toldUntil: 0 };
const A_DAY = 24 * 3600 * 1_000;
/** Shorter waits are not worth a word. */
const WORTH_TELLING = 2_000;

interface Session {
  readonly origin: string;
  readonly transport: typeof fetch;
  readonly options: HubOptions;
  readonly now: () => number;
  readonly deadline: number;
  readonly tokenGiven: boolean;
  /** In use; null once it was refused. */
  token: string | null;
  readonly limits: RetryLimits;
  readonly attemptTimeout: number;
  readonly health: Health;
  /** That requests are tried again was told. */
  retriesTold: boolean;
}

/** Opens the way to the Hub: guard, token, time-outs, retries, rate limits, concurrency. Throws a UsageError for a bad endpoint. */
export async function openHub(options: HubOptions): Promise<HubFetch> {
  const endpoint = checkedEndpoint(options.endpoint ?? DEFAULT_ENDPOINT);
  const now = options.now ?? Date.now;
  const transport = await transportOf(endpoint, options);
  const token = checkedToken(options.token ?? '');
  const limits = { ...DEFAULT_RETRY, ...options.retry };
  const attemptTimeout = options.attemptTimeout ?? DEFAULT_ATTEMPT_TIMEOUT;
  const { origin } = new URL(endpoint);
  const session: Session = {
    origin,
    transport: transport.fetch,
    options,
    now,
    deadline: now() + (options.timeout ?? DEFAULT_TIMEOUT),
    tokenGiven: token !== null,
    token,
    limits,
    attemptTimeout,
    health: health({ patience: patience(limits), attemptTimeout }, now, (fault) =>
      options.onProblem(silence(origin, fault)),
    ),
    retriesTold: false,
  };
  const concurrency = options.concurrency ?? DEFAULT_CONCURRENCY;
  const metadata: Lane = { limit: pLimit(concurrency), maxBytes: MAX_METADATA_BYTES, json: true, ...NOT_PAUSED };
  const files: Lane = { limit: pLimit(concurrency), maxBytes: MAX_TEXT_BYTES, json: false, ...NOT_PAUSED };
  return {
    endpoint,
    offline: options.offline ?? false,
    authenticated: () => session.token !== null,
    close: transport.close,
    file: (url) => files.limit(() => retried(session, files, url)),
    api: async (input) => {
      const { bytes, headers, status } = await metadata.limit(() => retried(session, metadata, String(input)));
      return new Response(bytes, { status, headers: { link: headers.get('link') ?? '' } });
    },
  };
}

async function transportOf(endpoint: string, { fetch: given, proxy }: HubOptions): Promise<Transport> {
  const through = given === undefined && proxy ? proxyFor(new URL(endpoint), proxy) : null;
  return through === null ? { fetch: given ?? fetch, close: () => {} } : proxyFetch(through);
}

/** As long as one request waits between its tries: one that had just failed once would have given up by then. */
function patience({ retries, minTimeout, maxTimeout }: RetryLimits): number {
  const waits = Array.from({ length: retries }, (_, index) => Math.min(maxTimeout, minTimeout * 2 ** index));
  return waits.reduce((sum, wait) => sum + wait, 0);
}

function silence(origin: string, { message }: HubFault): Problem {
  return {
    stage: 'resolve',
    subject: 'Hub',
    reason: `${origin} did not answer (${message}); what was not asked by then counts as unreachable`,
    hint: 'Run again when it is back, or look after the network, the proxy and HF_ENDPOINT.',
    location: null,
    severity: 'notice',
  };
}

async function retried(session: Session, lane: Lane, url: string): Promise<Answered> {
  const { limits } = session;
  let before: unknown = null;
  try {
    return await pRetry(() => attempt(session, lane, url), {
      retries: session.health.isDown() ? 0 : limits.retries,
      minTimeout: 0,
      maxRetryTime: Math.max(0, session.deadline - session.now()),
      shouldRetry: ({ error }) => isRetryable(error),
      onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
        if (!isOutOfTime(error)) before = error;
        if (retriesLeft === 0 || !isRetryable(error)) return;
        if (attemptNumber > 1) tellRetry(session, error);
        await sleep(backOff(session, limits, error, attemptNumber));
      },
    });
  } catch (error) {
    // That time ran out while it was tried again says less than what it failed by.
    throw isOutOfTime(error) && before !== null ? before : error;
  }
}

/** Otherwise nobody would know for half a minute what is waited for. Waits that the Hub asks for are told by their length. */
function tellRetry(session: Session, error: Error): void {
  if (session.retriesTold || !(error instanceof HubFault) || error.paced) return;
  session.retriesTold = true;
  session.options.onRetry?.(error.message);
}

function isOutOfTime(error: unknown): boolean {
  return error instanceof HubFault && error.cause === 'budget-spent';
}

function isRetryable(error: unknown): boolean {
  return error instanceof HubFault && error.retryable;
}

/** Milliseconds before the next try: none when the server named a time, for then the whole lane waits; else doubling, with jitter. */
function backOff(session: Session, limits: RetryLimits, error: Error, attemptNumber: number): number {
  if (error instanceof HubFault && error.paced) return 0;
  const doubled = Math.min(limits.maxTimeout, limits.minTimeout * 2 ** (attemptNumber - 1)) * (1 + Math.random());
  return Math.max(0, Math.min(doubled, session.deadline - session.now()));
}

async function attempt(session: Session, lane: Lane, url: string): Promise<Answered> {
  await turn(session, lane);
  const { health, now } = session;
  const refusal = health.refusal();
  if (refusal !== null) throw refusal;
  const since = now();
  try {
    const answered = await asked(session, lane, url);
    health.answered();
    return answered;
  } catch (error) {
    if (error instanceof HubFault && error.retryable) throw health.failed(error, since);
    health.answered();
    throw error;
  }
}

async function asked(session: Session, lane: Lane, url: string): Promise<Answered> {
  const { token } = session;
  const first = await ask(session, lane, url, token);
  const gated = first.answered.headers.get('x-error-code') === 'GatedRepo';
  if (token === null || first.answered.status !== 401 || gated) return checkedAnswer(first.answered, first.context);

  const anonymous = await ask(session, lane, url, null);
  if (anonymous.answered.status === 200) refuseToken(session);
  return checkedAnswer(anonymous.answered, anonymous.context);
}

/** Waits until the Hub's rate limit lets the lane go on; throws when that is after the end of the run. */
async function turn(session: Session, lane: Lane): Promise<void> {
  if (session.options.offline === true) throw new HubFault('network', 'offline: no request was made');
  const left = session.deadline - session.now();
  if (left <= 0) throw new HubFault('budget-spent', 'the time for the whole run was used up before its turn came');
  const wait = lane.pausedUntil - session.now();
  if (wait <= 0) return;
  if (wait >= left) {
    const pause = wait > A_DAY ? 'more than a day' : `${Math.ceil(wait / 1_000)} s`;
    throw new HubFault('rate-limited', `the Hub takes no more requests for ${pause}, longer than this run may last`);
  }
  if (wait >= WORTH_TELLING && lane.pausedUntil - lane.toldUntil >= WORTH_TELLING) {
    session.options.onWait?.(wait);
    lane.toldUntil = lane.pausedUntil;
  }
  await sleep(Math.min(wait, LONGEST_SLEEP));
  await turn(session, lane);
}

async function ask(session: Session, lane: Lane, url: string, token: string | null) {
  const left = Math.max(1, session.deadline - session.now());
  const answered = await guardedAttempt(url, token, {
    origin: session.origin,
    maxBytes: lane.maxBytes,
    plain: !lane.json,
    timeout: Math.min(session.attemptTimeout, left),
    transport: session.transport,
  });
  const wait = waitAskedFor(answered.headers, answered.status, session.now());
  if (wait !== null) lane.pausedUntil = Math.max(lane.pausedUntil, session.now() + wait);
  const context = { json: lane.json, tokenGiven: session.tokenGiven, paced: wait !== null };
  return { answered, context };
}

/** A token with which a public model is refused is stale. */
function refuseToken(session: Session): void {
  session.token = null;
  session.options.onProblem({
    stage: 'resolve',
    subject: 'token',
    reason: `${session.origin} refused the token; the run went on without it`,
    hint: 'Renew the token (HF_TOKEN): private models cannot be read, and anonymous requests are limited more tightly.',
    location: null,
    severity: 'notice',
  });
}
