import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shaOf } from './hub-models.ts';

const root = join(import.meta.dirname, '../..');

let fresh: Promise<string> | null = null;

/** Path of the built action; builds it first when a source is newer than it. Several test files may ask at once. */
export function freshDist(): Promise<string> {
  fresh ??= built();
  return fresh;
}

async function built(): Promise<string> {
  const entry = join(root, 'dist/index.js');
  const lock = join(tmpdir(), `build-${shaOf(root)}`);
  const mine = taken(lock);
  try {
    if (!mine) await released(lock);
    else if (isStale(entry))
      execFileSync(process.execPath, [join(root, 'node_modules/rolldown/bin/cli.mjs'), '-c', 'rolldown.config.ts'], {
        cwd: root,
        stdio: 'ignore',
      });
  } finally {
    if (mine) rmSync(lock, { recursive: true, force: true });
  }
  return entry;
}

function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

/** Waits for the other builder; one that died leaves a lock that counts for half a minute. */
async function released(lock: string): Promise<void> {
  for (let tries = 0; existsSync(lock) && tries < 300; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  rmSync(lock, { recursive: true, force: true });
}

function isStale(entry: string): boolean {
  if (!existsSync(entry)) return true;
  const time = statSync(entry).mtimeMs;
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return sources.some((name) => statSync(join(root, 'src', name)).mtimeMs > time);
}
