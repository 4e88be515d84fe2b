import { getOrInsert, oncePer } from '../../../domain.ts';
import { keyMeaning } from '../../names/model-keys.ts';
import { ALL, type Binding, type CodeUnit, type Expression, type Scope } from '../../syntax/code/code.ts';
import { indexCode } from '../index.ts';
import type { CodeModule } from '../language.ts';
import { importedModule, MAX_HOPS, namesItself } from '../screen/imports.ts';
import { readUnit } from '../units.ts';

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

/** What a module imports: constants, functions and classes of other modules, also through modules that hand them on. */
export function importedBy(unit: CodeUnit, importer: CodeModule): Imported {
  const modules = new Modules(unit, importer);
  return {
    imported: (module, names) => modules.values(module, names),
    importedScopes: (module, name) => modules.scopes(module, name),
    isForeign: (expression) => modules.hold(expression),
    isTold: (expression) => modules.isTold(expression),
  };
}

/** The modules that one file imports, each looked up and read once. */
class Modules {
  readonly #unit: CodeUnit;
  readonly #importer: CodeModule;
  readonly #sources = new Map<string, string | null>();
  readonly #units = new Map<string, CodeUnit>();
  readonly #values = new Map<string, readonly Expression[]>();
  readonly #scopes = new Map<string, readonly Scope[]>();
  readonly #told = new WeakSet<Expression>();

  constructor(unit: CodeUnit, importer: CodeModule) {
    this.#unit = unit;
    this.#importer = importer;
  }

  values(module: string, names: readonly string[]): readonly Expression[] {
    return getOrInsert(this.#values, [module, ...names].join('\0'), () =>
      this.#follow(module, names, this.#importer, MAX_HOPS).flatMap(({ binding, inside }) => {
        if (binding.kind !== 'value') return [];
        const value = inside.reduce(memberOf, binding.value);
        if (keyMeaning(names.at(-1) ?? '') === 'strong') this.#told.add(value);
        return [value];
      }),
    );
  }

  /** Only of modules with strings that may be names of models: most calls are of others, which need not be parsed. */
  scopes(module: string, name: string): readonly Scope[] {
    return getOrInsert(this.#scopes, `${module}\0${name}`, () => {
      const target = importedModule(module, this.#importer);
      if (target !== null && !namesItself(target)) return [];
      return this.#follow(module, [name], this.#importer, MAX_HOPS).flatMap(({ binding, inside }) => {
        if (binding.kind !== 'scope' || inside.length > 0) return [];
        for (const value of fieldsTold(binding.scope)) this.#told.add(value);
        return [binding.scope];
      });
    });
  }

  hold(expression: Expression): boolean {
    return [...this.#units.values()].some((unit) => writtenIn(unit).has(expression));
  }

  isTold(expression: Expression): boolean {
    return this.#told.has(expression);
  }

  #follow(module: string, names: readonly string[], from: CodeModule, hops: number): readonly Found[] {
    const [name, ...inside] = names;
    if (name === undefined || names.length > MAX_NAMES) return [];
    const target = importedModule(module, from);
    const source = target === null || target.path === this.#importer.path ? null : this.#sourceOf(target);
    const given = target === null || source === null ? null : this.#bindingsIn(target, source, name);
    // `pkg.config` of `import pkg`
    if (given === null) return inside.length === 0 ? [] : this.#follow(below(module, name), inside, from, hops);
    return given.flatMap((binding) => {
      if (binding.kind === 'import' && hops > 0)
        return this.#follow(binding.module, namesOf(binding.name, names), target ?? from, hops - 1);
      return [{ binding, inside }];
    });
  }

  /** What binds `name` in a module, null when nothing does. */
  #bindingsIn(target: CodeModule, source: string, name: string): readonly Binding[] | null {
    if (!mayGive(target, source, name)) return null;
    const { bindings } = this.#unitOf(target, source).module;
    return bindings.get(name) ?? bindings.get(ALL) ?? null;
  }

  #sourceOf({ path, context }: CodeModule): string | null {
    return getOrInsert(this.#sources, path, () => {
      if (this.#sources.size >= MAX_IMPORTS) return null;
      const read = context.repository.read(path)?.text ?? null;
      // `module.exports = {...}`: JSON is an expression of JavaScript.
      const text = read !== null && path.endsWith('.json') ? `module.exports = ${read}` : read;
      return text === null || text.length > MAX_IMPORT_LENGTH ? null : text;
    });
  }

  #unitOf({ path, language, context }: CodeModule, source: string): CodeUnit {
    return getOrInsert(this.#units, path, () => {
      const read = readUnit(source, language, context.repository);
      // A copy of this file elsewhere is another file: what stands there is foreign.
      return read === this.#unit ? language.read(source) : read;
    });
  }
}

function mayGive({ path, language }: CodeModule, source: string, name: string): boolean {
  if (language.mayBind(source, name)) return true;
  return language.handsOn(source, path).some((given) => given.name === name || given.name === null);
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
