import type { TextIdentification } from '../domain.ts';
import { latin1, textOfBytes } from '../text-of-bytes.ts';
import { identifyText, UNIDENTIFIED } from './identify.ts';

/** A text with more control characters than one in this many is binary. */
const CHARACTERS_A_CONTROL = 200;

/**
 * Which license a file is, from its bytes. A PDF, a Git LFS pointer and binary content are `unreadable`, with the reason: never the
 * same as a file without a license.
 */
export function identifyBytes(bytes: Uint8Array): TextIdentification {
  const text = textOfBytes(bytes);
  const reason = whyUnreadable(bytes, text);
  return reason === null ? identifyText(text) : { ...UNIDENTIFIED, kind: 'unreadable', notes: [reason] };
}

function whyUnreadable(bytes: Uint8Array, text: string): string | null {
  if (bytes.length === 0) return 'The file is empty.';
  const head = latin1(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'The license is a PDF, whose text is not read.';
  if (head.startsWith('version https://git-lfs.github.com/spec/'))
    return 'The file is a Git LFS pointer, not the license itself.';
  if (head.startsWith('PK\u0003\u0004'))
    return 'The license is an archive or an office document, whose text is not read.';
  if (head.startsWith('{\\rtf')) return 'The license is an RTF document, whose text is not read.';
  const sample = text.slice(0, 8192);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters tell binary content from text
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001b\ufffd]/g)?.length ?? 0;
  return controls * CHARACTERS_A_CONTROL > sample.length ? 'The file is binary, not text.' : null;
}
