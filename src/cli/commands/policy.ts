import type { Command } from 'commander';
import { registerCheck } from './policy-check.ts';
import { registerExplain } from './policy-explain.ts';
import { registerInit } from './policy-init.ts';
import { registerSchema } from './policy-schema.ts';
import { registerTest } from './policy-test.ts';
import type { Register } from './registry.ts';

/** `policy ...`: the tools of the policy's author. */
export const register: Register = (program: Command, exit) => {
  const group = program.command('policy').description('write, check, explain and test a policy');
  registerCheck(group);
  registerExplain(group);
  registerInit(group);
  registerSchema(group);
  registerTest(group, exit);
};
