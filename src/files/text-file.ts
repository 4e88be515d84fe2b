import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../domain.ts';
import { decode } from './decode.ts';
import { readBytes } from './read.ts';

/**
 * Text of a file below `root` that configures the run. Null when there is no such file.
 *
 * @throws UsageError when there is one that cannot be read as text, or that is a link
 */
export function textFile(root: string, path: string): string | null {
  if (!existsSync(join(root, path))) return null;
  const answer = readBytes(root, path);
  const text = answer.kind === 'bytes' ? decode(answer.bytes) : null;
  if (text !== null) return text;
  const why = answer.kind === 'bytes' ? 'it is not text' : `it is ${answer.reason.replaceAll('-', ' ')}`;
  throw new UsageError(
    `"${path}" could not be read: ${why}.`,
    'Make it a plain text file below the checked directory.',
  );
}

/** Text of a file of the machine or the runner, not of the repository; null when it cannot be read. */
export function textOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
