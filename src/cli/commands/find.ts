import { type Command, InvalidArgumentError, Option } from 'commander';
import { isUnchecked } from '../../domain.ts';
import { checkDirectory } from '../check-directory.ts';
import { say, sayProblems } from '../print.ts';

interface Flags {
  readonly verbose?: boolean;
  readonly threads?: number;
}

/** `find [dir]`: one JSON line per reference. */
export function register(program: Command): void {
  program
    .command('find')
    .description('print every model reference below a directory, one JSON line each')
    .argument('[dir]', 'directory to read', '.')
    .option('-v, --verbose', 'say everything that was not read whole, not only what was not read')
    .addOption(new Option('--threads <n>', 'threads to read with (default: as many as pay)').argParser(threadCount))
    .action(async (dir: string, flags: Flags) => {
      checkDirectory(dir);
      const { find } = await import('../../find.ts');
      const { findLines } = await import('../../report/find-lines.ts');
      const { references, problems } = await find(dir, flags.threads ?? null);
      process.stdout.write(findLines(references));
      const shown = problems.filter((problem) => isUnchecked(problem) || flags.verbose);
      sayProblems(shown);
      const hidden = problems.length - shown.length;
      if (hidden > 0) say(`${hidden} remarks on links and on files that were read in part: --verbose shows them`);
    });
}

function threadCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 64)
    throw new InvalidArgumentError('expected a whole number from 1 to 64');
  return count;
}
