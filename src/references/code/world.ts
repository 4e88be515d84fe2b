import { addTo } from '../append.ts';
import type { RepositoryView } from '../extractor.ts';
import { type Call, type CodeUnit, dottedName, type Expression, lastPart } from '../syntax/code.ts';
import { type Imported, importedBy } from './imported.ts';
import type { CodeIndex } from './index.ts';
import type { CodeLanguage } from './language.ts';

/** What the evaluator may look up. */
export interface World extends Imported {
  /** Calls by the last part of their callee's name. */
  readonly callsOf: (name: string) => readonly Call[];
  /** What attributes and options of that name may be, anywhere in the file: dataclass fields, argparse options. */
  readonly fieldsOf: (name: string) => readonly Expression[];
}

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
    addTo(byName, lastPart(dottedName(call.callee)), call);
  }
  const partials = partialsOf(unit);
  const fields = fieldsOf(unit, calls);
  const modules = importedBy(unit, path, language, repository);
  return {
    callsOf: (name) => [name, ...(partials.get(name) ?? [])].flatMap((called) => byName.get(called) ?? []),
    fieldsOf: (name) => fields.get(name) ?? [],
    ...modules,
  };
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
    addTo(partials, made.value.name, role.name);
  }
  return partials;
}

/** Fields of classes and defaults of options, by name: what `args.model_name` and `config.model_name` may be. */
function fieldsOf({ scopes }: CodeUnit, calls: readonly Call[]): ReadonlyMap<string, readonly Expression[]> {
  const fields = new Map<string, Expression[]>();
  for (const { kind, bindings } of scopes) {
    if (kind !== 'class') continue;
    for (const [name, all] of bindings) {
      for (const binding of all) if (binding.kind === 'value') addTo(fields, name, binding.value);
    }
  }
  for (const { callee, args } of calls) {
    if (!/(?:^|\.)(?:add_argument|add_option)$/.test(dottedName(callee))) continue;
    const fallback = args.find(({ keyword }) => keyword === 'default')?.value;
    const dest = args.find(({ keyword }) => keyword === 'dest')?.value;
    if (fallback === undefined) continue;
    for (const { keyword, value } of args) {
      if (keyword === null && value.kind === 'text')
        addTo(fields, value.value.replace(/^-+/, '').replace(/-/g, '_'), fallback);
    }
    if (dest?.kind === 'text') addTo(fields, dest.value, fallback);
  }
  return fields;
}
