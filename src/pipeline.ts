import type { ModelReference, Problem } from './domain.ts';
import { decode } from './files/decode.ts';
import { listFiles } from './files/list.ts';
import { readBytes } from './files/read.ts';
import type { RepositoryView } from './references/extractor.ts';
import { byPlace, findInFile, isCandidate } from './references/find.ts';
import { sourceFile } from './references/source-file.ts';

/** What the find stage saw. */
export interface Found {
  readonly references: readonly ModelReference[];
  readonly problems: readonly Problem[];
  readonly filesRead: number;
}

/** Lists the files below `directory`, reads each candidate once and finds the model references in it. */
export async function find(directory: string): Promise<Found> {
  const { paths, problems: listProblems } = await listFiles(directory);
  const repository = repositoryView(directory, new Set(paths));
  const references: ModelReference[] = [];
  const problems: Problem[] = [...listProblems];
  let filesRead = 0;
  for (const path of paths) {
    if (!isCandidate(path)) continue;
    const file = repository.read(path);
    if (file === null) continue;
    filesRead += 1;
    const extraction = findInFile(file, repository);
    references.push(...extraction.references);
    problems.push(...extraction.problems);
  }
  return { references: references.sort(byPlace), problems, filesRead };
}

function repositoryView(directory: string, paths: ReadonlySet<string>): RepositoryView {
  return {
    has: (path) => paths.has(path),
    read(path) {
      if (!paths.has(path)) return null;
      const answer = readBytes(directory, path);
      const text = answer.kind === 'bytes' ? decode(answer.bytes) : null;
      return text === null ? null : sourceFile(path, text);
    },
  };
}
