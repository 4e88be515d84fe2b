import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { changedFiles, readAt, resolveCommit } from '../../src/files/git.ts';
import { listFiles } from '../../src/files/list.ts';
import { makeFolder } from '../../src/files/make-folder.ts';
import { readBytes } from '../../src/files/read.ts';
import { givenText, textOrNull } from '../../src/files/text-file.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gate-files-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
function git(...args: string[]): string {
  return execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    encoding: 'utf8',
  });
}
function commitAll(): string {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'state');
  return git('rev-parse', 'HEAD').trim();
}

describe('listFiles', () => {
  it('lists tracked and new files of a checkout, without what git ignores', async () => {
    git('init', '-q');
    write('.gitignore', 'build/\n');
    write('a.py', '');
    write('build/out.py', '');
    commitAll();
    write('sub/new file\nname.py', '');
    expect((await listFiles(root)).paths).toEqual(['.gitignore', 'a.py', 'sub/new file\nname.py']);
  });

  it('walks a plain directory and honours its .gitignore files', async () => {
    write('.gitignore', '*.log\n.env\n');
    write('sub/.gitignore', 'secret/\n');
    write('sub/.env', '');
    write('sub/a.py', '');
    write('sub/secret/b.py', '');
    write('x.log', '');
    expect((await listFiles(root)).paths).toEqual(['.gitignore', 'sub/.env', 'sub/.gitignore', 'sub/a.py']);
  });

  it.each([true, false])(
    'never follows a symbolic link, and says so of one that leads out (git checkout: %s)',
    async (inGit) => {
      write('a.py', '');
      symlinkSync('/etc', join(root, 'out'));
      symlinkSync('.', join(root, 'circle'));
      if (inGit) {
        git('init', '-q');
        commitAll();
      }
      const { paths, problems } = await listFiles(root);
      expect(paths).toEqual(['a.py']);
      expect(problems.map((problem) => problem.subject)).toEqual(['out']);
    },
  );
});

describe('where no files are checked out', () => {
  it('nothing is listed: a bare repository and a .git folder would pass whatever they hold', async () => {
    git('init', '-q', '--bare', 'bare.git');
    git('init', '-q', 'work');
    for (const folder of ['bare.git', 'work/.git', 'work/.git/refs']) {
      await expect(listFiles(join(root, folder))).rejects.toThrow(/no files are checked out there/);
    }
  });
});

describe('what was named to be read or written', () => {
  it('is read through links, but is no pipe or device, which may never end', () => {
    write('policy.yml', 'version: 1');
    symlinkSync('policy.yml', join(root, 'link.yml'));
    execFileSync('mkfifo', [join(root, 'pipe.yml')]);
    expect(givenText(join(root, 'link.yml'))).toBe('version: 1');
    expect(givenText(join(root, 'none.yml'))).toBeNull();
    for (const path of [join(root, 'pipe.yml'), '/dev/zero', root]) {
      expect(() => givenText(path)).toThrow(`"${path}" could not be read: it is not a regular file.`);
      expect(textOrNull(path)).toBeNull();
    }
  });

  it('is a folder that can be made, or the end of it', async () => {
    await makeFolder(join(root, 'a/b/c'));
    await makeFolder(join(root, 'a/b/c'));
    expect(existsSync(join(root, 'a/b/c'))).toBe(true);
    write('file', '');
    await expect(makeFolder(join(root, 'file/x/y'))).rejects.toThrow('ENOTDIR');
    await expect(makeFolder('/proc/none/x/y')).rejects.toThrow();
  });
});

describe('readBytes', () => {
  it('does not leave the directory', () => {
    symlinkSync('/etc', join(root, 'out'));
    expect(readBytes(root, 'out/passwd')).toMatchObject({ kind: 'skipped', reason: 'outside' });
    expect(readBytes(root, '../../etc/passwd').kind).toBe('skipped');
  });
});

describe('changes between commits', () => {
  it('sees edits that .gitattributes tries to hide, renames, additions and deletions', async () => {
    git('init', '-q');
    write('.gitattributes', '*.py -diff\n');
    write('edit.py', 'one\n');
    write('old.py', 'a long enough text to be found again\n'.repeat(5));
    write('gone.py', 'x\n');
    const base = commitAll();
    write('edit.py', 'two\n');
    git('mv', 'old.py', 'new.py');
    git('rm', '-q', 'gone.py');
    write('-o x', 'option-like\n');
    const head = commitAll();
    expect(await changedFiles(root, base, head)).toEqual([
      { status: 'added', path: '-o x', basePath: null },
      { status: 'modified', path: 'edit.py', basePath: 'edit.py' },
      { status: 'deleted', path: 'gone.py', basePath: 'gone.py' },
      { status: 'renamed', path: 'new.py', basePath: 'old.py' },
    ]);
    expect(await readAt(root, base, 'edit.py')).toBe('one\n');
    expect(await readAt(root, base, 'none.py')).toBeNull();
  });

  it('takes files that nobody committed yet for additions', async () => {
    git('init', '-q');
    const base = commitAll();
    write('new.py', 'x\n');
    expect(await changedFiles(root, base, null)).toEqual([{ status: 'added', path: 'new.py', basePath: null }]);
  });

  it('runs no program that the repository configures', async () => {
    git('init', '-q');
    write('a.py', 'one\n');
    const base = commitAll();
    write('.gitattributes', '*.py diff=evil\n');
    write('a.py', 'two\n');
    const traces = mkdtempSync(join(tmpdir(), 'gate-traces-'));
    const head = commitAll();
    for (const key of ['diff.evil.textconv', 'diff.evil.command', 'core.fsmonitor']) {
      git('config', key, `touch ${join(traces, key)} #`);
    }
    await changedFiles(root, base, head);
    await readAt(root, head, 'a.py');
    await listFiles(root);
    expect(readdirSync(traces)).toEqual([]);
    rmSync(traces, { recursive: true });
  });

  it('takes nothing option-like for a ref', async () => {
    git('init', '-q');
    write('a.py', '');
    const head = commitAll();
    expect(await resolveCommit(root, 'HEAD')).toBe(head);
    expect(await resolveCommit(root, '--all')).toBeNull();
    expect(await resolveCommit(root, 'nothing')).toBeNull();
  });
});
