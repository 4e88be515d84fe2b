import { Command } from 'commander';
import { VERSION } from '../version.ts';
import { COMMANDS } from './commands/registry.ts';
import type { ExitCode } from './run.ts';

/** The program with every command; `exit` is told the exit code of the command that ran. Nothing heavy is loaded yet. */
export function createProgram(exit: (code: ExitCode) => void): Command {
  const program = new Command('model-license-gate')
    .description(
      'Finds the model weights a repository uses, determines the license that governs each, and judges its terms by your policy.',
    )
    .version(VERSION, '-V, --version')
    .exitOverride()
    .showHelpAfterError('(run with --help for all options)')
    .addHelpText(
      'after',
      `
Start here:
  $ model-license-gate check                        judge this directory by .github/model-license-policy.yml
  $ model-license-gate policy init                  write that policy: it asks who you are
  $ model-license-gate explain google/gemma-2-9b    what is known about one model
  $ model-license-gate lock                         write model-licenses.lock, for offline checks and re-checks

Exit codes: 0 pass, 1 the policy says no, 2 could not run and nothing was checked.`,
    );
  for (const register of COMMANDS) register(program, exit);
  return program;
}
