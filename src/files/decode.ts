/** How the bytes of a file are written; `binary` is no text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'binary';

/** Bytes looked at to tell text from binary content. */
const HEAD = 8192;

/** Text of a file's bytes: UTF-16 by its byte order mark or the pattern of its zeros, UTF-8, else Latin-1; null for binary content. */
export function decode(bytes: Buffer): string | null {
  const encoding = encodingOf(bytes);
  const content = bytes.subarray(markLength(bytes, encoding));
  if (encoding === 'binary') return null;
  if (encoding === 'utf-16le') return content.toString('utf16le');
  if (encoding === 'utf-16be') return swapped(content).toString('utf16le');
  const text = content.toString('utf8');
  return text.includes('\ufffd') && !content.includes('\ufffd') ? content.toString('latin1') : text;
}

/**
 * The same of a file that is to be looked through whatever it is: a program runs with zeros in its comments. Without the zeros
 * ASCII can be read, in UTF-8 and in UTF-16.
 */
export function decodeAny(bytes: Buffer): string {
  return decode(bytes) ?? bytes.toString('utf8').replaceAll('\0', '');
}

/** The encoding of a file that begins with `bytes`. Latin-1 is told from UTF-8 only by decoding. */
export function encodingOf(bytes: Buffer): Encoding {
  const marked = MARKS.get(bytes.toString('latin1', 0, 2));
  if (marked !== undefined) return hasAscii(bytes) ? 'binary' : marked;
  const head = bytes.subarray(0, HEAD);
  return head.includes(0) ? zeroPattern(head, bytes) : 'utf-8';
}

const MARKS: ReadonlyMap<string, Encoding> = new Map([
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
]);

/** Length of the byte order mark. */
function markLength(bytes: Buffer, encoding: Encoding): number {
  if (encoding !== 'utf-8') return bytes[0] === 0xff || bytes[0] === 0xfe ? 2 : 0;
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/** Text that an interpreter of UTF-8 would run; in UTF-16 it would be eight letters of the far East. */
const ASCII_RUN = /[\t\n\r\x20-\x7e]{16}/;

function hasAscii(bytes: Buffer): boolean {
  return ASCII_RUN.test(bytes.toString('latin1'));
}

/** ASCII in UTF-16 has a zero in each second byte, all at odd places or all at even ones. */
function zeroPattern(head: Buffer, bytes: Buffer): Encoding {
  const zeros: [number, number] = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = zeros;
  const enough = head.length * 0.15;
  const looks = even === 0 && odd > enough ? 'utf-16le' : odd === 0 && even > enough ? 'utf-16be' : 'binary';
  return looks !== 'binary' && hasAscii(bytes) ? 'binary' : looks;
}

function swapped(bytes: Buffer): Buffer {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return Buffer.from(even).swap16();
}
