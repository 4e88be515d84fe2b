import type { ExtractContext } from '../extractor.ts';
import { keyMeaning } from '../names/model-keys.ts';
import { oncePer } from '../remembered.ts';
import { ALL, type Binding, type CodeUnit, type Expression, type Scope } from '../syntax/code.ts';
import { MAX_HOPS, moduleFile, namesItself } from './imports.ts';
import { indexCode } from './index.ts';
import type { CodeLanguage } from './language.ts';
import { readUnit } from './units.ts';

/** Values of other files of the repository. */
export interface Imported {
  /** What `path`, a name of `module` and names inside of it, may be when the module is part of the repository. */
  readonly imported: (module: string, path: readonly string[]) => readonly Expression[];
  /** The functions and classes that `name` of `module` is. */
  readonly importedScopes: (module: string, name: string) => readonly Scope[];
  /** True when the expression was read from another file. */
  readonly isForeign: (expression: Expression) => boolean;
  /** True for the value of a constant that its own file takes for a model by its name, whatever it looks like. */
  readonly isTold: (expression: Expression) => boolean;
}

/** What a name of a module is bound to, and the names inside of it that are still asked for. */
interface Found {
  readonly binding: Binding;
  readonly inside: readonly string[];
}

/** Modules read for one file, and how large each may be. */
const MAX_IMPORTS = 12;
const MAX_IMPORT_LENGTH = 300_000;
/** Longest path of names into a module. */
const MAX_NAMES = 6;

/** What the file at `path` imports: constants, functions and classes of other modules, also through modules that hand them on. */
export function importedBy(unit: CodeUnit, path: string, language: CodeLanguage, context: ExtractContext): Imported {
  const { repository } = context;
  const told = new WeakSet<Expression>();
  const sources = new Map<string, string | null>();
  const units = new Map<string, CodeUnit>();
  const answers = new Map<string, readonly Expression[]>();
  const scopes = new Map<string, readonly Scope[]>();
  return {
    imported(module, names) {
      const question = [module, ...names].join('\0');
      const answer = answers.get(question) ?? valuesOf(module, names);
      answers.set(question, answer);
      return answer;
    },
    importedScopes(module, name) {
      const question = `${module}\0${name}`;
      const answer = scopes.get(question) ?? scopesOf(module, name);
      scopes.set(question, answer);
      return answer;
    },
    isForeign: (expression) => [...units.values()].some((other) => writtenIn(other).has(expression)),
    isTold: (expression) => told.has(expression),
  };

  function valuesOf(module: string, names: readonly string[]): readonly Expression[] {
    return follow(module, names, path, MAX_HOPS).flatMap(({ binding, inside }) => {
      if (binding.kind !== 'value') return [];
      const value = inside.reduce(memberOf, binding.value);
      if (keyMeaning(names.at(-1) ?? '') === 'strong') told.add(value);
      return [value];
    });
  }

  /** Only of modules with strings that may be names of models: most calls are of others, which need not be parsed. */
  function scopesOf(module: string, name: string): readonly Scope[] {
    const target = moduleFile(module, path, language, repository);
    if (target !== undefined && !namesItself(target, language, context)) return [];
    return follow(module, [name], path, MAX_HOPS).flatMap(({ binding, inside }) => {
      if (binding.kind !== 'scope' || inside.length > 0) return [];
      for (const value of fieldsTold(binding.scope)) told.add(value);
      return [binding.scope];
    });
  }

  function follow(module: string, names: readonly string[], from: string, hops: number): readonly Found[] {
    const [name, ...inside] = names;
    if (name === undefined || names.length > MAX_NAMES) return [];
    const target = moduleFile(module, from, language, repository);
    const source = target === undefined || target === path ? null : sourceOf(target);
    const given = target === undefined || source === null ? null : bindingsIn(target, source, name);
    // `pkg.config` of `import pkg`
    if (given === null) return inside.length === 0 ? [] : follow(below(module, name), inside, from, hops);
    return given.flatMap((binding) => {
      if (binding.kind === 'import' && hops > 0)
        return follow(binding.module, namesOf(binding.name, names), target ?? from, hops - 1);
      return [{ binding, inside }];
    });
  }

  /** What binds `name` in a module, null when nothing does. */
  function bindingsIn(target: string, source: string, name: string): readonly Binding[] | null {
    if (!mayGive(source, name, target)) return null;
    const { bindings } = unitOf(target, source).module;
    return bindings.get(name) ?? bindings.get(ALL) ?? null;
  }

  function mayGive(source: string, name: string, target: string): boolean {
    if (language.mayBind(source, name)) return true;
    return language.handsOn(source, target).some((given) => given.name === name || given.name === null);
  }

  function sourceOf(target: string): string | null {
    const known = sources.get(target);
    if (known !== undefined) return known;
    const read = sources.size < MAX_IMPORTS ? (repository.read(target)?.text ?? null) : null;
    // `module.exports = {...}`: JSON is an expression of JavaScript.
    const text = read !== null && target.endsWith('.json') ? `module.exports = ${read}` : read;
    const source = text === null || text.length > MAX_IMPORT_LENGTH ? null : text;
    sources.set(target, source);
    return source;
  }

  function unitOf(target: string, source: string): CodeUnit {
    const known = units.get(target);
    if (known !== undefined) return known;
    const read = readUnit(source, language, repository);
    // A copy of this file elsewhere is another file: what stands there is foreign.
    const other = read === unit ? language.read(source) : read;
    units.set(target, other);
    return other;
  }
}

/** What is asked of the module that a binding leads to: `export * as all from "./a"` gives the names behind `all`. */
function namesOf(bound: string | null, names: readonly string[]): readonly string[] {
  if (bound === ALL) return names;
  return bound === null ? names.slice(1) : [bound, ...names.slice(1)];
}

/** `.config` of `.`, `pkg.config` of `pkg`. */
function below(module: string, name: string): string {
  return module.endsWith('.') ? `${module}${name}` : `${module}.${name}`;
}

function memberOf(object: Expression, name: string): Expression {
  return { kind: 'member', object, name, start: object.start, end: object.end };
}

/** The values of the fields of a class that their own file takes for models by their names. */
function fieldsTold({ kind, bindings }: Scope): readonly Expression[] {
  if (kind !== 'class') return [];
  return [...bindings].flatMap(([name, all]) =>
    keyMeaning(name) === 'strong' ? all.flatMap((binding) => (binding.kind === 'value' ? [binding.value] : [])) : [],
  );
}

/** The strings and calls of a file, which alone a value is said to come from. */
const writtenIn = oncePer((unit: CodeUnit): ReadonlySet<Expression> => {
  const { places, calls } = indexCode(unit);
  return new Set<Expression>([...places.map(({ expression }) => expression), ...calls]);
});
