import type { Command } from 'commander';
import { requestOf, UsageError } from '../../domain.ts';
import { type HubFlags, withHubOptions } from '../options.ts';

interface Flags extends HubFlags {
  readonly dir: string;
  readonly policy?: string;
  readonly path?: string;
  readonly format: string;
}

/** `policy explain [MODEL]`: why a model is judged as it is; without a model where each value of the policy is from. */
export function registerExplain(group: Command): void {
  const command = group
    .command('explain')
    .description(
      'say which rule decides on a model and what would change it; without a model: where each value is from',
    )
    .argument('[model]', 'Hub id, with @REVISION for another than the default branch')
    .option('--policy <policy>', 'file, preset:NAME or owner/repo//path@ref (default: the policy of the directory)')
    .option('--dir <dir>', 'directory whose policy and lock are meant', '.')
    .option('--path <path>', 'judge a use at this path, for scopes')
    .option('--format <format>', 'text or json', 'text');
  withHubOptions(command).action(async (model: string | undefined, flags: Flags) => {
    if (flags.format !== 'text' && flags.format !== 'json') {
      throw new UsageError(`There is no format "${flags.format}".`, 'Choose text or json.');
    }
    const { explainForAuthor, loadForAuthor } = await import('../policy-author.ts');
    const { explanationText, provenanceText } = await import('../policy-text.ts');
    const { policy } = await loadForAuthor(flags.dir, flags.policy ?? null);
    if (model === undefined) {
      process.stdout.write(provenanceText(policy));
      return;
    }
    const request = requestOf(model);
    if (request === null)
      throw new UsageError(`"${model}" is not a model id.`, 'Write OWNER/NAME or OWNER/NAME@REVISION.');
    const explanation = await explainForAuthor(policy, request, flags);
    const json = () => `${JSON.stringify(explanation, null, 2)}\n`;
    process.stdout.write(flags.format === 'json' ? json() : explanationText(explanation));
  });
}
