import { buffer } from 'node:stream/consumers';
import type { Command } from 'commander';
import { UsageError } from '../../domain.ts';
import { readGiven, SKIPPED_BECAUSE } from '../../files/read.ts';
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
  if (file === '-') return buffer(process.stdin);
  const answer = readGiven(file);
  if (answer.kind === 'bytes') return answer.bytes;
  throw new UsageError(
    `"${file}" could not be read: it ${SKIPPED_BECAUSE[answer.reason]}.`,
    'Name a license text, or - for standard input.',
  );
}
