import { CommanderError } from 'commander';
import { UsageError } from '../domain.ts';
import { mendable } from '../files/system-fault.ts';
import { say } from './print.ts';
import { createProgram } from './program.ts';

/** Exit codes: 0 pass, 1 the policy says no, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command line and answers its exit code. Faults are caught here and nowhere else. */
export async function run(argv: readonly string[]): Promise<number> {
  process.stdout.on('error', leaveClosedPipe);
  // What is said there is lost; the exit code is the verdict all the same.
  process.stderr.on('error', () => {});
  let code: ExitCode = 0;
  const program = createProgram((value) => {
    code = value;
  });
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    return explain(mendable(error));
  }
}

/** `check | head`: who reads has enough, and the exit code is still the verdict. Anything else, and nobody has seen the report. */
function leaveClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') process.exit(explain(mendable(error, 'Standard output')));
}

function explain(error: unknown): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode !== 0) console.error('Nothing was checked.');
    return error.exitCode === 0 ? 0 : 2;
  }
  if (error instanceof UsageError) {
    say(`error: ${error.message}\n  help: ${error.hint}\nNothing was checked.`);
    return 2;
  }
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  console.error('This is a bug in model-license-gate. Nothing was checked.');
  return 2;
}
