import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isInside } from './inside.ts';

/** Bytes of a file, or why there are none. `gone`: there is no such file, though it was listed. */
export type FileBytes =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'skipped'; readonly reason: SkipReason };
/** Why a file is not read. */
export type SkipReason = 'too-large' | 'link' | 'outside' | 'unreadable' | 'not-a-file' | 'gone';

/** What a skipped file is, after "it". */
export const SKIPPED_BECAUSE: Readonly<Record<SkipReason, string>> = {
  'too-large': 'is larger than what is read at once (64 MB of a notebook, 16 MB of other files)',
  link: 'is a symbolic link',
  outside: 'lies outside the directory',
  unreadable: 'could not be opened',
  'not-a-file': 'is not a regular file',
  gone: 'is not there',
};

/** Larger files are not read at once. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;

/** Reads listed files of one directory. */
export interface FileReader {
  /** The bytes of a file of at most `limit` bytes; the first `head` of any file when given. */
  readonly read: (path: string, head?: number | null, limit?: number) => FileBytes;
  /** The bytes of a file of any size, at most `size` at a time; null when it cannot be read. The buffer is used again. */
  readonly chunks: (path: string, size: number, take: (bytes: Buffer) => void) => SkipReason | null;
}

/**
 * Reads a listed file below `root`; the first `head` bytes only when given. Links are not followed and nothing outside
 * `root` is opened.
 */
export function readBytes(root: string, path: string, head: number | null = null): FileBytes {
  return filesBelow(root).read(path, head);
}

/** Event payloads are up to 25 MB. */
const MAX_GIVEN_BYTES = 64 * 1024 * 1024;

/** Reads a file that the user or the runner named: links are followed, but a pipe or a device, which may never end, is not read. */
export function readGiven(path: string): FileBytes {
  let handle: number | null = null;
  try {
    handle = openSync(path, GIVEN_FLAGS);
    const entry = fstatSync(handle);
    if (!entry.isFile()) return { kind: 'skipped', reason: 'not-a-file' };
    if (entry.size > MAX_GIVEN_BYTES) return { kind: 'skipped', reason: 'too-large' };
    return { kind: 'bytes', bytes: fill(handle, Buffer.allocUnsafe(entry.size), 0) };
  } catch (error) {
    return { kind: 'skipped', reason: REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? 'unreadable' };
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/** A reader of the files below `root`. Links are not followed and nothing outside `root` is opened. */
export function filesBelow(root: string): FileReader {
  const folders = new Map<string, boolean>();
  let real: string | null = null;

  function isBelowRoot(full: string): boolean {
    const folder = dirname(full);
    const known = folders.get(folder);
    if (known !== undefined) return known;
    real ??= realpathSync.native(root);
    const below = isInside(real, realpathSync.native(folder));
    folders.set(folder, below);
    return below;
  }

  function open<T>(path: string, use: (handle: number, size: number) => T): T | SkipReason {
    const full = join(root, path);
    let handle: number | null = null;
    try {
      if (!isBelowRoot(full)) return 'outside';
      handle = openSync(full, OPEN_FLAGS);
      const entry = fstatSync(handle);
      return entry.isFile() ? use(handle, entry.size) : 'not-a-file';
    } catch (error) {
      return REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? 'unreadable';
    } finally {
      if (handle !== null) closeSync(handle);
    }
  }

  return {
    read(path, head = null, limit = MAX_FILE_BYTES) {
      const answer = open(path, (handle, size) => {
        if (head === null && size > limit) return 'too-large' as const;
        return fill(handle, Buffer.allocUnsafe(Math.min(size, head ?? limit)), 0);
      });
      return typeof answer === 'string' ? { kind: 'skipped', reason: answer } : { kind: 'bytes', bytes: answer };
    },
    chunks(path, size, take) {
      return open(path, (handle) => {
        const buffer = Buffer.allocUnsafe(size);
        let at = 0;
        for (let bytes = fill(handle, buffer, at); bytes.length > 0; bytes = fill(handle, buffer, at)) {
          take(bytes);
          at += bytes.length;
        }
        return null;
      });
    },
  };
}

/** A pipe is not waited for. */
const GIVEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
/** A link is not followed where the system can be told so. */
const OPEN_FLAGS = GIVEN_FLAGS | (constants.O_NOFOLLOW ?? 0);
const REASONS: Readonly<Record<string, SkipReason>> = {
  ELOOP: 'link',
  EMLINK: 'link',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  EISDIR: 'not-a-file',
  ENXIO: 'not-a-file',
};

/** As many bytes as there are from `from` on, at most what the buffer holds. */
function fill(handle: number, buffer: Buffer, from: number): Buffer {
  let read = 0;
  while (read < buffer.length) {
    const count = readSync(handle, buffer, read, buffer.length - read, from + read);
    if (count === 0) break;
    read += count;
  }
  return buffer.subarray(0, read);
}
