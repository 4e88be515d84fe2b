import type { Command } from 'commander';
import type { ExitCode } from '../run.ts';
import { registerCheck } from './policy-check.ts';
import { registerExplain } from './policy-explain.ts';
import { registerInit } from './policy-init.ts';
import { registerSchema } from './policy-schema.ts';
import { registerTest } from './policy-test.ts';

/** `policy ...`: the tools of the policy's author. */
export function register(program: Command, exit: (code: ExitCode) => void): void {
  const group = program.command('policy').description('write, check, explain and test a policy');
  registerCheck(group);
  registerExplain(group);
  registerInit(group);
  registerSchema(group);
  registerTest(group, exit);
}
