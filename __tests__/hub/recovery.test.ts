import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
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

  it('tries each model once only, once the Hub is known to be down', async () => {
    hub.hub.fault({ url: '/' }, { kind: 'status', status: 502 });
    await hub.resolve(
      Array.from({ length: 60 }, (_, i) => `acme/m${i}`),
      LIMITS,
    );
    expect(hub.hub.requests.length).toBeLessThan(100);
  });
});
