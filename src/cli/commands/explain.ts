import type { Command } from 'commander';
import { type ModelRequest, requestOf, UsageError } from '../../domain.ts';
import type { Register } from './registry.ts';

interface ExplainOptions {
  readonly format: string;
  readonly offline?: boolean;
  readonly lock: string;
}

/** `explain MODEL[@REVISION]`: all that is known of one model, its evidence, license, terms and lineage. */
export const register: Register = (program: Command, exit) => {
  program
    .command('explain')
    .description('print everything known about one model: license, evidence, lineage, terms with their clauses')
    .argument('<model>', 'Hub id, with @REVISION for another than the default branch')
    .option('--format <format>', 'text or json', 'text')
    .option('--offline', 'answer from the lock alone')
    .option('--lock <file>', 'lock that --offline reads', 'model-licenses.lock')
    .action(async (model: string, options: ExplainOptions) => {
      if (options.format !== 'text' && options.format !== 'json') {
        throw new UsageError(`There is no format "${options.format}".`, 'Choose text or json.');
      }
      const request = checked(model);
      const { determineOne } = await import('../determine-one.ts');
      const determination = await determineOne(request, options.offline === true ? options.lock : null);
      const { renderExplainJson } = await import('../../report/explain-json.ts');
      const { renderExplainText } = await import('../../report/explain-text.ts');
      const render = options.format === 'json' ? renderExplainJson : renderExplainText;
      process.stdout.write(render(determination));
      if (determination.kind === 'unresolved') exit(2);
    });
};

function checked(written: string): ModelRequest {
  const request = requestOf(written);
  if (request === null || request.revision === '') {
    throw new UsageError(`"${written}" is not a model id.`, 'Write OWNER/NAME or OWNER/NAME@REVISION.');
  }
  return request;
}
