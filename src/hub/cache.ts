import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import type { Problem } from '../domain.ts';
import { readEntry, writeWhole } from './cache-files.ts';
import { jsonShape } from './http/json-shape.ts';
import type { RawAnswer } from './model-info.ts';

/** Bytes and answers that never change, because a commit names them. Reading gives null for whatever cannot be trusted. */
export interface HubCache {
  /** The Hub's answer about a commit, and when it was given (milliseconds since the epoch). */
  readonly readAnswer: (subject: AnswerKey) => Promise<{ readonly answer: RawAnswer; readonly at: number } | null>;
  readonly writeAnswer: (subject: AnswerKey, answer: RawAnswer, at: number) => Promise<void>;
  /** Bytes of a file by its address, which holds the commit. */
  readonly readFile: (url: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  readonly writeFile: (url: string, bytes: Uint8Array) => Promise<void>;
}

/** What an answer of the Hub is kept under. */
interface AnswerKey {
  readonly endpoint: string;
  /** As asked for. */
  readonly model: string;
  readonly commit: string;
}

/** Entries of other formats are left alone. */
const FORMAT = 1;

const ENTRY = z.object({ format: z.number(), key: z.string(), digest: z.string(), at: z.number(), value: z.unknown() });

/**
 * A cache in a folder: `answers/` by a hash of endpoint, model and commit, `files/` by a hash of the address, `bytes/` by their own
 * SHA-256. Everything is checked against its hash when read; what fails is deleted, with a notice. Writes are
 * atomic, so jobs may share the folder. A folder that cannot be written costs a notice, not the run.
 */
export function openCache(folder: string | null, onProblem: (problem: Problem) => void): HubCache {
  if (folder === null) return NO_CACHE;
  const shelf = shelfIn(folder, onProblem);
  return {
    readAnswer: async (subject) => {
      const entry = await shelf.read('answers', keyOf(subject));
      const answer = z.record(z.string(), z.unknown()).safeParse(entry?.value);
      return entry === null || !answer.success ? null : { answer: answer.data, at: entry.at };
    },
    writeAnswer: (subject, answer, at) => shelf.write('answers', keyOf(subject), answer, at),
    readFile: async (url) => {
      const entry = await shelf.read('files', url);
      return typeof entry?.value === 'string' ? shelf.readBytes(entry.value) : null;
    },
    writeFile: async (url, bytes) => {
      await shelf.writeBytes(bytes);
      await shelf.write('files', url, sha256(bytes), 0);
    },
  };
}

const NO_CACHE: HubCache = {
  readAnswer: async () => null,
  writeAnswer: async () => {},
  readFile: async () => null,
  writeFile: async () => {},
};

function keyOf({ endpoint, model, commit }: AnswerKey): string {
  return JSON.stringify([endpoint, model, commit]);
}

function shelfIn(folder: string, onProblem: (problem: Problem) => void) {
  const notice = (reason: string, hint: string) => {
    onProblem({ stage: 'resolve', subject: 'cache', reason, hint, location: null, severity: 'notice' });
  };
  const discard = async (path: string) => {
    notice('part of the cache was damaged and is discarded', 'Nothing to do: it is read from the Hub again.');
    await rm(path, { force: true }).catch(() => {});
  };
  const store = async (path: string, data: () => string | Uint8Array) => {
    try {
      const content = data();
      // Not by `recursive`, which tries for ever below folders like `/proc`; the folders above are the caller's.
      for (const made of [folder, dirname(path)]) await mkdir(made).catch(() => {});
      await writeWhole(path, content);
    } catch {
      notice('the cache folder cannot be written', 'Give the run a folder it may write to, or none.');
    }
  };
  const entryPath = (kind: string, key: string) => join(folder, kind, `${sha256(key)}.json`);
  const bytesPath = (digest: string) => join(folder, 'bytes', digest);
  return {
    read: async (kind: 'answers' | 'files', key: string) => {
      const path = entryPath(kind, key);
      const bytes = await readEntry(path);
      if (bytes === null) return null;
      const entry = parsedEntry(bytes);
      if (entry !== null && entry.format !== FORMAT) return null;
      if (entry?.key === key && entry.digest === sha256(JSON.stringify(entry.value))) return entry;
      await discard(path);
      return null;
    },
    write: async (kind: 'answers' | 'files', key: string, value: unknown, at: number) => {
      await store(entryPath(kind, key), () => {
        return JSON.stringify({ format: FORMAT, key, digest: sha256(JSON.stringify(value)), at, value });
      });
    },
    readBytes: async (digest: string) => {
      if (!/^[0-9a-f]{64}$/.test(digest)) return null;
      const bytes = await readEntry(bytesPath(digest));
      if (bytes === null) return null;
      if (sha256(bytes) === digest) return new Uint8Array(bytes);
      await discard(bytesPath(digest));
      return null;
    },
    writeBytes: (bytes: Uint8Array) => store(bytesPath(sha256(bytes)), () => bytes),
  };
}

function parsedEntry(bytes: Uint8Array): z.infer<typeof ENTRY> | null {
  if (jsonShape(bytes) !== 'json') return null;
  return ENTRY.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? null;
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
