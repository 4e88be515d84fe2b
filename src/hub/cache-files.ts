import { randomUUID } from 'node:crypto';
import { constants, open, rename, rm, writeFile } from 'node:fs/promises';

/** Bytes of a plain file, null for what is none: a pipe or a device in its place would never end. */
export async function readEntry(path: string): Promise<Buffer | null> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => null);
  if (file === null) return null;
  try {
    return (await file.stat()).isFile() ? await file.readFile() : null;
  } catch {
    return null;
  } finally {
    await file.close();
  }
}

/** Writes a file beside its place and then renames it: readers see the whole or nothing, and a link in its place is replaced, not followed. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${randomUUID()}`;
  try {
    await writeFile(beside, content, { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
