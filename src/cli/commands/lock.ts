import type { Command } from 'commander';
import { type HubFlags, withHubOptions } from '../options.ts';
import type { ExitCode } from '../run.ts';

/** `lock [dir]`: writes model-licenses.lock. */
export function register(program: Command, exit: (code: ExitCode) => void): void {
  const command = program
    .command('lock')
    .description('resolve every model below a directory and write model-licenses.lock')
    .argument('[dir]', 'directory to lock', '.');
  withHubOptions(command).action(async (dir: string, flags: HubFlags) => {
    const { runLock } = await import('../run-lock.ts');
    exit(await runLock(dir, flags));
  });
}
