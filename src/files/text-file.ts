import { UsageError } from '../domain.ts';
import { decode } from './decode.ts';
import { type FileBytes, readBytes, readGiven, SKIPPED_BECAUSE } from './read.ts';

/**
 * Text of a file below `root` that configures the run. Null when there is no such file.
 *
 * @throws UsageError when there is one that cannot be read as text, or that is a link
 */
export function textFile(root: string, path: string): string | null {
  return textOf(readBytes(root, path), path, 'Make it a plain text file below the checked directory.');
}

/**
 * Text of a file that the user named, wherever it is; links are followed, for no repository made them. Null when there is no such file.
 *
 * @throws UsageError when there is one that cannot be read as text
 */
export function givenText(path: string): string | null {
  return textOf(readGiven(path), path, 'Name a plain text file.');
}

/** Text of a file of the machine or the runner, not of the repository; null when it cannot be read. */
export function textOrNull(path: string): string | null {
  const answer = readGiven(path);
  return answer.kind === 'bytes' ? answer.bytes.toString('utf8') : null;
}

function textOf(answer: FileBytes, path: string, hint: string): string | null {
  // Not by asking whether it exists: a link that leads nowhere and a folder that may not be read say no to that.
  if (answer.kind === 'skipped' && answer.reason === 'gone') return null;
  const text = answer.kind === 'bytes' ? decode(answer.bytes) : null;
  if (text !== null) return text;
  const why = answer.kind === 'bytes' ? 'it is not text' : `it ${SKIPPED_BECAUSE[answer.reason]}`;
  throw new UsageError(`"${path}" could not be read: ${why}.`, hint);
}
