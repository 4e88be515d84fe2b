import { encodingOf, latin1, type TextEncoding, textOfBytes } from '../text-of-bytes.ts';

/** Bytes looked at to tell text from binary content. */
const HEAD = 8192;

/** Text of a file's bytes; null for binary content. */
export function decode(bytes: Buffer): string | null {
  return encodingOfFile(bytes) === 'binary' ? null : textOfBytes(bytes);
}

/**
 * The same of a file that is to be looked through whatever it is: a program runs with zeros in its comments. Without the zeros
 * ASCII can be read, in UTF-8 and in UTF-16.
 */
export function decodeAny(bytes: Buffer): string {
  return decode(bytes) ?? bytes.toString('utf8').replaceAll('\0', '');
}

/** The encoding of a file that begins with `bytes`; `binary` is no text, whatever its mark says. */
export function encodingOfFile(bytes: Buffer): TextEncoding | 'binary' {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') return bytes.subarray(0, HEAD).includes(0) ? 'binary' : encoding;
  return ASCII_RUN.test(latin1(bytes)) ? 'binary' : encoding;
}

/** Text that an interpreter of UTF-8 would run; in UTF-16 it would be eight letters of the far East. */
const ASCII_RUN = /[\t\n\r\x20-\x7e]{16}/;
