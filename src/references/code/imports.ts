import type { SourceFile } from '../../domain.ts';
import type { ExtractContext, RepositoryView } from '../extractor.ts';
import type { CodeLanguage, Import } from './language.ts';
import { mayGiveNames, outlookOf, screenedSource } from './screen.ts';

/** Modules that hand a name on before the one that gives it its value: `export * from "./models"`. */
export const MAX_HOPS = 2;

/** True when `file` imports a value from a module of the repository that names models itself, also through one that hands it on. */
export function importsMayName(file: SourceFile, language: CodeLanguage, context: ExtractContext): boolean {
  return language.imports(file.text).some((given) => mayName(given, file.path, MAX_HOPS));

  function mayName({ module, name }: Import, from: string, hops: number): boolean {
    const target = moduleFile(module, from, language, context.repository);
    if (target === undefined) return false;
    const text = (): string => context.repository.read(target)?.text ?? '';
    if (namesItself(target, language, context) && (name === null || language.mayBind(text(), name))) return true;
    return (
      hops > 0 &&
      language.handsOn(text(), target).some((given) => isOneOf(name, given.name) && mayName(given, target, hops - 1))
    );
  }
}

function isOneOf(wanted: string | null, given: string | null): boolean {
  return wanted === null || given === null || wanted === given;
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

/** Which files have strings that may name models, by path, for each repository. */
const known = new WeakMap<RepositoryView, Map<string, boolean>>();

function namesItself(path: string, { signs }: CodeLanguage, { repository, mirrors }: ExtractContext): boolean {
  const answers = known.get(repository) ?? new Map<string, boolean>();
  known.set(repository, answers);
  const answer = answers.get(path);
  if (answer !== undefined) return answer;
  const text = repository.read(path)?.text;
  const source = text === undefined ? null : screenedSource(text, signs);
  const names = source !== null && (outlookOf(source, mirrors, () => false) === 'code' || mayGiveNames(source));
  answers.set(path, names);
  return names;
}
