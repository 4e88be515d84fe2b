/** Real answers are some ten levels deep. */
const MAX_DEPTH = 200;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/**
 * Whether bytes are JSON. `too-deep` is found out before parsing: ten megabytes of `[` cost the parser seconds and most of a
 * gigabyte.
 */
export function jsonShape(bytes: Uint8Array): 'json' | 'not-json' | 'too-deep' {
  if (isTooDeep(bytes)) return 'too-deep';
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return 'json';
  } catch {
    return 'not-json';
  }
}

function isTooDeep(bytes: Uint8Array): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (inString) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (OPENING.has(byte)) {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (CLOSING.has(byte)) depth -= 1;
  }
  return false;
}
