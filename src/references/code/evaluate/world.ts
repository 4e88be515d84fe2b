import { addTo } from '../../../domain.ts';
import { type Call, type CodeUnit, dottedName, type Expression, lastPart, type Scope } from '../../syntax/code/code.ts';
import type { CodeIndex } from '../index.ts';
import type { CodeModule } from '../language.ts';
import { fieldsOf, optionsOf } from './fields.ts';
import { type Imported, importedBy } from './imported.ts';

/** What the evaluator may look up. */
export interface World extends Imported {
  /** Calls by the last part of their callee's name. */
  readonly callsOf: (name: string) => readonly Call[];
  /** What attributes and options of that name may be, anywhere in the file: dataclass fields, argparse options. */
  readonly fieldsOf: (name: string) => readonly Expression[];
  /** The defaults of options of that name. */
  readonly optionsOf: (name: string) => readonly Expression[];
  /** The classes of this file that extend `of`. */
  readonly subclassesOf: (of: Scope) => readonly Scope[];
}

/** What the evaluator may look up for a module: its own calls and fields, and constants of modules it imports. */
export function worldOf(unit: CodeUnit, { calls }: CodeIndex, module: CodeModule): World {
  const byName = new Map<string, Call[]>();
  for (const call of calls) {
    addTo(byName, lastPart(dottedName(call.callee)), call);
  }
  const partials = partialsOf(unit);
  const options = optionsOf(calls);
  const fields = fieldsOf(unit, calls, options);
  const subclasses = subclassesOf(unit);
  const modules = importedBy(unit, module);
  return {
    callsOf: (name) => [name, ...(partials.get(name) ?? [])].flatMap((called) => byName.get(called) ?? []),
    fieldsOf: (name) => fields.get(name) ?? [],
    optionsOf: (name) => options.get(name) ?? [],
    subclassesOf: ({ name }) => subclasses.get(name) ?? [],
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

/** The classes that name another as their base, by that name. */
function subclassesOf({ scopes }: CodeUnit): ReadonlyMap<string, readonly Scope[]> {
  const subclasses = new Map<string, Scope[]>();
  for (const scope of scopes) {
    if (scope.kind !== 'class') continue;
    for (const base of scope.bases) if (lastPart(base) !== scope.name) addTo(subclasses, lastPart(base), scope);
  }
  return subclasses;
}
