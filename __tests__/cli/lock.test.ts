import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BGE_LINE, MODELS, SCHNELL_LINE } from '../support/hub-of-tests.ts';
import { type LoopbackHub, startLoopbackHub } from '../support/loopback-hub.ts';
import { runCli } from '../support/run-cli.ts';
import { type Scratch, scratch } from '../support/scratch.ts';

let hub: LoopbackHub;
let made: Scratch;
beforeAll(async () => {
  hub = await startLoopbackHub({ models: MODELS });
});
afterAll(() => hub.stop());
beforeEach(() => {
  made = scratch({ 'a.sh': BGE_LINE });
});
afterEach(() => made.remove());

const cli = (...args: readonly string[]) => runCli(args, { HF_ENDPOINT: hub.url });
const lockText = () => readFileSync(join(made.root, 'model-licenses.lock'), 'utf8');

describe('lock', () => {
  it('--check fails when the repository names a model that the lock lacks, and when it no longer names one', async () => {
    await cli('lock', made.root);
    expect((await cli('lock', made.root, '--check')).code).toBe(0);
    made.write({ 'b.sh': SCHNELL_LINE });
    const missing = await cli('lock', made.root, '--check');
    expect([missing.code, missing.stdout]).toEqual([
      1,
      expect.stringContaining('not locked: black-forest-labs/FLUX.1-schnell'),
    ]);
    made.write({ 'a.sh': SCHNELL_LINE });
    expect((await cli('lock', made.root, '--check')).stdout).toContain('locked but not used: BAAI/bge-small-en-v1.5');
  });

  it('--update resolves one model anew and leaves the others as they were', async () => {
    made.write({ 'b.sh': SCHNELL_LINE });
    await cli('lock', made.root);
    const before = lockText();
    hub.change('BAAI/bge-small-en-v1.5', { tags: ['x'] });
    const moved = hub.change('black-forest-labs/FLUX.1-schnell', { tags: ['x'] });
    expect((await cli('lock', made.root, '--update', 'black-forest-labs/FLUX.1-schnell')).code).toBe(0);
    const changed = lockText()
      .split('\n')
      .filter((line) => !before.split('\n').includes(line));
    expect(changed).toEqual([`    commit: ${moved}`]);
  });

  it('holds what the policy judges: mentions where it says so', async () => {
    const policy = 'extends: preset:commercial-product\nmentions: check\n';
    made.write({ 'a.sh': `# ${BGE_LINE}`, '.github/model-license-policy.yml': policy });
    await cli('lock', made.root);
    expect(lockText()).toContain('BAAI/bge-small-en-v1.5');
    expect((await cli('check', made.root, '--offline')).code).toBe(0);
  });

  it('is not written through a link, which may lead to any file of the user', async () => {
    const outside = scratch({ precious: 'precious' });
    symlinkSync(join(outside.root, 'precious'), join(made.root, 'model-licenses.lock'));
    const { code, stderr } = await cli('lock', made.root);
    expect([code, stderr]).toEqual([2, expect.stringContaining('is not a plain file, and was not written')]);
    expect(readFileSync(join(outside.root, 'precious'), 'utf8')).toBe('precious');
    outside.remove();
  });

  it('keeps the old lock when the Hub cannot be reached', async () => {
    await cli('lock', made.root);
    const before = lockText();
    const { code, stderr } = await runCli(['lock', made.root, '--timeout', '1'], { HF_ENDPOINT: 'http://127.0.0.1:9' });
    expect([code, stderr]).toEqual([1, expect.stringContaining('BAAI/bge-small-en-v1.5')]);
    expect(lockText()).toBe(before);
  });
});

describe('with HF_HUB_OFFLINE set', () => {
  it.each(['lock', 'recheck'])('%s does nothing, and leaves the lock as it is', async (command) => {
    await cli('lock', made.root);
    const before = lockText();
    const { code, stderr } = await runCli([command, made.root], { HF_ENDPOINT: hub.url, HF_HUB_OFFLINE: '1' });
    expect([code, stderr]).toEqual([2, expect.stringContaining('HF_HUB_OFFLINE is set')]);
    expect(lockText()).toBe(before);
  });
});

describe('a check under HF_HUB_OFFLINE without a lock', () => {
  it('passes nothing, and says why the Hub was not asked', async () => {
    const { code, stdout } = await runCli(['check', made.root], { HF_ENDPOINT: hub.url, HF_HUB_OFFLINE: '1' });
    expect([code, stdout]).toEqual([1, expect.stringContaining('is set, so the Hub was not asked')]);
  });
});

describe('explain', () => {
  it.each(['', '/', '/tree/main', '?library=transformers'])(
    'takes the address of a model page, with %j',
    async (end) => {
      const url = `https://huggingface.co/BAAI/bge-small-en-v1.5${end}`;
      const { code, stdout } = await cli('explain', url);
      expect([code, stdout]).toEqual([0, expect.stringContaining('BAAI/bge-small-en-v1.5')]);
    },
  );

  it.each<[string, readonly string[], Readonly<Record<string, string>>]>([
    ['with --offline', ['--offline'], {}],
    ['under HF_HUB_OFFLINE', [], { HF_HUB_OFFLINE: '1' }],
  ])('%s answers from the lock', async (_how, args, env) => {
    await cli('lock', made.root);
    const { code, stdout } = await runCli(['explain', 'BAAI/bge-small-en-v1.5', ...args], env, made.root);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/license +mit/)]);
  });
});

describe('an entry altered by hand', () => {
  const altered = () =>
    writeFileSync(join(made.root, 'model-licenses.lock'), lockText().replace('license: mit', 'license: apache-2.0'));

  it('is an error when the change under check made it', async () => {
    made.git('init', '-q');
    await cli('lock', made.root);
    const base = made.commit();
    altered();
    const { code, stdout } = await cli('check', made.root, '--base', base);
    expect([code, stdout]).toEqual([1, expect.stringContaining('the entry was altered')]);
  });

  it('is a warning elsewhere, since what resolves now judges', async () => {
    await cli('lock', made.root);
    altered();
    const { code, stdout } = await cli('check', made.root);
    expect([code, stdout]).toEqual([0, expect.stringContaining('the entry was altered')]);
  });
});

describe('diff', () => {
  it('compares licenses clause by clause, without a network', async () => {
    const { code, stdout } = await runCli(['diff', 'llama3.1', 'llama3.2']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^llama3\.1 -> llama3\.2$/m);
    expect(stdout).toMatch(/^\+ .*EU/m);
    expect(stdout).toMatch(/stricter/);
  });

  it('compares models', async () => {
    const { stdout } = await cli('diff', 'black-forest-labs/FLUX.1-schnell', 'black-forest-labs/FLUX.1-dev');
    expect(stdout).toMatch(/^\+ .*commercial/im);
  });

  it('refuses what is neither', async () => {
    expect((await cli('diff', 'llama3.1', '../x')).code).toBe(2);
    expect((await runCli(['diff', 'GPL-3.0-only', 'llama-3.1'])).code).toBe(0);
    const several = await runCli(['diff', 'gemma', 'mit']);
    expect([several.code, several.stderr]).toEqual([2, expect.stringContaining('Write one of gemma-2024-02-21, ')]);
    const { code, stderr } = await cli('diff', 'llama3.1', 'apach-2.0');
    expect([code, stderr]).toEqual([2, expect.stringContaining('(absent); did you mean "apache-2.0"?')]);
  });
});
