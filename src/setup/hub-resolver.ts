import { type Problem, type Resolver, UsageError } from '../domain.ts';
import { makeFolder } from '../files/make-folder.ts';
import { isTracked } from '../files/tracked.ts';
import type { HubWatch } from '../hub/options.ts';
import type { HubSettings } from '../hub/settings.ts';

/** How the Hub is asked, for a whole run. */
export interface HubRun {
  readonly settings: HubSettings;
  readonly cacheDir: string | null;
  /** Milliseconds for the whole run. */
  readonly timeout: number;
  readonly watch: HubWatch;
}

/** A resolver over the Hub's client, which is loaded when it is first needed. `problems` grows while it resolves. */
export function hubResolver({ settings, cacheDir, timeout, watch }: HubRun): {
  readonly resolve: Resolver;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const resolve: Resolver = async (requests, wantTexts) => {
    const { resolveModels } = await import('../hub/resolve.ts');
    const onProblem = (problem: Problem) => problems.push(problem);
    if (settings.offline) onProblem(notAsked());
    const forged = cacheDir !== null && (await isTracked(cacheDir));
    if (forged) onProblem(notUsed(cacheDir));
    const folder = forged ? null : cacheDir;
    // What stands against it shows when the cache is written.
    if (folder !== null) await makeFolder(folder).catch(() => {});
    return resolveModels(requests, { ...settings, ...watch, cacheDir: folder, timeout, wantTexts, onProblem });
  };
  return { resolve, problems };
}

/** Otherwise nobody would know why no model is known. */
function notAsked(): Problem {
  return {
    stage: 'resolve',
    subject: 'HF_HUB_OFFLINE',
    reason: 'HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE is set, so the Hub was not asked',
    hint: 'Unset it, or commit a lock: "model-license-gate lock" writes it where the Hub can be reached.',
    location: null,
    severity: 'notice',
  };
}

/** Answers in such a folder may be anybody's: a change could bring along what the Hub is said to have answered. */
function notUsed(cacheDir: string): Problem {
  return {
    stage: 'resolve',
    subject: 'cache',
    reason: `the cache folder "${cacheDir}" holds files of a repository and was not used`,
    hint: 'Keep the cache out of the repository: a folder outside of the workspace, or one that holds nothing committed.',
    location: null,
    severity: 'error',
  };
}

/** What resolves anew what a lock holds is of no use without the Hub. @throws UsageError when the environment says offline */
export function refuseOffline({ settings }: HubRun): void {
  if (!settings.offline) return;
  throw new UsageError(
    'HF_HUB_OFFLINE is set, and this asks the Hub about every model.',
    'Unset HF_HUB_OFFLINE; "model-license-gate check --offline" judges by the lock alone.',
  );
}
