/**
 * Milliseconds that an answer asks us to wait before the next request of its kind, null when it asks for none.
 * Reads `Retry-After` (seconds or a date) on refusals, and the Hub's `RateLimit` when nothing is left in the window.
 */
export function waitAskedFor(headers: Headers, status: number, now: number): number | null {
  const refused = status === 429 || status === 503;
  const retryAfter = refused ? retryAfterOf(headers.get('retry-after'), now) : null;
  if (retryAfter !== null) return retryAfter;
  const window = windowOf(headers.get('ratelimit'));
  return window !== null && window.left === 0 ? (window.seconds + 1) * 1_000 : null;
}

function retryAfterOf(value: string | null, now: number): number | null {
  if (value === null) return null;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1_000;
  // `Date.parse` takes "-5" for a month.
  const date = /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** `"api";r=489;t=55`: requests left, seconds to the next window. */
const WINDOW = /^"[^"]{1,50}"\s*;\s*r=(\d{1,9})\s*;\s*t=(\d{1,9})$/;

function windowOf(value: string | null): { readonly left: number; readonly seconds: number } | null {
  const match = WINDOW.exec(value?.trim() ?? '');
  return match === null ? null : { left: Number(match[1]), seconds: Number(match[2]) };
}
