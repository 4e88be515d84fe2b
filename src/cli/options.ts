import { readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { type HubSettings, hubSettings } from '../hub/settings.ts';

/** Options of every command that asks the Hub. */
export interface HubFlags {
  readonly offline?: boolean;
  readonly cacheDir?: string;
  readonly timeout: number;
}

/** Adds the options of a command that asks the Hub; the environment variables stand in the help text. */
export function withHubOptions(command: Command): Command {
  return command
    .option('--offline', 'answer from model-licenses.lock alone, without the network')
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

function seconds(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('expected a number of seconds above 0');
  return value;
}

/** Settings of the Hub from the environment of this process. */
export function settingsFromEnvironment(): HubSettings {
  return hubSettings(process.env, (path) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return null;
    }
  });
}

/** Today as an ISO date, UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
