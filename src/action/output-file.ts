import { resolve } from 'node:path';
import { writeInside } from '../files/write-inside.ts';

/** Writes `text` to `path` (relative to `workspace`) in the workspace or in `temp`, and answers the full path. */
export async function writeOutputFile(
  path: string,
  text: string,
  workspace: string,
  temp: string | null,
): Promise<string> {
  const full = resolve(workspace, path);
  await writeInside(full, text, temp === null ? [workspace] : [workspace, temp]);
  return full;
}
