import { constants, existsSync } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isInside } from '../files/inside.ts';
import { makeFolder } from '../files/make-folder.ts';

/**
 * Writes `text` to `path` (relative to `workspace`) and answers the full path. All links followed, it must lie in the workspace
 * or in `temp`, and must not be a link itself: a repository cannot lead the file elsewhere. Throws when it would.
 */
export async function writeOutputFile(
  path: string,
  text: string,
  workspace: string,
  temp: string | null,
): Promise<string> {
  const full = resolve(workspace, path);
  const folder = dirname(full);
  const standing = await realpath(deepestExisting(folder));
  const roots = await Promise.all([workspace, temp ?? workspace].map((root) => realpath(root)));
  if (!roots.some((root) => isInside(root, standing))) throw new Error(`"${path}" leads out of the workspace`);
  await makeFolder(folder);
  const file = await open(
    full,
    constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW,
    0o644,
  );
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
  return full;
}

function deepestExisting(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : deepestExisting(dirname(folder));
}
