import type { TextIdentification } from '../domain.ts';
import { identifyText, LONGEST_TEXT, UNIDENTIFIED } from './identify.ts';

/** UTF-8 takes at most three bytes for one UTF-16 unit. */
const LONGEST_BYTES = LONGEST_TEXT * 3;
/** A text with more control characters than one in this many is binary. */
const CHARACTERS_A_CONTROL = 200;

/**
 * Which license a file is, from its bytes: UTF-8 or UTF-16 text, with or without a byte order mark. A PDF, a Git LFS pointer
 * and binary content are `unreadable`, with the reason: never the same as a file without a license.
 */
export function identifyBytes(bytes: Uint8Array): TextIdentification {
  const reason = whyUnreadable(bytes);
  return reason === null ? identifyText(decode(bytes)) : { ...UNIDENTIFIED, kind: 'unreadable', notes: [reason] };
}

function whyUnreadable(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'The file is empty.';
  const head = latin1(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'The license is a PDF, whose text is not read.';
  if (head.startsWith('version https://git-lfs.github.com/spec/'))
    return 'The file is a Git LFS pointer, not the license itself.';
  if (head.startsWith('PK\u0003\u0004'))
    return 'The license is an archive or an office document, whose text is not read.';
  if (head.startsWith('{\\rtf')) return 'The license is an RTF document, whose text is not read.';
  const sample = decode(bytes.subarray(0, 8192));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters tell binary content from text
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001b\ufffd]/g)?.length ?? 0;
  return controls * CHARACTERS_A_CONTROL > sample.length ? 'The file is binary, not text.' : null;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, LONGEST_BYTES + 3));
}

/** UTF-16 by its byte order mark, or by zeros in every other place of the first bytes; else UTF-8. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 200);
  const zerosAt = (parity: number) => sample.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  if (zerosAt(1) > sample.length * 0.3 && zerosAt(0) === 0) return 'utf-16le';
  if (zerosAt(0) > sample.length * 0.3 && zerosAt(1) === 0) return 'utf-16be';
  return 'utf-8';
}
