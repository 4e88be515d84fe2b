import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BGE_LINE, MODELS } from '../support/hub-of-tests.ts';
import { type LoopbackGitHub, startLoopbackGitHub } from '../support/loopback-github.ts';
import { type LoopbackHub, startLoopbackHub } from '../support/loopback-hub.ts';
import { runCli } from '../support/run-cli.ts';
import { type Checkout, checkout, runJob } from '../support/runner.ts';

let github: LoopbackGitHub;
let hub: LoopbackHub;
let repository: Checkout;
beforeAll(async () => {
  github = await startLoopbackGitHub();
});
beforeEach(async () => {
  hub = await startLoopbackHub({ models: MODELS });
  repository = checkout({ 'app/run.sh': BGE_LINE }, {});
  await runCli(['lock', repository.directory], { HF_ENDPOINT: hub.url });
});
afterEach(async () => {
  expect(github.faults).toEqual([]);
  await hub.stop();
  repository.remove();
});
afterAll(() => github.close());

let runId = 0;
const recheck = (inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}) => {
  runId += 1;
  const asked = {
    mode: 'recheck',
    issue: 'on-drift',
    'issue-labels': 'legal',
    'issue-assignees': 'octocat',
    ...inputs,
  };
  return runJob({
    checkout: repository,
    event: 'schedule',
    inputs: asked,
    env,
    gitHubUrl: github.url,
    hubUrl: hub.url,
    runId,
  });
};

describe('the scheduled re-check', () => {
  it('keeps its verdict where outputs and summary cannot be written', async () => {
    const env = { GITHUB_STEP_SUMMARY: '/nonexistent/summary', GITHUB_OUTPUT: '/nonexistent/output' };
    const result = await recheck({}, env);
    expect([result.code, result.log]).toEqual([0, expect.stringMatching(/^Note: The job summary failed/m)]);
  });

  it('does not pass while the Hub is down', async () => {
    hub.fault({ url: '/' }, { kind: 'status', status: 404, headers: { 'content-type': 'text/html' }, body: 'proxy' });
    const result = await recheck({ issue: 'never' });
    expect([result.code, result.log]).toEqual([1, expect.stringContaining('BAAI/bge-small-en-v1.5')]);
  });

  it('opens one issue for drift, keeps it up to date, and closes it when the drift is gone', async () => {
    expect((await recheck()).code).toBe(0);
    expect(github.issues).toEqual([]);

    hub.change('BAAI/bge-small-en-v1.5', { cardData: { license: 'cc-by-nc-4.0' }, tags: ['license:cc-by-nc-4.0'] });
    const failed = await recheck();
    expect([failed.code, failed.outputs['conclusion'], failed.outputs['violations']]).toEqual([1, 'fail', '1']);
    expect(github.issues).toMatchObject([{ state: 'open', labels: [{ name: 'legal' }] }]);
    expect(github.issues[0]?.['body']).toContain('cc-by-nc-4.0');
    expect(failed.summary).toContain('cc-by-nc-4.0');

    await recheck();
    expect(github.issues).toHaveLength(1);

    hub.change('BAAI/bge-small-en-v1.5', { cardData: { license: 'mit' }, tags: ['license:mit'] });
    await runCli(['lock', repository.directory], { HF_ENDPOINT: hub.url });
    expect((await recheck()).code).toBe(0);
    expect(github.issues).toMatchObject([{ state: 'closed' }]);
  });

  it('counts nothing against a model whose verdict got better', async () => {
    hub.change('BAAI/bge-small-en-v1.5', { cardData: { license: 'cc-by-nc-4.0' }, tags: ['license:cc-by-nc-4.0'] });
    await runCli(['lock', repository.directory], { HF_ENDPOINT: hub.url });
    hub.change('BAAI/bge-small-en-v1.5', { cardData: { license: 'mit' }, tags: ['license:mit'] });
    const { code, outputs } = await recheck({ issue: 'never' });
    expect([code, outputs['conclusion'], outputs['violations']]).toEqual([0, 'pass', '0']);
  });

  it('keeps no issue unless it is asked to, and gives the same verdict', async () => {
    const before = github.issues.length;
    hub.remove('BAAI/bge-small-en-v1.5');
    expect((await recheck({ issue: 'never' })).code).toBe(1);
    expect(github.issues).toHaveLength(before);
  });

  it('judges a subdirectory by the policy of the repository, and names places from its root', async () => {
    repository.remove();
    repository = checkout(
      {
        'services/search/run.sh': BGE_LINE,
        '.github/model-license-policy.yml': 'version: 1\nextends: preset:research\n',
      },
      {},
    );
    await runCli(['lock', join(repository.directory, 'services/search')], { HF_ENDPOINT: hub.url });
    hub.change('BAAI/bge-small-en-v1.5', { cardData: { license: 'cc-by-nc-4.0' }, tags: ['license:cc-by-nc-4.0'] });
    const { code, summary } = await recheck({ path: 'services/search', issue: 'never' });
    expect([code, summary]).toEqual([0, expect.stringContaining('services/search/run.sh:1')]);
  });

  it('runs nothing without a lock', async () => {
    repository.remove();
    repository = checkout({ 'app/run.sh': BGE_LINE }, {});
    const result = await recheck();
    expect([result.code, result.outputs['conclusion']]).toEqual([2, 'error']);
  });
});
