import type { Command } from 'commander';
import type { ExitCode } from '../run.ts';
import { register as check } from './check.ts';
import { register as diff } from './diff.ts';
import { register as explain } from './explain.ts';
import { register as find } from './find.ts';
import { register as identify } from './identify.ts';
import { register as lock } from './lock.ts';
import { register as policy } from './policy.ts';
import { register as recheck } from './recheck.ts';

/** Adds one command to the program; `exit` sets the exit code of the run. */
export type Register = (program: Command, exit: (code: ExitCode) => void) => void;

/** Every command, one line each, in the order of `--help`. */
export const COMMANDS: readonly Register[] = [check, find, identify, explain, lock, recheck, diff, policy];
