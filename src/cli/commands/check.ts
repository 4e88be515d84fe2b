import { type Command, Option } from 'commander';
import { FAIL_ON, type FailOn } from '../../domain.ts';
import { FORMAT_NAMES } from '../../report/format-names.ts';
import { collect, type FactFlags, policyOption, withFactOptions } from '../options.ts';
import type { ExitCode } from '../run.ts';

export interface CheckFlags extends FactFlags {
  readonly policy?: string;
  readonly base?: string;
  readonly failOn: FailOn;
  readonly format: readonly string[];
  readonly output: readonly string[];
}

/** `check [dir]`: the whole gate. */
export function register(program: Command, exit: (code: ExitCode) => void): void {
  const command = program
    .command('check')
    .description('check every model below a directory by the policy; exit 1 when the policy says no')
    .argument('[dir]', 'directory to check', '.')
    .addOption(policyOption())
    .option(
      '--base <ref>',
      'check a change: only what it introduces since this commit fails; policy, waivers and lock are read there',
    )
    .addOption(
      new Option('--fail-on <which>', 'what the change introduces, everything, or nothing for a trial run')
        .choices(FAIL_ON)
        .default('new'),
    )
    .addOption(
      new Option('--format <format>', `${FORMAT_NAMES.join(', ')}; repeatable`).argParser(collect).default([], 'text'),
    )
    .addOption(
      new Option('--output <file>', 'write there instead of standard output; the n-th goes with the n-th --format')
        .argParser(collect)
        .default([], 'standard output'),
    );
  withFactOptions(command).action(async (dir: string, flags: CheckFlags) => {
    const { runCheck } = await import('../run-check.ts');
    exit(await runCheck(dir, flags));
  });
}
