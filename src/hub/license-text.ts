import { createHash } from 'node:crypto';
import type { LicenseFile, TextRole } from '../domain.ts';
import { encodingOf, latin1, textOfBytes } from '../text-of-bytes.ts';

/** The license file that the bytes are: text, or a kind of file that cannot be read as text. */
export function licenseText(bytes: Uint8Array, place: { path: string; role: TextRole; url: string }): LicenseFile {
  const reason = unreadable(bytes);
  if (reason !== null) return { kind: 'unread', ...place, reason };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'text', ...place, text: textOfBytes(bytes), sha256 };
}

const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1';

function unreadable(bytes: Uint8Array): 'pdf' | 'lfs' | 'binary' | null {
  const start = latin1(bytes.subarray(0, 1_000));
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith(LFS_POINTER)) return 'lfs';
  return encodingOf(bytes) === 'utf-8' && bytes.subarray(0, 8_000).includes(0) ? 'binary' : null;
}
