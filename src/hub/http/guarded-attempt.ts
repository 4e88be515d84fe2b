import { isSafeTransport } from './endpoint.ts';
import { HubFault } from './hub-fault.ts';
import { networkFailure } from './network-reason.ts';
import { readCapped } from './read-capped.ts';

/** What one attempt may do. */
export interface AttemptLimits {
  /** Origin of the configured Hub; no other host is ever asked. */
  readonly origin: string;
  readonly maxBytes: number;
  /** Plain bytes are asked for: of packed ones nobody can tell whether they are whole. */
  readonly plain: boolean;
  /** Milliseconds for everything, redirects and body included. */
  readonly timeout: number;
  readonly transport: typeof fetch;
}

/** An answer read to its end. */
export interface Answered {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * One GET of the Hub's own origin, read to the end. Redirects are followed by hand and only within that origin, so that
 * neither the token nor a socket goes anywhere else. Throws a HubFault for whatever is not an HTTP answer.
 */
export async function guardedAttempt(start: string, token: string | null, limits: AttemptLimits): Promise<Answered> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), limits.timeout);
  try {
    return await followed(start, token, limits, controller.signal);
  } catch (error) {
    if (error instanceof HubFault) throw error;
    if (controller.signal.aborted) {
      throw new HubFault('timeout', `no full answer within ${limits.timeout} ms`, { retryable: true });
    }
    const { reason, lasting } = networkFailure(error);
    throw new HubFault('network', reason, { retryable: !lasting });
  } finally {
    clearTimeout(timer);
  }
}

async function followed(start: string, token: string | null, limits: AttemptLimits, signal: AbortSignal) {
  let url = allowed(start, limits.origin);
  const headers = {
    accept: '*/*',
    'user-agent': 'model-license-gate',
    ...(limits.plain ? { 'accept-encoding': 'identity' } : {}),
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const response = await limits.transport(url, { method: 'GET', headers, redirect: 'manual', signal });
    const target = REDIRECTS.has(response.status) ? response.headers.get('location') : null;
    if (target === null) {
      const bytes = await readCapped(response, limits.maxBytes);
      return { url, status: response.status, headers: response.headers, bytes };
    }
    await response.body?.cancel();
    if (!URL.canParse(target, url)) throw new HubFault('bad-response', 'redirected to what is no address');
    url = allowed(new URL(target, url).href, limits.origin, isDelivery(response.headers));
  }
  throw new HubFault('bad-response', `more than ${MAX_REDIRECTS} redirects`);
}

/** The address if it may be asked. `fromHub`: the Hub itself sends there, not something in between. */
function allowed(address: string, origin: string, fromHub = false): string {
  const url = new URL(address);
  if (url.origin === origin && url.username === '' && url.password === '' && isSafeTransport(url)) return url.href;
  const place = url.origin === 'null' ? url.protocol : url.origin.slice(0, 100);
  throw new HubFault('refused-redirect', `sent on to another place: ${place}`, { fromHub });
}

/** What the Hub says of a file that it keeps in LFS while it sends on to its content delivery; a sign-in page says none of it. */
function isDelivery(headers: Headers): boolean {
  return ['x-linked-etag', 'x-linked-size', 'x-repo-commit', 'x-xet-hash'].some((name) => headers.has(name));
}
