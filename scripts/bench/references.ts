import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { minimatch } from 'minimatch';
import type { ModelReference } from '../../src/domain.ts';
import { find } from '../../src/find.ts';

/**
 * Scores `find` on labelled repositories: `--corpus DIR` holds labels.jsonl and scope.jsonl, `--trees DIR` one checked-out
 * tree per repository, named `owner+name`. `--misses` and `--false` list what was missed and what was wrongly reported.
 */
interface Label {
  readonly repo: string;
  readonly path: string;
  readonly line: number;
  readonly model: string;
  readonly written: string;
  readonly how: string;
  readonly class: 'required' | 'optional';
  readonly also?: readonly number[];
}
interface Scope {
  readonly repo: string;
  readonly include: readonly string[];
  readonly absent?: readonly string[];
}
interface Tally {
  required: number;
  found: number;
  predicted: number;
  correct: number;
  onLine: number;
}

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    trees: { type: 'string' },
    repo: { type: 'string' },
    misses: { type: 'boolean' },
    false: { type: 'boolean' },
  },
});
const { corpus, trees } = options;
if (corpus === undefined || trees === undefined)
  throw new Error('usage: bench:references -- --corpus DIR --trees DIR [--repo TEXT] [--misses] [--false]');

const labels = jsonLines<Label>(join(corpus, 'labels.jsonl'));
const scopes = jsonLines<Scope>(join(corpus, 'scope.jsonl')).filter(({ repo }) => repo.includes(options.repo ?? ''));
const byRepository = new Map<string, Tally>();
const byConstruct = new Map<string, Tally>();

for (const scope of scopes) {
  const tree = join(trees, scope.repo.replace('/', '+'));
  if (!existsSync(tree)) throw new Error(`no tree at "${tree}"`);
  const { references } = await find(tree);
  score(
    scope,
    labels.filter(({ repo }) => repo === scope.repo),
    references.filter((reference) => inScope(scope, reference)),
  );
}
print('repository', byRepository);
print('construct', byConstruct);

function inScope({ include, absent }: Scope, { class: kind, location }: ModelReference): boolean {
  if (kind !== 'use' || absent?.includes(location.path)) return false;
  return include.some((glob) => minimatch(location.path, glob, { dot: true }));
}

function score({ repo }: Scope, known: readonly Label[], references: readonly ModelReference[]): void {
  const lines = new Map<string, Set<number>>();
  for (const { location, model } of references) {
    const key = placeKey(location.path, model);
    lines.set(key, (lines.get(key) ?? new Set()).add(location.line));
  }
  for (const label of known) scoreLabel(repo, label, lines.get(placeKey(label.path, label.model)));
  const labelled = new Set(known.map((label) => placeKey(label.path, label.model)));
  for (const { location, model, how, written } of references) {
    const key = placeKey(location.path, model);
    if (labelled.has(key)) continue;
    labelled.add(key);
    for (const tally of [tallyOf(byRepository, repo), tallyOf(byConstruct, `false: ${how}`)]) tally.predicted += 1;
    if (options.false) console.log(`FALSE ${repo} ${location.path}:${location.line} ${model} [${how}] ${written}`);
  }
}

function scoreLabel(repo: string, label: Label, predicted: ReadonlySet<number> | undefined): void {
  const required = label.class === 'required';
  for (const tally of [tallyOf(byRepository, repo), tallyOf(byConstruct, label.how)]) {
    if (required) tally.required += 1;
    if (predicted === undefined) continue;
    if (required) tally.found += 1;
    tally.predicted += 1;
    tally.correct += 1;
    if ([label.line, ...(label.also ?? [])].some((line) => predicted.has(line))) tally.onLine += 1;
  }
  if (predicted === undefined && required && options.misses) {
    console.log(`MISS  ${repo} ${label.path}:${label.line} ${label.model} [${label.how}] ${label.written}`);
  }
}

function placeKey(path: string, model: string): string {
  return `${path}\0${model.toLowerCase()}`;
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const tally = tallies.get(name) ?? { required: 0, found: 0, predicted: 0, correct: 0, onLine: 0 };
  tallies.set(name, tally);
  return tally;
}

function print(title: string, tallies: ReadonlyMap<string, Tally>): void {
  const all = { required: 0, found: 0, predicted: 0, correct: 0, onLine: 0 };
  for (const tally of tallies.values()) for (const key of Object.keys(all) as (keyof Tally)[]) all[key] += tally[key];
  console.log(`\n${title.padEnd(40)} required  recall  predicted  precision  line`);
  for (const [name, tally] of [...tallies, ['pooled', all] as const]) {
    const figures = [
      ratio(tally.found, tally.required),
      String(tally.predicted).padStart(9),
      ratio(tally.correct, tally.predicted),
      ratio(tally.onLine, tally.correct),
    ];
    console.log(`${name.padEnd(40)} ${String(tally.required).padStart(8)}  ${figures.join('  ')}`);
  }
}

function ratio(part: number, whole: number): string {
  return (whole === 0 ? '-' : (part / whole).toFixed(3)).padStart(6);
}

function jsonLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.length > 0)
    .map((line) => JSON.parse(line));
}
