import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Start of the built command line next to an empty program. Goal: at most 3 times. */
const CLI = join(import.meta.dirname, '../../dist/cli.js');
const RUNS = 7;

const empty = median(['-e', '0']);
const start = median([CLI, '--version']);
console.log(`node -e 0              ${empty.toFixed(0)} ms`);
console.log(`dist/cli.js --version  ${start.toFixed(0)} ms  ${(start / empty).toFixed(1)}x`);

function median(args: readonly string[]): number {
  const times = Array.from({ length: RUNS }, () => {
    const begin = performance.now();
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    return performance.now() - begin;
  });
  return times.sort((a, b) => a - b)[(RUNS - 1) / 2] ?? Number.NaN;
}
