import { type Command, Option } from 'commander';
import { type HubFlags, withHubOptions } from '../options.ts';
import type { ExitCode } from '../run.ts';

interface Flags extends HubFlags {
  readonly policy?: string;
  readonly base?: string;
  readonly failOn: 'new' | 'all' | 'none';
  readonly format: readonly string[];
  readonly output: readonly string[];
}

const FORMAT_NAMES = ['text', 'json', 'sarif', 'markdown', 'gitlab', 'junit'];

/** `check [dir]`: the whole gate. */
export function register(program: Command, exit: (code: ExitCode) => void): void {
  const command = program
    .command('check')
    .description('check every model below a directory by the policy; exit 1 when the policy says no')
    .argument('[dir]', 'directory to check', '.')
    .option(
      '--policy <policy>',
      'a file, preset:NAME or owner/repo//path@ref (default: .github/model-license-policy.yml, else preset:commercial-product)',
    )
    .option(
      '--base <ref>',
      'check a change: only what it introduces since this commit fails; policy, waivers and lock are read there',
    )
    .addOption(new Option('--fail-on <which>', 'what fails').choices(['new', 'all', 'none']).default('new'))
    .addOption(
      new Option('--format <format>', `${FORMAT_NAMES.join(', ')}; repeatable`).argParser(collect).default([], 'text'),
    )
    .addOption(
      new Option('--output <file>', 'write there instead of standard output; the n-th goes with the n-th --format')
        .argParser(collect)
        .default([], 'standard output'),
    );
  withHubOptions(command).action(async (dir: string, flags: Flags) => {
    const { runCheck } = await import('../run-check.ts');
    exit(await runCheck(dir, flags));
  });
}

function collect(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, value];
}

export type { Flags as CheckFlags };
