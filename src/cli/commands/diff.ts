import type { Command } from 'commander';
import { type FactFlags, formatOption, withFactOptions } from '../options.ts';

export interface DiffFlags extends FactFlags {
  readonly format: 'text' | 'json';
}

/** `diff A B`: the terms of two licenses or two models, clause by clause. */
export function register(program: Command): void {
  const command = program
    .command('diff')
    .description('compare the terms of two licenses (catalog ids) or of two models, clause by clause')
    .argument('<a>', 'license id, or owner/name[@revision]')
    .argument('<b>', 'license id, or owner/name[@revision]')
    .addOption(formatOption('text', 'json'));
  withFactOptions(command).action(async (a: string, b: string, flags: DiffFlags) => {
    const { runDiff } = await import('../run-diff.ts');
    await runDiff(a, b, flags);
  });
}
