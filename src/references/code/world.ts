import type { RepositoryView } from '../extractor.ts';
import { keyMeaning } from '../names/model-keys.ts';
import { type Binding, bindingsOf, type Call, type CodeUnit, dottedName, type Expression } from '../syntax/code.ts';
import { moduleFile } from './imports.ts';
import type { CodeIndex } from './index.ts';
import type { CodeLanguage } from './references.ts';
import { readUnit } from './units.ts';

/** What the evaluator may look up. */
export interface World {
  /** Calls by the last part of their callee's name. */
  readonly callsOf: (name: string) => readonly Call[];
  /** What attributes and options of that name may be, anywhere in the file: dataclass fields, argparse options. */
  readonly fieldsOf: (name: string) => readonly Expression[];
  /** What `name` of `module` may be when the module is part of the repository. */
  readonly imported: (module: string, name: string) => readonly Expression[];
  /** True when the expression was read from another file. */
  readonly isForeign: (expression: Expression) => boolean;
  /** True for the value of a constant that its own file takes for a model by its name, whatever it looks like. */
  readonly isTold: (expression: Expression) => boolean;
}

/** Imported modules read for one file, and how large each may be. */
const MAX_IMPORTS = 12;
const MAX_IMPORT_LENGTH = 300_000;

/** What the evaluator may look up for the file at `path`: its own calls and fields, and constants of modules it imports. */
export function worldOf(
  unit: CodeUnit,
  { calls }: CodeIndex,
  path: string,
  language: CodeLanguage,
  repository: RepositoryView,
): World {
  const byName = new Map<string, Call[]>();
  for (const call of calls) {
    const dotted = dottedName(call.callee);
    push(byName, dotted.slice(dotted.lastIndexOf('.') + 1), call);
  }
  const partials = partialsOf(unit);
  const fields = fieldsOf(unit, calls);
  const foreign = new WeakSet<Expression>();
  const told = new WeakSet<Expression>();
  const sources = new Map<string, string | null>();
  const units = new Map<string, CodeUnit>();
  return {
    callsOf: (name) => [name, ...(partials.get(name) ?? [])].flatMap((called) => byName.get(called) ?? []),
    fieldsOf: (name) => fields.get(name) ?? [],
    isForeign: (expression) => foreign.has(expression),
    isTold: (expression) => told.has(expression),
    imported(module, name) {
      const source = sourceOf(module);
      if (source === null || !language.mayBind(source, name)) return [];
      const bindings = unitOf(module, source).module.bindings.get(name) ?? [];
      return bindings.flatMap((binding) => {
        if (binding.kind !== 'value') return [];
        markForeign(binding.value, foreign);
        if (keyMeaning(name) === 'strong') told.add(binding.value);
        return [binding.value];
      });
    },
  };

  function sourceOf(module: string): string | null {
    const known = sources.get(module);
    if (known !== undefined) return known;
    const target = sources.size < MAX_IMPORTS ? moduleFile(module, path, language, repository) : undefined;
    const read = target === undefined ? null : (repository.read(target)?.text ?? null);
    // `module.exports = {...}`: JSON is an expression of JavaScript.
    const text = read !== null && target?.endsWith('.json') === true ? `module.exports = ${read}` : read;
    const source = text === null || text.length > MAX_IMPORT_LENGTH ? null : text;
    sources.set(module, source);
    return source;
  }

  function unitOf(module: string, source: string): CodeUnit {
    const known = units.get(module);
    if (known !== undefined) return known;
    const read = readUnit(source, language, repository);
    // A copy of this file elsewhere is another file: what stands there is foreign.
    const other = read === unit ? language.read(source) : read;
    units.set(module, other);
    return other;
  }
}

/** `quick = partial(score, n=1)`: the names that a function is also called by, by its own. */
function partialsOf({ roots }: CodeUnit): ReadonlyMap<string, readonly string[]> {
  const partials = new Map<string, string[]>();
  for (const { role, expression } of roots) {
    if (
      role.kind !== 'binding' ||
      expression.kind !== 'call' ||
      !/(?:^|\.)partial$/.test(dottedName(expression.callee))
    )
      continue;
    const [made, ...given] = expression.args.filter(({ keyword }) => keyword === null);
    // Arguments given by position move the others.
    if (made?.value.kind !== 'name' || given.length > 0 || made.value.name === role.name) continue;
    push(partials, made.value.name, role.name);
  }
  return partials;
}

/** Fields of classes and defaults of options, by name: what `args.model_name` and `config.model_name` may be. */
function fieldsOf({ scopes }: CodeUnit, calls: readonly Call[]): ReadonlyMap<string, readonly Expression[]> {
  const fields = new Map<string, Expression[]>();
  for (const { kind, bindings } of scopes) {
    if (kind !== 'class') continue;
    for (const [name, all] of bindings) {
      for (const binding of all) if (binding.kind === 'value') push(fields, name, binding.value);
    }
  }
  for (const { callee, args } of calls) {
    if (!/(?:^|\.)(?:add_argument|add_option)$/.test(dottedName(callee))) continue;
    const fallback = args.find(({ keyword }) => keyword === 'default')?.value;
    const dest = args.find(({ keyword }) => keyword === 'dest')?.value;
    if (fallback === undefined) continue;
    for (const { keyword, value } of args) {
      if (keyword === null && value.kind === 'text')
        push(fields, value.value.replace(/^-+/, '').replace(/-/g, '_'), fallback);
    }
    if (dest?.kind === 'text') push(fields, dest.value, fallback);
  }
  return fields;
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

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
