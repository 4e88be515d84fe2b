import type { Command } from 'commander';
import { modelArgument } from '../model-argument.ts';
import { type FactFlags, formatOption, policyOption, withFactOptions } from '../options.ts';

interface Flags extends FactFlags {
  readonly dir: string;
  readonly policy?: string;
  readonly path?: string;
  readonly format: 'text' | 'json';
}

/** `policy explain [MODEL]`: why a model is judged as it is; without a model where each value of the policy is from. */
export function registerExplain(group: Command): void {
  const command = group
    .command('explain')
    .description(
      'say which rule decides on a model and what would change it; without a model: where each value is from',
    )
    .argument('[model]', 'Hub id, with @REVISION for another than the default branch')
    .addOption(policyOption())
    .option('--dir <dir>', 'directory whose policy and lock are meant', '.')
    .option('--path <path>', 'judge a use at this path, for scopes')
    .addOption(formatOption('text', 'json'));
  withFactOptions(command).action(async (model: string | undefined, flags: Flags) => {
    const request = model === undefined ? null : modelArgument(model);
    const { explainForAuthor, loadForAuthor } = await import('../policy-author.ts');
    const { explanationJson, explanationText, provenance, provenanceText } = await import('../policy-text.ts');
    const { json } = await import('../../report/escape.ts');
    const { policy } = await loadForAuthor(flags.dir, flags.policy);
    const print = (value: object, text: string) =>
      process.stdout.write(flags.format === 'json' ? `${json(value)}\n` : text);
    if (request === null) {
      const values = provenance(policy);
      print({ policy: policy.source, values }, provenanceText(policy.source, values));
    } else {
      const explanation = await explainForAuthor(policy, request, flags);
      print(explanationJson(explanation), explanationText(explanation));
    }
  });
}
