import { type Determination, type ModelRequest, UsageError } from '../domain.ts';
import { givenText } from '../files/text-file.ts';
import { determine } from '../licenses/determine.ts';
import { LOCK_FILE, type Lock } from '../lock/lock.ts';
import { parseLock } from '../lock/parse.ts';
import { determineAll } from '../pipeline.ts';
import { factSource } from '../setup/fact-source.ts';
import { type FactFlags, hubRun } from './options.ts';
import { sayProblems } from './print.ts';

/** Determines one model with its lineage: from the Hub as the environment names it, or with `--offline` from a lock file alone. */
export async function determineOne(
  request: ModelRequest,
  flags: FactFlags,
  lockFile: string = LOCK_FILE,
): Promise<Determination> {
  const run = hubRun(flags);
  const offline = flags.offline ?? false;
  const { facts, problems } = await factSource(run, offline, async () => lockAt(lockFile, offline));
  const own = await determineAll([request], facts, []);
  sayProblems(problems);
  return determine(request, own);
}

function lockAt(path: string, isNeeded: boolean): Lock | null {
  const text = givenText(path);
  if (text !== null) return parseLock(text, path);
  if (!isNeeded) return null;
  throw new UsageError(
    `There is no lock ${path}.`,
    'Run "model-license-gate lock" with access to the Hub, or leave out --offline.',
  );
}
