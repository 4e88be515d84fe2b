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

/**
 * A `fetch` through the proxies. The runtime's own `fetch` ignores proxy variables before Node 24, and its dispatcher is
 * not interchangeable with undici's, so agent and `fetch` both come from the package, loaded only here.
 */
export async function proxyFetch(proxy: ProxySettings): Promise<Transport> {
  const { EnvHttpProxyAgent, fetch: fetchThrough } = await import('undici');
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: proxy.http ?? '',
    httpsProxy: proxy.https ?? '',
    noProxy: proxy.bypass ?? '',
  });
  const through: unknown = (input: string, init?: object) => fetchThrough(input, { ...init, dispatcher });
  return { fetch: through as typeof fetch, close: () => void dispatcher.destroy().catch(() => {}) };
}
