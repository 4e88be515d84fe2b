import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Runs every generator in `scripts/generate/` and writes what it makes; with `--check` writes nothing and fails when a
 * committed file differs. A generator exports `generate(root)`: repository path -> content, or -> edit of the old content.
 */
export type Generated = ReadonlyMap<string, string>;
interface Generator {
  readonly generate: (root: string) => Promise<Generated> | Generated;
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes('--check');
const stale: string[] = [];

const folder = join(root, 'scripts/generate');
for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith('.ts')) continue;
  const { generate }: Generator = await import(join(folder, name));
  for (const [path, content] of await generate(root)) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
    if (check) stale.push(path);
    else writeFileSync(file, content);
  }
}

if (stale.length > 0) {
  console.error(`Generated files are not fresh: ${stale.join(', ')}\nRun "npm run generate" and commit the result.`);
  process.exitCode = 1;
}
