import type { Command } from 'commander';
import { POLICY_TEXT } from '../options.ts';

/** `policy check [FILE]`: finds mistakes and contradictions; a mistake ends with exit 2. */
export function registerCheck(group: Command): void {
  group
    .command('check')
    .description('find mistakes in a policy: place, nearest key, rules that contradict each other, waivers that end')
    .argument('[policy]', POLICY_TEXT)
    .option('--dir <dir>', 'directory whose policy is meant', '.')
    .action(async (named: string | undefined, { dir }: { readonly dir: string }) => {
      const { loadForAuthor } = await import('../policy-author.ts');
      const { policyCheckText } = await import('../policy-text.ts');
      const { dateNotes } = await import('../../policy/waivers.ts');
      const { today } = await import('../../setup/today.ts');
      const loaded = await loadForAuthor(dir, named);
      const notes = [...loaded.notes, ...dateNotes(loaded.policy, today())];
      process.stdout.write(policyCheckText({ ...loaded, notes }));
    });
}
