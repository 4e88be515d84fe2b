import { type Report, UsageError } from '../domain.ts';
import { gitBase } from '../files/base.ts';
import { readAt, resolveCommit } from '../files/git.ts';
import { mendable } from '../files/system-fault.ts';
import { check } from '../pipeline.ts';
import { FORMAT_NAMES, isFormatName } from '../report/format-names.ts';
import { FORMATS } from '../report/formats.ts';
import { comparedWithItself } from '../setup/compared-with-itself.ts';
import { factSource } from '../setup/fact-source.ts';
import { readLock, readLocks } from '../setup/read-lock.ts';
import { today } from '../setup/today.ts';
import { checkDirectory } from './check-directory.ts';
import type { CheckFlags } from './commands/check.ts';
import { hubRun } from './options.ts';
import { policiesOf } from './policies.ts';
import { progress } from './progress.ts';
import type { ExitCode } from './run.ts';
import { writeOutput } from './write-file.ts';

/** Runs the gate on a directory and delivers the reports. Answers 1 when the policy says no. */
export async function runCheck(directory: string, flags: CheckFlags): Promise<ExitCode> {
  checkDirectory(directory);
  const outputs = pairs(flags);
  const baseCommit = flags.base === undefined ? null : await commitOf(directory, flags.base);
  const readBase = baseCommit === null ? null : (path: string) => readAt(directory, baseCommit, path);
  const { judging, proposed } = await policiesOf(directory, flags.policy, readBase);
  const base = baseCommit === null ? null : await gitBase(directory, baseCommit);
  if (baseCommit !== null && base === null)
    throw new UsageError(
      `git has the commit ${baseCommit.slice(0, 12)}, but cannot compare "${directory}" with it.`,
      '"git status" there says what is wrong; a damaged index is made anew by "rm .git/index && git reset".',
    );
  // Uncommitted work is a change too, as before a commit.
  const isItself = base?.changes.length === 0 && baseCommit === (await resolveCommit(directory, 'HEAD'));
  const bar = await progress('models');
  const run = hubRun(flags, bar);
  const { facts, problems } = await factSource(run, flags.offline ?? false, () => readLock(directory, readBase));
  const report = await check({
    directory,
    policy: judging,
    proposed,
    locks: await readLocks(directory, readBase),
    facts,
    base,
    isChange: base !== null,
    failOn: flags.failOn,
    today: today(),
    problems,
  }).finally(bar.stop);
  const remarks = isItself ? [comparedWithItself(`--base is "${flags.base}"`)] : [];
  await deliver({ ...report, problems: [...report.problems, ...remarks] }, outputs, directory);
  return report.conclusion === 'fail' && flags.failOn !== 'none' ? 1 : 0;
}

async function commitOf(directory: string, ref: string): Promise<string> {
  const commit = await resolveCommit(directory, ref);
  if (commit !== null) return commit;
  if ((await resolveCommit(directory, 'HEAD')) === null)
    throw new UsageError(
      `--base "${ref}" cannot be had: "${directory}" is no git checkout or has no commit, or git is not installed.`,
      'Look what "git status" says there, or leave --base out to check everything.',
    );
  throw new UsageError(
    `--base "${ref}" is no commit of the checkout at "${directory}".`,
    'Fetch it first, for example: git fetch origin main.',
  );
}

interface Output {
  readonly render: (report: Report, room?: number) => string;
  /** Null: standard output. */
  readonly file: string | null;
}

/** Formats and files in pairs; a format without a file goes to standard output. */
function pairs({ format, output }: CheckFlags): readonly Output[] {
  const names = format.length === 0 ? ['text'] : format;
  if (output.length > names.length) {
    throw new UsageError(
      `${output.length} --output for ${names.length} --format.`,
      'Give each --output its own --format.',
    );
  }
  return names.map((name, index) => {
    if (!isFormatName(name))
      throw new UsageError(`There is no format "${name}".`, `Formats: ${FORMAT_NAMES.join(', ')}.`);
    return { render: FORMATS[name], file: output[index] ?? null };
  });
}

/** The system names no path when the disk is full. */
async function written(file: string, text: string, directory: string): Promise<void> {
  try {
    await writeOutput(file, text, directory);
  } catch (error) {
    throw mendable(error, `"${file}"`);
  }
}

async function deliver(report: Report, outputs: readonly Output[], directory: string): Promise<void> {
  for (const { render, file } of outputs) {
    if (file === null) process.stdout.write(render(report, process.stdout.columns || undefined));
    else await written(file, render(report), directory);
  }
}
