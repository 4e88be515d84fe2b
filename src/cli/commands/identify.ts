import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { UsageError } from '../../domain.ts';
import { formatOption } from '../options.ts';

/** `identify FILE...`: which license each text is, how it departs from it, and the clauses of texts that are no known license. */
export function register(program: Command): void {
  program
    .command('identify')
    .description(
      'say which license each text is, word for word, one JSON line each: changed passages and clauses with their lines',
    )
    .argument('<file...>', 'license texts; "-" reads standard input')
    .addOption(formatOption('json', 'text'))
    .action(async (files: readonly string[], flags: { readonly format: 'json' | 'text' }) => {
      const { identifyBytes } = await import('../../licenses/identify-bytes.ts');
      const { identificationLine, renderIdentification } = await import('../../report/identification.ts');
      const render = flags.format === 'json' ? identificationLine : renderIdentification;
      for (const file of files) process.stdout.write(render(file, identifyBytes(await bytesOf(file))));
    });
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file === '-' ? '/dev/stdin' : file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`"${file}" could not be read: ${reason}.`, 'Name a license text, or - for standard input.');
  }
}
