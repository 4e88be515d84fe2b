import type { Command } from 'commander';
import { modelArgument } from '../model-argument.ts';
import { type FactFlags, formatOption, withFactOptions } from '../options.ts';
import type { ExitCode } from '../run.ts';

interface Flags extends FactFlags {
  readonly format: 'text' | 'json';
  readonly lock: string;
}

/** `explain MODEL[@REVISION]`: all that is known of one model, its evidence, license, terms and lineage. */
export function register(program: Command, exit: (code: ExitCode) => void): void {
  const command = program
    .command('explain')
    .description('print everything known about one model: license, evidence, lineage, terms with their clauses')
    .argument('<model>', 'Hub id, with @REVISION for another than the default branch')
    .addOption(formatOption('text', 'json'))
    .option('--lock <file>', 'lock that --offline reads', 'model-licenses.lock');
  withFactOptions(command).action(async (model: string, flags: Flags) => {
    const request = modelArgument(model);
    const { determineOne } = await import('../determine-one.ts');
    const determination = await determineOne(request, flags, flags.lock);
    const { renderExplainJson } = await import('../../report/explain-json.ts');
    const { renderExplainText } = await import('../../report/explain-text.ts');
    const render = flags.format === 'json' ? renderExplainJson : renderExplainText;
    process.stdout.write(render(determination));
    if (determination.kind === 'unresolved') exit(2);
  });
}
