import {
  counted,
  type ModelReference,
  type OwnDetermination,
  requestKey,
  type Unresolved,
  UsageError,
} from '../domain.ts';
import { find } from '../find.ts';
import { LOCK_FILE, type Lock } from '../lock/lock.ts';
import { reachable, staleness } from '../lock/staleness.ts';
import { determineAll } from '../pipeline.ts';
import { counts, outside } from '../policy/scopes.ts';
import { hubFacts } from '../setup/fact-source.ts';
import { refuseOffline } from '../setup/hub-resolver.ts';
import { readLock, requireLock } from '../setup/read-lock.ts';
import { checkDirectory } from './check-directory.ts';
import type { LockFlags } from './commands/lock.ts';
import { hubRun } from './options.ts';
import { policiesOf } from './policies.ts';
import { say, sayProblems } from './print.ts';
import { progress } from './progress.ts';
import type { ExitCode } from './run.ts';
import { writeLock } from './write-file.ts';

/** Resolves what the policy judges of the directory and writes the lock whole, or not at all. Answers 1 when some models are missing from it. */
export async function runLock(directory: string, flags: LockFlags): Promise<ExitCode> {
  checkDirectory(directory);
  const { references } = await find(directory);
  const { policy, files } = (await policiesOf(directory, flags.policy, null)).judging;
  const wanted = outside(files, references).filter((reference) => counts(reference, policy));
  if (flags.check) return checkLock(wanted, requireLock(await readLock(directory, null)));
  const old = await oldLock(directory, flags);
  const now = await resolved(chosen(wanted, flags.update), flags);
  const models = new Map(old.models);
  for (const [key, own] of now) {
    if (own.kind !== 'unresolved') models.set(key, own);
    else if (!MAY_COME.has(own.unresolved?.kind)) models.delete(key);
  }
  const keys = wanted.map(requestKey);
  const path = await writeLock(directory, { models: reachable({ models }, keys) });
  const failed = [...new Set(keys)].filter((key) => !models.has(key) || now.get(key)?.kind === 'unresolved');
  for (const key of failed) {
    const why = now.get(key)?.unresolved?.kind ?? 'not resolved';
    say(`${models.has(key) ? 'kept as it was' : 'not locked'}: ${key} (${why})`);
  }
  console.log(`${counted(new Set(keys).size - failed.length, 'model')} locked in ${path}`);
  return failed.length > 0 ? 1 : 0;
}

/** The model is there as far as anybody knows: its entry stays until the Hub tells more. */
const MAY_COME: ReadonlySet<Unresolved['kind'] | undefined> = new Set(['unreachable', 'incomplete']);

/** The lock to build on. One that is damaged is written anew, unless only some of it is to be updated. */
async function oldLock(directory: string, { update }: LockFlags): Promise<Lock> {
  try {
    return (await readLock(directory, null)) ?? { models: new Map() };
  } catch (error) {
    if (!(error instanceof UsageError) || update.length > 0) throw error;
    return { models: new Map() };
  }
}

/** Only the models named by --update, or all. */
function chosen(wanted: readonly ModelReference[], update: readonly string[]): readonly ModelReference[] {
  if (update.length === 0) return wanted;
  const unknown = update.filter((name) => !wanted.some(({ model }) => model.toLowerCase() === name.toLowerCase()));
  if (unknown.length > 0) {
    throw new UsageError(
      `The repository does not use ${unknown.join(', ')}.`,
      '"model-license-gate find" lists what it uses.',
    );
  }
  return wanted.filter(({ model }) => update.some((name) => model.toLowerCase() === name.toLowerCase()));
}

async function resolved(
  wanted: readonly ModelReference[],
  flags: LockFlags,
): Promise<ReadonlyMap<string, OwnDetermination>> {
  const bar = await progress('models');
  const run = hubRun(flags, bar);
  refuseOffline(run);
  const { facts, problems } = hubFacts(run);
  const models = await determineAll(wanted, facts, []).finally(bar.stop);
  sayProblems(problems);
  return models;
}

function checkLock(wanted: readonly ModelReference[], lock: Lock): ExitCode {
  const stale = staleness(lock, wanted.map(requestKey));
  for (const line of stale) console.log(line);
  console.log(
    stale.length === 0 ? `${LOCK_FILE} fits the repository.` : `${LOCK_FILE} is stale: run "model-license-gate lock".`,
  );
  return stale.length === 0 ? 0 : 1;
}
