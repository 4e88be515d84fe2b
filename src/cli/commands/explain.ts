import type { Command } from 'commander';
import { type ModelRequest, requestOf, UsageError } from '../../domain.ts';
import { type HubFlags, withHubOptions } from '../options.ts';
import type { Register } from './registry.ts';

interface ExplainOptions extends HubFlags {
  readonly format: string;
  readonly lock: string;
}

/** `explain MODEL[@REVISION]`: all that is known of one model, its evidence, license, terms and lineage. */
export const register: Register = (program: Command, exit) => {
  const command = program
    .command('explain')
    .description('print everything known about one model: license, evidence, lineage, terms with their clauses')
    .argument('<model>', 'Hub id, with @REVISION for another than the default branch')
    .option('--format <format>', 'text or json', 'text')
    .option('--lock <file>', 'lock that --offline reads', 'model-licenses.lock');
  withHubOptions(command).action(async (model: string, options: ExplainOptions) => {
    if (options.format !== 'text' && options.format !== 'json') {
      throw new UsageError(`There is no format "${options.format}".`, 'Choose text or json.');
    }
    const request = checked(model);
    const { determineOne } = await import('../determine-one.ts');
    const determination = await determineOne(request, options, options.lock);
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
