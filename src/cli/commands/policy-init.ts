import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { type Command, Option } from 'commander';
import { UsageError } from '../../domain.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { collect } from '../options.ts';
import type { Ask } from '../policy-init.ts';

interface Flags {
  readonly preset: string;
  readonly output: string;
  readonly fact: readonly string[];
  readonly yes?: boolean;
  readonly force?: boolean;
}

/** `policy init`: asks the facts and writes a policy; with `--yes` it asks nothing. */
export function registerInit(group: Command): void {
  group
    .command('init')
    .description('write a policy: asks the facts that licenses are judged by')
    .option('--preset <name>', 'preset to start from', 'commercial-product')
    .option('--output <file>', 'file to write, - for standard output', '.github/model-license-policy.yml')
    .addOption(
      new Option(
        '--fact <fact=answer>',
        'a fact, for example monthly-active-users=50000 or "annual-revenue=400000 USD"; repeatable',
      )
        .argParser(collect)
        .default([], 'none'),
    )
    .option('--yes', 'ask nothing: take the facts given and leave the others open')
    .option('--force', 'write over an existing file')
    .action(async ({ preset, output, fact, yes, force }: Flags) => {
      if (output !== '-' && existsSync(output) && force !== true) {
        throw new UsageError(`${output} is there already.`, 'Use --force to write over it, or another --output.');
      }
      const terminal = yes !== true && process.stdin.isTTY === true ? openTerminal() : null;
      const { initialPolicy } = await import('../policy-init.ts');
      const text = await initialPolicy(preset, fact, terminal?.ask ?? null).finally(terminal?.close);
      if (output === '-') {
        process.stdout.write(text);
        return;
      }
      await makeFolder(dirname(output));
      const { writeOutput } = await import('../write-file.ts');
      await writeOutput(output, text, '.');
      console.error(`Wrote ${output}. Read it over, then run "model-license-gate check".`);
    });
}

/** Asks at the terminal; whoever ends the input there has not said yes to anything. */
function openTerminal(): { readonly ask: Ask; readonly close: () => void } {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const left = new Promise<never>((_, reject) => {
    const unanswered = new UsageError('The questions were not answered, so no policy was written.', 'Run it again.');
    terminal.once('close', () => reject(unanswered));
  });
  left.catch(() => {});
  console.error('Leave an answer empty to leave the fact open: licenses that need it are then held for review.');
  // Asked of an input that has ended, the terminal fails in its own way, and later.
  const ask = async (question: string) => Promise.race([left, (async () => terminal.question(question))()]);
  return { ask, close: () => terminal.close() };
}
