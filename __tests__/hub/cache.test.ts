import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { shaOf } from '../support/hub-models.ts';
import { type Resolving, resolving } from '../support/resolving.ts';

const DAY = 24 * 60 * 60_000;
const pinned = `acme/m@${shaOf('acme/m')}`;
let hub: Resolving;
let cacheDir: string;

beforeEach(async () => {
  cacheDir = mkdtempSync(join(tmpdir(), 'hub-cache-'));
  hub = await resolving({
    models: [
      { id: 'acme/m', cardData: { license: 'mit', base_model: 'acme/base' }, files: { LICENSE: 'MIT' } },
      { id: 'acme/base', cardData: { license: 'mit' }, files: { LICENSE: 'MIT' } },
      { id: 'acme/secret', private: true, cardData: { license: 'other' }, files: { LICENSE: 'our secret terms' } },
    ],
    tokens: { hf_reader: { opens: 'all' } },
  });
});
afterEach(async () => {
  await hub.stop();
  rmSync(cacheDir, { recursive: true, force: true });
});

describe('the cache', () => {
  it('spares every request for texts, and leaves one per branch', async () => {
    const cold = await hub.resolve(['acme/m'], { cacheDir });
    hub.hub.forget();
    const warm = await hub.resolve(['acme/m'], { cacheDir });
    expect([...warm]).toEqual([...cold]);
    expect(hub.hub.requests.map(({ path }) => path)).toEqual([
      '/api/models/acme/m/revision/HEAD',
      '/api/models/acme/base/revision/HEAD',
    ]);
  });

  it('spares all requests for a pinned commit, for a day', async () => {
    const cold = await hub.resolve([pinned], { cacheDir, wantTexts: () => [], now: () => DAY });
    hub.hub.change('acme/m', { cardData: { license: 'other' } });
    hub.hub.forget();
    const warm = await hub.resolve([pinned], { cacheDir, wantTexts: () => [], now: () => 2 * DAY });
    expect([...warm]).toEqual([...cold]);
    expect(hub.hub.count('acme/m')).toBe(0);
    await hub.resolve([pinned], { cacheDir, wantTexts: () => [], now: () => 2 * DAY + 1 });
    expect(hub.hub.requests.map(({ path }) => path.split('/').at(-1))).toContain(shaOf('acme/m'));
  });

  it('answers pinned commits offline, however old, and nothing else', async () => {
    await hub.resolve([pinned], { cacheDir, now: () => 0 });
    hub.hub.forget();
    const answers = await hub.resolve([pinned, 'acme/m'], { cacheDir, offline: true });
    expect(hub.facts(answers, pinned)).toMatchObject({ license: ['mit'], texts: [{ kind: 'text', text: 'MIT' }] });
    expect(answers.get('acme/m')).toEqual({ kind: 'not-locked' });
    expect(answers.get('acme/base')).toEqual({ kind: 'not-locked' });
    expect(hub.hub.requests).toEqual([]);
  });

  it('keeps nothing of private models', async () => {
    await hub.resolve([`acme/secret@${shaOf('acme/secret')}`], { cacheDir, token: 'hf_reader' });
    expect(readdirSync(cacheDir)).toEqual([]);
  });

  it('is not shared between endpoints', async () => {
    await hub.resolve([pinned], { cacheDir });
    const other = await resolving({});
    const answers = await other.resolve([pinned], { cacheDir });
    expect(answers.get(pinned)).toEqual({ kind: 'absent', authenticated: false });
    await other.stop();
  });

  it('is safe under jobs that share it', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => hub.resolve([pinned, 'acme/m'], { cacheDir })));
    for (const answers of all) expect([...answers]).toEqual([...(all[0] ?? [])]);
    expect(readdirSync(join(cacheDir, 'bytes'))).toHaveLength(1);
    await hub.resolve([pinned, 'acme/m'], { cacheDir });
    expect(hub.problems).toEqual([]);
  });

  it('waits for no pipe in the place of an entry, and writes through no link', async () => {
    await hub.resolve([pinned], { cacheDir });
    const entries = filesUnder(cacheDir);
    const outside = mkdtempSync(join(tmpdir(), 'hub-outside-'));
    writeFileSync(join(outside, 'precious'), 'precious');
    for (const put of [mkfifo, (path: string) => symlinkSync(join(outside, 'precious'), path)]) {
      for (const path of entries) {
        rmSync(path);
        put(path);
      }
      const answers = await hub.resolve([pinned], { cacheDir });
      expect(answers.get(pinned)).toMatchObject({ kind: 'found' });
    }
    expect(readFileSync(join(outside, 'precious'), 'utf8')).toBe('precious');
    expect(readdirSync(outside)).toEqual(['precious']);
    rmSync(outside, { recursive: true });
  });

  it('does not look for ever for a folder that cannot be made', async () => {
    const answers = await hub.resolve([pinned], { cacheDir: '/proc/none/cache' });
    expect(answers.get(pinned)).toMatchObject({ kind: 'found' });
    expect(hub.problems).toMatchObject([{ subject: 'cache', reason: 'the cache folder cannot be written' }]);
  });

  it('costs a notice, not the run, when it cannot be written', async () => {
    writeFileSync(join(cacheDir, 'file'), '');
    chmodSync(join(cacheDir, 'file'), 0o400);
    const answers = await hub.resolve([pinned], { cacheDir: join(cacheDir, 'file') });
    expect(answers.get(pinned)).toMatchObject({ kind: 'found' });
    expect(hub.problems).toMatchObject([{ subject: 'cache', severity: 'notice' }]);
  });
});

function mkfifo(path: string): void {
  execFileSync('mkfifo', [path]);
}

function filesUnder(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
