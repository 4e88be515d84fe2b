import { gzipSync } from 'node:zlib';
import type { Fault } from './hub-faults.ts';

const OF_ANOTHER = { 'content-type': 'text/plain', etag: '"e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"' };

/** Whatever can go wrong with one answer of the Hub, for sweeps over all its calls. */
export const EVERY_FAULT: readonly (readonly [string, Fault])[] = [
  ['a reset before any byte', { kind: 'reset' }],
  ['a reset in the middle', { kind: 'reset-in-body' }],
  ['silence', { kind: 'silence' }],
  ['a byte at a time', { kind: 'drip', everyMs: 20 }],
  ['truncated JSON', { kind: 'truncated-json' }],
  ['a web page with status 200', { kind: 'html' }],
  ['a content length too long', { kind: 'wrong-length', declared: 5_000 }],
  ['a content length too short', { kind: 'wrong-length', declared: 20 }],
  ['an empty answer', { kind: 'status', status: 200, body: '' }],
  ['bytes that are not the gzip they claim to be', packed('gzip')],
  ['an encoding nobody knows', packed('x-snappy')],
  ['bytes packed twice', packed('gzip, gzip')],
  ['half of a packed text', cut()],
  ['an empty text', { kind: 'status', status: 200, headers: { 'content-type': 'text/plain' }, body: '' }],
  ['the bytes of another file', { kind: 'status', status: 200, headers: OF_ANOTHER, body: '# Another' }],
  ['204', { kind: 'status', status: 204, body: '' }],
  ['206', { kind: 'status', status: 206, body: '{}' }],
  ['300', { kind: 'status', status: 300 }],
  ['304', { kind: 'status', status: 304, body: '' }],
  ['a redirect without a place', { kind: 'status', status: 302 }],
  ['401', { kind: 'status', status: 401 }],
  ['403', { kind: 'status', status: 403 }],
  ['403 of a proxy', page(403)],
  ['404', { kind: 'status', status: 404 }],
  ['404 of a proxy', page(404)],
  ['407', page(407)],
  ['408', { kind: 'status', status: 408 }],
  ['410', { kind: 'status', status: 410 }],
  ['404 of another service', { kind: 'status', status: 404, body: '{"message":"no Route matched"}' }],
  ['418', page(418)],
  ['429 without headers', { kind: 'status', status: 429 }],
  ['429 with Retry-After', { kind: 'status', status: 429, headers: { 'retry-after': '60' } }],
  ['429 with RateLimit', { kind: 'status', status: 429, headers: { ratelimit: '"api";r=0;t=55' } }],
  ['451', { kind: 'status', status: 451 }],
  ['500 for ever', { kind: 'status', status: 500 }],
  ['502 of a gateway', page(502)],
  [
    '503 with a date to come back',
    { kind: 'status', status: 503, headers: { 'retry-after': 'Wed, 01 Jan 2098 00:00:00 GMT' } },
  ],
  ['504', { kind: 'status', status: 504 }],
  ['a redirect loop', { kind: 'redirect-loop' }],
  ['a redirect to another host', { kind: 'redirect', to: 'http://127.0.0.1:9/x' }],
  ['a redirect to a sign-in page', { kind: 'redirect', to: 'https://login.example/?next=hub' }],
  ['a redirect to nowhere', { kind: 'redirect', to: 'http://' }],
  ['a 2 GB answer', { kind: 'huge', bytes: 2 ** 31, declared: false }],
  ['a packed bomb', { kind: 'gzip-bomb', bytes: 20 * 2 ** 20 }],
  ['a null', { kind: 'json', value: null }],
  ['a list', { kind: 'json', value: [] }],
  ['a number', { kind: 'json', value: 7 }],
  ['an error with status 200', { kind: 'json', value: { error: 'Internal error' } }],
  ['a record without a name', { kind: 'json', value: { cardData: { license: 'mit' } } }],
  ['a record with a hostile name', { kind: 'json', value: { id: '../../x', cardData: { license: 'mit' } } }],
  ['a list nested without end', { kind: 'status', status: 200, body: '['.repeat(100_000) }],
];

/** Only the time limit ends it. */
export function isEndless({ kind }: Fault): boolean {
  return kind === 'silence' || kind === 'drip';
}

/** The transport takes the end of what came for the end of the text. */
function cut(): Fault {
  const headers = { 'content-type': 'text/plain', 'content-encoding': 'gzip' };
  return { kind: 'status', status: 200, headers, body: gzipSync('MIT License '.repeat(50)).subarray(0, -12) };
}

function packed(encoding: string): Fault {
  return { kind: 'status', status: 200, headers: { 'content-encoding': encoding }, body: '{"id":"acme/model"}' };
}

function page(status: number): Fault {
  return {
    kind: 'status',
    status,
    headers: { 'content-type': 'text/html' },
    body: '<html><title>Proxy</title></html>',
  };
}
