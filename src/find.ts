import type { ModelReference, Problem, SourceFile } from './domain.ts';
import type { BaseSide } from './files/base.ts';
import { listFiles } from './files/list.ts';
import { type Texts, textsBefore, textsIn } from './files/repository.ts';
import type { RepositoryView } from './references/extractor.ts';
import { byPlace, findInFile, isCandidate } from './references/find.ts';
import { sourceFile } from './references/source-file.ts';

/** What the find stage saw. */
export interface Found {
  readonly references: readonly ModelReference[];
  readonly problems: readonly Problem[];
  /** Paths of all listed files. */
  readonly paths: ReadonlySet<string>;
  readonly filesRead: number;
}

/** Lists the files below `directory`, reads each candidate once and finds the model references in it. */
export async function find(directory: string): Promise<Found> {
  const { paths, problems } = await listFiles(directory);
  const known = new Set(paths);
  const found = findIn(paths, textsIn(directory, known));
  return { ...found, problems: [...problems, ...found.problems], paths: known };
}

/**
 * The references of the base side in every file where the two sides can differ: the changed files as they were, and the
 * unchanged files that hold references now, since a constant they import may have changed.
 */
export async function findBase(directory: string, head: Found, base: BaseSide): Promise<readonly ModelReference[]> {
  const old = base.changes.flatMap(({ basePath }) => (basePath === null ? [] : [basePath]));
  const paths = new Set(head.paths);
  for (const change of base.changes) if (change.basePath !== change.path) paths.delete(change.path);
  for (const path of old) paths.add(path);
  const older = await base.read(old.filter(isCandidate));
  const changed = new Set(base.changes.map(({ path }) => path));
  const holders = head.references.map(({ location }) => location.path).filter((path) => !changed.has(path));
  const texts = textsBefore(textsIn(directory, head.paths), paths, older);
  return findIn([...new Set([...older.keys(), ...holders])].sort(), texts).references;
}

function findIn(paths: readonly string[], texts: Texts): Omit<Found, 'paths'> {
  const references: ModelReference[] = [];
  const problems: Problem[] = [];
  let filesRead = 0;
  const repository = viewOf(texts);
  for (const path of paths) {
    if (!isCandidate(path)) continue;
    const text = texts.read(path);
    if (text === null) continue;
    if (typeof text !== 'string') {
      problems.push(text);
      continue;
    }
    filesRead += 1;
    const extraction = findInFile(sourceFile(path, text), repository);
    references.push(...extraction.references);
    problems.push(...extraction.problems);
  }
  return { references: references.sort(byPlace), problems, filesRead };
}

/** Neighbouring files for extractors that follow an import; each is read once. */
function viewOf(texts: Texts): RepositoryView {
  const read = new Map<string, SourceFile | null>();
  return {
    has: texts.has,
    read(path) {
      if (!texts.has(path)) return null;
      const known = read.get(path);
      if (known !== undefined) return known;
      const text = texts.read(path);
      const file = typeof text === 'string' ? sourceFile(path, text) : null;
      read.set(path, file);
      return file;
    },
  };
}
