/** How the bytes of a text are written, as far as their beginning tells: what is no UTF-8 shows when it is decoded. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Bytes looked at. */
const HEAD = 8192;
/** ASCII in UTF-16 has a zero in each second byte; of other signs fewer have. */
const ZEROS = 0.15;

/** UTF-16 by its byte order mark or by zeros at all odd or all even places alone, else UTF-8. */
export function encodingOf(bytes: Uint8Array): TextEncoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, HEAD);
  if (!head.includes(0) || bytes.length % 2 === 1) return 'utf-8';
  const zerosAt = (parity: number) => head.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  const enough = head.length * ZEROS;
  if (even === 0 && odd > enough) return 'utf-16le';
  return odd === 0 && even > enough ? 'utf-16be' : 'utf-8';
}

/** The text of bytes, without byte order mark: of UTF-16, UTF-8, or else Windows-1252, in which older texts were typed. */
export function textOfBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return encodingOf(bytes) === 'utf-8' ? windows1252(bytes) : new TextDecoder(encodingOf(bytes)).decode(bytes);
  }
}

/** The signs of ASCII and of Latin-1, one for each byte. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

/** What Windows-1252 has at 0x80 to 0x9F; its empty places stay the control characters they are in Latin-1. */
const UPPER_HALF = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand: the decoder of Node 20 takes the label for Latin-1. */
function windows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\u0080-\u009f]/g, (sign) => UPPER_HALF.charAt(sign.charCodeAt(0) - 0x80));
}
