import { describe, expect, it } from '@jest/globals';
import { waitAskedFor } from '../../src/hub/http/rate-limit.ts';

const NOW = Date.parse('2026-01-01T00:00:00Z');

describe('how long the Hub asks us to wait', () => {
  it.each([
    [{ 'retry-after': '7' }, 429, 7_000],
    [{ 'retry-after': '0' }, 503, 0],
    [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:09 GMT' }, 503, 9_000],
    [{ 'retry-after': 'Wed, 31 Dec 2025 00:00:00 GMT' }, 429, 0],
    [{ ratelimit: '"api";r=0;t=55' }, 429, 56_000],
    [{ ratelimit: '"resolvers"; r=0; t=1' }, 200, 2_000],
    [{ ratelimit: '"api";r=489;t=55' }, 200, null],
    [{ ratelimit: 'limit=10, remaining=0' }, 429, null],
    [{ 'retry-after': 'soon' }, 429, null],
    [{ 'retry-after': '-5' }, 429, null],
    [{ 'retry-after': '5.5' }, 429, null],
    [{ 'retry-after': '7' }, 200, null],
    [{}, 429, null],
  ])('%j with %i: %j ms', (headers, status, wait) => {
    expect(waitAskedFor(new Headers(headers), status, NOW)).toBe(wait);
  });
});
