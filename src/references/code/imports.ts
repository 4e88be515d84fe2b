import type { SourceFile } from '../../domain.ts';
import type { ExtractContext, RepositoryView } from '../extractor.ts';
import type { CodeLanguage } from './references.ts';
import { codeMayName } from './screen.ts';

/** Which files name models in their own strings, by path, for each repository. */
const known = new WeakMap<RepositoryView, Map<string, boolean>>();

/** True when a module of the repository that `file` imports names models itself: constants are followed one file far. */
export function importsMayName(file: SourceFile, language: CodeLanguage, context: ExtractContext): boolean {
  return language.imports(file.text).some((module) => {
    const target = language.modulePaths(module, file.path).find((path) => context.repository.has(path));
    return target !== undefined && target !== file.path && namesItself(target, language, context);
  });
}

function namesItself(path: string, { signs }: CodeLanguage, { repository, mirrors }: ExtractContext): boolean {
  const answers = known.get(repository) ?? new Map<string, boolean>();
  known.set(repository, answers);
  const answer = answers.get(path);
  if (answer !== undefined) return answer;
  const text = repository.read(path)?.text;
  const names = text !== undefined && codeMayName(text, signs, mirrors, () => false);
  answers.set(path, names);
  return names;
}
