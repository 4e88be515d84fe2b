import { existsSync, readFileSync } from 'node:fs';
import { type Determination, type ModelRequest, UsageError } from '../domain.ts';
import { determine } from '../licenses/determine.ts';
import { LOCK_FILE, type Lock } from '../lock/lock.ts';
import { parseLock } from '../lock/parse.ts';
import { determineAll } from '../pipeline.ts';
import { factSource } from '../setup/fact-source.ts';
import { type HubFlags, settingsFromEnvironment } from './options.ts';

/** Determines one model with its lineage: from the Hub as the environment names it, or with `--offline` from a lock file alone. */
export async function determineOne(
  request: ModelRequest,
  flags: HubFlags,
  lockFile: string = LOCK_FILE,
): Promise<Determination> {
  const { facts, problems } = factSource({
    offline: flags.offline ?? false,
    lock: flags.offline ? lockAt(lockFile) : null,
    settings: settingsFromEnvironment(),
    cacheDir: flags.cacheDir ?? null,
    timeout: flags.timeout * 1000,
    onProgress: () => {},
  });
  const own = await determineAll([request], facts, []);
  for (const { severity, reason } of problems) console.error(`${severity}: ${reason}`);
  return determine(request, own);
}

function lockAt(path: string): Lock {
  if (existsSync(path)) return parseLock(readFileSync(path, 'utf8'), path);
  throw new UsageError(
    `There is no lock ${path}.`,
    'Run "model-license-gate lock" with access to the Hub, or leave out --offline.',
  );
}
