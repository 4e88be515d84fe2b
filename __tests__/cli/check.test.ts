import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type LoopbackHub, readHubModels, startLoopbackHub } from '../support/loopback-hub.ts';
import { ROOT, runCli, runCliInto } from '../support/run-cli.ts';
import { type Scratch, scratch } from '../support/scratch.ts';

let hub: LoopbackHub;
let made: Scratch | null = null;
beforeAll(async () => {
  hub = await startLoopbackHub({ models: readHubModels('__tests__/fixtures/hub/models.jsonl') });
});
afterAll(() => hub.stop());
afterEach(() => {
  made?.remove();
  made = null;
});

const EXAMPLE = join(ROOT, 'examples/rag-assistant');
const online = () => ({ HF_ENDPOINT: hub.url });
const DOCKERFILE = (model: string) => `FROM python:3.12\nRUN hf download ${model}\n`;

describe('check on the example repository', () => {
  it('fails on FLUX.1 [dev] in a commercial product, naming line, license and remedy', async () => {
    const { code, stdout } = await runCli(['check', EXAMPLE, '--offline']);
    expect(code).toBe(1);
    expect(stdout).toContain('deploy/Dockerfile:3');
    expect(stdout).toContain('flux-1-dev-non-commercial');
    expect(stdout).toContain('black-forest-labs/FLUX.1-schnell');
  });

  it('passes when that line names FLUX.1 [schnell]', async () => {
    made = scratch();
    cpSync(EXAMPLE, made.root, { recursive: true });
    const dockerfile = readFileSync(join(EXAMPLE, 'deploy/Dockerfile'), 'utf8');
    made.write({ 'deploy/Dockerfile': dockerfile.replace('FLUX.1-dev', 'FLUX.1-schnell') });
    const { code, stdout } = await runCli(['check', made.root, '--offline']);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/Passed/)]);
  });
});

describe('check against a Hub', () => {
  it('asks the Hub and writes each format where it was asked to', async () => {
    made = scratch({ Dockerfile: DOCKERFILE('black-forest-labs/FLUX.1-dev') });
    const out = join(made.root, 'out.sarif');
    const { code, stdout } = await runCli(
      ['check', made.root, '--format', 'sarif', '--output', out, '--format', 'json'],
      online(),
    );
    expect(code).toBe(1);
    expect(JSON.parse(stdout).conclusion).toBe('fail');
    expect(JSON.parse(readFileSync(out, 'utf8')).version).toBe('2.1.0');
  });

  it('does not pass when the Hub cannot be reached', async () => {
    made = scratch({ Dockerfile: DOCKERFILE('mistralai/Mistral-7B-Instruct-v0.3') });
    const { code, stdout } = await runCli(['check', made.root, '--timeout', '1'], {
      HF_ENDPOINT: 'http://127.0.0.1:9',
    });
    expect(code).toBe(1);
    expect(stdout).toContain('mistralai/Mistral-7B-Instruct-v0.3');
    expect(stdout).toMatch(/could not be reached|unreachable|not reached|no answer/i);
  });

  it('judges a model once, however the case of its name is written', async () => {
    made = scratch({ Dockerfile: DOCKERFILE('mistralai/mistral-7b-v0.1') + DOCKERFILE('mistralai/Mistral-7B-v0.1') });
    const { stdout } = await runCli(['check', made.root, '--format', 'json'], online());
    const { verdicts } = JSON.parse(stdout);
    expect(verdicts.map((verdict: { requested: string }) => verdict.requested)).toEqual(['mistralai/Mistral-7B-v0.1']);
    expect(verdicts[0].references).toHaveLength(2);
  });

  it('keeps no cache where its folder has no name, as an unset variable leaves it', async () => {
    made = scratch({ Dockerfile: DOCKERFILE('mistralai/Mistral-7B-Instruct-v0.3') });
    await runCli(['check', '.', '--cache-dir', ''], online(), made.root);
    expect(readdirSync(made.root)).toEqual(['Dockerfile']);
  });

  it('says that there is nothing to check in an empty directory, and passes', async () => {
    made = scratch();
    const { code, stdout } = await runCli(['check', made.root], online());
    const said = /there is no file below the directory[\s\S]*Nothing to check/;
    expect([code, stdout]).toEqual([0, expect.stringMatching(said)]);
  });
});

describe('check of a change', () => {
  const APACHE = 'mistralai/Mistral-7B-Instruct-v0.3';
  const DENIED = 'black-forest-labs/FLUX.1-dev';

  function repository(files: Readonly<Record<string, string>>): { base: string; root: string; at: Scratch } {
    made = scratch(files);
    made.git('init', '-q');
    return { base: made.commit(), root: made.root, at: made };
  }

  it('fails for what the change introduces', async () => {
    const { base, root, at } = repository({ Dockerfile: DOCKERFILE(APACHE) });
    at.write({ Dockerfile: DOCKERFILE(DENIED) });
    expect((await runCli(['check', root, '--base', base], online())).code).toBe(1);
  });

  it('says that a commit was compared with itself, and that what the policy objects to was known', async () => {
    const { base, root } = repository({ Dockerfile: DOCKERFILE(DENIED) });
    const { code, stdout } = await runCli(['check', root, '--base', base], online());
    expect([code, stdout]).toEqual([0, expect.stringContaining(`--base is "${base}", the very commit`)]);
    expect(stdout).toContain('Passed: the policy objects to 1 of 1 model, all known before this change');
  });

  it('shows what was there before as known debt and passes', async () => {
    const { base, root, at } = repository({ Dockerfile: DOCKERFILE(DENIED) });
    at.write({ 'README.md': '# more words\n' });
    const { code, stdout } = await runCli(['check', root, '--base', base], online());
    expect([code, stdout]).toEqual([0, expect.stringContaining(DENIED)]);
    expect((await runCli(['check', root, '--base', base, '--fail-on', 'all'], online())).code).toBe(1);
  });

  it('is told to mend the index that git cannot read, and not to fetch what is there', async () => {
    const { base, root, at } = repository({ Dockerfile: DOCKERFILE(APACHE) });
    at.write({ '.git/index': 'no index' });
    const { code, stderr } = await runCli(['check', root, '--base', base], online());
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^error: git has the commit[\s\S]*git reset[\s\S]*Nothing was checked\.\n$/),
    ]);
  });

  it('is judged by the policy of the base, and says what the edited policy would do', async () => {
    const { base, root, at } = repository({ Dockerfile: DOCKERFILE(APACHE) });
    at.write({
      Dockerfile: DOCKERFILE(DENIED),
      '.github/model-license-policy.yml': `version: 1\nextends: preset:commercial-product\nmodels:\n  allow: [${DENIED}]\n`,
    });
    const { code, stdout } = await runCli(['check', root, '--base', base], online());
    expect(code).toBe(1);
    expect(stdout).toMatch(/edits the policy/);
    expect(stdout).toMatch(/deny -> allow/);
  });

  it('is judged by the policy of the base too where a subdirectory is checked by the policy of the root', async () => {
    const policy = '.github/model-license-policy.yml';
    const { base, root, at } = repository({ [policy]: 'version: 1\nextends: preset:commercial-product\n' });
    at.write({
      'web/Dockerfile': DOCKERFILE(DENIED),
      [policy]: `version: 1\nextends: preset:commercial-product\nmodels:\n  allow: [${DENIED}]\n`,
    });
    const { code, stdout } = await runCli(['check', 'web', '--base', base, '--policy', policy], online(), root);
    expect([code, stdout]).toEqual([1, expect.stringMatching(/edits the policy/)]);
  });

  it('is judged by scopes as the repository has their paths, whichever folder of it is checked', async () => {
    const scope = (paths: string) =>
      `extends: preset:commercial-product\nscopes:\n  - {name: shipped, paths: [${paths}], models: {deny: ["**"]}}\n`;
    const dockerfile = DOCKERFILE('black-forest-labs/FLUX.1-schnell');
    const { root, at } = repository({
      '.github/model-license-policy.yml': scope('web'),
      'web/Dockerfile': dockerfile,
      'tools/web/Dockerfile': dockerfile,
    });
    const codeFor = async (folder: string) => (await runCli(['check', join(root, folder)], online())).code;
    expect([await codeFor('.'), await codeFor('web'), await codeFor('tools')]).toEqual([1, 1, 0]);
    at.write({ 'tools/.github/model-license-policy.yml': scope('web') });
    expect(await codeFor('tools')).toBe(1);
  });

  it('is told that a policy it names and brings along is not in the base', async () => {
    const { base, root, at } = repository({ Dockerfile: DOCKERFILE(APACHE) });
    at.write({ 'policies/ours.yml': 'extends: preset:commercial-product\n' });
    const { code, stderr } = await runCli(['check', '.', '--base', base, '--policy', 'policies/ours.yml'], {}, root);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('policies/ours.yml is not in the commit that the change'),
    ]);
  });

  it('is judged by the policy of the repository where a subdirectory has none, and told what one would do', async () => {
    const at = '.github/model-license-policy.yml';
    const allowing = `version: 1\nextends: preset:commercial-product\nmodels:\n  allow: [${DENIED}]\n`;
    const { base, root, at: tree } = repository({ [at]: allowing, 'web/Dockerfile': DOCKERFILE(DENIED) });
    expect((await runCli(['check', join(root, 'web')], online())).code).toBe(0);
    tree.write({ [`web/${at}`]: 'version: 1\nextends: preset:commercial-product\n' });
    const args = ['check', join(root, 'web'), '--base', base, '--fail-on', 'all'];
    const { code, stdout } = await runCli(args, online());
    expect([code, stdout]).toEqual([0, expect.stringContaining('allow -> deny')]);
    expect((await runCli(['check', join(root, 'web')], online())).code).toBe(1);
  });

  it('says nothing of a policy whose line ends alone are others, as a checkout on Windows makes them', async () => {
    const policy = '.github/model-license-policy.yml';
    const text = '\ufeffversion: 1\nextends: preset:commercial-product\n';
    const { base, root, at } = repository({ Dockerfile: DOCKERFILE(APACHE), [policy]: text });
    at.write({ [policy]: text.replaceAll('\n', '\r\n') });
    const { code, stdout } = await runCli(['check', root, '--base', base], online());
    expect([code, stdout]).toEqual([0, expect.not.stringContaining('edits the policy')]);
  });

  it('cannot wave itself through with an ignore comment, unless the policy allows that', async () => {
    const policy = (rule: string) => `version: 1\nextends: preset:commercial-product\n${rule}`;
    const { base, root, at } = repository({ '.github/model-license-policy.yml': policy('') });
    at.write({ 'run.sh': `hf download ${DENIED} # model-license-gate: ignore just for me\n` });
    const refused = await runCli(['check', root, '--base', base], online());
    expect([refused.code, refused.stdout]).toEqual([1, expect.stringContaining('adds ignore comments (run.sh:1)')]);
    expect((await runCli(['check', root], online())).code).toBe(0);
    at.write({ 'run.sh': '', '.github/model-license-policy.yml': policy('ignore-comments: allow\n') });
    const allowing = at.commit();
    at.write({ 'run.sh': `hf download ${DENIED} # model-license-gate: ignore just for me\n` });
    expect((await runCli(['check', root, '--base', allowing], online())).code).toBe(0);
  });

  it('offline, is judged by the lock of the base', async () => {
    const { base, root, at } = repository({ 'model-licenses.lock': 'version: 2\nmodels: {}\n' });
    at.write({
      Dockerfile: DOCKERFILE(DENIED),
      'model-licenses.lock': `version: 2\nmodels:\n  ${DENIED}:\n    kind: known\n    licenses: [{license: apache-2.0}]\n`,
    });
    expect((await runCli(['check', root, '--base', base, '--offline'])).code).toBe(1);
  });

  it('may write a lock of an older format anew, which judges nothing until then', async () => {
    const { base, root, at } = repository({ 'model-licenses.lock': 'version: 1\nmodels: {}\n', 'run.sh': '' });
    at.write({ Dockerfile: DOCKERFILE('meta-llama/Llama-3.1-8B-Instruct') });
    const refused = await runCli(['check', root, '--base', base], online());
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringMatching(/version 1.*Run "model-license-gate lock/s),
    ]);
    expect((await runCli(['lock', root], online())).stdout).toContain('1 model locked');
    expect((await runCli(['check', root, '--base', base], online())).code).not.toBe(2);
    expect((await runCli(['check', root, '--base', base, '--offline'], online())).code).toBe(2);
  });
});

describe('check with bad input ends with exit code 2 and says that nothing was checked', () => {
  const MODEL = DOCKERFILE('mistralai/Mistral-7B-Instruct-v0.3');
  const LOCK = 'model-licenses.lock';
  const POLICY = '.github/model-license-policy.yml';
  it.each<[string, Record<string, string>, string[], RegExp]>([
    [
      'an unknown key of the policy',
      { [POLICY]: 'version: 1\norganisation: {}\n' },
      [],
      /:2:1: .*organisation.*organization/s,
    ],
    [
      'two policies',
      { [POLICY]: 'version: 1\n', '.github/model-license-policy.yaml': 'version: 1\n' },
      [],
      /two policies, \.github\/model-license-policy\.yml and/,
    ],
    ['a policy that is not YAML', { [POLICY]: 'version: [1\n' }, [], /model-license-policy\.yml/],
    ['an unknown preset', {}, ['--policy', 'preset:comercial-product'], /commercial-product/],
    ['a policy file that is not there', {}, ['--policy', 'none.yml'], /no policy file/],
    ['a preset without the word', {}, ['--policy', 'commercial-product'], /written preset:commercial-product/],
    ['a damaged lock', { [LOCK]: 'version: 2\nmodels: [' }, ['--offline'], /lock is damaged/],
    [
      'a lock with aliases',
      { [LOCK]: 'version: 2\nmodels: {a/b: &x {kind: known}, c/d: *x}\n' },
      ['--offline'],
      /damaged/,
    ],
    [
      'a lock whose base model is no id',
      { [LOCK]: 'version: 2\nmodels: {a/b: {kind: known, base-models: [{model: "not an id"}]}}\n' },
      ['--offline'],
      /lock is damaged: .*"not an id"/,
    ],
    [
      'a lock with conflict markers',
      { [LOCK]: '<<<<<<< ours\nversion: 2\n=======\n' },
      ['--offline'],
      /:1: .*conflict/,
    ],
    ['an empty lock', { [LOCK]: '' }, ['--offline'], /names no format version/],
    ['a policy that is a list', { [POLICY]: '- version: 1\n' }, [], /model-license-policy\.yml/],
    [
      'a policy with conflict markers',
      { [POLICY]: '<<<<<<< ours\nversion: 1\n=======\n' },
      [],
      /model-license-policy\.yml/,
    ],
    ['a policy that extends itself', { [POLICY]: 'version: 1\nextends: model-license-policy.yml\n' }, [], /circle/],
    ['a time that is no number', {}, ['--timeout', 'soon'], /number of seconds/],
    ['a lock of a newer version', { [LOCK]: 'version: 3\nmodels: {}\n' }, ['--offline'], /format version 3/],
    ['no lock offline', {}, ['--offline'], /no model-licenses\.lock/],
    ['a base that is no commit', {}, ['--base', 'nothing'], /--base "nothing"/],
    ['an unknown format', {}, ['--format', 'pdf'], /no format "pdf"/],
    ['an unknown option', {}, ['--polcy', 'x'], /--policy/],
  ])('%s', async (_what, files, args, message) => {
    made = scratch({ Dockerfile: MODEL, ...files });
    const { code, stderr } = await runCli(['check', made.root, ...args], online());
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  });

  it('a file that cannot be written', async () => {
    made = scratch({ Dockerfile: MODEL, 'report.txt/x': '' });
    for (const output of ['/nonexistent/report.txt', join(made.root, 'report.txt')]) {
      const { code, stderr } = await runCli(['check', made.root, '--output', output], online());
      expect([code, stderr]).toEqual([2, expect.stringContaining(`"${output}" could not be read or written`)]);
    }
  });

  it('a report or a file for a disk that is full', async () => {
    made = scratch({ Dockerfile: MODEL });
    const file = await runCli(['check', made.root, '--output', '/dev/full'], online());
    expect([file.code, file.stderr]).toEqual([
      2,
      expect.stringContaining('"/dev/full" could not be read or written: the disk is full'),
    ]);
    const printed = await runCliInto('/dev/full', ['check', made.root], online());
    expect([printed.code, printed.other]).toEqual([
      2,
      expect.stringContaining('Standard output could not be read or written: the disk is full'),
    ]);
  });

  it('a wrong option where nothing can be said of it', async () => {
    const { code } = await runCliInto('/dev/full', ['check', '--no-such-option'], {}, 'stderr');
    expect(code).toBe(2);
  });

  it('a bare repository, whose branches nobody would have looked at', async () => {
    made = scratch();
    made.git('init', '-q', '--bare', 'bare.git');
    const { code, stderr } = await runCli(['check', join(made.root, 'bare.git')], online());
    expect([code, stderr]).toEqual([2, expect.stringContaining('is a bare repository')]);
  });

  it('a file that a link in the repository leads elsewhere, which stays as it was', async () => {
    made = scratch({ 'repo/Dockerfile': MODEL, 'outside/profile': 'mine' });
    const [repo, outside] = [join(made.root, 'repo'), join(made.root, 'outside')];
    symlinkSync('../outside/profile', join(repo, 'report.json'));
    symlinkSync('../outside', join(repo, 'reports'));
    for (const path of ['report.json', 'reports/profile']) {
      const { code, stderr } = await runCli(['check', repo, '--output', join(repo, path)], online());
      expect([code, stderr]).toEqual([2, expect.stringContaining('and was not written')]);
    }
    expect(readFileSync(join(outside, 'profile'), 'utf8')).toBe('mine');
  });

  it('a policy that is a link to nowhere: it is not absent', async () => {
    made = scratch({ Dockerfile: MODEL, '.github/x': '' });
    symlinkSync('../policies/missing.yml', join(made.root, POLICY));
    const { code, stderr } = await runCli(['check', made.root], online());
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining(`"${POLICY}" could not be read: it is a symbolic link`),
    ]);
  });

  it('a directory that is not there', async () => {
    expect((await runCli(['check', '/nonexistent'])).code).toBe(2);
  });
});

describe('check offline', () => {
  it('needs no lock where no model is named', async () => {
    made = scratch({ 'README.md': '# Notes\n' });
    const { code, stdout } = await runCli(['check', made.root, '--offline']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Nothing to check: no model reference in 1 file')]);
  });

  it('fails for a model that the lock lacks, and names it', async () => {
    made = scratch({ Dockerfile: DOCKERFILE('novacorp/unseen-7b'), 'model-licenses.lock': 'version: 2\nmodels: {}\n' });
    const { code, stdout } = await runCli(['check', made.root, '--offline']);
    expect([code, stdout]).toEqual([1, expect.stringMatching(/novacorp\/unseen-7b[\s\S]*lock/)]);
  });
});

describe('lock', () => {
  it('holds everything that an offline check needs, and the same bytes each time', async () => {
    made = scratch({ Dockerfile: DOCKERFILE('meta-llama/Llama-3.1-8B-Instruct') });
    const path = join(made.root, 'model-licenses.lock');
    expect((await runCli(['lock', made.root], online())).code).toBe(0);
    const first = readFileSync(path, 'utf8');
    await runCli(['lock', made.root], online());
    expect(readFileSync(path, 'utf8')).toBe(first);
    const verdicts = async (args: string[]) => {
      const { stdout } = await runCli(['check', made?.root ?? '', '--format', 'json', ...args], online());
      return JSON.parse(stdout).verdicts.map((verdict: { model: string; outcome: string; licenses: string[] }) => [
        verdict.model,
        verdict.outcome,
        verdict.licenses,
      ]);
    };
    expect(await verdicts(['--offline'])).toEqual(await verdicts([]));
  });
});
