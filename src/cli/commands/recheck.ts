import type { Command } from 'commander';
import { formatOption, type HubFlags, policyOption, withHubOptions } from '../options.ts';
import type { ExitCode } from '../run.ts';

export interface RecheckFlags extends HubFlags {
  readonly policy?: string;
  readonly format: 'text' | 'json' | 'markdown';
  readonly update?: boolean;
}

/** `recheck [dir]`: has anything that the lock holds changed since? */
export function register(program: Command, exit: (code: ExitCode) => void): void {
  const command = program
    .command('recheck')
    .description(
      'resolve every locked model again and say what changed in terms; exit 1 when a verdict would get worse',
    )
    .argument('[dir]', 'directory with a model-licenses.lock', '.')
    .addOption(policyOption())
    .option('--update', 'write what resolves now to the lock')
    .addOption(formatOption('text', 'json', 'markdown'));
  withHubOptions(command).action(async (dir: string, flags: RecheckFlags) => {
    const { runRecheck } = await import('../run-recheck.ts');
    exit(await runRecheck(dir, flags));
  });
}
