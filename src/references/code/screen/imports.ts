import { getOrInsert, oncePer } from '../../../domain.ts';
import type { RepositoryView } from '../../extractor.ts';
import type { CodeModule, Import } from '../language.ts';
import { holdsHalves } from './halves.ts';
import { type Imports, mayHoldNames, mayLoad } from './outlook.ts';
import { screenedSource } from './screened-source.ts';

/** Modules that hand a name on before the one that gives it its value: `export * from "./models"`. */
export const MAX_HOPS = 2;

/** What the modules of the repository that `importer`, whose source is `text`, imports may do, also through those that hand names on. */
export function importsOf(importer: CodeModule, text: string): Imports {
  const imported = (): readonly Import[] => importer.language.imports(text);
  const someGives = (isWanted: (module: CodeModule) => boolean): boolean =>
    imported().some((given) => gives(given, importer, isWanted, MAX_HOPS));
  return {
    mayName: () => someGives(namesItself),
    mayFill: () => someGives(holdsHalvesItself),
    load: (call) =>
      imported().some(({ module, name }) => isOneOf(call, name) && loaderModule(module, call, importer) !== null),
  };
}

/** True for the import of a value from a module that is wanted. */
function gives(
  { module, name }: Import,
  importer: CodeModule,
  isWanted: (module: CodeModule) => boolean,
  hops: number,
): boolean {
  const target = importedModule(module, importer);
  if (target === null) return false;
  if (isWanted(target) && (name === null || mayBind(target, name))) return true;
  if (hops === 0) return false;
  return handedOnBy(target).some((given) => isOneOf(name, given.name) && gives(given, target, isWanted, hops - 1));
}

function isOneOf(wanted: string | null, given: string | null): boolean {
  return wanted === null || given === null || wanted === given;
}

/** The module of the repository that `module`, as `importer` imports it, is; null when it is the importer or not there. */
export function importedModule(module: string, importer: CodeModule): CodeModule | null {
  const { language, context, path } = importer;
  const target = language.modulePaths(module, path).find(context.repository.has);
  return target === undefined || target === path ? null : { ...importer, path: target };
}

function textOf({ path, context }: CodeModule): string {
  return context.repository.read(path)?.text ?? '';
}

function mayBind(module: CodeModule, name: string): boolean {
  return module.language.mayBind(textOf(module), name);
}

function handedOnBy(module: CodeModule): readonly Import[] {
  return module.language.handsOn(textOf(module), module.path);
}

/** The same question of a module, asked once for each file of a repository. */
function perFile(answer: (module: CodeModule) => boolean): (module: CodeModule) => boolean {
  const known = oncePer((_: RepositoryView) => new Map<string, boolean>());
  return (module) => getOrInsert(known(module.context.repository), module.path, () => answer(module));
}

/** True when a module has strings that may be names of models where they are loaded. */
export const namesItself: (module: CodeModule) => boolean = perFile((module) =>
  mayHoldNames(screenedSource(textOf(module), module.language.signs), module.context.mirrors),
);

/** True when a module has strings that are the owner of models or called as a model is. */
const holdsHalvesItself = perFile((module) => holdsHalves(textOf(module)));

/** True when a module hands variables to calls that load models. */
const loadsItself = perFile((module) => mayLoad(screenedSource(textOf(module), module.language.signs)));

/** The module that defines `name` of `module` itself and loads models, followed through those that hand the name on. */
export function loaderModule(
  module: string,
  name: string,
  importer: CodeModule,
  hops: number = MAX_HOPS,
): CodeModule | null {
  const target = importedModule(module, importer);
  if (target === null) return null;
  if (loadsItself(target) && mayBind(target, name)) return target;
  if (hops === 0) return null;
  for (const given of handedOnBy(target)) {
    const found = isOneOf(name, given.name) ? loaderModule(given.module, name, target, hops - 1) : null;
    if (found !== null) return found;
  }
  return null;
}
