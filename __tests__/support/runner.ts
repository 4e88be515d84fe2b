import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freshDist } from './fresh-dist.ts';

/** Plays GitHub's runner: a checkout as actions/checkout leaves it, and the built action started with a runner's environment alone. */

const events = join(import.meta.dirname, '../fixtures/action/events');

/** Text by path; null deletes the file, bytes stand as they are, a link leads where it says. */
export type Files = Readonly<Record<string, string | Buffer | { readonly link: string } | null>>;

export interface Checkout {
  readonly directory: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
  readonly remove: () => void;
}

/**
 * A repository with `base` on its main branch and a pull request that makes `change` (null deletes a file), checked out at the
 * merge commit with `depth` commits of history, or at another commit.
 */
export function checkout(base: Files, change: Files, depth = 2, at: 'merge' | 'head' | 'base' = 'merge'): Checkout {
  const root = mkdtempSync(join(tmpdir(), 'gate-'));
  const origin = join(root, 'origin');
  mkdirSync(origin);
  git(origin, 'init', '-q', '-b', 'main');
  const commit = (files: Files, message: string) => {
    write(origin, files);
    git(origin, 'add', '-A');
    git(origin, 'commit', '-q', '--allow-empty', '-m', message);
    return git(origin, 'rev-parse', 'HEAD');
  };
  const baseSha = commit(base, 'base');
  git(origin, 'checkout', '-q', '-b', 'feature');
  const head = commit(change, 'change');
  git(origin, 'checkout', '-q', 'main');
  git(origin, 'merge', '-q', '--no-ff', '-m', 'merge', 'feature');
  const merge = git(origin, 'rev-parse', 'HEAD');
  const wanted = { merge, head, base: baseSha }[at];
  git(origin, 'update-ref', 'refs/pull/7/merge', wanted);
  const directory = join(root, 'work');
  mkdirSync(directory);
  git(directory, 'init', '-q');
  git(directory, 'fetch', '-q', `--depth=${depth}`, `file://${origin}`, 'refs/pull/7/merge');
  git(directory, 'checkout', '-q', '--detach', 'FETCH_HEAD');
  return { directory, base: baseSha, head, merge, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function write(root: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path);
    rmSync(file, { force: true });
    if (text === null) continue;
    mkdirSync(dirname(file), { recursive: true });
    if (typeof text === 'string' || Buffer.isBuffer(text)) writeFileSync(file, text);
    else symlinkSync(text.link, file);
  }
}

function git(directory: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
  const quiet = ['-c', 'advice.detachedHead=false'];
  return execFileSync('git', [...identity, ...quiet, '-C', directory, ...args], { encoding: 'utf8' }).trim();
}

export interface Job {
  readonly checkout: Checkout;
  /** Name of a recorded payload; the event is the part before the first `-`. */
  readonly event: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly gitHubUrl: string;
  readonly hubUrl: string;
  readonly runId?: number;
  /** Replaces the recorded payload. */
  readonly payload?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface JobResult {
  readonly code: number | null;
  readonly log: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Starts the built action as a runner does and waits for its end. */
export async function runJob(job: Job): Promise<JobResult> {
  const { base, head, merge, directory } = job.checkout;
  const temp = mkdtempSync(join(tmpdir(), 'runner-'));
  const file = (name: string, text = '') => {
    writeFileSync(join(temp, name), text);
    return join(temp, name);
  };
  const eventName = job.event.split('-')[0] ?? '';
  const recorded = readFileSync(join(events, `${job.event}.json`), 'utf8');
  const payload = recorded.replaceAll('{{base}}', base).replaceAll('{{head}}', head).replaceAll('{{merge}}', merge);
  const inputs = { 'github-token': 'gh-t0ken', path: '.', ...job.inputs };
  const env: Record<string, string> = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_WORKSPACE: directory,
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: file('event.json', job.payload ?? payload),
    GITHUB_SHA: merge,
    GITHUB_WORKFLOW: 'License gate',
    GITHUB_JOB: 'gate',
    GITHUB_RUN_ID: String(job.runId ?? 1),
    GITHUB_API_URL: job.gitHubUrl,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    RUNNER_TEMP: temp,
    HF_ENDPOINT: job.hubUrl,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...job.env,
  };
  const child = spawn(process.execPath, [await freshDist()], {
    cwd: directory,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [log, stderr, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  const outputs = outputsIn(readFileSync(join(temp, 'output'), 'utf8'));
  const report = outputs['report'];
  const result = {
    code,
    log,
    stderr,
    summary: readFileSync(join(temp, 'summary'), 'utf8'),
    outputs:
      report !== undefined && existsSync(report) ? { ...outputs, report: readFileSync(report, 'utf8') } : outputs,
  };
  rmSync(temp, { recursive: true, force: true });
  return result;
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks).toString('utf8');
}

/** `name<<delimiter`, lines, `delimiter`: the form of the runner's file commands. */
function outputsIn(text: string): Record<string, string> {
  const found = [...text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)];
  return Object.fromEntries(found.map((match) => [match[1] ?? '', match[3] ?? '']));
}
