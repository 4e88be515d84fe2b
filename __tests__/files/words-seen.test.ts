import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wordsSeen } from '../../src/files/words-seen.ts';

let directory = '';
const files: Readonly<Record<string, string | Buffer>> = {
  NOTICE: 'Llama 3.1 is licensed under the\n  Llama 3.1 Community License.',
  'web/About.tsx': '<p>Built with Llama</p>',
  'src/app.py': 'x = "Powered by Stability AI"',
  'docs/broken.md': Buffer.from([0, 1, 2, 255, 0]),
};

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'words-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(directory, path, '..'), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  symlinkSync('/etc/hosts', join(directory, 'README.md'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('words that a license asks for', () => {
  const seen = (words: string) => wordsSeen(directory, new Set([...Object.keys(files), 'README.md', 'gone.md']))(words);

  it('are found in notices and pages, line breaks and letter case aside', () => {
    expect(seen('Llama 3.1 is licensed under the Llama 3.1 Community License.')).toBe(true);
    expect(seen('built with llama')).toBe(true);
  });

  it('are not found in code, in links, or when there are none', () => {
    expect(seen('Powered by Stability AI')).toBe(false);
    expect(seen('localhost')).toBe(false);
    expect(seen(' ')).toBe(false);
  });
});
