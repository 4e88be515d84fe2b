import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spdxText } from '../support/determining.ts';
import { shaOf } from '../support/hub-models.ts';
import { BGE_LINE, download, FLUX_LINE, MODELS, UNDECLARED_LINE } from '../support/hub-of-tests.ts';
import { type LoopbackGitHub, startLoopbackGitHub } from '../support/loopback-github.ts';
import { type LoopbackHub, startLoopbackHub } from '../support/loopback-hub.ts';
import { type Checkout, checkout, type Files, runJob } from '../support/runner.ts';
import { commandsIn } from '../support/runner-commands.ts';

/** Pull requests by somebody who wants to get a model past the gate, or more than that. */

let github: LoopbackGitHub;
let hub: LoopbackHub;
const made: Checkout[] = [];

beforeAll(async () => {
  github = await startLoopbackGitHub();
  hub = await startLoopbackHub({ models: MODELS });
});
afterAll(async () => {
  await github.close();
  await hub.stop();
  for (const each of made) each.remove();
});

async function attack(base: Files, change: Files, inputs: Readonly<Record<string, string>> = {}, depth = 2) {
  const repository = checkout(base, change, depth);
  made.push(repository);
  const result = await runJob({
    checkout: repository,
    event: 'pull_request-fork',
    inputs: { annotations: 'off', ...inputs },
    gitHubUrl: github.url,
    hubUrl: hub.url,
  });
  return { ...result, repository };
}

/** A cache folder that answers `url` with `text`, as the gate itself would have kept it. */
function cacheOf(url: string, text: string): Readonly<Record<string, string>> {
  const hash = (data: string) => createHash('sha256').update(data).digest('hex');
  const value = hash(text);
  const entry = { format: 1, key: url, digest: hash(JSON.stringify(value)), at: 0, value };
  return { [`files/${hash(url)}.json`]: JSON.stringify(entry), [`bytes/${value}`]: text };
}

const POLICY = '.github/model-license-policy.yml';
const strict = 'version: 1\nextends: preset:commercial-product\n';
const loose = 'version: 1\nextends: preset:commercial-product\nmodels:\n  allow: ["*/*"]\n';

describe('a pull request that edits the rules', () => {
  it('is judged by the policy it starts from, and that is said', async () => {
    const results = await Promise.all([
      attack({ [POLICY]: strict }, { [POLICY]: loose, 'run.sh': FLUX_LINE }),
      attack({}, { [POLICY]: loose, 'run.sh': FLUX_LINE }),
      attack({ [POLICY]: strict }, { [POLICY]: loose, 'web/run.sh': FLUX_LINE }, { path: 'web', policy: POLICY }),
      attack({ [POLICY]: strict }, { [POLICY]: loose, 'web/run.sh': FLUX_LINE }, { path: 'web' }),
    ]);
    for (const result of results) {
      expect([result.code, result.outputs['violations']]).toEqual([1, '1']);
      expect(result.log).toContain('judged by the policy as it was');
      expect(`${result.log}${result.summary}`.replaceAll(/edits the policy \S+/g, '')).not.toContain(
        result.repository.directory,
      );
    }
  });

  it('fails when it breaks the policy, before everybody else has to live with it', async () => {
    const result = await attack({ [POLICY]: strict }, { [POLICY]: 'version: 1\nmodles: {}\n', 'run.sh': BGE_LINE });
    expect([result.code, result.outputs['violations']]).toEqual([1, '0']);
    expect(result.log).toMatch(/This change breaks the policy: .*modles/);
  });

  it('uses no model by naming it in the policy, nor in one that the policy extends; other files are no policies', async () => {
    const rules = `version: 1\nextends: preset:commercial-product\nmodels: {deny: [black-forest-labs/FLUX.1-dev]}\n`;
    const own = { [POLICY]: rules };
    const split = { [POLICY]: 'version: 1\nextends: common.yml\n', '.github/common.yml': rules };
    const results = [
      await attack(own, { 'run.sh': BGE_LINE }, { 'fail-on': 'all' }),
      await attack(split, { 'run.sh': BGE_LINE }, { 'fail-on': 'all' }),
      await attack({}, { ...own, 'run.sh': BGE_LINE }),
      await attack(
        { [POLICY]: strict },
        { 'app/rules.yml': rules, [POLICY]: 'version: 1\nextends: ../app/rules.yml\n' },
      ),
    ];
    expect(results.map(({ code }) => code)).toEqual([0, 0, 0, 1]);
  });

  it('uses what a file names that was a policy and is none any more', async () => {
    const rules = `version: 1\nextends: preset:commercial-product\nmodels: {deny: [black-forest-labs/FLUX.1-dev]}\n`;
    const split = { [POLICY]: 'version: 1\nextends: common.yml\n', '.github/common.yml': rules };
    const moved = {
      [POLICY]: 'version: 1\nextends: ../app/common.yml\n',
      '.github/common.yml': null,
      'app/common.yml': rules,
    };
    expect((await attack(split, moved)).code).toBe(1);
    const freed = { [POLICY]: strict, '.github/common.yml': 'model: black-forest-labs/FLUX.1-dev\n' };
    expect((await attack(split, freed)).code).toBe(1);
  });

  it('cannot forge the lock', async () => {
    const result = await attack(
      {},
      { 'model-licenses.lock': 'version: 2\nmodels: {}\n', 'run.sh': FLUX_LINE },
      { offline: 'true' },
    );
    expect(result.code).toBe(2);
  });

  it('cannot wave its model through by a comment, not even where nobody can compare it with its base', async () => {
    const ignored = FLUX_LINE.replace('\n', ' # model-license-gate: ignore a test double\n');
    github.onRequest = ({ operation }) => (operation.includes('compare') ? { status: 502 } : null);
    const results = [
      await attack({}, { 'run.sh': ignored }),
      await attack({}, { 'run.sh': ignored }, {}, 1),
      // What was waved through before is in use once the comment is gone.
      await attack({ 'run.sh': ignored }, { 'run.sh': FLUX_LINE }),
    ];
    expect(results.map(({ code, outputs }) => [code, outputs['violations']])).toEqual(results.map(() => [1, '1']));
    const kept = await attack({ 'run.sh': ignored }, { 'run.sh': `\n${ignored}` });
    const debt = await attack({ 'run.sh': FLUX_LINE }, { 'run.sh': ignored });
    expect([kept.code, debt.code]).toEqual([0, 0]);
    github.onRequest = () => null;
  });

  it('cannot bring along a cache of what the Hub is said to have answered', async () => {
    const id = 'northwind/odd-terms';
    hub.add({ id, cardData: { license: 'other' }, files: { LICENSE: 'All rights reserved. Ask us before any use.' } });
    const forged = cacheOf(`${hub.url}/${id}/resolve/${shaOf(id)}/LICENSE`, spdxText('MIT'));
    const inputs = { 'cache-dir': '.cache/models' };
    const change = (files: Files) => ({ ...files, 'run.sh': download(id) });
    const inPlace = Object.fromEntries(Object.entries(forged).map(([path, text]) => [`.cache/models/${path}`, text]));
    const behindLink = Object.fromEntries(Object.entries(forged).map(([path, text]) => [`docs/models/${path}`, text]));
    const results = [
      await attack({}, change(inPlace), inputs),
      await attack({}, change({ ...behindLink, '.cache': { link: 'docs' } }), inputs),
    ];
    for (const { code, log } of results) {
      expect([code, log]).toEqual([1, expect.stringContaining('holds files of a repository and was not used')]);
    }
  });

  it('is judged by what the base holds, not by what stands in for it in this clone', async () => {
    const repository = checkout({ [POLICY]: strict }, { 'run.sh': FLUX_LINE });
    made.push(repository);
    const git = (args: readonly string[], input = '') =>
      execFileSync('git', ['-C', repository.directory, ...args], { encoding: 'utf8', input }).trim();
    const policy = git(['rev-parse', `${repository.base}:${POLICY}`]);
    git(['replace', policy, git(['hash-object', '-w', '--stdin'], loose)]);
    const job = { checkout: repository, event: 'pull_request', gitHubUrl: github.url, hubUrl: hub.url };
    expect((await runJob({ ...job, inputs: { annotations: 'off' } })).code).toBe(1);
  });

  it('cannot hide its lines from git', async () => {
    const attributes = '* -diff -text binary export-ignore\n*.sh diff=evil filter=evil\n';
    const result = await attack({ 'run.sh': '' }, { '.gitattributes': attributes, 'run.sh': FLUX_LINE });
    expect([result.code, result.outputs['violations']]).toEqual([1, '1']);
  });
});

describe('a pull request with evil names', () => {
  it('prints no workflow command into the log, and no Markdown into the summary', async () => {
    const names = [
      '::error::x.sh',
      '##[error]x.sh',
      'a\n::set-output name=conclusion::pass\n.sh',
      '-o x.sh',
      '[x](https://evil.example).sh',
      'a|b`c.sh',
      '<img src=x>.sh',
    ];
    const result = await attack({}, Object.fromEntries(names.map((name) => [name, FLUX_LINE])));
    expect([result.code, result.outputs['conclusion']]).toEqual([1, 'fail']);
    const own = '::add-mask::gh-t0ken\n';
    expect(commandsIn(result.log.replaceAll(own, ''))).toEqual([]);
    expect(JSON.parse(result.outputs['report'] ?? '').verdicts[0].references.length).toBeGreaterThanOrEqual(
      names.length - 1,
    );
    expect(result.summary).not.toMatch(/^::|\]\(https:\/\/evil|(?<!`[^`\n]*)<img/m);
  });

  it('takes no look-alike for the model it looks like', async () => {
    const result = await attack({}, { 'run.sh': download('BA\u0410I/bge-small-en-v1.5') });
    const verdicts = JSON.parse(result.outputs['report'] ?? '').verdicts as { model: string }[];
    expect(verdicts.map(({ model }) => model)).not.toContain('BAAI/bge-small-en-v1.5');
  });
});

describe('a pull request with links', () => {
  it('cannot use in the product, by a link, what only the tests may use', async () => {
    const id = 'northwind/tests-only';
    hub.add({ id, cardData: { license: 'cc-by-nc-4.0' } });
    const scoped = `${strict}scopes:\n  - {name: tests, paths: [tests], organization: {commercial-use: false, redistributes-weights: false, modifies-weights: false}}\n`;
    const waiver = `{model: ${id}, paths: [tests], license: cc-by-nc-4.0, reason: r, approver: a, expires: 2099-01-01}`;
    const waived = `${strict}waivers:\n  - ${waiver}\n`;
    const tests = { 'tests/load.sh': download(id) };
    const file = { 'app/load.sh': { link: '../tests/load.sh' } };
    const folder = { app: { link: 'tests' } };
    const codes = async (base: Files, change: Files) =>
      (await Promise.all([scoped, waived].map((policy) => attack({ [POLICY]: policy, ...base }, change)))).map(
        ({ code }) => code,
      );
    expect(await codes({}, tests)).toEqual([0, 0]);
    expect(await codes({}, { ...tests, ...file })).toEqual([1, 1]);
    expect(await codes({}, { ...tests, ...folder })).toEqual([1, 1]);
    expect(await codes(tests, { 'app/all': { link: '..' } })).toEqual([1, 1]);
    expect(await codes(file, tests)).toEqual([1, 1]);
    expect(await codes(tests, file)).toEqual([1, 1]);
    expect(await codes({ ...tests, ...file }, { 'other.sh': '' })).toEqual([0, 0]);
  });

  it('leads neither reading nor writing out of the workspace', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    writeFileSync(join(outside, 'secret.sh'), FLUX_LINE);
    const links = {
      'evil.sh': { link: join(outside, 'secret.sh') },
      'loop.sh': { link: 'loop.sh' },
      up: { link: '../..' },
      'results.sarif': { link: join(outside, 'written') },
      out: { link: outside },
    };
    const inputs = { format: 'sarif\njson\njson', output: 'results.sarif\nout/report.json\nkept/report.json' };
    const result = await attack({}, { ...links, 'run.sh': BGE_LINE }, inputs);
    expect([result.code, result.outputs['conclusion']]).toEqual([0, 'pass']);
    expect(result.outputs['report']).not.toContain('FLUX');
    expect(existsSync(join(outside, 'written'))).toBe(false);
    expect(existsSync(join(outside, 'report.json'))).toBe(false);
    expect(result.log).toMatch(/Note: Writing results\.sarif failed/);
    expect(result.log).toMatch(/Note: Writing out\/report\.json failed: .* leads out of the folder it is meant for/);
    expect(JSON.parse(readFileSync(join(result.repository.directory, 'kept/report.json'), 'utf8')).conclusion).toBe(
      'pass',
    );
    rmSync(outside, { recursive: true });
  });
});

describe('a silent pass', () => {
  it('does not come from a file that is hard to read, or a model nobody described', async () => {
    const utf16 = Buffer.from(`\ufeff${FLUX_LINE}`, 'utf16le');
    const results = await Promise.all([
      attack({}, { 'run.sh': utf16 }),
      attack({}, { 'run.sh': UNDECLARED_LINE }),
      attack({}, { 'run.sh': download('northwind/embedder-9') }),
    ]);
    expect(results.map(({ code }) => code)).toEqual([1, 1, 1]);
  });
});
