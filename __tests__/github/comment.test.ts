import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gitHubClient } from '../../src/github/client.ts';
import { syncComment } from '../../src/github/comment.ts';
import { marked, markedRun } from '../../src/github/marker.ts';
import { commentRow, user } from '../support/github-rows.ts';
import { type LoopbackGitHub, startLoopbackGitHub } from '../support/loopback-github.ts';

let github: LoopbackGitHub;
beforeEach(async () => {
  github = await startLoopbackGitHub();
});
afterEach(async () => {
  await github.close();
  expect(github.faults).toEqual([]);
});

const KEY = 'License gate/--> gate';
const sync = async (run: number, kind: 'say' | 'resolved', body: string) =>
  syncComment(
    await gitHubClient({ token: 't0ken', apiUrl: github.url, timeout: 2_000 }),
    { owner: 'acme', repo: 'shop', number: 7, marker: { key: KEY, run } },
    { kind, body },
  );
const bodies = () => github.comments.map((comment) => String(comment['body']).split('\n').at(-1));

describe('syncComment', () => {
  it('keeps one comment and updates it in place', async () => {
    expect(await sync(1, 'say', 'bad')).toEqual({ kind: 'done', value: 'created' });
    expect(await sync(2, 'say', 'worse')).toEqual({ kind: 'done', value: 'updated' });
    expect(await sync(3, 'resolved', 'fine')).toEqual({ kind: 'done', value: 'updated' });
    expect(bodies()).toEqual(['fine']);
  });

  it('posts nothing when there is nothing to say', async () => {
    expect(await sync(1, 'resolved', 'fine')).toEqual({ kind: 'done', value: 'nothing to say' });
    expect(github.comments).toEqual([]);
    expect(github.requests).toHaveLength(1);
  });

  it('lets a newer run have the last word', async () => {
    await sync(5, 'say', 'newer');
    expect(await sync(4, 'say', 'older')).toEqual({ kind: 'done', value: 'left to a newer run' });
    expect(bodies()).toEqual(['newer']);
  });

  it("leaves a stranger's copy of the marker and other people's comments alone", async () => {
    github.comments.push(
      commentRow(1, 'hello'),
      commentRow(2, marked({ key: KEY, run: 9 }, 'fake'), user('mallory', 'User')),
    );
    github.comments.push(commentRow(3, `> ${marked({ key: KEY, run: 9 }, 'quoted')}`));
    await sync(1, 'say', 'real');
    expect(bodies()).toEqual(['hello', 'fake', 'quoted', 'real']);
  });

  it('removes the extra comment of two runs at once', async () => {
    github.comments.push(
      commentRow(1, marked({ key: KEY, run: 1 }, 'a')),
      commentRow(2, marked({ key: KEY, run: 1 }, 'b')),
    );
    await sync(2, 'say', 'c');
    expect(bodies()).toEqual(['c']);
  });

  it('posts anew when the comment was deleted meanwhile', async () => {
    await sync(1, 'say', 'bad');
    github.onRequest = ({ operation }) => {
      if (operation === 'issues/update-comment') github.comments.length = 0;
      return null;
    };
    expect(await sync(2, 'say', 'worse')).toEqual({ kind: 'done', value: 'created' });
    expect(bodies()).toEqual(['worse']);
  });

  it('finds its comment on a later page', async () => {
    for (let id = 1; id <= 150; id += 1) github.comments.push(commentRow(id, 'chat'));
    await sync(1, 'say', 'bad');
    expect(await sync(2, 'say', 'worse')).toEqual({ kind: 'done', value: 'updated' });
  });

  it('says "refused" on a read-only token', async () => {
    github.onRequest = ({ method }) =>
      method === 'POST' ? { status: 403, message: 'Resource not accessible by integration' } : null;
    expect(await sync(1, 'say', 'bad')).toMatchObject({ kind: 'refused' });
  });
});

describe('marker', () => {
  it('is found only under its own key, at the start', () => {
    const body = marked({ key: KEY, run: 12 }, 'text');
    expect(body.split('\n')[0]).toMatch(/^<!-- [^>]* -->$/);
    expect(markedRun(body, KEY)).toBe(12);
    expect(markedRun(body, 'other')).toBeNull();
    expect(markedRun(` ${body}`, KEY)).toBeNull();
    expect(markedRun(null, KEY)).toBeNull();
  });
});
