import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, resolve } from 'node:path';
import { debug, error, getInput, setOutput, setSecret, summary } from '@actions/core';
import { UsageError } from '../domain.ts';
import { isInside } from '../files/inside.ts';
import { type GitHubClient, gitHubClient } from '../github/client.ts';
import { remotePolicies } from '../github/policies.ts';
import { type HubSettings, hubSettings } from '../hub/settings.ts';
import { check } from '../pipeline.ts';
import { DEFAULT_PATHS } from '../policy/sources.ts';
import { prose, visible } from '../report/escape.ts';
import { rerooted } from '../report/rerooted.ts';
import { factSource } from '../setup/fact-source.ts';
import { loadPolicies } from '../setup/policies.ts';
import { readLock, readLocks } from '../setup/read-lock.ts';
import { type Base, baseOf } from './base.ts';
import { type Desk, deliver } from './deliver.ts';
import { type RunnerEnvironment, runnerEnvironment } from './environment.ts';
import { parseEvent, triggerOf } from './event.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { runRecheck } from './recheck.ts';

/** Runs the action: exit code 0 pass, 1 the policy says no, 2 nothing could be checked. Faults are caught here. */
export async function run(): Promise<void> {
  try {
    process.exitCode = await gate();
  } catch (fault) {
    process.exitCode = 2;
    await explain(fault);
  }
}

async function gate(): Promise<0 | 1> {
  const inputs = readInputs((name) => getInput(name));
  const secrets = new Set([inputs.hubToken, inputs.gitHubToken, inputs.policyToken]);
  for (const secret of secrets) if (secret !== null) setSecret(secret);
  const environment = runnerEnvironment(process.env, process.cwd());
  const trigger = triggerOf(environment.eventName, parseEvent(readOrNull(environment.eventPath)), environment.sha);
  const { directory, prefix } = checkedDirectory(inputs.path, environment.workspace);
  const client = clientFor(inputs.gitHubToken, environment);
  const policyClient = clientFor(inputs.policyToken, environment);
  const desk = { inputs, environment, trigger, client, policyClient };
  if (inputs.mode === 'recheck') return runRecheck(desk, directory, hubSettingsOf(inputs));
  const report = rerooted(await checked(desk, directory, prefix), prefix, environment.workspace);
  await deliver(report, desk);
  return report.conclusion === 'fail' && inputs.failOn !== 'none' ? 1 : 0;
}

async function checked(
  { inputs, environment, trigger, client, policyClient }: Desk,
  directory: string,
  prefix: string,
) {
  const { owner, repo, workspace } = environment;
  const base = await baseOf({ owner, repo, directory, prefix, named: inputs.base, trigger, client });
  const { judging, proposed } = await loadPolicies({
    directory,
    named: inputs.policy ?? (await policyAbove(directory, prefix, workspace, base)),
    cwd: workspace,
    root: workspace,
    base: base.read,
    remote: remotePolicies(policyClient),
  });
  const { facts, problems } = factSource({
    offline: inputs.offline,
    lock: await readLock(directory, base.read),
    settings: hubSettingsOf(inputs),
    cacheDir: inputs.cacheDir === null ? null : resolve(workspace, inputs.cacheDir),
    timeout: inputs.timeout,
    onProgress: () => {},
  });
  const report = await check({
    directory,
    policy: judging,
    proposed,
    locks: await readLocks(directory, base.read),
    facts,
    base: base.side,
    failOn: inputs.failOn,
    today: new Date().toISOString().slice(0, 10),
    problems,
  });
  return { ...report, problems: [...report.problems, ...base.problems] };
}

/**
 * A subdirectory without a policy of its own is judged by that of the repository. Answers its path, null when the directory has
 * one or the repository has none.
 */
async function policyAbove(
  directory: string,
  prefix: string,
  workspace: string,
  { read }: Base,
): Promise<string | null> {
  if (prefix === '') return null;
  const exists = async (path: string) =>
    read === null
      ? existsSync(join(workspace, path))
      : (await read(relative(directory, join(workspace, path)))) !== null;
  for (const folder of [prefix, '']) {
    for (const path of DEFAULT_PATHS) {
      if (await exists(posix.join(folder, path))) return folder === '' ? path : null;
    }
  }
  return null;
}

/** The client is made when it is first needed; without a token there is none. */
function clientFor(token: string | null, { apiUrl }: RunnerEnvironment): Desk['client'] {
  let client: Promise<GitHubClient> | null = null;
  return async () => {
    if (token !== null) client ??= gitHubClient({ token, apiUrl });
    return client;
  };
}

/** The input stands above the environment. */
function hubSettingsOf({ hubToken }: Inputs): HubSettings {
  const settings = hubSettings(process.env, readOrNull);
  return { ...settings, token: hubToken ?? settings.token };
}

function checkedDirectory(path: string, workspace: string): { readonly directory: string; readonly prefix: string } {
  const directory = resolve(workspace, path);
  if (!isInside(workspace, directory) || !existsSync(directory) || !statSync(directory).isDirectory()) {
    throw new UsageError(
      `Input "path" is "${path}", which is no directory of the workspace.`,
      'Check out the repository first, and name a directory in it.',
    );
  }
  return { directory, prefix: relative(workspace, directory).replaceAll('\\', '/') };
}

function readOrNull(path: string | null): string | null {
  try {
    return path === null ? null : readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Says what stopped the run in log, outputs and summary; a stack is for those who switched debug logging on. */
async function explain(fault: unknown): Promise<void> {
  setOutput('conclusion', 'error');
  const message = visible(fault instanceof Error ? fault.message : String(fault));
  const advice = fault instanceof UsageError ? visible(fault.hint) : 'This is a bug in model-license-gate.';
  error(`${message}\n${advice}\nNothing was checked.`, { title: 'Model License Gate could not run' });
  if (fault instanceof Error && fault.stack !== undefined) debug(fault.stack);
  const markdown = `## Model licenses\n\n**Nothing was checked.** ${prose(message)} ${prose(advice)}\n`;
  await summary
    .addRaw(markdown)
    .write()
    .catch(() => {});
}
