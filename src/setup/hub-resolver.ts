import type { Problem, Resolver } from '../domain.ts';
import type { HubSettings } from '../hub/settings.ts';

/** How the Hub is asked, for a whole run. */
export interface HubRun {
  readonly settings: HubSettings;
  readonly cacheDir: string | null;
  /** Milliseconds for the whole run. */
  readonly timeout: number;
  readonly onProgress: (done: number, total: number) => void;
}

/** A resolver over the Hub's client, which is loaded when it is first needed. `problems` grows while it resolves. */
export function hubResolver({ settings, cacheDir, timeout, onProgress }: HubRun): {
  readonly resolve: Resolver;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const resolve: Resolver = async (requests, wantTexts) => {
    const { resolveModels } = await import('../hub/resolve.ts');
    const onProblem = (problem: Problem) => problems.push(problem);
    return resolveModels(requests, { ...settings, cacheDir, timeout, wantTexts, onProgress, onProblem });
  };
  return { resolve, problems };
}
