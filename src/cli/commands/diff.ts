import { type Command, Option } from 'commander';
import { type HubFlags, withHubOptions } from '../options.ts';

export interface DiffFlags extends HubFlags {
  readonly format: 'text' | 'json';
}

/** `diff A B`: the terms of two licenses or two models, clause by clause. */
export function register(program: Command): void {
  const command = program
    .command('diff')
    .description('compare the terms of two licenses (catalog ids) or of two models, clause by clause')
    .argument('<a>', 'license id, or owner/name[@revision]')
    .argument('<b>', 'license id, or owner/name[@revision]')
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'));
  withHubOptions(command).action(async (a: string, b: string, flags: DiffFlags) => {
    const { runDiff } = await import('../run-diff.ts');
    await runDiff(a, b, flags);
  });
}
