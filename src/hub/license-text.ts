import { createHash } from 'node:crypto';
import type { LicenseFile, TextRole } from '../domain.ts';

/** The license file that the bytes are: text, or a kind of file that cannot be read as text. */
export function licenseText(bytes: Uint8Array, place: { path: string; role: TextRole; url: string }): LicenseFile {
  const reason = unreadable(bytes);
  if (reason !== null) return { kind: 'unread', ...place, reason };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'text', ...place, text: decodeText(bytes), sha256 };
}

/** Text of UTF-8, of UTF-16 with its mark, or else of Windows-1252, in which older licenses were typed. */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** What Windows-1252 has at 0x80 to 0x9F; its empty places stay the control characters they are in Latin-1. */
const UPPER_HALF = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand: the decoder of Node 20 takes the label for Latin-1. */
function windows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (sign) => UPPER_HALF.charAt(sign.charCodeAt(0) - 0x80));
}

const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1';

function unreadable(bytes: Uint8Array): 'pdf' | 'lfs' | 'binary' | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1_000));
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith(LFS_POINTER)) return 'lfs';
  return utf16Of(bytes) === null && bytes.subarray(0, 8_000).includes(0) ? 'binary' : null;
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}
