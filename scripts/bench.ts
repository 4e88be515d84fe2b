import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs the short benches one after the other; each prints its figures next to a baseline of the same run. */
const BENCHES = ['start', 'find', 'policy', 'hub'];

for (const name of BENCHES) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync('npx', ['tsx', join(import.meta.dirname, 'bench', `${name}.ts`)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
