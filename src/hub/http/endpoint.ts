import { UsageError } from '../../domain.ts';

const HINT = 'Set the endpoint to the https address of the Hub or of a mirror, for example https://huggingface.co.';

/**
 * The endpoint without trailing slashes. Throws a UsageError unless it is an https address without user, query or
 * fragment; plain http is for loopback addresses only, because the token would be readable on the way.
 */
export function checkedEndpoint(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) throw new UsageError(`The Hub endpoint is not an address: "${text.slice(0, 100)}".`, HINT);
  if (url.username !== '' || url.password !== '') {
    throw new UsageError('The Hub endpoint holds a user name or password.', 'Take it out; set HF_TOKEN instead.');
  }
  if (url.search !== '' || url.hash !== '') throw new UsageError('The Hub endpoint holds a query or fragment.', HINT);
  if (!isSafeTransport(url)) {
    throw new UsageError(`The Hub endpoint ${url.origin} is not https: a token would travel in the open.`, HINT);
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}

/** https, or http to this very machine. */
export function isSafeTransport(url: URL): boolean {
  if (url.protocol === 'https:') return true;
  return url.protocol === 'http:' && /^(?:127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/.test(url.hostname);
}
