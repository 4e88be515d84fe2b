import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTwoFilesPatch } from 'diff';
import fc from 'fast-check';
import { gitHubClient } from '../../src/github/client.ts';
import { compareCommits, textBefore } from '../../src/github/compare.ts';
import { readContents } from '../../src/github/contents.ts';
import { remotePolicies } from '../../src/github/policies.ts';
import { type LoopbackGitHub, startLoopbackGitHub } from '../support/loopback-github.ts';

let github: LoopbackGitHub;
beforeEach(async () => {
  github = await startLoopbackGitHub();
});
afterEach(async () => {
  await github.close();
  expect(github.faults).toEqual([]);
});

const client = (apiUrl = github.url) => gitHubClient({ token: 't0ken', apiUrl, timeout: 500 });

describe('readContents', () => {
  const place = { owner: 'acme', repo: 'policies', path: 'ai/policy.yml', ref: 'v1' };

  it('reads a file of another repository at a ref, with the token', async () => {
    github.files.set('acme/policies/ai/policy.yml@v1', 'version: 1\n');
    expect(await readContents(await client(), place)).toEqual({ kind: 'done', value: 'version: 1\n' });
    expect(github.requests[0]?.authorization).toBe('token t0ken');
  });

  it('speaks to GitHub Enterprise Server under its own path', async () => {
    github.files.set('acme/policies/ai/policy.yml@v1', 'version: 1\n');
    expect(await readContents(await client(`${github.url}/api/v3`), place)).toMatchObject({ kind: 'done' });
  });

  it('tells absent, refused and failed apart', async () => {
    expect((await readContents(await client(), place)).kind).toBe('missing');
    github.onRequest = () => ({ status: 403 });
    expect((await readContents(await client(), place)).kind).toBe('refused');
    github.onRequest = () => ({ status: 403, headers: { 'x-ratelimit-remaining': '0' } });
    expect((await readContents(await client(), place)).kind).toBe('failed');
    github.onRequest = () => 'silent';
    expect(await readContents(await client(), place)).toMatchObject({
      kind: 'failed',
      message: 'the request took too long',
    });
  });

  it('is told from a policy that is not there where GitHub refuses the token', async () => {
    const policy = remotePolicies(() => client());
    expect(await policy(place)).toBeNull();
    github.onRequest = () => ({ status: 401, message: 'Bad credentials' });
    await expect(policy(place)).rejects.toMatchObject({
      message: expect.stringContaining('refuses the token (Bad credentials'),
      hint: expect.stringMatching(/^Renew the token/),
    });
  });

  it('is not asked for ever where it stays silent', async () => {
    github.onRequest = () => 'silent';
    const same = await client();
    await readContents(same, place);
    const asked = github.requests.length;
    const message = expect.stringContaining('did not answer 3 requests in a row');
    expect(await readContents(same, place)).toMatchObject({ kind: 'failed', message });
    expect(github.requests.length).toBe(asked);
  });

  it('shows no password of an address', async () => {
    const read = await readContents(await client('https://robot:s3cret@nonexistent.invalid'), place);
    expect(read).toMatchObject({ kind: 'failed', message: expect.not.stringContaining('s3cret') });
  });

  it('shows nothing of a token that is none', async () => {
    const broken = gitHubClient({ token: 'ghs_s3cret\nX: y', apiUrl: github.url });
    await expect(broken).rejects.toThrow(/^The GitHub token holds spaces, line breaks or other signs/);
  });

  it('gets through a lost connection, a server error and a short rate limit', async () => {
    github.files.set('acme/policies/ai/policy.yml@v1', 'version: 1\n');
    for (const fault of ['reset', { status: 503 }, { status: 429, headers: { 'retry-after': '0' } }] as const) {
      const start = github.requests.length;
      github.onRequest = (_, index) => (index === start ? fault : null);
      expect((await readContents(await client(), place)).kind).toBe('done');
    }
  });
});

describe('compareCommits', () => {
  it('lists what changed, renames included, and drops a diff that is not whole', async () => {
    github.comparisons.set('base...head', [
      {
        filename: 'b.py',
        previous_filename: 'a.py',
        status: 'renamed',
        patch: '@@ -1 +1 @@\n-x\n+y',
        additions: 1,
        deletions: 1,
      },
      { filename: 'c.py', status: 'modified', patch: '@@ -1 +1 @@\n-x\n+y', additions: 9, deletions: 1 },
      { filename: 'd.bin', status: 'added', additions: 0, deletions: 0 },
    ]);
    const compared = await compareCommits(await client(), { owner: 'acme', repo: 'shop' }, 'base', 'head');
    expect(compared).toEqual({
      kind: 'done',
      value: {
        whole: true,
        files: [
          { path: 'b.py', basePath: 'a.py', status: 'renamed', patch: '@@ -1 +1 @@\n-x\n+y' },
          { path: 'c.py', basePath: 'c.py', status: 'modified', patch: null },
          { path: 'd.bin', basePath: null, status: 'added', patch: null },
        ],
      },
    });
  });
});

describe('textBefore', () => {
  it('undoes any diff', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', '', '-x', '+y', '@@ -1 +1 @@', ' z'), { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const [old, now] = [`${before.join('\n')}\n`, `${after.join('\n')}\n`];
        const patch = createTwoFilesPatch('f', 'f', old, now, '', '', { context: 3 });
        const hunks = patch.slice(patch.indexOf('@@') === -1 ? patch.length : patch.search(/^@@/m)).replace(/\n$/, '');
        expect(textBefore(now, hunks)).toBe(old);
      }),
      { numRuns: 300 },
    );
  });

  it('answers null when the diff is of another text', () => {
    expect(textBefore('q\n', '@@ -1 +1 @@\n-x\n+y')).toBeNull();
  });
});
