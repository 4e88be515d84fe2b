import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Extraction, ModelReference, SourceFile } from '../../src/domain.ts';
import type { Extractor, RepositoryView } from '../../src/references/extractor.ts';
import { findInFile } from '../../src/references/find.ts';
import { sourceFile } from '../../src/references/source-file.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/references');
const SOURCES = join(import.meta.dirname, '../../src/references');

/** Folder of the fixtures of one extractor. */
export function fixtureFolder(id: string): string {
  return join(FIXTURES, id);
}

/** Names of the folders that hold fixtures. */
export function fixtureIds(): readonly string[] {
  return readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Every extractor that a file of the references folder exports, by file name without `.ts`. */
export async function exportedExtractors(): Promise<ReadonlyMap<string, Extractor>> {
  const found = new Map<string, Extractor>();
  for (const name of readdirSync(SOURCES)) {
    if (!name.endsWith('.ts') || name === 'registry.ts') continue;
    const exported: Record<string, unknown> = await import(join(SOURCES, name));
    for (const value of Object.values(exported)) {
      if (isExtractor(value)) found.set(name.replace(/\.ts$/, ''), value);
    }
  }
  return found;
}

function isExtractor(value: unknown): value is Extractor {
  return typeof value === 'object' && value !== null && 'extract' in value && 'applies' in value;
}

/** Paths of the fixture files of one extractor, relative to its folder, `expected.txt` left out. */
export function fixturePaths(id: string): readonly string[] {
  const folder = fixtureFolder(id);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => path !== 'expected.txt')
    .sort();
}

/** A reference as `expected.txt` writes it: `path:line:column class model[@revision] how`. */
export function expectedLine({ location, class: kind, model, revision, how }: ModelReference): string {
  const at = revision === null ? '' : `@${revision}`;
  return `${location.path}:${location.line}:${location.column} ${kind} ${model}${at} ${how}`;
}

/** What is found in the first of the files, path and text each, with the others beside it. */
export function foundIn(first: Written, ...others: readonly Written[]): Extraction {
  const file = sourceFile(...first);
  return findInFile(file, repositoryOf(file, ...others.map((other) => sourceFile(...other))));
}

/** Path and text of a file. */
export type Written = readonly [path: string, text: string];

/** A repository that holds just these files. */
export function repositoryOf(...files: readonly SourceFile[]): RepositoryView {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return { has: (path) => byPath.has(path), read: (path) => byPath.get(path) ?? null };
}
