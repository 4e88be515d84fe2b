import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BGE_LINE, FLUX_LINE, MODELS, SCHNELL_LINE, UNDECLARED_LINE } from '../support/hub-of-tests.ts';
import { type LoopbackGitHub, startLoopbackGitHub } from '../support/loopback-github.ts';
import { type LoopbackHub, startLoopbackHub } from '../support/loopback-hub.ts';
import { type Checkout, checkout, type Job, runJob } from '../support/runner.ts';

let github: LoopbackGitHub;
let hub: LoopbackHub;
const made: Checkout[] = [];

beforeAll(async () => {
  hub = await startLoopbackHub({ models: MODELS });
});
beforeEach(async () => {
  github = await startLoopbackGitHub();
});
afterEach(async () => {
  await github.close();
});
afterAll(async () => {
  await hub.stop();
  for (const each of made) each.remove();
});

function repository(...args: Parameters<typeof checkout>): Checkout {
  const each = checkout(...args);
  made.push(each);
  return each;
}

const run = async (job: Omit<Job, 'gitHubUrl' | 'hubUrl'>) => {
  const result = await runJob({ ...job, gitHubUrl: github.url, hubUrl: hub.url });
  expect(github.faults).toEqual([]);
  expect(result.stderr).toBe('');
  return result;
};

const debt = { 'app/old.sh': UNDECLARED_LINE };

describe('a pull request', () => {
  it('fails for the model it adds, at its line, with clause and remedy', async () => {
    const result = await run({ checkout: repository(debt, { 'app/new.sh': FLUX_LINE }), event: 'pull_request' });
    expect(result.code).toBe(1);
    expect(result.outputs).toMatchObject({ conclusion: 'fail', violations: '1' });
    expect(github.checkRuns[0]).toMatchObject({ conclusion: 'failure' });
    const annotations = github.checkRuns[0]?.['all_annotations'] as { message: string }[];
    expect(annotations).toEqual([
      expect.objectContaining({ path: 'app/new.sh', start_line: 1, annotation_level: 'failure' }),
    ]);
    expect(annotations[0]?.message).toMatch(/Clause: flux[\s\S]*To do: /);
    expect(result.summary).toContain('black-forest-labs/FLUX.1-dev');
    expect(result.summary).toContain('Known before this change: 1 model');
    expect(result.log).not.toContain('::error');
  });

  it('passes when all it adds is allowed, and shows known debt', async () => {
    const result = await run({ checkout: repository(debt, { 'app/new.sh': SCHNELL_LINE }), event: 'pull_request' });
    expect([result.code, result.outputs['conclusion']]).toEqual([0, 'pass']);
    expect(result.summary).toContain('Known before this change: 1 model');
  });

  it('fails for known debt too with fail-on: all, and for nothing with fail-on: none', async () => {
    const change = repository(debt, { 'app/new.sh': SCHNELL_LINE });
    expect((await run({ checkout: change, event: 'pull_request', inputs: { 'fail-on': 'all' } })).code).toBe(1);
    const trial = repository({}, { 'app/new.sh': FLUX_LINE });
    const result = await run({ checkout: trial, event: 'pull_request', inputs: { 'fail-on': 'none' } });
    expect([result.code, result.outputs['violations']]).toEqual([0, '1']);
    expect(github.checkRuns.at(-1)).toMatchObject({ conclusion: 'neutral' });
  });

  it('follows a renamed file: what it held is no news', async () => {
    const moved = repository(debt, { 'app/old.sh': null, 'lib/old.sh': UNDECLARED_LINE });
    const result = await run({ checkout: moved, event: 'pull_request' });
    expect([result.code, result.outputs['conclusion']]).toEqual([0, 'pass']);
  });

  it('sees lines that its own .gitattributes would hide', async () => {
    const change = { '.gitattributes': '*.sh -diff binary linguist-generated\n', 'app/new.sh': FLUX_LINE };
    expect((await run({ checkout: repository(debt, change), event: 'pull_request' })).code).toBe(1);
  });

  it('asks GitHub for the comparison in a shallow checkout', async () => {
    const change = repository(debt, { 'app/old.sh': `${UNDECLARED_LINE}${BGE_LINE}` }, 1);
    github.comparisons.set(`${change.base}...${change.merge}`, [
      {
        filename: 'app/old.sh',
        status: 'modified',
        patch: `@@ -1 +1,2 @@\n ${UNDECLARED_LINE}+${BGE_LINE.trimEnd()}`,
        additions: 1,
        deletions: 0,
      },
    ]);
    const result = await run({ checkout: change, event: 'pull_request' });
    expect([result.code, result.outputs['conclusion']]).toEqual([0, 'pass']);
    expect(result.summary).toContain('Known before this change: 1 model');
  });

  it('counts everything when git cannot read the index, by the policy of the base, and says so', async () => {
    const loose = 'version: 1\nextends: preset:commercial-product\nmodels:\n  allow: ["*/*"]\n';
    const change = repository(debt, { 'app/new.sh': BGE_LINE, '.github/model-license-policy.yml': loose });
    writeFileSync(join(change.directory, '.git/index'), 'no index');
    const result = await run({ checkout: change, event: 'pull_request' });
    expect([result.code, result.outputs['conclusion']]).toEqual([1, 'fail']);
    expect(result.log).toContain(
      'cannot compare the checkout with it. Everything in the repository counts as introduced.',
    );
  });

  it('counts everything when neither git nor GitHub knows the base, and says so', async () => {
    github.onRequest = ({ operation }) => (operation.includes('compare') ? { status: 502 } : null);
    const change = repository(debt, { 'app/new.sh': BGE_LINE }, 1);
    const result = await run({ checkout: change, event: 'pull_request' });
    expect(result.code).toBe(1);
    expect(result.log).toContain('Everything in the repository counts as introduced.');
  });

  it('takes no policy for absent when GitHub shows nothing of the base', async () => {
    const change = repository({}, { 'app/new.sh': BGE_LINE }, 1);
    const result = await run({ checkout: change, event: 'pull_request' });
    expect([result.code, result.log]).toEqual([2, expect.stringContaining('could not be read at the base commit')]);
  });

  it('refuses to check the base in place of the change', async () => {
    const result = await run({
      checkout: repository({}, { 'app/new.sh': FLUX_LINE }, 2, 'base'),
      event: 'pull_request',
    });
    expect(result.code).toBe(2);
    expect(result.outputs['conclusion']).toBe('error');
    expect(result.log).toContain('The checkout is the base commit');
  });

  it('refuses whatever does not hold the change: no checkout, or a newer base', async () => {
    const change = repository({}, { 'app/new.sh': FLUX_LINE }, 2, 'base');
    const empty = { ...change, directory: mkdtempSync(join(tmpdir(), 'empty-')) };
    const payload = JSON.stringify({
      pull_request: { number: 7, base: { sha: '1'.repeat(40) }, head: { sha: change.head } },
    });
    const env = { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_SHA: change.base };
    const results = [
      await run({ checkout: empty, event: 'pull_request' }),
      await run({ checkout: empty, event: 'push' }),
      await run({ checkout: change, event: 'pull_request', payload, env }),
      await run({ checkout: change, event: 'pull_request', payload, env, inputs: { base: 'HEAD' } }),
    ];
    expect(results.map(({ code, log }) => [code, /::(The [^.]*)\./.exec(log)?.[1]])).toEqual([
      [
        2,
        'The workspace is no git checkout, or one without a commit, so nobody can tell what belongs to the repository',
      ],
      [
        2,
        'The workspace is no git checkout, or one without a commit, so nobody can tell what belongs to the repository',
      ],
      [2, expect.stringContaining(`which does not hold ${change.head.slice(0, 12)}`)],
      [2, expect.stringContaining(`which does not hold ${change.head.slice(0, 12)}`)],
    ]);
    rmSync(empty.directory, { recursive: true });
  });

  it.each([
    ['merge', 1],
    ['merge', 2],
    ['head', 1],
  ] as const)('is checked by pull_request_target where the %s commit is checked out, %i deep', async (at, depth) => {
    const change = repository({}, { 'app/new.sh': FLUX_LINE }, depth, at);
    const head = at === 'merge' ? change.merge : change.head;
    const patch = `@@ -0,0 +1 @@\n+${FLUX_LINE.trimEnd()}`;
    const added = { filename: 'app/new.sh', status: 'added' as const, patch, additions: 1, deletions: 0 };
    github.comparisons.set(`${change.base}...${head}`, [added]);
    const env = { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_SHA: change.base };
    const result = await run({ checkout: change, event: 'pull_request', env });
    expect(result.outputs).toMatchObject({ conclusion: 'fail', violations: '1' });
  });

  it('is not compared with itself: a base that holds the change would pass it whatever it holds', async () => {
    const made = repository(debt, { 'app/new.sh': FLUX_LINE });
    for (const base of ['HEAD', made.head]) {
      const result = await run({ checkout: made, event: 'pull_request', inputs: { base } });
      expect([result.code, result.log]).toEqual([2, expect.stringContaining('holds the change itself')]);
    }
    const named = await run({ checkout: made, event: 'pull_request', inputs: { base: made.base } });
    expect(named.outputs).toMatchObject({ conclusion: 'fail', violations: '1' });
  });

  it('works on the head commit in place of the merge commit', async () => {
    const result = await run({
      checkout: repository(debt, { 'app/new.sh': FLUX_LINE }, 2, 'head'),
      event: 'pull_request',
    });
    expect(result.outputs).toMatchObject({ conclusion: 'fail', violations: '1' });
  });

  it.each([1, 2])('is checked where the checkout lies below the workspace, %i deep', async (depth) => {
    const policy = { '.github/model-license-policy.yml': 'version: 1\nextends: preset:commercial-product\n' };
    const change = repository(policy, { 'app/new.sh': FLUX_LINE, 'app/old.sh': BGE_LINE }, depth);
    const patch = (line: string) => `@@ -0,0 +1 @@\n+${line.trimEnd()}`;
    const added = (filename: string, line: string) => {
      return { filename, status: 'added' as const, patch: patch(line), additions: 1, deletions: 0 };
    };
    const files = [added('app/new.sh', FLUX_LINE), added('app/old.sh', BGE_LINE)];
    github.comparisons.set(`${change.base}...${change.merge}`, files);
    github.files.set(
      `acme/shop/.github/model-license-policy.yml@${change.base}`,
      'version: 1\nextends: preset:commercial-product\n',
    );
    const result = await run({
      checkout: change,
      event: 'pull_request',
      env: { GITHUB_WORKSPACE: dirname(change.directory) },
      inputs: { path: 'work' },
    });
    expect(result.outputs).toMatchObject({ conclusion: 'fail', violations: '1' });
    const annotations = github.checkRuns[0]?.['all_annotations'] as { path: string }[];
    expect(annotations.map(({ path }) => path)).toEqual(['app/new.sh']);
    expect(result.log).not.toContain('There is no .github/model-license-policy.yml');
  });

  it('judges a subdirectory, with paths from the root of the repository', async () => {
    const change = repository({}, { 'web/run.sh': FLUX_LINE, 'tools/run.sh': FLUX_LINE });
    const result = await run({ checkout: change, event: 'pull_request', inputs: { path: 'web' } });
    expect(result.code).toBe(1);
    const annotations = github.checkRuns[0]?.['all_annotations'] as { path: string }[];
    expect(annotations.map(({ path }) => path)).toEqual(['web/run.sh']);
  });
});

describe('other events', () => {
  it.each(['pull_request-fork', 'pull_request-deleted-fork', 'pull_request-dependabot'])(
    '%s: read-only token, same verdict, said once',
    async (event) => {
      github.onRequest = ({ method }) =>
        method === 'GET' ? null : { status: 403, message: 'Resource not accessible by integration' };
      const change = repository(debt, { 'app/new.sh': FLUX_LINE });
      const result = await run({ checkout: change, event, inputs: { comment: 'on-failure' } });
      expect([result.code, result.outputs['violations']]).toEqual([1, '1']);
      expect(result.log.match(/The token may not write a check run .* or a comment/g)).toHaveLength(1);
      expect(result.log).toMatch(/^::error title=.*file=app\/new\.sh,line=1/m);
    },
  );

  it('a merge queue is checked against its base', async () => {
    const result = await run({ checkout: repository(debt, { 'app/new.sh': FLUX_LINE }), event: 'merge_group' });
    expect(result.outputs).toMatchObject({ conclusion: 'fail', violations: '1' });
    expect(github.checkRuns[0]).toMatchObject({ head_sha: made.at(-1)?.merge });
  });

  it.each(['push', 'workflow_dispatch', 'schedule'])('%s: everything counts', async (event) => {
    const result = await run({ checkout: repository(debt, { 'app/new.sh': BGE_LINE }), event });
    expect(result.outputs).toMatchObject({ conclusion: 'fail', violations: '1' });
  });

  it('a push that is compared with itself says so', async () => {
    const result = await run({
      checkout: repository({}, { 'a.sh': FLUX_LINE }),
      event: 'push',
      inputs: { base: 'HEAD' },
    });
    expect([result.code, result.log]).toEqual([0, expect.stringContaining('the very commit that is checked')]);
  });

  it('counts everything when the payload misses the base, and says so', async () => {
    const change = repository(debt, { 'app/new.sh': BGE_LINE });
    const result = await run({ checkout: change, event: 'pull_request', payload: '{"pull_request":{"number":7}}' });
    expect(result.code).toBe(1);
    expect(result.log).toContain('names no base commit');
  });

  it('takes the policy of the base all the same, or checks nothing', async () => {
    const loose = 'version: 1\nextends: preset:commercial-product\nmodels:\n  allow: ["*/*"]\n';
    const files = { 'app/new.sh': FLUX_LINE, '.github/model-license-policy.yml': loose };
    for (const env of [{ GITHUB_EVENT_PATH: '' }, { GITHUB_EVENT_PATH: '/nonexistent' }]) {
      expect((await run({ checkout: repository({}, files), event: 'pull_request', env })).code).toBe(1);
      const shallow = await run({ checkout: repository({}, files, 1), event: 'pull_request', env });
      expect([shallow.code, shallow.log]).toEqual([2, expect.stringContaining('names no base commit')]);
    }
  });

  it('says that an empty repository has nothing to check', async () => {
    const result = await run({ checkout: repository({ 'README.md': 'hi\n' }, {}), event: 'push' });
    expect([result.code, result.outputs['conclusion']]).toEqual([0, 'nothing-to-check']);
  });
});
