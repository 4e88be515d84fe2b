import { createHash } from 'node:crypto';
import type { Answered } from './guarded-attempt.ts';

/** `W/"8b137891791fe96927ad78e64b0aad7bded08bdc-gzip"`: a SHA-1, with what servers put around it. */
const SHA1_TAG = /^(?:W\/)?"?([0-9a-f]{40})(?:[-;]{1,2}[a-z]{1,10})?"?$/i;

/**
 * Why the bytes of a file may not be the whole file, null when nothing says so. The Hub's `ETag` of a file is its git hash, and some
 * mirrors' is its SHA-1: bytes that it fits are whole, bytes that it does not fit are others. Where no hash is given, an answer that is empty or
 * was packed, though plain bytes were asked for, may be cut anywhere: what unpacks it takes an end for the end.
 */
export function doubtOf({ headers, bytes }: Answered): string | null {
  const hash = SHA1_TAG.exec(headers.get('etag')?.trim() ?? '')?.[1]?.toLowerCase();
  if (hash !== undefined)
    return hashesOf(bytes).includes(hash) ? null : 'the bytes are not those that their hash names';
  if (bytes.length === 0) return 'an empty answer came';
  const packing = headers.get('content-encoding')?.trim().toLowerCase() ?? '';
  return packing === '' || packing === 'identity' ? null : 'it came packed, and nothing tells whether it is whole';
}

function hashesOf(bytes: Uint8Array): readonly string[] {
  const blob = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  return [blob, createHash('sha1').update(bytes).digest('hex')];
}
