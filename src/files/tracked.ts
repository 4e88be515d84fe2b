import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { git } from './git.ts';

/**
 * Whether a repository holds files in `folder`, links followed: whoever changes the repository can write there then. Not so for a
 * folder that does not exist yet, or lies outside of any checkout.
 */
export async function isTracked(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return false;
  const listed = await git(await realpath(folder), ['ls-files', '-z', '--', '.']);
  return listed !== null && listed !== '';
}
