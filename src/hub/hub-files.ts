import type { ModelFacts, UnreadFileReason } from '../domain.ts';
import type { HubCache } from './cache.ts';
import { HubFault } from './http/hub-fault.ts';
import type { HubFetch } from './http/hub-fetch.ts';
import { doubtOf } from './http/whole.ts';

/** What reading a file gave: its bytes, or why not. */
export type FileRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'unread'; readonly reason: UnreadFileReason; readonly detail: string }
  /** The Hub itself says that there is no such file at that commit. */
  | { readonly kind: 'missing'; readonly detail: string };

/** Reads a file of a model's repository at the resolved commit; never throws for what the network does. */
export type ReadHubFile = (facts: ModelFacts, path: string) => Promise<FileRead>;

/** Where a file of the model is read, at the resolved commit. */
export function fileUrl(
  endpoint: string,
  facts: Pick<ModelFacts, 'model' | 'commit' | 'revision'>,
  path: string,
): string {
  const revision = encodeURIComponent(facts.commit ?? facts.revision ?? 'main');
  // Through bytes: half a surrogate pair in a name would throw, and names no file that anybody has.
  const wellFormed = Buffer.from(path).toString();
  return `${endpoint}/${facts.model}/resolve/${revision}/${wellFormed.split('/').map(encodeURIComponent).join('/')}`;
}

/** A reader that asks for each file once a run, and not at all when the cache has it. Files of private models are never cached. */
export function hubFiles(hub: HubFetch, cache: HubCache): ReadHubFile {
  const reads = new Map<string, Promise<FileRead>>();
  const cachedOrRead = async (facts: ModelFacts, path: string, url: string): Promise<FileRead> => {
    const cacheable = facts.commit !== null && !facts.private;
    const cached = cacheable ? await cache.readFile(url) : null;
    if (cached !== null) return { kind: 'bytes', bytes: cached };
    const read = await readOverHttp(hub, facts, path, url);
    if (cacheable && read.kind === 'bytes') await cache.writeFile(url, read.bytes);
    return read;
  };
  return (facts, path) => {
    const url = fileUrl(hub.endpoint, facts, path);
    const read = reads.get(url) ?? cachedOrRead(facts, path, url);
    reads.set(url, read);
    return read;
  };
}

async function readOverHttp(hub: HubFetch, facts: ModelFacts, path: string, url: string): Promise<FileRead> {
  if (path.toLowerCase().endsWith('.pdf')) return unread('pdf', 'a PDF');
  if (path.split('/').includes('..')) return unread('unreachable', 'not a path inside the repository');
  if (facts.gated !== false && !hub.authenticated()) {
    return unread('gated', 'access must be asked for, and there is no token');
  }
  try {
    const answered = await hub.file(url);
    const { bytes, headers } = answered;
    const commit = headers.get('x-repo-commit');
    if (commit !== null && facts.commit !== null && commit !== facts.commit) {
      return unread('unreachable', 'the Hub answered from another commit');
    }
    const other = otherThan(path, headers.get('content-type') ?? '');
    if (other !== null) return unread('unreachable', `${other} came instead of the file`);
    const doubt = doubtOf(answered);
    return doubt === null ? { kind: 'bytes', bytes } : unread('unreachable', doubt);
  } catch (error) {
    if (!(error instanceof HubFault)) throw error;
    return unreadBecause(error, facts, path);
  }
}

/** What an answer is by its type when it cannot be the file: a page or a message of something in between. */
function otherThan(path: string, type: string): string | null {
  if (/^text\/html\b/i.test(type) && !/\.html?$/i.test(path)) return 'a web page';
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(type) && !/json$/i.test(path) ? 'JSON' : null;
}

/** `README.md`, at the root. */
const README = /^readme(?:\.\w+)?$/i;

/** Large files are kept in LFS and served by another host, which is never asked: such a redirect of the Hub tells what the file is. */
function unreadBecause(fault: HubFault, { gated }: ModelFacts, path: string): FileRead {
  const { cause, message, status, code, fromHub } = fault;
  if (cause === 'refused-redirect' && fromHub) return unread('lfs', message);
  if (cause === 'too-large') return unread('too-large', message);
  // A mirror may say a bare 404. Of a README that is enough; of a license file only the Hub's own word counts.
  const gone = status === 404 && (code === 'EntryNotFound' || README.test(path));
  if (gone) return { kind: 'missing', detail: 'listed, yet not there' };
  const closed = code === 'GatedRepo' || (status === 451 && gated !== false);
  return unread(closed ? 'gated' : 'unreachable', message);
}

function unread(reason: UnreadFileReason, detail: string): FileRead {
  return { kind: 'unread', reason, detail };
}
