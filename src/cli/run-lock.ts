import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { requestKey } from '../domain.ts';
import { find } from '../find.ts';
import { formatLock } from '../lock/format.ts';
import { LOCK_FILE } from '../lock/lock.ts';
import { determineAll } from '../pipeline.ts';
import { factSource } from '../setup/fact-source.ts';
import { type HubFlags, settingsFromEnvironment } from './options.ts';
import { progress } from './progress.ts';
import type { ExitCode } from './run.ts';

/** Resolves what the directory uses and writes the lock whole, or not at all. Answers 1 when some models are missing from it. */
export async function runLock(directory: string, flags: HubFlags): Promise<ExitCode> {
  const { references } = await find(directory);
  const wanted = references.filter((reference) => reference.class === 'use' && reference.ignored === null);
  const bar = await progress('models');
  const { facts, problems } = factSource({
    offline: false,
    lock: null,
    settings: settingsFromEnvironment(),
    cacheDir: flags.cacheDir ?? null,
    timeout: flags.timeout * 1000,
    onProgress: bar.onProgress,
  });
  const models = await determineAll(wanted, facts, []).finally(bar.stop);
  await writeFileAtomic(join(directory, LOCK_FILE), formatLock({ models }));
  for (const problem of problems) console.error(`${problem.severity}: ${problem.reason}`);
  const missing = [...models].filter(([, own]) => own.kind === 'unresolved');
  for (const [key, own] of missing) console.error(`not locked: ${key} (${own.unresolved?.kind})`);
  console.log(`${models.size - missing.length} models locked in ${join(directory, LOCK_FILE)}`);
  return missing.some(([key]) => wanted.some((reference) => requestKey(reference) === key)) ? 1 : 0;
}
