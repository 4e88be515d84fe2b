import type { Problem } from '../domain.ts';
import { decode } from './decode.ts';
import { type FileBytes, readBytes } from './read.ts';

/** The texts of a set of files. Reads each file at most once per call, follows no link, never leaves the directory. */
export interface Texts {
  readonly has: (path: string) => boolean;
  /** Text, or null for binary content; a `Problem` when the file should have been read and was not. */
  readonly read: (path: string) => string | null | Problem;
}

/** The files as they stand in the directory. */
export function textsIn(directory: string, paths: ReadonlySet<string>): Texts {
  return {
    has: (path) => paths.has(path),
    read(path) {
      const answer = readBytes(directory, path, HEADER_ALONE.test(path) ? HEADER_BYTES : null);
      return answer.kind === 'bytes' ? textOf(path, answer.bytes) : unread(path, answer.reason);
    },
  };
}

/** The same files with some of them replaced by older content. */
export function textsBefore(head: Texts, paths: ReadonlySet<string>, older: ReadonlyMap<string, Buffer>): Texts {
  return {
    has: (path) => paths.has(path),
    read(path) {
      const bytes = older.get(path);
      return bytes === undefined ? head.read(path) : textOf(path, bytes);
    },
  };
}

/** Binary files whose beginning says what they are; the rest may be gigabytes. */
const HEADER_ALONE = /\.gguf$/i;
const HEADER_BYTES = 1024 * 1024;

/** Text of a file; of a binary file with a header its first bytes, one character each. */
function textOf(path: string, bytes: Buffer): string | null {
  return HEADER_ALONE.test(path) ? bytes.subarray(0, HEADER_BYTES).toString('latin1') : decode(bytes);
}

type SkipReason = Extract<FileBytes, { kind: 'skipped' }>['reason'];

const WHY: Readonly<Record<SkipReason, string>> = {
  'too-large': 'is larger than 16 MB',
  link: 'is a symbolic link',
  outside: 'lies outside the directory',
  unreadable: 'could not be opened',
  'not-a-file': 'is not a regular file',
};

function unread(path: string, reason: SkipReason): Problem {
  return {
    stage: 'files',
    subject: path,
    reason: `"${path}" was not read: it ${WHY[reason]}`,
    hint: reason === 'too-large' ? 'Name its models in the policy, or split the file.' : null,
    location: null,
    severity: 'error',
  };
}
