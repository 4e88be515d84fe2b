import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gitHubClient } from '../../src/github/client.ts';
import { type IssueWish, syncIssue } from '../../src/github/issues.ts';
import { type LoopbackGitHub, startLoopbackGitHub } from '../support/loopback-github.ts';

let github: LoopbackGitHub;
beforeEach(async () => {
  github = await startLoopbackGitHub();
});
afterEach(async () => {
  await github.close();
  expect(github.faults).toEqual([]);
});

const sync = async (run: number, wish: IssueWish | null) =>
  syncIssue(
    await gitHubClient({ token: 't0ken', apiUrl: github.url, timeout: 2_000 }),
    { owner: 'acme', repo: 'shop', marker: { key: 'drift', run } },
    wish,
  );
const wish = (body: string): IssueWish => ({
  title: 'Licenses changed',
  body,
  labels: ['legal'],
  assignees: ['octocat'],
});

describe('syncIssue', () => {
  it('keeps one open issue, updates it, closes it, and opens another when needed again', async () => {
    expect(await sync(1, wish('a'))).toMatchObject({ value: { action: 'created', number: 1 } });
    expect(await sync(2, wish('a'))).toMatchObject({ value: { action: 'unchanged', number: 1 } });
    expect(await sync(3, wish('b'))).toMatchObject({ value: { action: 'updated', number: 1 } });
    expect(await sync(4, null)).toMatchObject({ value: { action: 'closed', number: 1 } });
    expect(github.issues[0]).toMatchObject({ state: 'closed', labels: [{ name: 'legal' }] });
    expect(await sync(5, wish('c'))).toMatchObject({ value: { action: 'created', number: 2 } });
  });

  it('does nothing when there is nothing to say', async () => {
    expect(await sync(1, null)).toEqual({ kind: 'done', value: { action: 'nothing to say' } });
  });

  it('says "missing" when the repository has no issues', async () => {
    github.onRequest = () => ({ status: 410, message: 'Issues are disabled for this repo' });
    expect(await sync(1, wish('a'))).toMatchObject({ kind: 'missing', status: 410 });
  });
});
