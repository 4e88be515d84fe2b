import { spawn } from 'node:child_process';
import { type ChangedFile, changedFiles, GIT_OPTIONS, TIMEOUT } from './git.ts';

/** The side that a change starts from: what differs, and the old content of files. */
export interface BaseSide {
  /** Files that differ between base and head. */
  readonly changes: readonly ChangedFile[];
  /** Old content by path, relative to the scanned directory; a path that the base does not have is left out. */
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>;
}

/** The base side at a commit of the checkout; null when git cannot compare with it. The working tree is the head. */
export async function gitBase(directory: string, commit: string): Promise<BaseSide | null> {
  const changes = await changedFiles(directory, commit, null);
  if (changes === null) return null;
  return { changes, read: (paths) => readManyAt(directory, commit, paths) };
}

/** `78981922613b2afb6025042ff6bd878ac1994e85 blob 2`; a missing file has no such line. */
const HEADER = /^[0-9a-f]{40,64} (\w+) (\d+)$/;

/** Content of many files at a commit by one `git cat-file --batch`. Paths with a newline cannot be asked for and are left out. */
async function readManyAt(
  directory: string,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const askable = paths.filter((path) => !path.includes('\n'));
  if (askable.length === 0) return new Map();
  const output = await catFile(directory, askable.map((path) => `${commit}:./${path}\n`).join(''));
  const contents = new Map<string, Buffer>();
  let at = 0;
  for (const path of askable) {
    const endOfHeader = output.indexOf(0x0a, at);
    if (endOfHeader === -1) break;
    const header = HEADER.exec(output.subarray(at, endOfHeader).toString('utf8'));
    at = endOfHeader + 1;
    if (header === null) continue;
    const end = at + Number(header[2]);
    if (header[1] === 'blob') contents.set(path, output.subarray(at, end));
    at = end + 1;
  }
  return contents;
}

function catFile(directory: string, input: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...GIT_OPTIONS, '-C', directory, 'cat-file', '--batch'], {
      stdio: ['pipe', 'pipe', 'ignore'],
      // A partial clone may fetch what it lacks, but nobody is there to be asked for a password.
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
      timeout: TIMEOUT,
      killSignal: 'SIGKILL',
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', () => resolve(Buffer.concat(chunks)));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
