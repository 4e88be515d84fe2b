import type { RepositoryView } from '../extractor.ts';
import { keyMeaning } from '../names/model-keys.ts';
import { ALL, type Binding, bindingsOf, type CodeUnit, type Expression } from '../syntax/code.ts';
import { MAX_HOPS, moduleFile } from './imports.ts';
import type { CodeLanguage } from './language.ts';
import { readUnit } from './units.ts';

/** Values of other files of the repository. */
export interface Imported {
  /** What `path`, a name of `module` and names inside of it, may be when the module is part of the repository. */
  readonly imported: (module: string, path: readonly string[]) => readonly Expression[];
  /** True when the expression was read from another file. */
  readonly isForeign: (expression: Expression) => boolean;
  /** True for the value of a constant that its own file takes for a model by its name, whatever it looks like. */
  readonly isTold: (expression: Expression) => boolean;
}

/** Modules read for one file, and how large each may be. */
const MAX_IMPORTS = 12;
const MAX_IMPORT_LENGTH = 300_000;
/** Longest path of names into a module. */
const MAX_NAMES = 6;

/** What the file at `path` imports: constants of other modules, also through modules that hand them on. */
export function importedBy(unit: CodeUnit, path: string, language: CodeLanguage, repository: RepositoryView): Imported {
  const foreign = new WeakSet<Expression>();
  const told = new WeakSet<Expression>();
  const sources = new Map<string, string | null>();
  const units = new Map<string, CodeUnit>();
  const answers = new Map<string, readonly Expression[]>();
  return {
    imported(module, names) {
      const question = [module, ...names].join('\0');
      const answer = answers.get(question) ?? follow(module, names, path, MAX_HOPS);
      answers.set(question, answer);
      return answer;
    },
    isForeign: (expression) => foreign.has(expression),
    isTold: (expression) => told.has(expression),
  };

  function follow(module: string, names: readonly string[], from: string, hops: number): readonly Expression[] {
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
      if (binding.kind !== 'value') return [];
      const value = inside.reduce(memberOf, binding.value);
      markForeign(value, foreign);
      if (keyMeaning(names.at(-1) ?? name) === 'strong') told.add(value);
      return [value];
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

function markForeign(expression: Expression, foreign: WeakSet<Expression>): void {
  const queue: Expression[] = [expression];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (foreign.has(at)) continue;
    foreign.add(at);
    for (const part of valuesIn(at)) queue.push(part);
  }
}

/** What gives `expression` its value. */
function valuesIn(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'list':
      return expression.items;
    case 'dict':
      return expression.entries.map(({ value }) => value);
    case 'choice':
      return expression.options;
    case 'call':
      return expression.args.map(({ value }) => value);
    case 'template':
      return expression.parts;
    case 'member':
      return [expression.object];
    case 'name':
      return bindingsOf(expression.name, expression.scope).flatMap(boundTo);
    default:
      return [];
  }
}

/** What a name of that file stands for stands there too. */
function boundTo(binding: Binding): readonly Expression[] {
  if (binding.kind === 'value') return [binding.value];
  return binding.kind === 'entry' || binding.kind === 'element' ? [binding.of] : [];
}
