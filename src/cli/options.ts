import { type Command, InvalidArgumentError, Option } from 'commander';
import { textOrNull } from '../files/text-file.ts';
import type { HubWatch } from '../hub/options.ts';
import { hubSettings } from '../hub/settings.ts';
import type { HubRun } from '../setup/hub-resolver.ts';
import { sayRetry, sayWait } from './progress.ts';

/** Options of every command that asks the Hub. */
export interface HubFlags {
  readonly cacheDir?: string;
  readonly timeout: number;
}

/** Options of a command that asks the Hub or answers from the lock. */
export interface FactFlags extends HubFlags {
  readonly offline?: boolean;
}

/** Adds the options of a command that asks the Hub; the environment variables stand in the help text. */
export function withHubOptions(command: Command): Command {
  return command
    .option('--cache-dir <dir>', 'keep answers of the Hub between runs')
    .option('--timeout <seconds>', 'time for all requests together', seconds, 300)
    .addHelpText(
      'after',
      `
Environment:
  HF_TOKEN       token for gated and private models, and for higher rate limits
  HF_ENDPOINT    a mirror in place of https://huggingface.co
  HTTPS_PROXY, NO_PROXY, HF_HUB_OFFLINE are honoured`,
    );
}

/** The same for a command that the lock alone can answer. */
export function withFactOptions(command: Command): Command {
  return withHubOptions(command.option('--offline', 'answer from model-licenses.lock alone, without the network'));
}

/** `--policy`, for every command that judges. */
export function policyOption(): Option {
  return new Option('--policy <policy>', POLICY_TEXT);
}

/** What a policy is named by, for help texts. */
export const POLICY_TEXT =
  'a file, preset:NAME or owner/repo//path@ref (default: .github/model-license-policy.yml, else preset:commercial-product); another repository is read with GITHUB_TOKEN or GH_TOKEN';

/** `--format`, the first of `formats` being the default. */
export function formatOption(...formats: readonly string[]): Option {
  return new Option('--format <format>', 'how to print it').choices(formats).default(formats[0]);
}

/** Adds one more value to those of an option that may be given several times. */
export function collect(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, value];
}

function seconds(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('expected a number of seconds above 0');
  return value;
}

/** How a command asks the Hub: by its options and the environment of this process. */
export function hubRun({ cacheDir, timeout }: HubFlags, watch: HubWatch = UNWATCHED): HubRun {
  const settings = hubSettings(process.env, textOrNull);
  return { settings, cacheDir: cacheDir || null, timeout: timeout * 1000, watch };
}

const UNWATCHED: HubWatch = { onProgress: () => {}, onWait: sayWait, onRetry: sayRetry };
