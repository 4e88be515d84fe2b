import type { Command } from 'commander';
import { UsageError } from '../../domain.ts';
import { givenText } from '../../files/text-file.ts';
import { policyOption } from '../options.ts';
import type { ExitCode } from '../run.ts';

interface Flags {
  readonly dir: string;
  readonly policy?: string;
}

/** `policy test FILE`: models with expected verdicts, judged from the lock; exit 1 when one differs. */
export function registerTest(group: Command, exit: (code: ExitCode) => void): void {
  group
    .command('test')
    .description('compare verdicts with expected ones, from the lock alone; exit 1 when one differs')
    .argument('<file>', 'YAML: tests: [{model, expect, path, because, as-of}]')
    .addOption(policyOption())
    .option('--dir <dir>', 'directory whose policy and lock are meant', '.')
    .action(async (file: string, { dir, policy: named }: Flags) => {
      const tests = givenText(file);
      if (tests === null) throw new UsageError(`There is no file ${file}.`, 'Name a YAML file with tests.');
      const { testForAuthor } = await import('../policy-author.ts');
      const { policyTestText } = await import('../policy-text.ts');
      const results = await testForAuthor(dir, named, tests, file);
      process.stdout.write(policyTestText(results, file));
      if (results.some(({ failure }) => failure !== null)) exit(1);
    });
}
