import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { debug, error, getInput, info, setOutput, setSecret, summary } from '@actions/core';
import { type Report, UsageError } from '../domain.ts';
import { repositoryRoot } from '../files/git.ts';
import { isInside } from '../files/inside.ts';
import { mendable } from '../files/system-fault.ts';
import { textOrNull } from '../files/text-file.ts';
import { type GitHubClient, gitHubClient } from '../github/client.ts';
import { type HubSettings, hubSettings } from '../hub/settings.ts';
import { check } from '../pipeline.ts';
import { logText, prose } from '../report/escape.ts';
import { rerooted } from '../report/rerooted.ts';
import { retryText, waitText } from '../report/wait-text.ts';
import { factSource } from '../setup/fact-source.ts';
import { readLock, readLocks } from '../setup/read-lock.ts';
import { today } from '../setup/today.ts';
import { attempted } from './attempted.ts';
import { baseOf } from './base.ts';
import { deliver } from './deliver.ts';
import { type RunnerEnvironment, runnerEnvironment } from './environment.ts';
import { parseEvent, triggerOf } from './event.ts';
import { type Inputs, readInputs } from './inputs.ts';
import type { Job } from './job.ts';
import { policiesOf } from './policies.ts';
import { runRecheck } from './recheck.ts';

/** Runs the action: exit code 0 pass, 1 the policy says no, 2 nothing could be checked. Faults are caught here. */
export async function run(): Promise<void> {
  try {
    process.exitCode = await gate();
  } catch (fault) {
    process.exitCode = 2;
    await explain(mendable(fault));
  }
}

async function gate(): Promise<0 | 1> {
  const job = await jobOf(readInputs((name) => getInput(name)));
  return job.inputs.mode === 'recheck' ? runRecheck(job) : runCheck(job);
}

/** Everything the run needs; tokens are masked in the log from here on. */
async function jobOf(inputs: Inputs): Promise<Job> {
  const secrets = new Set([inputs.hubToken, inputs.gitHubToken, inputs.policyToken]);
  for (const secret of secrets) if (secret !== null) setSecret(secret);
  const environment = runnerEnvironment(process.env, process.cwd());
  const { workspace, eventName, eventPath, sha } = environment;
  const directory = checkedDirectory(inputs.path, workspace);
  const root = await repositoryRoot(directory);
  return {
    inputs,
    environment,
    trigger: triggerOf(eventName, parseEvent(eventPath === null ? null : textOrNull(eventPath)), sha),
    directory,
    root,
    prefix: relative(root, directory).replaceAll('\\', '/'),
    client: clientFor(inputs.gitHubToken, environment),
    policyClient: clientFor(inputs.policyToken, environment),
    hub: {
      settings: hubSettingsOf(inputs),
      cacheDir: inputs.cacheDir === null ? null : resolve(workspace, inputs.cacheDir),
      timeout: inputs.timeout,
      watch: { onProgress: () => {}, onWait: (wait) => info(waitText(wait)), onRetry: (why) => info(retryText(why)) },
    },
    today: today(),
  };
}

/** Checks what the repository uses and delivers the report. Answers 1 when the policy says no. */
async function runCheck(job: Job): Promise<0 | 1> {
  const { inputs, root, prefix } = job;
  const report = rerooted(await checked(job), prefix, root);
  await deliver(report, job);
  return report.conclusion === 'fail' && inputs.failOn !== 'none' ? 1 : 0;
}

async function checked(job: Job): Promise<Report> {
  const { inputs, directory } = job;
  const base = await baseOf(job);
  const { judging, proposed } = await policiesOf(job, base.read);
  const { facts, problems } = await factSource(job.hub, inputs.offline, () => readLock(directory, base.read));
  const report = await check({
    directory,
    policy: judging,
    proposed,
    locks: await readLocks(directory, base.read),
    facts,
    base: base.side,
    isChange: base.read !== null,
    failOn: inputs.failOn,
    today: job.today,
    problems,
  });
  return { ...report, problems: [...report.problems, ...base.problems] };
}

/** The client is made when it is first needed; without a token there is none. */
function clientFor(token: string | null, { apiUrl }: RunnerEnvironment): Job['client'] {
  let client: Promise<GitHubClient> | null = null;
  return async () => {
    if (token !== null) client ??= gitHubClient({ token, apiUrl });
    return client;
  };
}

/** The input stands above the environment. */
function hubSettingsOf({ hubToken }: Inputs): HubSettings {
  const settings = hubSettings(process.env, textOrNull);
  return { ...settings, token: hubToken ?? settings.token };
}

function checkedDirectory(path: string, workspace: string): string {
  const directory = resolve(workspace, path);
  if (!isInside(workspace, directory) || !existsSync(directory) || !statSync(directory).isDirectory()) {
    throw new UsageError(
      `Input "path" is "${path}", which is no directory of the workspace.`,
      path.includes('\\')
        ? 'Write / between its folders.'
        : 'Check out the repository first, and name a directory in it.',
    );
  }
  return directory;
}

/** Says what stopped the run in log, outputs and summary; a stack is for those who switched debug logging on. */
async function explain(fault: unknown): Promise<void> {
  await attempted('The output', () => setOutput('conclusion', 'error'));
  const message = fault instanceof Error ? fault.message : String(fault);
  const advice = fault instanceof UsageError ? fault.hint : 'This is a bug in model-license-gate.';
  error(logText(`${message}\n${advice}\nNothing was checked.`), { title: 'Model License Gate could not run' });
  if (fault instanceof Error && !(fault instanceof UsageError) && fault.stack !== undefined) debug(fault.stack);
  const lines = [...message.split('\n'), advice].map((line) => prose(line));
  const markdown = `## Model licenses\n\n**Nothing was checked.** ${lines.join('<br>')}\n`;
  await attempted('The job summary', () => summary.addRaw(markdown).write());
}
