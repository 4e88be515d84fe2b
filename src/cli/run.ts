import { Command, CommanderError } from 'commander';
import { UsageError } from '../domain.ts';
import { VERSION } from '../version.ts';
import { COMMANDS } from './commands/registry.ts';

/** Exit codes: 0 pass, 1 the policy says no, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command line and answers its exit code. Faults are caught here and nowhere else. */
export async function run(argv: readonly string[]): Promise<number> {
  let code: ExitCode = 0;
  const program = new Command('model-license-gate')
    .description(
      'Finds the model weights a repository uses, determines the license that governs each, and judges its terms by your policy.',
    )
    .version(VERSION, '-V, --version')
    .exitOverride()
    .showHelpAfterError('(run with --help for all options)');
  for (const register of COMMANDS) {
    register(program, (value) => {
      code = value;
    });
  }
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    return explain(error);
  }
}

function explain(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    console.error(`error: ${error.message}\n  help: ${error.hint}\nNothing was checked.`);
    return 2;
  }
  console.error(error instanceof Error ? error.stack : String(error));
  console.error('This is a bug in model-license-gate. Nothing was checked.');
  return 2;
}
