import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BGE_LINE, FLUX_LINE, MODELS, SCHNELL_LINE } from '../support/hub-of-tests.ts';
import { type LoopbackGitHub, startLoopbackGitHub } from '../support/loopback-github.ts';
import { type LoopbackHub, startLoopbackHub } from '../support/loopback-hub.ts';
import { checkout, runJob } from '../support/runner.ts';

let github: LoopbackGitHub;
let hub: LoopbackHub;

beforeAll(async () => {
  github = await startLoopbackGitHub();
  hub = await startLoopbackHub({ models: MODELS });
});
afterAll(async () => {
  await github.close();
  await hub.stop();
});

async function push(line: string, runId: number, inputs: Readonly<Record<string, string>> = {}) {
  const work = checkout({ 'a.sh': BGE_LINE }, { 'b.sh': line });
  const wanted = { comment: 'on-failure', ...inputs };
  const result = await runJob({
    checkout: work,
    event: 'pull_request',
    inputs: wanted,
    gitHubUrl: github.url,
    hubUrl: hub.url,
    runId,
  });
  work.remove();
  expect(github.faults).toEqual([]);
  return result;
}

describe('the comment of a pull request', () => {
  it('comes with the first violation, stays one, and turns green when it is mended', async () => {
    await push(SCHNELL_LINE, 1);
    expect(github.comments).toEqual([]);
    await push(FLUX_LINE, 2);
    expect(github.comments[0]?.['body']).toContain('**Failed: the policy objects to 1 of');
    await push(FLUX_LINE, 3);
    await push(SCHNELL_LINE, 4);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.['body']).toContain('**Passed');
  });

  it('reads a policy of another repository with its own token', async () => {
    github.files.set('acme/ai-policy/policy.yml@v3', 'version: 1\nextends: preset:permissive-only\n');
    const result = await push(SCHNELL_LINE, 5, { policy: 'acme/ai-policy//policy.yml@v3', 'policy-token': 'p0licy' });
    expect([result.code, JSON.parse(result.outputs['report'] ?? '').policy]).toEqual([
      0,
      'acme/ai-policy//policy.yml@v3',
    ]);
    const read = github.requests.find(({ operation }) => operation === 'repos/get-content');
    expect(read?.authorization).toBe('token p0licy');
    const absent = await push(SCHNELL_LINE, 6, { policy: 'acme/ai-policy//other.yml@v3' });
    expect(absent.code).toBe(2);
    expect(absent.log).toContain('there is no such file at that ref, or the token gives no access');
  });
});
