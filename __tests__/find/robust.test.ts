import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { textsIn } from '../../src/files/repository.ts';
import { find } from '../../src/find.ts';
import { scan } from '../../src/scan/scan.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gate-robust-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const MODEL = 'mistralai/Mistral-7B-v0.1';
const PYTHON = `from transformers import AutoModel\nmodel = AutoModel.from_pretrained("${MODEL}")\n`;

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
function git(...args: string[]): void {
  execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    stdio: 'ignore',
  });
}
/** `path:line model` of every use. */
async function uses(threads: number | null = null): Promise<readonly string[]> {
  const { references } = await find(root, threads);
  return references
    .filter((reference) => reference.class === 'use')
    .map(({ location, model }) => `${location.path}:${location.line} ${model}`);
}
async function errors(): Promise<readonly string[]> {
  const { problems } = await find(root);
  return problems.filter(({ severity }) => severity === 'error').map(({ reason }) => reason);
}

describe('broken files are read as far as they go', () => {
  it.each([
    ['broken.py', `def f(:\n  x = (\n\nmodel = AutoModel.from_pretrained("${MODEL}")\n`],
    ['broken.yaml', `a: [1, 2\nb: "unclosed\nmodel: ${MODEL}\n`],
    ['broken.json', `{"a": [1, 2, {,,\n"model": "${MODEL}"\n`],
    ['template.yaml', `{{- if .Values.x }}\nmodel: ${MODEL}\n{{- end }}\n  {{ bad: [ }}\n`],
    [
      'broken.ipynb',
      `{"cells": [{"cell_type": "code", "source": ["AutoModel.from_pretrained('${MODEL}')\\n"]}, {"cell_`,
    ],
  ])('%s', async (path, text) => {
    write(path, text);
    expect((await uses()).map((use) => use.split(' ')[1])).toContain(MODEL);
    expect(await errors()).toEqual([]);
  });
});

describe('encodings and line ends', () => {
  const swap = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
  it.each<[string, Buffer]>([
    ['CRLF', Buffer.from(PYTHON.replaceAll('\n', '\r\n'))],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${PYTHON}`)],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${PYTHON}`, 'utf16le')],
    ['UTF-16 BE with a mark', swap(`\ufeff${PYTHON}`)],
    ['UTF-16 LE without a mark', Buffer.from(PYTHON, 'utf16le')],
    ['UTF-16 BE without a mark', swap(PYTHON)],
    ['Latin-1', Buffer.from(`# caf\u00e9\r${PYTHON}`, 'latin1')],
  ])('%s', async (_, bytes) => {
    write('a.py', bytes);
    expect((await uses()).map((use) => use.split(' ')[1])).toEqual([MODEL]);
  });

  const LINE = `huggingface-cli download ${MODEL}\n`;
  it.each<[string, string]>([
    ['one', `# \0\n${LINE}`],
    ['bytes of other kinds', `# \0\x01\x02\xff\n${LINE}`],
    ['so many that it looks like UTF-16', `#${'a\0'.repeat(500)}\n${LINE}`],
    ['so many that it looks like UTF-16 far beyond its beginning', `#${'a\0'.repeat(50_000)}\n${LINE}`],
    ['behind the mark of UTF-16, as one command that is not found', `\xff\xfe\n${LINE}`],
    ['behind the other mark of UTF-16', `\xfe\xff\n${LINE}`],
  ])('zeros in a comment, which a shell passes over: %s', async (_, text) => {
    write('a.sh', Buffer.from(text, 'latin1'));
    expect((await uses()).map((use) => use.split(' ')[1])).toEqual([MODEL]);
  });
});

it('reads UTF-16 that holds letters of the far East, and ASCII in between', async () => {
  const east = '\u4e20\u5f20\u6a20'.repeat(20);
  write('a.yaml', Buffer.from(`\ufeff# ${east}\nmodel: ${MODEL}\n`, 'utf16le'));
  expect(await uses()).toEqual([`a.yaml:2 ${MODEL}`]);
});

describe('size and depth', () => {
  it('passes over a 200 MB sparse file', async () => {
    write('data.json', '');
    truncateSync(join(root, 'data.json'), 200 * 1024 * 1024);
    expect(await find(root)).toMatchObject({ references: [], problems: [] });
  });

  it('says nothing of a large file that names no model', async () => {
    write('data.json', `{"rows": [\n${'{"id": 1, "text": "a quiet row"},\n'.repeat(600_000)}{}]}\n`);
    expect(await find(root)).toMatchObject({ references: [], problems: [] });
  });

  it('finds a model near the end of a large file, at its line, and says that it was read in pieces', async () => {
    const rows = 600_000;
    write(
      'data.json',
      `{"rows": [\n${'{"id": 1, "text": "a quiet row"},\n'.repeat(rows)}{}],\n"model": "${MODEL}"\n}\n`,
    );
    const { problems } = await find(root);
    expect(await uses()).toEqual([`data.json:${rows + 3} ${MODEL}`]);
    expect(problems).toMatchObject([{ severity: 'notice', subject: 'data.json' }]);
  });

  it('reads each piece of a script without an extension as its first line says', async () => {
    const rows = 600_000;
    write('bin/load', `#!/usr/bin/env python3\n${'print("a quiet row of text")\n'.repeat(rows)}${PYTHON}`);
    expect(await uses()).toEqual([`bin/load:${rows + 3} ${MODEL}`]);
  });

  it('finds a model behind a string that was cut', async () => {
    write('line.json', `{"text": "${'x'.repeat(17_000_000)}", "model_id": "${MODEL}"}`);
    expect(await uses()).toEqual([`line.json:1 ${MODEL}`]);
  });

  it('reads a large script without an extension, and passes over a large program', async () => {
    const long = `print("${'word '.repeat(100_000)}")\n`;
    write('bin/load', `#!/usr/bin/env python3\n${long}${PYTHON}`);
    write('bin/program', `\x7fELF\0\0${long}${PYTHON}`);
    write('tools/Makefile', `# ${'word '.repeat(100_000)}\nserve:\n\tvllm serve ${MODEL}\n`);
    expect(await uses()).toEqual([`bin/load:4 ${MODEL}`, `tools/Makefile:3 ${MODEL}`]);
  });

  it('reads a line of 50 MB', async () => {
    write('line.json', `{"text": "${'word '.repeat(10_000_000)}", "model": "${MODEL}"}`);
    expect(await uses()).toEqual([`line.json:1 ${MODEL}`]);
  });

  const deep = 100_000;
  it.each([
    ['deep.json', `${'['.repeat(deep)}${']'.repeat(deep)}`],
    ['half.json', '{"model":'.repeat(deep)],
    ['deep.yaml', `model: ${'['.repeat(deep)}${MODEL}${']'.repeat(deep)}`],
    ['deep.py', `model = ${'('.repeat(deep)}"${MODEL}"${')'.repeat(deep)}`],
    ['deep.ts', `const model = ${'['.repeat(deep)}"${MODEL}"${']'.repeat(deep)}`],
    ['deep.toml', `model = ${'['.repeat(deep)}"${MODEL}"${']'.repeat(deep)}`],
    ['deep.sh', `vllm serve ${'$('.repeat(deep)}${MODEL}${')'.repeat(deep)}`],
    ['deep.tf', `model = ${'['.repeat(deep)}"${MODEL}"${']'.repeat(deep)}`],
    ['deep.html', '<div data-model="a/b">'.repeat(deep)],
    ['deep.ipynb', `{"cells": ${'['.repeat(deep)}`],
    ['Dockerfile', `FROM a\nRUN ${'('.repeat(deep)} vllm serve ${MODEL}`],
  ])('is not brought down by nesting 100,000 deep: %s', async (path, text) => {
    write(path, text);
    await expect(find(root)).resolves.toMatchObject({ filesRead: 1 });
  });

  it('does not unfold YAML aliases', async () => {
    const levels = 'bcdefghij'
      .split('')
      .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(',')}]`);
    write('bomb.yaml', `a: &a [${MODEL}]\n${levels.join('\n')}\nmodel: *j\n`);
    await expect(find(root)).resolves.toMatchObject({ filesRead: 1 });
  });

  it('says what a link makes of a file that is none by its own name', async () => {
    write('notes.dat', PYTHON);
    write('plain.dat', 'just notes\n');
    write('real.py', 'print(1)\n');
    symlinkSync('notes.dat', join(root, 'load.py'));
    symlinkSync('plain.dat', join(root, 'plain.py'));
    symlinkSync('real.py', join(root, 'same.py'));
    expect(await errors()).toEqual([
      '"load.py" is a link to "notes.dat", whose own name says nothing of the models it names',
    ]);
  });

  it('reads empty files', async () => {
    for (const path of ['a.py', 'b.json', 'c.yaml', 'd.ipynb', 'Dockerfile', 'e.toml', 'f.gguf', '.env'])
      write(path, '');
    expect(await find(root)).toMatchObject({ references: [], problems: [], filesRead: 8 });
  });
});

describe('the tree itself', () => {
  it('keeps to the directory where links lead out of it or in circles', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'gate-outside-'));
    writeFileSync(join(outside, 'a.py'), PYTHON);
    write('b.txt', '');
    symlinkSync(outside, join(root, 'out'));
    symlinkSync(join(outside, 'a.py'), join(root, 'a.py'));
    symlinkSync('.', join(root, 'circle'));
    symlinkSync('self.py', join(root, 'self.py'));
    const { references, problems } = await find(root);
    expect(references).toEqual([]);
    expect(problems.map(({ subject, severity }) => `${severity} ${subject}`)).toEqual(['notice a.py', 'notice out']);
    rmSync(outside, { recursive: true });
  });

  it.each(['line\nbreak.py', 'tab\tand\u0001.py', '--help.py', '-rf/a.py', 'a"b\'c.py', 'ü ☃.py'])(
    'reads files of any name, in a checkout or not: %j',
    async (path) => {
      write(path, PYTHON);
      expect(await uses()).toEqual([`${path}:2 ${MODEL}`]);
      git('init', '-q');
      git('add', '-A');
      expect(await uses()).toEqual([`${path}:2 ${MODEL}`]);
    },
  );

  it('says in one notice which listed files are not there', async () => {
    git('init', '-q');
    for (const path of ['a.py', 'b.py', 'c.py']) write(path, PYTHON);
    git('add', '-A');
    for (const path of ['a.py', 'b.py']) unlinkSync(join(root, path));
    const { references, problems } = await find(root);
    expect(references).toHaveLength(1);
    expect(problems).toMatchObject([
      { severity: 'notice', subject: 'a.py', reason: expect.stringContaining('1 more') },
    ]);
  });

  it('goes on when a file vanishes after it was listed', () => {
    expect(scan(['gone.py'], textsIn(root, new Set(['gone.py'])))).toMatchObject({ gone: ['gone.py'], problems: [] });
  });

  const asRoot = process.getuid?.() === 0;
  (asRoot ? it.skip : it)('does not pass over a folder that it may not read', async () => {
    write('closed/a.py', PYTHON);
    chmodSync(join(root, 'closed'), 0);
    expect(await errors()).toHaveLength(1);
    chmodSync(join(root, 'closed'), 0o755);
  });

  it('says that a submodule and a nested checkout were left out', async () => {
    git('init', '-q');
    write('nested/a.py', PYTHON);
    execFileSync('git', ['-C', join(root, 'nested'), 'init', '-q']);
    git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`);
    const { problems } = await find(root);
    expect(problems.map(({ subject }) => subject).sort()).toEqual(['module', 'nested/']);
  });

  it('reads a directory without git as a plain directory, and no bare repository', async () => {
    write('a.py', PYTHON);
    expect(await uses()).toEqual([`a.py:2 ${MODEL}`]);
    git('init', '-q', '--bare');
    await expect(uses()).rejects.toThrow('is a bare repository');
  });

  it('walks the directory when there is no git to ask', async () => {
    write('a.py', PYTHON);
    git('init', '-q');
    const path = process.env['PATH'];
    process.env['PATH'] = '/nowhere';
    try {
      expect(await uses()).toEqual([`a.py:2 ${MODEL}`]);
    } finally {
      process.env['PATH'] = path;
    }
  });
});
