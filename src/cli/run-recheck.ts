import type { DriftReport } from '../domain.ts';
import { find } from '../find.ts';
import { recheck } from '../recheck.ts';
import { renderDriftMarkdown } from '../report/drift-markdown.ts';
import { renderDriftText } from '../report/drift-text.ts';
import { json } from '../report/escape.ts';
import { driftJson } from '../report/terms-json.ts';
import { hubResolver, refuseOffline } from '../setup/hub-resolver.ts';
import { readLock, requireLock } from '../setup/read-lock.ts';
import { today } from '../setup/today.ts';
import { checkDirectory } from './check-directory.ts';
import type { RecheckFlags } from './commands/recheck.ts';
import { hubRun } from './options.ts';
import { policiesOf } from './policies.ts';
import { progress } from './progress.ts';
import type { ExitCode } from './run.ts';
import { writeLock } from './write-file.ts';

const RENDER: Readonly<Record<RecheckFlags['format'], (report: DriftReport) => string>> = {
  text: renderDriftText,
  json: (report) => `${json(driftJson(report))}\n`,
  markdown: renderDriftMarkdown,
};

/** Resolves the locked models again and prints what changed. Answers 1 when a verdict would get worse. */
export async function runRecheck(directory: string, flags: RecheckFlags): Promise<ExitCode> {
  checkDirectory(directory);
  const lock = requireLock(await readLock(directory, null));
  const { judging } = await policiesOf(directory, flags.policy, null);
  const { references } = await find(directory);
  const bar = await progress('models');
  const run = hubRun(flags, bar);
  refuseOffline(run);
  const { resolve, problems } = hubResolver(run);
  const result = await recheck({ lock, references, policy: judging, today: today(), resolve, problems }).finally(
    bar.stop,
  );
  process.stdout.write(RENDER[flags.format](result.report));
  if (flags.update) await writeLock(directory, result.lock);
  return result.report.worse ? 1 : 0;
}
