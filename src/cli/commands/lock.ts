import { type Command, Option } from 'commander';
import { collect, type HubFlags, policyOption, withHubOptions } from '../options.ts';
import type { ExitCode } from '../run.ts';

export interface LockFlags extends HubFlags {
  readonly policy?: string;
  readonly check?: boolean;
  readonly update: readonly string[];
}

/** `lock [dir]`: writes model-licenses.lock. */
export function register(program: Command, exit: (code: ExitCode) => void): void {
  const command = program
    .command('lock')
    .description(
      'resolve the models below a directory and write model-licenses.lock; exit 1 when one is missing from it',
    )
    .argument('[dir]', 'directory to lock', '.')
    .addOption(policyOption())
    .option(
      '--check',
      'write nothing; exit 1 when the lock does not fit what the repository names, without asking the Hub',
    )
    .addOption(
      new Option('--update <model>', 'resolve only this model anew; repeatable').argParser(collect).default([], 'all'),
    );
  withHubOptions(command).action(async (dir: string, flags: LockFlags) => {
    const { runLock } = await import('../run-lock.ts');
    exit(await runLock(dir, flags));
  });
}
