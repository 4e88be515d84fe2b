import type { SourceFile } from '../../domain.ts';
import type { ExtractContext, RepositoryView } from '../extractor.ts';
import type { CodeLanguage } from './references.ts';
import { outlookOf, screenedSource } from './screen.ts';

/** True when `file` imports a value from a module of the repository that names models itself: one file far, as values are followed. */
export function importsMayName(file: SourceFile, language: CodeLanguage, context: ExtractContext): boolean {
  return language.imports(file.text).some(({ module, name }) => {
    const target = moduleFile(module, file.path, language, context.repository);
    if (target === undefined || !namesItself(target, language, context)) return false;
    return name === null || language.mayBind(context.repository.read(target)?.text ?? '', name);
  });
}

/** The file of the repository that `module`, imported by the file at `path`, is; none when it is that file or not there. */
export function moduleFile(
  module: string,
  path: string,
  { modulePaths }: CodeLanguage,
  { has }: RepositoryView,
): string | undefined {
  const target = modulePaths(module, path).find(has);
  return target === path ? undefined : target;
}

/** Which files name models in their own strings, by path, for each repository. */
const known = new WeakMap<RepositoryView, Map<string, boolean>>();

function namesItself(path: string, { signs }: CodeLanguage, { repository, mirrors }: ExtractContext): boolean {
  const answers = known.get(repository) ?? new Map<string, boolean>();
  known.set(repository, answers);
  const answer = answers.get(path);
  if (answer !== undefined) return answer;
  const text = repository.read(path)?.text;
  const names = text !== undefined && outlookOf(screenedSource(text, signs), mirrors, () => false) === 'code';
  answers.set(path, names);
  return names;
}
