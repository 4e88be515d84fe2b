import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** What can go wrong with one answer. `JSON` faults replace the body and keep status 200. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: string | Buffer;
    }
  /** The connection is cut before any byte. */
  | { readonly kind: 'reset' }
  /** Headers and half a body, then the connection is cut. */
  | { readonly kind: 'reset-in-body' }
  /** Nothing is ever answered. */
  | { readonly kind: 'silence' }
  /** Headers, then one byte per interval. */
  | { readonly kind: 'drip'; readonly everyMs: number }
  | { readonly kind: 'truncated-json' }
  | { readonly kind: 'html' }
  | { readonly kind: 'wrong-length'; readonly declared: number }
  | { readonly kind: 'redirect'; readonly to: string; readonly status?: number }
  | { readonly kind: 'redirect-loop' }
  /** An endless answer of this many bytes, declared or not. */
  | { readonly kind: 'huge'; readonly bytes: number; readonly declared: boolean }
  /** Small on the wire, this many bytes when unpacked. */
  | { readonly kind: 'gzip-bomb'; readonly bytes: number }
  | { readonly kind: 'json'; readonly value: unknown };

type Answer<K extends Fault['kind']> = (
  response: ServerResponse,
  fault: Extract<Fault, { kind: K }>,
  request: IncomingMessage,
) => void;

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const HALF = '{"_id":"1","id":"acme/model","cardData":{"license":"apache-2.0"';
const PAGE = '<!doctype html><html><title>Sign in</title><body>Please sign in to the guest network.</body></html>';

const ANSWERS: { readonly [K in Fault['kind']]: Answer<K> } = {
  status: (response, { status, headers, body }) => {
    response.writeHead(status, { ...JSON_TYPE, ...headers }).end(body ?? JSON.stringify({ error: 'scripted' }));
  },
  reset: (response) => response.destroy(),
  'reset-in-body': (response) => {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': '5000' }).write(HALF, () => response.destroy());
  },
  silence: () => {},
  drip: (response, { everyMs }) => {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': '100000' });
    const timer = setInterval(() => response.write(' '), everyMs);
    response.on('close', () => clearInterval(timer));
  },
  'truncated-json': (response) => response.writeHead(200, JSON_TYPE).end(HALF),
  html: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE),
  'wrong-length': (response, { declared }) => {
    response.socket?.end(
      `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${declared}\r\n\r\n${HALF}}`,
    );
  },
  redirect: (response, { to, status }) => {
    response.writeHead(status ?? 302, { location: to }).end();
  },
  'redirect-loop': (response, _, request) => {
    response.writeHead(307, { location: request.url ?? '/' }).end();
  },
  huge: (response, { bytes, declared }) => {
    response.writeHead(200, { ...JSON_TYPE, ...(declared ? { 'content-length': String(bytes) } : {}) });
    pour(response, bytes);
  },
  'gzip-bomb': (response, { bytes }) => {
    response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end(bombOf(bytes));
  },
  json: (response, { value }) => response.writeHead(200, JSON_TYPE).end(JSON.stringify(value)),
};

/** Answers a request with the fault instead of the truth. */
export function answerWithFault(request: IncomingMessage, response: ServerResponse, fault: Fault): void {
  const answer = ANSWERS[fault.kind] as (response: ServerResponse, fault: Fault, request: IncomingMessage) => void;
  answer(response, fault, request);
}

const bombs = new Map<number, Buffer>();

function bombOf(bytes: number): Buffer {
  const bomb = bombs.get(bytes) ?? gzipSync(Buffer.alloc(bytes, ' '));
  bombs.set(bytes, bomb);
  return bomb;
}

function pour(response: ServerResponse, bytes: number): void {
  const chunk = Buffer.alloc(64 * 1024, 'a');
  let left = bytes;
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left -= chunk.length;
      if (!response.write(chunk)) {
        response.once('drain', more);
        return;
      }
    }
    if (!response.destroyed) response.end();
  };
  more();
}
