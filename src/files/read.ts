import { closeSync, fstatSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';

/** Bytes of a file, or why there are none. */
export type FileBytes =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'skipped'; readonly reason: 'too-large' | 'link' | 'outside' | 'unreadable' | 'not-a-file' };

/** Larger files are not read: reported, never passed over in silence. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;

/**
 * Reads a listed file below `root`; the first `head` bytes only when given. Links are not followed and nothing outside
 * `root` is opened.
 */
export function readBytes(root: string, path: string, head: number | null = null): FileBytes {
  try {
    const full = join(root, path);
    const entry = lstatSync(full);
    if (entry.isSymbolicLink()) return { kind: 'skipped', reason: 'link' };
    if (!entry.isFile()) return { kind: 'skipped', reason: 'not-a-file' };
    if (head === null && entry.size > MAX_FILE_BYTES) return { kind: 'skipped', reason: 'too-large' };
    const inside = relative(realpathSync(root), realpathSync(full));
    if (inside.startsWith('..') || isAbsolute(inside)) return { kind: 'skipped', reason: 'outside' };
    return { kind: 'bytes', bytes: readHead(full, head ?? MAX_FILE_BYTES) };
  } catch {
    return { kind: 'skipped', reason: 'unreadable' };
  }
}

function readHead(file: string, limit: number): Buffer {
  const handle = openSync(file, 'r');
  try {
    const size = Math.min(fstatSync(handle).size, limit);
    const bytes = Buffer.allocUnsafe(size);
    let read = 0;
    while (read < size) {
      const count = readSync(handle, bytes, read, size - read, read);
      if (count === 0) break;
      read += count;
    }
    return bytes.subarray(0, read);
  } finally {
    closeSync(handle);
  }
}
