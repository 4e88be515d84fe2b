import type { Command } from 'commander';

/** `find [dir]`: one JSON line per reference. */
export function register(program: Command): void {
  program
    .command('find')
    .description('print every model reference below a directory, one JSON line each')
    .argument('[dir]', 'directory to read', '.')
    .action(async (dir: string) => {
      const { find } = await import('../../find.ts');
      const { findLines } = await import('../../report/find-lines.ts');
      const found = await find(dir);
      process.stdout.write(findLines(found.references));
      for (const problem of found.problems) console.error(`${problem.severity}: ${problem.reason}`);
    });
}
