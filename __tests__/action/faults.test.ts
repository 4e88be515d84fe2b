import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BGE_LINE, FLUX_LINE, MODELS } from '../support/hub-of-tests.ts';
import { type Fault, type SeenRequest, startLoopbackGitHub } from '../support/loopback-github.ts';
import { type LoopbackHub, startLoopbackHub } from '../support/loopback-hub.ts';
import { type Checkout, checkout, type JobResult, runJob } from '../support/runner.ts';

let hub: LoopbackHub;
let change: Checkout;

beforeAll(async () => {
  hub = await startLoopbackHub({ models: MODELS });
  change = checkout({}, { 'app/new.sh': FLUX_LINE });
});
afterAll(async () => {
  await hub.stop();
  change.remove();
});

async function runWith(onRequest: (request: SeenRequest, index: number) => Fault | null) {
  const github = await startLoopbackGitHub();
  github.onRequest = onRequest;
  const inputs = { comment: 'on-failure' };
  const result = await runJob({
    checkout: change,
    event: 'pull_request',
    inputs,
    gitHubUrl: github.url,
    hubUrl: hub.url,
  });
  await github.close();
  return { ...result, calls: github.requests.map(({ operation }) => operation), faults: github.faults };
}

/** The verdict is delivered by exit code, outputs, log and summary, and nothing looks like a crash. */
function expectVerdict(result: JobResult): void {
  expect([result.code, result.outputs['conclusion'], result.outputs['violations']]).toEqual([1, 'fail', '1']);
  expect(result.log).toContain('Failed: the policy objects to 1 of 1 model');
  expect(result.summary).toContain('black-forest-labs/FLUX.1-dev');
  expect(`${result.log}${result.stderr}${result.summary}`).not.toMatch(/^ +at .*\.js:\d+/m);
}

describe('GitHub fails', () => {
  it('at no call when all is well: two reads, two writes', async () => {
    const result = await runWith(() => null);
    expectVerdict(result);
    expect(result.faults).toEqual([]);
    expect(result.calls).toEqual([
      'checks/list-for-ref',
      'checks/create',
      'issues/list-comments',
      'issues/create-comment',
    ]);
  });

  it('at each call in turn: the verdict is the same, and the failure is said', async () => {
    const faults: readonly Fault[] = [{ status: 500 }, 'reset', { status: 404 }, 'not-json'];
    const results = await Promise.all(
      faults.map((fault, call) => {
        const operations = ['checks/list-for-ref', 'checks/create', 'issues/list-comments', 'issues/create-comment'];
        return runWith(({ operation }) => (operation === operations[call] ? fault : null));
      }),
    );
    for (const result of results) expectVerdict(result);
  });

  it('at every call: the verdict is the same, and remarks come as workflow commands', async () => {
    const limited = {
      status: 403,
      headers: { 'retry-after': '60' },
      message: 'You have exceeded a secondary rate limit',
    };
    const faults: readonly Fault[] = [{ status: 503 }, 'reset', 'not-json', limited, { status: 401 }];
    const results = await Promise.all(faults.map((fault) => runWith(() => fault)));
    for (const result of results) {
      expectVerdict(result);
      expect(result.log).toMatch(/^::error title=.*file=app\/new\.sh,line=1/m);
      expect(result.log).toMatch(/^Note: /m);
    }
  });
});

describe('the GitHub token is none', () => {
  it('shows the remarks by workflow commands all the same, and nothing of the token', async () => {
    const github = await startLoopbackGitHub();
    const inputs = { 'github-token': 'ghs_s3cret\nX: y' };
    const result = await runJob({
      checkout: change,
      event: 'pull_request',
      inputs,
      gitHubUrl: github.url,
      hubUrl: hub.url,
    });
    await github.close();
    expectVerdict(result);
    expect(result.log).toMatch(/^::error title=.*file=app\/new\.sh,line=1/m);
    expect(result.log).toMatch(
      /^Note: The check run failed: The GitHub token holds spaces, line breaks or other signs/m,
    );
    expect(`${result.log.replaceAll(/^::add-mask::.*$/gm, '')}${result.summary}`).not.toContain('s3cret');
  });
});

describe('the Hub fails', () => {
  const answered = async (hubUrl: string) => {
    const allowed = checkout({}, { 'app/new.sh': BGE_LINE });
    const inputs = { timeout: '1' };
    const job = { checkout: allowed, event: 'pull_request', inputs, gitHubUrl: 'http://127.0.0.1:9', hubUrl };
    const { code, outputs } = await runJob(job);
    allowed.remove();
    return [code, outputs['conclusion']];
  };

  it.each([404, 500])('with status %d at every request: a model that passes otherwise does not', async (status) => {
    expect(await answered(hub.url)).toEqual([0, 'pass']);
    const down = await startLoopbackHub({ models: MODELS });
    down.fault({ url: '/' }, { kind: 'status', status });
    expect(await answered(down.url)).toEqual([1, 'fail']);
    await down.stop();
  });
});

describe('the runner gives nonsense', () => {
  const broken = async (over: Partial<Parameters<typeof runJob>[0]>) => {
    const job = { checkout: change, event: 'pull_request', gitHubUrl: 'http://127.0.0.1:9', hubUrl: hub.url };
    const result = await runJob({ ...job, ...over });
    expect(`${result.log}${result.stderr}`).not.toMatch(/^ +at .*\.js:\d+/m);
    return result;
  };

  it('says which input is wrong and what it takes, and checks nothing', async () => {
    const results = await Promise.all([
      broken({ inputs: { 'fail-on': 'newest' } }),
      broken({ inputs: { format: 'sarif' } }),
      broken({ inputs: { path: '../elsewhere' } }),
      broken({ inputs: { base: 'no-such-branch' } }),
      broken({ inputs: { policy: 'preset:commercial' } }),
      broken({ payload: 'no json' }),
      broken({ env: { GITHUB_REPOSITORY: '' } }),
    ]);
    expect(results.map(({ code }) => code)).toEqual(results.map(() => 2));
    expect(results.map(({ log }) => /::error title=[^:]*::(.*?)%0A/.exec(log)?.[1])).toEqual([
      'Input "fail-on" is "newest".',
      'Input "format" has 1 entries and "output" has 0.',
      'Input "path" is "../elsewhere", which is no directory of the workspace.',
      'Input "base" is "no-such-branch", which is no commit of the checkout.',
      expect.stringContaining('There is no preset "commercial"'),
      'The file that GITHUB_EVENT_PATH names holds no JSON.',
      'GITHUB_REPOSITORY does not name a repository.',
    ]);
    for (const { log, outputs } of results) {
      expect(log).toContain('Nothing was checked.');
      expect(outputs['conclusion']).toBe('error');
    }
  });

  it('shows each mistake of a policy on a line of its own', async () => {
    const mistaken = checkout({ '.github/model-license-policy.yml': 'organisation: {}\nlicence: {}\n' }, {});
    const { log, summary } = await broken({ checkout: mistaken });
    mistaken.remove();
    expect(log).toMatch(/is not valid:%0A {2}\S+:1:1: unknown key.*%0A {2}\S+:2:1: unknown key/);
    expect(summary).toMatch(/is not valid:<br>\S+:1:1: unknown key.*<br>\S+:2:1: unknown key/);
  });

  it('works without summary, temp folder and payload', async () => {
    const env = { GITHUB_STEP_SUMMARY: '', RUNNER_TEMP: '', GITHUB_EVENT_PATH: '' };
    const result = await broken({ env, inputs: { 'github-token': '' } });
    expect([result.code, result.outputs['conclusion']]).toEqual([1, 'fail']);
  });

  it('keeps verdict and exit code where outputs and summary cannot be written, and says so', async () => {
    const env = { GITHUB_STEP_SUMMARY: '/nonexistent/summary', GITHUB_OUTPUT: '/nonexistent/output' };
    const checkedThere = await broken({ env });
    expect([checkedThere.code, checkedThere.stderr]).toEqual([1, '']);
    expect(checkedThere.log).toMatch(/^Note: Writing the outputs failed/m);
    expect(checkedThere.log).toMatch(/^Note: The job summary failed/m);
    const faulty = await broken({ env, inputs: { 'fail-on': 'newest' } });
    expect([faulty.code, faulty.stderr]).toEqual([2, '']);
  });
});
