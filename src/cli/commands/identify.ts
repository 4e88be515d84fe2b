import { readFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { type TextIdentification, UsageError } from '../../domain.ts';

/** `identify FILE...`: which license each text is, how it departs from it, and the clauses of texts that are no known license. */
export function register(program: Command): void {
  program
    .command('identify')
    .description(
      'say which license each text is, word for word, one JSON line each: changed passages and clauses with their lines',
    )
    .argument('<file...>', 'license texts; "-" reads standard input')
    .addOption(new Option('--format <format>', 'how to print it').choices(['json', 'text']).default('json'))
    .action(async (files: readonly string[], flags: { readonly format: 'json' | 'text' }) => {
      const { identifyBytes } = await import('../../licenses/identify-bytes.ts');
      for (const file of files) {
        const found = identifyBytes(await bytesOf(file));
        process.stdout.write(
          flags.format === 'json' ? `${JSON.stringify({ file, ...found })}\n` : inWords(file, found),
        );
      }
    });
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file === '-' ? '/dev/stdin' : file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`cannot read "${file}": ${reason}`, 'name a license text, or - for standard input');
  }
}

function inWords(file: string, found: TextIdentification): string {
  const changed = found.modified ? ', with other words in it' : '';
  const percent = Math.floor(found.similarity * 1000) / 10;
  const head =
    found.licenses.length > 0
      ? `${file}: ${found.licenses.join(' + ')}${changed} (${percent} % alike)`
      : `${file}: ${found.kind}`;
  const lines = [
    ...found.passages.map(({ kind, line, quote }) => `  ${kind} at line ${line}: ${printable(quote)}`),
    ...found.clauses.map(({ term, line, quote, value }) => {
      return `  ${term}${value === null ? '' : ` (${printable(value)})`} at line ${line}: ${printable(quote)}`;
    }),
    ...found.notes.map((note) => `  note: ${printable(note)}`),
  ];
  return `${[head, ...lines].join('\n')}\n`;
}

/** A stranger's words without control characters, so that they cannot steer a terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
