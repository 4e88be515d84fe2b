import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { loadPolicy } from '../src/policy/load.ts';
import { VERSION } from '../src/version.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].concat(
  readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
);
const sources = ['src', 'scripts', '__tests__'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `/${folder}/${name}`),
);
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe.each(documents)('%s', (path) => {
  it('links to files that exist', () => {
    const targets = [...read(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1] ?? '');
    expect(targets.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual([]);
  });

  it('names source files that exist', () => {
    const named = [...read(path).matchAll(/`((?:src|scripts|__tests__|policies|examples)\/[\w./-]+\.\w+)`/g)];
    expect(named.map((match) => match[1] ?? '').filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('names no unit that is not there', () => {
    const units = [...read(path).matchAll(/`((?:[\w-]+\/)*[\w-]+\.ts)`/g)].map((match) => match[1] ?? '');
    expect(units.filter((unit) => !sources.some((source) => source.endsWith(`/${unit}`)))).toEqual([]);
  });

  it('names scripts of package.json', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...read(path).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

describe('the README', () => {
  it('shows a policy that is valid', async () => {
    const [, text = ''] = /```yaml\n(# yaml-language-server[\s\S]*?)```/.exec(read('README.md')) ?? [];
    const reader = { file: async () => text, remote: async () => null };
    await expect(loadPolicy({ kind: 'file', path: 'policy.yml' }, reader)).resolves.toMatchObject({ notes: [] });
  });
});

describe('the version', () => {
  it('is the same in package.json and in the program', () => {
    expect(JSON.parse(read('package.json')).version).toBe(VERSION);
  });
});
