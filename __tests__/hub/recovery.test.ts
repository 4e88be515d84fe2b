import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { health } from '../../src/hub/http/health.ts';
import { HubFault } from '../../src/hub/http/hub-fault.ts';
import { type Resolving, resolving } from '../support/resolving.ts';

const MODELS = [
  { id: 'acme/tuned', cardData: { license: 'mit', base_model: 'acme/base' } },
  { id: 'acme/base', cardData: { license: 'llama3.1' } },
];
const KEYS = ['acme/tuned', 'acme/other'];
const LIMITS = { timeout: 3_000, attemptTimeout: 200, retry: { retries: 2, minTimeout: 1, maxTimeout: 4 } };

let hub: Resolving;
beforeEach(async () => {
  hub = await resolving({ models: MODELS });
});
afterEach(() => hub.stop());

describe('when the Hub fails for a while, or altogether', () => {
  it('heals when the third try works', async () => {
    for (const fault of [{ kind: 'status', status: 500 }, { kind: 'reset' }, { kind: 'truncated-json' }] as const) {
      hub.hub.clearFaults();
      hub.hub.fault({ url: 'acme/base', times: 2 }, fault);
      const answers = await hub.resolve(KEYS, LIMITS);
      expect(hub.facts(answers, 'acme/base').license).toEqual(['llama3.1']);
    }
  });

  it('waits as long as the Hub asks, and then goes on', async () => {
    hub.hub.fault({ url: 'acme/base', times: 1 }, { kind: 'status', status: 429, headers: { 'retry-after': '1' } });
    const started = Date.now();
    const answers = await hub.resolve(['acme/base'], { ...LIMITS, timeout: 5_000 });
    expect(hub.facts(answers, 'acme/base').license).toEqual(['llama3.1']);
    expect(Date.now() - started).toBeGreaterThanOrEqual(1_000);
  });

  it('tells once that it waits, when it is long', async () => {
    hub.hub.fault({ url: 'acme', times: 2 }, { kind: 'status', status: 429, headers: { 'retry-after': '3' } });
    const waits: number[] = [];
    await hub.resolve(KEYS, { ...LIMITS, timeout: 20_000, onWait: (wait) => waits.push(wait) });
    expect(waits.length).toBe(1);
    expect(waits[0]).toBeGreaterThan(2_900);
    hub.hub.fault({ url: 'acme', times: 1 }, { kind: 'status', status: 429, headers: { 'retry-after': '1' } });
    await hub.resolve(KEYS, { ...LIMITS, timeout: 20_000, onWait: (wait) => waits.push(wait) });
    expect(waits.length).toBe(1);
  });

  it('tells once that it tries again, and why, when a second try failed', async () => {
    const told: string[] = [];
    const again = () => hub.resolve(KEYS, { ...LIMITS, onRetry: (why) => told.push(why) });
    hub.hub.fault({ url: 'acme/base', times: 1 }, { kind: 'reset' });
    await again();
    expect(told).toEqual([]);
    hub.hub.fault({ url: 'acme' }, { kind: 'status', status: 502 });
    await again();
    expect(told).toEqual(['answered 502']);
  });

  it('names each model when nothing listens', async () => {
    await hub.stop();
    const answers = await hub.resolve(KEYS, LIMITS);
    for (const key of KEYS) {
      const detail = expect.stringMatching(/^nothing listens at 127\.0\.0\.1, port \d+ \(ECONNREFUSED\)$/);
      expect(answers.get(key)).toEqual({ kind: 'unreachable', reason: 'network', detail });
    }
  });

  it('asks once where a certificate does not fit: it will not the next time', async () => {
    let asked = 0;
    const fetch = async () => {
      asked += 1;
      throw new TypeError('fetch failed', { cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } });
    };
    const answers = await hub.resolve(['acme/base'], { ...LIMITS, fetch });
    const detail = expect.stringContaining('NODE_EXTRA_CA_CERTS');
    expect(answers.get('acme/base')).toEqual({ kind: 'unreachable', reason: 'network', detail });
    expect(asked).toBe(1);
  });

  it('says by what a try failed, not that time ran out before the next one', async () => {
    await hub.stop();
    const retry = { retries: 50, minTimeout: 20, maxTimeout: 20 };
    const answers = await hub.resolve(['acme/base'], { ...LIMITS, timeout: 100, retry });
    expect(answers.get('acme/base')).toMatchObject({ kind: 'unreachable', reason: 'network' });
  });

  it('ends within its time and names each of many models when the Hub is silent', async () => {
    hub.hub.fault({ url: '/' }, { kind: 'silence' });
    const keys = Array.from({ length: 100 }, (_, i) => `acme/m${i}`);
    const started = Date.now();
    const answers = await hub.resolve(keys, { ...LIMITS, timeout: 600 });
    expect(Date.now() - started).toBeLessThan(3_000);
    expect([...answers.keys()]).toEqual(keys);
    expect([...answers.values()].filter((answer) => answer.kind !== 'unreachable')).toEqual([]);
  });

  it('asks no more once many tries in a row met nothing but silence, and says once why', async () => {
    hub.hub.fault({ url: '/' }, { kind: 'silence' });
    const keys = Array.from({ length: 200 }, (_, i) => `acme/m${i}`);
    const retry = { retries: 4, minTimeout: 60, maxTimeout: 60 };
    const answers = await hub.resolve(keys, { timeout: 600_000, attemptTimeout: 200, retry });
    expect(hub.hub.requests.length).toBeLessThan(40);
    expect(new Set([...answers.values()].map(({ kind }) => kind))).toEqual(new Set(['unreachable']));
    expect(hub.problems.map(({ reason }) => reason)).toEqual([expect.stringContaining('did not answer')]);
  });

  it('gives up where few models meet silence three times over, and not where the third try is answered', async () => {
    const retry = { retries: 20, minTimeout: 10, maxTimeout: 10 };
    const limits = { timeout: 600_000, attemptTimeout: 200, retry };
    hub.hub.fault({ url: 'acme/base', times: 2 }, { kind: 'silence' });
    expect(hub.facts(await hub.resolve(['acme/base'], limits), 'acme/base').license).toEqual(['llama3.1']);
    expect(hub.problems).toEqual([]);
    hub.hub.forget();
    hub.hub.fault({ url: '/' }, { kind: 'silence' });
    const answers = await hub.resolve(KEYS, limits);
    const detail = expect.stringMatching(/^given up after \d tries in a row failed: no full answer within 200 ms$/);
    for (const key of KEYS) expect(answers.get(key)).toEqual({ kind: 'unreachable', reason: 'timeout', detail });
    expect(hub.hub.requests.length).toBeLessThan(9);
    expect(hub.problems.map(({ reason }) => reason)).toEqual([expect.stringContaining('did not answer')]);
  });

  it('asks no more where the Hub puts off whatever it is asked, however often it is asked again', async () => {
    hub.hub.fault({ url: '/' }, { kind: 'status', status: 429, headers: { 'retry-after': '0' } });
    const keys = Array.from({ length: 300 }, (_, i) => `acme/m${i}`);
    const retry = { retries: 4, minTimeout: 30, maxTimeout: 30 };
    const answers = await hub.resolve(keys, { timeout: 600_000, retry });
    expect(hub.hub.requests.length).toBeLessThan(300);
    const reasons = [...answers.values()].map((answer) => answer.kind === 'unreachable' && answer.reason);
    expect(new Set(reasons)).toEqual(new Set(['rate-limited']));
  });

  it('tries each model once only, once the Hub has nothing but errors', async () => {
    hub.hub.fault({ url: '/' }, { kind: 'status', status: 502 });
    const keys = Array.from({ length: 60 }, (_, i) => `acme/m${i}`);
    await hub.resolve(keys, { ...LIMITS, attemptTimeout: 2_000 });
    expect(hub.hub.requests.length).toBeGreaterThanOrEqual(60);
    expect(hub.hub.requests.length).toBeLessThan(100);
  });

  it('goes on asking as long as something is answered now and then', async () => {
    const keys = Array.from({ length: 60 }, (_, i) => `acme/m${i}`);
    for (const id of keys) hub.hub.add({ id, cardData: { license: 'mit' } });
    hub.hub.fault({ url: /m\d*[1-9]\// }, { kind: 'status', status: 502 });
    const answers = await hub.resolve(keys, { ...LIMITS, attemptTimeout: 2_000 });
    expect([...answers.values()].filter(({ kind }) => kind === 'found').length).toBe(6);
  });
});

describe('whether the Hub is there at all', () => {
  const fault = new HubFault('network', 'nothing listens', { retryable: true });

  it('is given up after long silence, and asked now and then whether it is back', () => {
    let now = 0;
    let told = 0;
    const hub = health(
      { patience: 100, attemptTimeout: 1_000 },
      () => now,
      () => (told += 1),
    );
    const fail = (times: number) => Array.from({ length: times }, () => hub.failed(fault, now));
    fail(50);
    expect(hub.refusal()).toBeNull();
    now = 100;
    fail(1);
    expect(hub.refusal()).toMatchObject({ cause: 'network', retryable: false });
    now = 200;
    expect(hub.refusal()).toBeNull();
    expect(hub.refusal()).not.toBeNull();
    hub.answered();
    expect([hub.isDown(), hub.refusal(), told]).toEqual([false, null, 1]);
    fail(15);
    now = 300;
    expect(hub.refusal()).toBeNull();
  });
});
