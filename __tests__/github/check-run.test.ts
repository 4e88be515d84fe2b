import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { publishCheckRun } from '../../src/github/check-run.ts';
import { gitHubClient } from '../../src/github/client.ts';
import { checkRun } from '../../src/report/check-run.ts';
import { modelReference } from '../support/determinations.ts';
import { type LoopbackGitHub, startLoopbackGitHub } from '../support/loopback-github.ts';
import { denied, everything, FLUX, HOSTILE, hostile, report } from '../support/reports.ts';

const target = {
  owner: 'acme',
  repo: 'shop',
  headSha: 'a'.repeat(40),
  name: 'Model licenses',
  detailsUrl: 'https://github.example/acme/shop/actions/runs/1',
};

let github: LoopbackGitHub;
beforeEach(async () => {
  github = await startLoopbackGitHub();
});
afterEach(async () => {
  await github.close();
});

const client = () => gitHubClient({ token: 't0ken', apiUrl: github.url, timeout: 2_000 });

function manyReferences(count: number) {
  const references = Array.from({ length: count }, (_, index) => ({
    reference: modelReference(FLUX, 'app/main.py', index + 1),
    introduced: true,
    replaces: null,
  }));
  return report([denied({ references })]);
}

describe('publishCheckRun', () => {
  it('creates one finished check run that GitHub would accept', async () => {
    const published = await publishCheckRun(await client(), target, checkRun(everything()));
    expect(published.kind).toBe('done');
    expect(github.faults).toEqual([]);
    expect(github.checkRuns).toHaveLength(1);
    expect(github.checkRuns[0]).toMatchObject({
      name: 'Model licenses',
      conclusion: 'failure',
      head_sha: target.headSha,
    });
    expect(github.requests.map(({ operation }) => operation)).toEqual(['checks/list-for-ref', 'checks/create']);
  });

  it('sends annotations by fifty, with one write for each fifty', async () => {
    await publishCheckRun(await client(), target, checkRun(manyReferences(120)));
    expect(github.faults).toEqual([]);
    expect(github.checkRuns[0]?.['all_annotations']).toHaveLength(120);
    expect(github.requests.filter(({ method }) => method !== 'GET')).toHaveLength(3);
  });

  it('updates the check run on a re-run with the same remarks, and does not repeat them', async () => {
    const check = checkRun(everything());
    await publishCheckRun(await client(), target, check);
    const before = github.checkRuns[0]?.['all_annotations'];
    await publishCheckRun(await client(), target, check);
    expect(github.checkRuns).toHaveLength(1);
    expect(github.checkRuns[0]?.['all_annotations']).toEqual(before);
    expect(github.faults).toEqual([]);
  });

  it('shows a new check run of the same name when the remarks changed', async () => {
    await publishCheckRun(await client(), target, checkRun(everything()));
    await publishCheckRun(await client(), target, checkRun(report([])));
    expect(github.checkRuns.map((run) => run['conclusion'])).toEqual(['failure', 'success']);
  });

  it('says "refused" when the token may not, after one call', async () => {
    github.onRequest = () => ({ status: 403, message: 'Resource not accessible by integration' });
    const published = await publishCheckRun(await client(), target, checkRun(everything()));
    expect(published).toMatchObject({ kind: 'refused', status: 403 });
    expect(github.requests).toHaveLength(1);
  });

  it('still creates the check run when the list of check runs fails', async () => {
    github.onRequest = ({ method }) => (method === 'GET' ? { status: 502 } : null);
    expect((await publishCheckRun(await client(), target, checkRun(everything()))).kind).toBe('done');
    expect(github.checkRuns).toHaveLength(1);
  });

  it('accepts any text of strangers', async () => {
    for (const text of HOSTILE) await publishCheckRun(await client(), target, checkRun(hostile(text)));
    expect(github.faults).toEqual([]);
  });
});
