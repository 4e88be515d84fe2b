import { bypasses } from './no-proxy.ts';

/** Proxies as the environment names them; null: none for that scheme. */
export interface ProxySettings {
  readonly http: string | null;
  readonly https: string | null;
  /** Hosts reached directly, as in `NO_PROXY`. */
  readonly bypass: string | null;
}

/** A `fetch`, and what ends its connections: one that a proxy left half open would keep the process alive. */
export interface Transport {
  readonly fetch: typeof fetch;
  readonly close: () => void;
}

/** The proxy on the way to `url`, by its scheme as other tools have it; null: none. */
export function proxyFor(url: URL, { http, https, bypass }: ProxySettings): string | null {
  const proxy = url.protocol === 'https:' ? https : http;
  return proxy === null || bypasses(url, bypass ?? '') ? null : proxy;
}

/**
 * A `fetch` through a proxy. The runtime's own `fetch` ignores proxy variables before Node 24, and its dispatcher is
 * not interchangeable with undici's, so agent and `fetch` both come from the package, loaded only here.
 */
export async function proxyFetch(proxy: string): Promise<Transport> {
  const { ProxyAgent, fetch: fetchThrough } = await import('undici');
  const dispatcher = new ProxyAgent(proxy);
  const through: unknown = (input: string, init?: object) => fetchThrough(input, { ...init, dispatcher });
  return { fetch: through as typeof fetch, close: () => void dispatcher.destroy().catch(() => {}) };
}
