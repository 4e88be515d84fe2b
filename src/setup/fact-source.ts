import { type Problem, UsageError } from '../domain.ts';
import type { HubSettings } from '../hub/settings.ts';
import { textsNeeded } from '../licenses/texts-needed.ts';
import { LOCK_FILE, type Lock } from '../lock/lock.ts';
import type { FactSource } from '../pipeline.ts';

/** How the facts are to be had. */
export interface FactOptions {
  /** Answer from the lock alone. */
  readonly offline: boolean;
  readonly lock: Lock | null;
  readonly settings: HubSettings;
  readonly cacheDir: string | null;
  /** Milliseconds for the whole run. */
  readonly timeout: number;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * The fact source of a run, and the problems it adds to while it resolves. Offline needs a lock; `HF_HUB_OFFLINE` counts as
 * offline when there is one. The Hub's client is loaded only when it is needed.
 */
export function factSource(options: FactOptions): {
  readonly facts: FactSource;
  readonly problems: readonly Problem[];
} {
  const { lock, settings } = options;
  const problems: Problem[] = [];
  if (options.offline || (settings.offline && lock !== null)) {
    if (lock === null) {
      throw new UsageError(
        `There is no ${LOCK_FILE}, and offline checks answer from it alone`,
        'Run "model-license-gate lock" with network access and commit the file.',
      );
    }
    return { facts: { kind: 'lock', lock }, problems };
  }
  return {
    problems,
    facts: {
      kind: 'hub',
      resolve: async (requests) => {
        const { resolveModels } = await import('../hub/resolve.ts');
        return resolveModels(requests, {
          ...settings,
          cacheDir: options.cacheDir,
          timeout: options.timeout,
          wantTexts: textsNeeded,
          onProgress: options.onProgress,
          onProblem: (problem) => problems.push(problem),
        });
      },
    },
  };
}
