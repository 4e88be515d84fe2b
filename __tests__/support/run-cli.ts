import { execFile, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { freshDist } from './fresh-dist.ts';

/** Root of the project. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line with `env` and nothing else of this process's environment but the path to git. */
export async function runCli(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = ROOT,
): Promise<CliRun> {
  const options = { cwd, env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', ...env }, maxBuffer: 1 << 26 };
  const cli = join(dirname(await freshDist()), 'cli.js');
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, stdout, stderr });
    });
  });
}

/** The same, with a file or device as one of the streams; answers with what the other one was given. */
export async function runCliInto(
  path: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  stream: 'stdout' | 'stderr' = 'stdout',
): Promise<{ readonly code: number; readonly other: string }> {
  const cli = join(dirname(await freshDist()), 'cli.js');
  const into = openSync(path, 'w');
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', ...env },
    stdio: stream === 'stdout' ? ['ignore', into, 'pipe'] : ['ignore', 'pipe', into],
  });
  const [other, code] = await Promise.all([
    text((stream === 'stdout' ? child.stderr : child.stdout) as Readable),
    new Promise<number>((resolve) => child.on('close', (number) => resolve(number ?? -1))),
  ]);
  closeSync(into);
  return { code, other };
}
