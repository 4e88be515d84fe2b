import { UsageError } from '../domain.ts';

/** What the runner says about itself, the run and the GitHub server. */
export interface RunnerEnvironment {
  readonly workspace: string;
  /** Folder for files of this job. */
  readonly temp: string | null;
  readonly eventName: string;
  readonly eventPath: string | null;
  readonly sha: string;
  /** `owner/repo`. */
  readonly owner: string;
  readonly repo: string;
  readonly workflow: string;
  readonly job: string;
  readonly runId: number;
  readonly apiUrl: string;
  readonly serverUrl: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the runner's variables. GitHub Enterprise Server gives its own addresses there.
 *
 * @throws UsageError when the repository is not named: then this is no runner
 */
export function runnerEnvironment(env: Variables, cwd: string): RunnerEnvironment {
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (!owner || !repo) {
    throw new UsageError(
      'GITHUB_REPOSITORY does not name a repository.',
      'Run the action in a workflow; elsewhere use the command line: model-license-gate check.',
    );
  }
  return {
    owner,
    repo,
    workspace: env['GITHUB_WORKSPACE'] || cwd,
    temp: env['RUNNER_TEMP'] || null,
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    eventPath: env['GITHUB_EVENT_PATH'] || null,
    sha: env['GITHUB_SHA'] ?? '',
    workflow: env['GITHUB_WORKFLOW'] ?? '',
    job: env['GITHUB_JOB'] ?? '',
    runId: Number(env['GITHUB_RUN_ID'] ?? 0) || 0,
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
  };
}

/** Address of the repository's pages. */
export function repositoryUrl({ serverUrl, owner, repo }: RunnerEnvironment): string {
  return `${serverUrl}/${owner}/${repo}`;
}

/** Address of the workflow run, where the job summary is. */
export function runUrl(environment: RunnerEnvironment): string {
  return `${repositoryUrl(environment)}/actions/runs/${environment.runId}`;
}
