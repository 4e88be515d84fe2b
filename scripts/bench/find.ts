import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Time and memory of the built `find` next to `git grep` over the same tree in the same run. `--tree DIR` names a git checkout;
 * without it a tree of 10,000 files is made of the installed packages and the reference fixtures. Goals: at most 3 times
 * `git grep`, at most 300 MB.
 */
const { values: options } = parseArgs({ options: { tree: { type: 'string' } } });
const PATTERN = 'huggingface|from_pretrained|model';
const CLI = join(import.meta.dirname, '../../dist/cli.js');
const FILES = 10_000;

const tree = options.tree ?? madeTree();
const paths = execFileSync('git', ['-C', tree, 'ls-files', '-z'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(tree, path)));
const bytes = paths.reduce((sum, path) => sum + statSync(join(tree, path)).size, 0);
console.log(`${paths.length} files, ${(bytes / 1e6).toFixed(0)} MB, ${availableParallelism()} cores`);

const grep = best(3, 'git', ['-C', tree, 'grep', '-lE', PATTERN]);
console.log(`git grep               ${grep.toFixed(2)} s`);
for (const threads of [1, 2]) {
  const seconds = best(2, process.execPath, [CLI, 'find', tree, '--threads', String(threads)]);
  console.log(
    `find, ${threads} thread(s)      ${seconds.toFixed(2)} s  ${(seconds / grep).toFixed(1)}x  ${memory(threads)} MB`,
  );
}
if (options.tree === undefined) rmSync(tree, { recursive: true });

/** Shortest of some runs, in seconds. */
function best(runs: number, command: string, args: readonly string[]): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    spawnSync(command, args, { stdio: 'ignore' });
    return performance.now() - start;
  });
  return Math.min(...times) / 1000;
}

/** Largest resident size of one run, in MB. */
function memory(threads: number): number {
  const script = `process.on('exit', () => console.error('RSS ' + process.resourceUsage().maxRSS)); process.argv.splice(1, 1, ${JSON.stringify(CLI)}); await import(${JSON.stringify(CLI)});`;
  const args = ['--input-type=module', '-e', script, 'cli', 'find', tree, '--threads', String(threads)];
  const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  return Math.round(Number(/RSS (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024);
}

function madeTree(): string {
  const root = mkdtempSync(join(tmpdir(), 'bench-find-'));
  const project = join(import.meta.dirname, '../..');
  cpSync(join(project, '__tests__/fixtures/references'), join(root, 'models'), { recursive: true });
  const kept = new Set(['.js', '.mjs', '.cjs', '.ts', '.json', '.md', '.yml', '.yaml', '.html', '.map']);
  const packages = join(project, 'node_modules');
  const sources = readdirSync(packages, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && kept.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name).slice(packages.length + 1))
    .sort()
    .slice(0, FILES);
  for (const path of sources)
    cpSync(join(packages, path), join(root, 'packages', path.replaceAll('node_modules', 'nested')));
  execFileSync('git', ['-C', root, 'init', '-q']);
  execFileSync('git', ['-C', root, 'add', '-A', '-f'], { stdio: 'ignore' });
  return root;
}
