import { getOrInsert, oncePer, type SourceFile } from '../../../domain.ts';
import type { ExtractContext, RepositoryView } from '../../extractor.ts';
import type { CodeLanguage, Import } from '../language.ts';
import { mayHoldNames, mayLoad, screenedSource } from './outlook.ts';
import { holdsHalves } from './piece-signs.ts';

/** Modules that hand a name on before the one that gives it its value: `export * from "./models"`. */
export const MAX_HOPS = 2;

/** True when `file` imports a value from a module of the repository that names models itself, also through one that hands it on. */
export function importsMayName(file: SourceFile, language: CodeLanguage, context: ExtractContext): boolean {
  return importsFrom(file, language, context, (path) => namesItself(path, language, context));
}

/** The same of one that holds halves of ids. */
export function importsMayFill(file: SourceFile, language: CodeLanguage, context: ExtractContext): boolean {
  return importsFrom(file, language, context, (path) => holdsHalvesItself(path, context));
}

/** True when `file` imports a value from a module at a path that is `wanted`, also through one that hands it on. */
function importsFrom(
  file: SourceFile,
  language: CodeLanguage,
  { repository }: ExtractContext,
  wanted: (path: string) => boolean,
): boolean {
  return language.imports(file.text).some((given) => isFrom(given, file.path, MAX_HOPS));

  function isFrom({ module, name }: Import, from: string, hops: number): boolean {
    const target = moduleFile(module, from, language, repository);
    if (target === undefined) return false;
    const text = (): string => repository.read(target)?.text ?? '';
    if (wanted(target) && (name === null || language.mayBind(text(), name))) return true;
    return (
      hops > 0 &&
      language.handsOn(text(), target).some((given) => isOneOf(name, given.name) && isFrom(given, target, hops - 1))
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

/** What is known of files by their paths, for each repository. */
const naming = oncePer((_: RepositoryView) => new Map<string, boolean>());
const filling = oncePer((_: RepositoryView) => new Map<string, boolean>());
const loading = oncePer((_: RepositoryView) => new Map<string, boolean>());

/** True when the file has strings that may be names of models where they are loaded. */
export function namesItself(path: string, { signs }: CodeLanguage, { repository, mirrors }: ExtractContext): boolean {
  return getOrInsert(naming(repository), path, () => {
    const text = repository.read(path)?.text;
    return text !== undefined && mayHoldNames(screenedSource(text, signs), mirrors);
  });
}

/** True when the file at `path` has strings that are the owner of models or called as a model is. */
function holdsHalvesItself(path: string, { repository }: ExtractContext): boolean {
  return getOrInsert(filling(repository), path, () => holdsHalves(repository.read(path)?.text ?? ''));
}

/** True when the file at `path` hands variables to calls that load models. */
function loadsInside(path: string, { signs }: CodeLanguage, { repository }: ExtractContext): boolean {
  return getOrInsert(loading(repository), path, () => {
    const text = repository.read(path)?.text;
    return text !== undefined && mayLoad(screenedSource(text, signs));
  });
}

/** True when `file` imports `call`, or a module that defines it, from a module of the repository that loads models. */
export function importsLoader(
  file: SourceFile,
  language: CodeLanguage,
  context: ExtractContext,
  call: string,
): boolean {
  return language
    .imports(file.text)
    .some(({ module, name }) => isOneOf(call, name) && loaderFile(module, call, file.path, language, context) !== null);
}

/** The file that defines `name` of `module` itself and loads models, followed through those that hand the name on. */
export function loaderFile(
  module: string,
  name: string,
  path: string,
  language: CodeLanguage,
  context: ExtractContext,
  hops = MAX_HOPS,
): string | null {
  const target = moduleFile(module, path, language, context.repository);
  if (target === undefined) return null;
  const text = (): string => context.repository.read(target)?.text ?? '';
  if (loadsInside(target, language, context) && language.mayBind(text(), name)) return target;
  if (hops === 0) return null;
  for (const given of language.handsOn(text(), target)) {
    const found = isOneOf(name, given.name)
      ? loaderFile(given.module, name, target, language, context, hops - 1)
      : null;
    if (found !== null) return found;
  }
  return null;
}
