import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '@huggingface/hub';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openHub } from '../../src/hub/http/hub-fetch.ts';
import { shaOf } from '../support/hub-models.ts';
import { listen, urlOf } from '../support/loopback-hub.ts';
import { type Resolving, resolving } from '../support/resolving.ts';

let hub: Resolving;
let cacheDir: string;
beforeEach(async () => {
  cacheDir = mkdtempSync(join(tmpdir(), 'hub-cache-'));
  hub = await resolving({
    models: [{ id: 'acme/m', cardData: { license: 'apache-2.0' }, files: { LICENSE: 'Apache License 2.0' } }],
    tokens: { hf_secret: { opens: 'all' } },
  });
});
afterEach(async () => {
  await hub.stop();
  rmSync(cacheDir, { recursive: true, force: true });
});

describe('threat 4: a model is re-uploaded, moved or taken over after the check', () => {
  it('shows a changed license, commit and owner on the next run, cache or not', async () => {
    const before = hub.facts(await hub.resolve(['acme/m'], { cacheDir }), 'acme/m');
    const sha = hub.hub.change('acme/m', { cardData: { license: 'cc-by-nc-4.0' }, files: { LICENSE: 'CC BY-NC' } });
    const after = hub.facts(await hub.resolve(['acme/m'], { cacheDir }), 'acme/m');
    expect([before.commit === after.commit, after.commit, after.license]).toEqual([false, sha, ['cc-by-nc-4.0']]);
    expect(after.texts[0]).toMatchObject({ text: 'CC BY-NC' });

    hub.hub.rename('acme/m', 'newco/m');
    const moved = await hub.resolve(['acme/m'], { cacheDir });
    expect(moved.get('acme/m')).toMatchObject({ kind: 'renamed', from: 'acme/m', to: 'newco/m' });

    hub.hub.add({ id: 'acme/m', sha: shaOf('taken over'), cardData: { license: 'mit' } });
    const taken = hub.facts(await hub.resolve(['acme/m'], { cacheDir }), 'acme/m');
    expect(taken).toMatchObject({ model: 'acme/m', commit: shaOf('taken over'), license: ['mit'] });
  });

  it('never takes the facts of another commit for those of a pinned one', async () => {
    const pinned = shaOf('acme/m');
    hub.hub.fault(
      { url: `/revision/${pinned}` },
      { kind: 'json', value: { id: 'acme/m', sha: shaOf('other'), cardData: { license: 'mit' }, siblings: [] } },
    );
    const answers = await hub.resolve([`acme/m@${pinned}`]);
    expect(answers.get(`acme/m@${pinned}`)).toMatchObject({ kind: 'unreachable', reason: 'bad-response' });
  });
});

describe('threat 4: a commit of a stranger’s pull request is pinned by its hash', () => {
  it('refuses it, and says why, cache or not', async () => {
    const rogue = hub.hub.change('acme/m', { cardData: { license: 'mit' } }, 'refs/pr/1');
    const inside = hub.hub.change('acme/m', { cardData: { license: 'mit' }, files: {} }, 'refs/pr/1');
    for (const commit of [rogue, inside, rogue]) {
      const answers = await hub.resolve([`acme/m@${commit}`], { cacheDir });
      expect(answers.get(`acme/m@${commit}`)).toEqual({ kind: 'bad-revision', revision: commit });
    }
    expect(hub.problems).toHaveLength(3);
    expect(hub.problems[0]).toMatchObject({ severity: 'error', reason: expect.stringMatching(/no branch and no tag/) });
  });

  it('takes commits of the main branch, and heads of other branches and tags', async () => {
    const old = shaOf('acme/m');
    hub.hub.change('acme/m', { cardData: { license: 'other' } });
    const half = hub.hub.change('acme/m', { cardData: { license: 'mit' } }, 'fp16');
    const answers = await hub.resolve([`acme/m@${old}`, `acme/m@${half}`]);
    expect([...answers.values()].map(({ kind }) => kind)).toEqual(['found', 'found']);
  });

  it('cannot tell on a mirror without history, and says so once', async () => {
    hub.hub.fault({ url: '/commits/' }, { kind: 'status', status: 404 });
    hub.hub.add({ id: 'acme/n', cardData: { license: 'mit' } });
    const answers = await hub.resolve([`acme/m@${shaOf('acme/m')}`, `acme/n@${shaOf('acme/n')}`]);
    expect([...answers.values()].map(({ kind }) => kind)).toEqual(['found', 'found']);
    expect(hub.problems).toMatchObject([{ severity: 'notice', subject: 'revisions' }]);
  });

  it('says so when the main branch says another thing by now, cache or not', async () => {
    const old = shaOf('acme/m');
    hub.hub.change('acme/m', { cardData: { license: 'cc-by-nc-4.0' } });
    for (let run = 0; run < 2; run += 1) {
      const facts = hub.facts(await hub.resolve([`acme/m@${old}`], { cacheDir }), `acme/m@${old}`);
      expect(facts.problems).toMatchObject([
        { severity: 'notice', reason: expect.stringContaining('says license: "cc-by-nc-4.0" now') },
      ]);
    }
    expect(hub.hub.count('/revision/HEAD')).toBe(1);
    const newest = hub.hub.change('acme/m', { cardData: { license: 'mit' } });
    hub.hub.forget();
    expect(hub.facts(await hub.resolve([`acme/m@${newest}`]), `acme/m@${newest}`).problems).toEqual([]);
    expect(hub.hub.count('/revision/HEAD')).toBe(0);
  });

  it('says nothing on a mirror without history, where the main branch speaks for it or nobody does', async () => {
    const forged = hub.hub.change('acme/m', { files: { LICENSE: 'MIT of a stranger' } }, 'refs/pr/1');
    const relabelled = hub.hub.change('acme/m', { cardData: { license: 'mit' } }, 'refs/pr/2');
    hub.hub.fault({ url: '/commits/' }, { kind: 'json', value: [] });
    const answers = await hub.resolve([`acme/m@${forged}`, `acme/m@${relabelled}`], { cacheDir });
    const facts = hub.facts(answers, `acme/m@${forged}`);
    expect([facts.commit, facts.revision, JSON.stringify(facts.texts)]).toEqual([
      shaOf('acme/m'),
      forged,
      expect.not.stringContaining('stranger'),
    ]);
    expect(answers.get(`acme/m@${relabelled}`)).toMatchObject({
      kind: 'unreachable',
      detail: expect.stringContaining('its card differs from that of the main branch'),
    });
  });

  it('does not pass by keeping the gate from asking', async () => {
    for (const fault of [
      { kind: 'status', status: 429 },
      { kind: 'status', status: 403 },
      { kind: 'status', status: 404, headers: { 'x-error-code': 'RevisionNotFound' } },
      { kind: 'json', value: { commits: 'none' } },
      { kind: 'status', status: 500 },
      { kind: 'reset' },
    ] as const) {
      hub.hub.clearFaults();
      hub.hub.fault({ url: '/commits/' }, fault);
      const answers = await hub.resolve([`acme/m@${shaOf('acme/m')}`]);
      expect(answers.get(`acme/m@${shaOf('acme/m')}`)).toMatchObject({ kind: 'unreachable' });
    }
  });
});

describe('threat 5: the token leaves the Hub', () => {
  it('stays home whatever an answer, a redirect or a Link header points at', async () => {
    const seen: string[] = [];
    const evil = await listen(0, (request, response) => {
      seen.push(`${request.url} ${request.headers.authorization ?? 'no token'}`);
      response.end('{}');
    });
    const away = urlOf(evil.server);
    const { host } = new URL(hub.hub.url);
    for (const to of [`${away}/x`, `//${new URL(away).host}/x`, `http://user@${host}/api/models/acme/m`]) {
      for (const status of [301, 302, 303, 307, 308]) {
        hub.hub.clearFaults();
        hub.hub.fault({ url: '/api/models/acme/m' }, { kind: 'redirect', to, status });
        const answers = await hub.resolve(['acme/m'], { token: 'hf_secret' });
        expect(answers.get('acme/m')).toMatchObject({ kind: 'unreachable', reason: 'refused-redirect' });
      }
    }
    hub.hub.clearFaults();
    const next = { link: `<${away}/api/models/acme/m/tree/main>; rel="next"` };
    hub.hub.fault({ url: '/tree/' }, { kind: 'status', status: 200, headers: next, body: '[]' });
    const guarded = await openHub({
      endpoint: hub.hub.url,
      token: 'hf_secret',
      wantTexts: () => [],
      onProblem: () => {},
    });
    const listing = listFiles({ repo: 'acme/m', hubUrl: hub.hub.url, fetch: guarded.api });
    await expect(listing.next()).rejects.toThrow(/another place/);
    expect(seen).toEqual([]);
    expect(evil.connections()).toBe(0);
    await evil.stop();
  });

  it('is sent to the Hub, and stands in no answer, problem or cache', async () => {
    hub.hub.fault({ url: 'acme/gone' }, { kind: 'status', status: 500, body: '{"error":"Bearer hf_secret"}' });
    const answers = await hub.resolve(['acme/m', 'acme/gone'], { token: 'hf_secret', cacheDir });
    expect(hub.hub.requests.every(({ headers }) => headers.authorization === 'Bearer hf_secret')).toBe(true);
    const kept = filesUnder(cacheDir).map((path) => readFileSync(path, 'utf8'));
    expect(JSON.stringify([...answers, hub.problems, kept])).not.toContain('hf_secret');
  });

  it('goes over https or loopback only', async () => {
    for (const endpoint of [
      'http://huggingface.co',
      'ftp://127.0.0.1',
      'https://u:p@huggingface.co',
      'huggingface.co',
    ]) {
      await expect(hub.resolve(['acme/m'], { endpoint, token: 'hf_secret' })).rejects.toThrow(/endpoint/);
    }
    await expect(hub.resolve(['acme/m'], { token: 'hf_a\r\nx: y' })).rejects.toThrow(/The Hub token holds/);
  });
});

describe('threat 6: requests forged by ids, revisions, links and base models', () => {
  const IDS = [
    '../whoami-v2?x=',
    '../../datasets/x?y=',
    'a/../../b',
    'a/b/c',
    'a/b?x=1',
    'a/b#c',
    'a//b',
    '/a/b',
    'a/b/',
    'a%2fb/c',
    '..',
    '.',
    '',
    ' a/b',
    'a/b ',
    'a/b\n',
    'a\\b',
    'https://evil.example/a',
    'evil.example:80/a',
    'a/b.git',
    'a--b/c',
  ];
  const REVISIONS = [
    'refs/pr/1',
    'REFS/PR/1',
    'refs/pr',
    'refs%2Fpr%2F1',
    '../main',
    'main?x=1',
    'main#x',
    'a b',
    'main\n',
    '',
    '-x',
    'a..b',
    'x'.repeat(300),
    'tag.lock',
    '/main',
    'main/',
    'a//b',
    'тег',
  ];

  it('opens no socket for a hostile id or revision', async () => {
    const answers = await hub.resolve([...IDS, ...REVISIONS.map((revision) => `acme/m@${revision}`)]);
    expect(hub.hub.connections()).toBe(0);
    expect([...answers.values()].filter(({ kind }) => kind === 'found')).toEqual([]);
    expect(answers.get('acme/m@refs/pr/1')).toEqual({ kind: 'bad-revision', revision: 'refs/pr/1' });
    expect(hub.problems.map(({ reason }) => reason)).toContainEqual(expect.stringMatching(/community pull request/));
  });

  it('follows links and base models of a card to the Hub only', async () => {
    const cdn = new URL(hub.hub.cdnUrl).host;
    hub.hub.change('acme/m', {
      cardData: {
        license: 'other',
        license_link: `http://${cdn}/LICENSE`,
        base_model: [`http://${cdn}/a/b`, '../../x', '/etc/passwd', `//${cdn}/x`],
      },
      files: {},
    });
    const facts = hub.facts(
      await hub.resolve(['acme/m'], { wantTexts: () => ['../../api/whoami-v2', '/etc/passwd'] }),
      'acme/m',
    );
    expect(hub.hub.cdnRequests).toEqual([]);
    expect(hub.hub.requests).toHaveLength(1);
    expect(facts.baseModels).toEqual([]);
    expect(facts.problems).toHaveLength(4);
  });
});

describe('threat 9: answers made to exhaust', () => {
  const MEGABYTES = 200;
  it.each([
    ['an endless answer', { kind: 'huge', bytes: 2 ** 31, declared: false }],
    ['two declared gigabytes', { kind: 'huge', bytes: 2 ** 31, declared: true }],
    ['a packed bomb', { kind: 'gzip-bomb', bytes: 50 * 2 ** 20 }],
  ] as const)('gives up on %s with bounded memory', async (_, fault) => {
    hub.hub.fault({ url: '/api/models' }, fault);
    const before = process.memoryUsage().rss;
    const answers = await hub.resolve(['acme/m'], { timeout: 4_000 });
    expect(answers.get('acme/m')).toMatchObject({ kind: 'unreachable', reason: 'bad-response' });
    expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(MEGABYTES);
  });

  it('reads a card nested a hundred deep, and refuses one nested a million deep', async () => {
    const answer = (deep: string) => ({
      kind: 'status' as const,
      status: 200,
      body: `{"id":"acme/m","sha":"${shaOf('acme/m')}","siblings":[],"cardData":{"license":${deep},"base_model":[${deep}]}}`,
    });
    hub.hub.fault({ url: 'acme/m/revision' }, answer(`${'['.repeat(100)}${']'.repeat(100)}`));
    const pinned = `acme/m@${shaOf('acme/m')}`;
    const answers = await hub.resolve(['acme/m', pinned], { cacheDir });
    expect(hub.facts(answers, 'acme/m')).toMatchObject({ license: [], baseModels: [] });
    expect(hub.facts(answers, pinned).problems.map(({ severity }) => severity)).toEqual(['error', 'error']);

    hub.hub.clearFaults();
    hub.hub.fault({ url: 'acme/m/revision' }, answer('['.repeat(1_000_000)));
    const refused = await hub.resolve(['acme/m']);
    expect(refused.get('acme/m')).toMatchObject({ kind: 'unreachable', reason: 'bad-response' });
    expect(hub.hub.count('acme/m/revision/HEAD')).toBe(2);
  });

  it('follows fifty of a thousand base models, and says so', async () => {
    const bases = Array.from({ length: 1_000 }, (_, i) => `acme/base-${i}`);
    hub.hub.add({ id: 'acme/wide', cardData: { base_model: bases } });
    const facts = hub.facts(await hub.resolve(['acme/wide']), 'acme/wide');
    expect(facts.baseModels).toHaveLength(50);
    expect(facts.problems).toMatchObject([{ severity: 'error' }]);
  });

  it('follows a thousand base models in one run, and names the others', async () => {
    const keys = Array.from({ length: 21 }, (_, i) => `acme/wide-${i}`);
    for (const id of keys) {
      hub.hub.add({ id, cardData: { base_model: Array.from({ length: 50 }, (_, i) => `${id}-base-${i}`) } });
    }
    const answers = await hub.resolve(keys, { timeout: 50_000, attemptTimeout: 50_000 });
    expect(answers.size).toBe(21 * 51);
    expect([...answers.values()].filter(({ kind }) => kind === 'absent')).toHaveLength(1_000);
    expect([...answers.values()].filter(({ kind }) => kind === 'unreachable')).toHaveLength(50);
  });
});

describe('threat 11: look-alike ids', () => {
  it('asks for nothing that holds a sign outside ASCII or a control character', async () => {
    const odd = fc.oneof(
      fc.constantFrom('е', 'ⅼ', '‮', '​', '\n', '\0', '\t', '﹒'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(odd, fc.nat(6), async (sign, at) => {
        fc.pre(!/^[\x21-\x7e]*$/.test(sign));
        const id = `${'acme/m'.slice(0, at)}${sign}${'acme/m'.slice(at)}`;
        const answers = await hub.resolve([id]);
        expect([...answers.values()][0]).toMatchObject({ kind: 'unreachable' });
      }),
      { numRuns: 50 },
    );
    expect(hub.hub.connections()).toBe(0);
  });

  it('gives the id as the Hub writes it', async () => {
    const answers = await hub.resolve(['ACME/M']);
    expect(answers.get('ACME/M')).toMatchObject({ kind: 'renamed', to: 'acme/m', facts: { model: 'acme/m' } });
  });
});

describe('threat 12: a poisoned or damaged cache', () => {
  const pinned = `acme/m@${shaOf('acme/m')}`;

  it.each([
    ['a changed answer', 'answers', (text: string) => text.replace('apache-2.0', 'mit')],
    ['half a file', 'answers', (text: string) => text.slice(0, 100)],
    ['an answer under the wrong commit', 'answers', (text: string) => text.replaceAll(shaOf('acme/m'), shaOf('x'))],
    ['a text that is not what its hash says', 'bytes', () => 'MIT License'],
    ['a text index without sense', 'files', () => '{"format":1}'],
  ])('ignores %s and says so', async (_, folder, poison) => {
    await hub.resolve([pinned], { cacheDir });
    for (const path of filesUnder(join(cacheDir, folder))) writeFileSync(path, poison(readFileSync(path, 'utf8')));
    const facts = hub.facts(await hub.resolve([pinned], { cacheDir }), pinned);
    expect(facts).toMatchObject({ license: ['apache-2.0'], texts: [{ text: 'Apache License 2.0' }] });
    expect(hub.problems).toMatchObject([{ subject: 'cache', severity: 'notice' }]);
  });
});

function filesUnder(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
