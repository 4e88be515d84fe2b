import type { Problem } from '../domain.ts';
import { decodeAny } from './decode.ts';
import { type Piece, readPieces } from './pieces.ts';
import { type FileReader, filesBelow, MAX_FILE_BYTES, SKIPPED_BECAUSE, type SkipReason } from './read.ts';

/** What reading one file gave. */
type FileText =
  | { readonly kind: 'text'; readonly text: string }
  /** Listed, and not there: deleted since, or left out of a sparse checkout. */
  | { readonly kind: 'gone' }
  /** Too large to be read at once: `pieces` reads it. */
  | { readonly kind: 'large' }
  | { readonly kind: 'unread'; readonly problem: Problem };

/** The texts of a set of files. Reads each file at most once per call, follows no link, never leaves the directory. */
export interface Texts {
  readonly has: (path: string) => boolean;
  /** The text of a file. A large one that does not begin with `opening` is empty: nothing in it is wanted. */
  readonly read: (path: string, opening?: string | null) => FileText;
  /** Reads a large file piece by piece; a `Problem` when it could not be. */
  readonly pieces: (path: string, take: (piece: Piece) => void) => Problem | null;
}

/** The files as they stand in the directory. */
export function textsIn(directory: string, paths: ReadonlySet<string>): Texts {
  const reader = filesBelow(directory);
  return {
    has: (path) => paths.has(path),
    read: (path, opening = null) => readText(reader, path, opening),
    pieces(path, take) {
      const failure = readPieces(reader, path, take);
      return failure === null ? null : unread(path, failure);
    },
  };
}

/** The same files with some of them replaced by older content. */
export function textsBefore(head: Texts, paths: ReadonlySet<string>, older: ReadonlyMap<string, Buffer>): Texts {
  return {
    has: (path) => paths.has(path),
    read(path, opening) {
      const bytes = older.get(path);
      return bytes === undefined ? head.read(path, opening) : textOf(path, bytes);
    },
    pieces: (path, take) => head.pieces(path, take),
  };
}

/** Binary files whose beginning says what they are; the rest may be gigabytes. */
const HEADER_ALONE = /\.gguf$/i;
const HEADER_BYTES = 1024 * 1024;
/** Files that make sense only whole, and grow by the pictures in them. */
const WHOLE_ALONE = /\.ipynb$/i;
const MAX_WHOLE_BYTES = 4 * MAX_FILE_BYTES;

/** More than a script has by far: programs without an extension are binaries of many megabytes. */
const LARGE_BYTES = 256 * 1024;
const OPENING_BYTES = 64;

function readText(reader: FileReader, path: string, opening: string | null): FileText {
  const whole = WHOLE_ALONE.test(path);
  const limit = opening !== null ? LARGE_BYTES : whole ? MAX_WHOLE_BYTES : MAX_FILE_BYTES;
  const answer = reader.read(path, HEADER_ALONE.test(path) ? HEADER_BYTES : null, limit);
  if (answer.kind === 'bytes') {
    return isLfsPointer(answer.bytes) ? { kind: 'unread', problem: inLfs(path) } : textOf(path, answer.bytes);
  }
  if (answer.reason === 'gone') return { kind: 'gone' };
  if (answer.reason === 'too-large' && opening !== null) {
    return begins(reader, path, opening) ? readText(reader, path, null) : { kind: 'text', text: '' };
  }
  if (answer.reason === 'too-large' && !whole) return { kind: 'large' };
  return { kind: 'unread', problem: unread(path, answer.reason) };
}

function begins(reader: FileReader, path: string, opening: string): boolean {
  const head = reader.read(path, OPENING_BYTES);
  return head.kind !== 'bytes' || decodeAny(head.bytes).startsWith(opening);
}

const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1\n';
const LARGEST_POINTER = 1024;
/** Data and weights are kept in LFS by many; code and configuration by nobody who wants them read. */
const DATA_IN_LFS = /\.(?:gguf|jsonl?|ndjson|geojson|csv|tsv|txt|ipynb|html?|xml|svg|md|sql)$/i;

function isLfsPointer(bytes: Buffer): boolean {
  return bytes.length <= LARGEST_POINTER && bytes.subarray(0, LFS_POINTER.length).toString('latin1') === LFS_POINTER;
}

function inLfs(path: string): Problem {
  return {
    stage: 'files',
    subject: path,
    reason: `${JSON.stringify(path)} was not read: it is kept in Git LFS, and only its pointer is here`,
    hint: 'Check out with "lfs: true", or keep the file in git itself.',
    location: null,
    severity: DATA_IN_LFS.test(path) ? 'notice' : 'error',
  };
}

/** Text of a file; of a binary file with a header its first bytes, one character each. */
function textOf(path: string, bytes: Buffer): FileText {
  const text = HEADER_ALONE.test(path) ? bytes.subarray(0, HEADER_BYTES).toString('latin1') : decodeAny(bytes);
  return { kind: 'text', text };
}

const HINTS: Partial<Readonly<Record<SkipReason, string>>> = {
  'too-large': 'Clear the outputs of the notebook, or declare its models in the policy.',
  unreadable: 'Give the user who runs the check the right to read it.',
};

function unread(path: string, reason: SkipReason): Problem {
  return {
    stage: 'files',
    subject: path,
    reason: `${JSON.stringify(path)} was not read: it ${SKIPPED_BECAUSE[reason]}`,
    hint: HINTS[reason] ?? null,
    location: null,
    severity: reason === 'link' ? 'notice' : 'error',
  };
}
