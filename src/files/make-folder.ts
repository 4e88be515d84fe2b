import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are missing. Not by `recursive`, which tries for ever where the system says of a folder
 * that is there that it is not, as below `/proc`.
 *
 * @throws what the system says when it cannot be made
 */
export async function makeFolder(path: string): Promise<void> {
  if ((await made(path)) || dirname(path) === path) return;
  await makeFolder(dirname(path));
  if (!(await made(path))) await mkdir(path);
}

/** Whether the folder is there now; false when one above it is missing. */
async function made(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    if (code === 'EEXIST') return true;
    throw error;
  }
}
