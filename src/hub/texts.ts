import { createHash } from 'node:crypto';
import type { LicenseFile, ModelFacts, TextRole } from '../domain.ts';
import { HubFault } from './hub-fault.ts';
import type { HubFetch } from './hub-fetch.ts';

type UnreadReason = Extract<LicenseFile, { kind: 'unread' }>['reason'];

/** What reading a file gave: its bytes, or why not. `missing`: the repository has no such file. */
export type FileRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'unread'; readonly reason: UnreadReason; readonly detail: string }
  | { readonly kind: 'missing' };

/** Where a file of the model is read, at the resolved commit. */
export function fileUrl(
  endpoint: string,
  facts: Pick<ModelFacts, 'model' | 'commit' | 'revision'>,
  path: string,
): string {
  const revision = encodeURIComponent(facts.commit ?? facts.revision ?? 'main');
  return `${endpoint}/${facts.model}/resolve/${revision}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** Reads one file of the model's repository; never throws for what the network does. */
export async function readHubFile(hub: HubFetch, facts: ModelFacts, path: string): Promise<FileRead> {
  if (path.toLowerCase().endsWith('.pdf')) return { kind: 'unread', reason: 'pdf', detail: 'a PDF' };
  if (facts.gated !== false && !hub.authenticated()) {
    return { kind: 'unread', reason: 'gated', detail: 'access must be asked for, and there is no token' };
  }
  try {
    const { bytes, headers } = await hub.file(fileUrl(hub.endpoint, facts, path));
    const commit = headers.get('x-repo-commit');
    if (commit !== null && facts.commit !== null && commit !== facts.commit) {
      return { kind: 'unread', reason: 'unreachable', detail: 'the Hub answered from another commit' };
    }
    if (/^text\/html\b/i.test(headers.get('content-type') ?? '') && !/\.html?$/i.test(path)) {
      return { kind: 'unread', reason: 'unreachable', detail: 'a web page came instead of the file' };
    }
    return { kind: 'bytes', bytes };
  } catch (error) {
    if (!(error instanceof HubFault)) throw error;
    return unreadBecause(error);
  }
}

/** The license file that the bytes are: text, or a kind of file that cannot be read as text. */
export function licenseFileOf(bytes: Uint8Array, place: { path: string; role: TextRole; url: string }): LicenseFile {
  const reason = unreadable(bytes);
  if (reason !== null) return { kind: 'unread', ...place, reason };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'text', ...place, text: decodeText(bytes), sha256, truncated: false };
}

/** Text of UTF-8, of UTF-16 with its mark, or else of Windows-1252, in which older licenses were typed. */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const POINTER = 'version https://git-lfs.github.com/spec/v1';

function unreadable(bytes: Uint8Array): UnreadReason | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1_000));
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith(POINTER)) return 'lfs';
  return utf16Of(bytes) === null && bytes.subarray(0, 8_000).includes(0) ? 'binary' : null;
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Large files are kept in LFS and served by another host, which is never asked: such a redirect tells what the file is. */
function unreadBecause(fault: HubFault): FileRead {
  const detail = fault.message;
  if (fault.cause === 'refused-redirect') return { kind: 'unread', reason: 'lfs', detail };
  if (fault.cause === 'too-large') return { kind: 'unread', reason: 'too-large', detail };
  if (fault.cause !== 'status') return { kind: 'unread', reason: 'unreachable', detail };
  if (fault.status === 404 && fault.fromHub) return { kind: 'missing' };
  const refused = fault.status === 401 || fault.status === 403 || fault.status === 451;
  return { kind: 'unread', reason: refused && fault.fromHub ? 'gated' : 'unreachable', detail };
}
