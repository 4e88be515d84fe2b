import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { gitBase } from '../../src/files/base.ts';
import { readAt } from '../../src/files/git.ts';
import { find, unseenProblems } from '../../src/find.ts';
import { download } from '../support/hub-of-tests.ts';
import { type Scratch, scratch } from '../support/scratch.ts';

/** Files that hold a model and cannot be read, or are made to look like no part of the repository. */
let tree: Scratch;
afterEach(() => tree?.remove());

const LINE = download('northwind/embedder-9');
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`;

function checkoutOf(files: Readonly<Record<string, string>>): string {
  tree = scratch(files);
  tree.git('init', '-q');
  return tree.commit();
}

async function problems(severity: 'error' | 'notice') {
  return (await find(tree.root)).problems
    .filter((problem) => problem.severity === severity)
    .map(({ reason }) => reason);
}

describe('a file that cannot be read is an error', () => {
  it('when its name is not UTF-8', async () => {
    checkoutOf({ 'a.sh': LINE });
    writeFileSync(Buffer.concat([Buffer.from(`${tree.root}/caf`), Buffer.from([0xe9]), Buffer.from('.sh')]), LINE);
    tree.commit();
    expect(await problems('error')).toEqual([expect.stringMatching(/caf.*is not named in UTF-8/)]);
  });

  it('when only its LFS pointer is there, and a notice where data are often kept so', async () => {
    checkoutOf({ 'serve.yaml': POINTER, 'data/train.jsonl': POINTER, 'weights/a.gguf': POINTER });
    expect(await problems('error')).toEqual([expect.stringMatching(/^"serve.yaml" .*LFS/)]);
    expect((await problems('notice')).length).toBe(2);
  });

  it('when a sparse checkout leaves it out and it is of the change, or everything counts', async () => {
    const base = checkoutOf({ 'app/a.sh': '', 'deploy/b.sh': LINE, 'docs/logo.png': '' });
    tree.write({ 'deploy/new.sh': LINE });
    tree.commit();
    tree.git('sparse-checkout', 'set', '--no-cone', '/app/');
    const found = await find(tree.root);
    expect(found.unseen).toEqual(['deploy/b.sh', 'deploy/new.sh']);
    const side = await gitBase(tree.root, base);
    expect(unseenProblems(found, side).map(({ subject, severity }) => [subject, severity])).toEqual([
      ['deploy/new.sh', 'error'],
      ['deploy/b.sh', 'notice'],
    ]);
    expect(unseenProblems(found, null)).toMatchObject([{ severity: 'error' }]);
  });
});

describe('an ignore rule hides nothing', () => {
  it('of a checkout whose git does not answer, but for installed packages', async () => {
    checkoutOf({ '.gitignore': '*.sh\nnode_modules/\n', 'a.py': '' });
    tree.write({ 'a.sh': LINE, 'node_modules/b.sh': LINE });
    writeFileSync(join(tree.root, '.git/index'), 'no index');
    expect((await find(tree.root)).references.map(({ location }) => location.path)).toEqual(['a.sh']);
    expect(await problems('notice')).toEqual([expect.stringContaining('git could not list the files')]);
  });

  it('outside of git without being said', async () => {
    tree = scratch({ '.gitignore': '*.sh\n', 'a.sh': LINE });
    expect(await problems('notice')).toEqual([expect.stringContaining('what .gitignore names was left out (1 files')]);
  });

  it('in a directory that the repository around it ignores', async () => {
    checkoutOf({ '.gitignore': 'unpacked/\n' });
    tree.write({ 'unpacked/a.sh': LINE });
    const { references } = await find(join(tree.root, 'unpacked'));
    expect(references.map(({ model }) => model)).toEqual(['northwind/embedder-9']);
  });
});

describe('a file at the base', () => {
  it('is absent only when the commit lacks it', async () => {
    const base = checkoutOf({ 'policy.yml': '\ufeffversion: 1\r\n', 'sub/x': '' });
    expect(await readAt(tree.root, base, 'policy.yml')).toBe('version: 1\r\n');
    expect(await readAt(join(tree.root, 'sub'), base, '../policy.yml')).toBe('version: 1\r\n');
    expect(await readAt(tree.root, base, 'other.yml')).toBeNull();
    await expect(readAt(tree.root, base, 'sub')).rejects.toThrow('could not be read at the commit');
    const blob = tree.git('rev-parse', `${base}:policy.yml`).trim();
    rmSync(join(tree.root, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    await expect(readAt(tree.root, base, 'policy.yml')).rejects.toThrow('could not be read at the commit');
  });
});

describe('a repository that configures commands', () => {
  it('has none of them run', async () => {
    const base = checkoutOf({ 'a.sh': '' });
    const trap = join(tree.root, '.git/trap.sh');
    const ran = join(tree.root, '.git/ran');
    writeFileSync(trap, `#!/bin/sh\ntouch ${ran}\ncat\n`);
    chmodSync(trap, 0o755);
    for (const key of [
      'filter.e=vil.clean',
      'filter.e=vil.smudge',
      'core.fsmonitor',
      'diff.external',
      'diff.evil.command',
      'diff.evil.textconv',
    ]) {
      tree.git('config', key, trap);
    }
    tree.git('config', 'filter.e=vil.required', 'true');
    tree.write({ '.gitattributes': '* filter=e=vil diff=evil\n', 'a.sh': LINE, 'b.sh': LINE });
    rmSync(ran, { force: true });
    await find(tree.root);
    const side = await gitBase(tree.root, base);
    expect(side?.changes.map(({ path }) => path).sort()).toEqual(['.gitattributes', 'a.sh', 'b.sh']);
    await readAt(tree.root, base, 'a.sh');
    expect(existsSync(ran)).toBe(false);
  });
});
