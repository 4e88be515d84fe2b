import type { Command } from 'commander';

/** `find [dir]`: one JSON line per reference. */
export function register(program: Command): void {
  program
    .command('find')
    .description('print every model reference below a directory, one JSON line each')
    .argument('[dir]', 'directory to read', '.')
    .option('-v, --verbose', 'say everything that was not read whole, not only what was not read')
    .action(async (dir: string, flags: { readonly verbose?: boolean }) => {
      const { find } = await import('../../find.ts');
      const { findLines } = await import('../../report/find-lines.ts');
      const { references, problems } = await find(dir);
      process.stdout.write(findLines(references));
      const shown = problems.filter(({ severity }) => severity === 'error' || flags.verbose);
      for (const { severity, reason } of shown) console.error(`${severity}: ${reason}`);
      const hidden = problems.length - shown.length;
      if (hidden > 0)
        console.error(`${hidden} remarks on links and on files that were read in part: --verbose shows them`);
    });
}
