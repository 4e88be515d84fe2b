import { addTo, oncePer, type SourceFile } from '../../domain.ts';
import type { ExtractContext } from '../extractor.ts';
import { type Call, type CodeUnit, qualifiedName, type Scope } from '../syntax/code/code.ts';
import type { ContextRules } from './context/argument-context.ts';
import { Evaluator } from './evaluate/evaluator.ts';
import { worldOf } from './evaluate/world.ts';
import { type CodeIndex, indexCode } from './index.ts';
import type { CodeLanguage, CodeModule } from './language.ts';
import { type FileTraits, traitsOf } from './traits.ts';
import { readUnit } from './units.ts';

/** A file that was parsed, and what is asked about it. */
export interface ParsedFile extends CodeModule {
  readonly file: SourceFile;
  readonly unit: CodeUnit;
  readonly index: CodeIndex;
  readonly evaluator: Evaluator;
  readonly traits: FileTraits;
  readonly rules: ContextRules;
}

/** Parses a file. */
export function parsedFile(file: SourceFile, language: CodeLanguage, context: ExtractContext): ParsedFile {
  const module: CodeModule = { path: file.path, language, context };
  const unit = readUnit(file.text, language, context.repository);
  const index = indexCode(unit);
  const evaluator = new Evaluator(worldOf(unit, index, module));
  const rules: ContextRules = {
    loaders: language.loaders,
    scopesOf: scopesByName(unit),
    callsOf: (dotted) => callsByName(index).get(dotted) ?? [],
  };
  return { ...module, file, unit, index, evaluator, traits: traitsOf(file), rules };
}

function scopesByName(unit: CodeUnit): (name: string) => readonly Scope[] {
  const byName = new Map<string, Scope[]>();
  for (const scope of unit.scopes) {
    const own = scope.kind === 'class' ? constructorOf(scope) : scope;
    if (own === null || scope.name === '') continue;
    addTo(byName, scope.name, own);
  }
  return (name) => byName.get(name) ?? [];
}

function constructorOf(scope: Scope): Scope | null {
  const made = (scope.bindings.get('__init__') ?? scope.bindings.get('constructor'))?.[0];
  return made?.kind === 'scope' ? made.scope : null;
}

/** The calls of each name. */
const callsByName = oncePer(({ calls }: CodeIndex): ReadonlyMap<string, readonly Call[]> => {
  const byName = new Map<string, Call[]>();
  for (const call of calls) addTo(byName, qualifiedName(call.callee), call);
  return byName;
});
