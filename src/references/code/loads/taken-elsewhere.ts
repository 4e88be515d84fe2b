import { addTo, getOrInsert } from '../../../domain.ts';
import { isAlias } from '../../names/aliases.ts';
import { plausibleId } from '../../names/plausible.ts';
import {
  bindingsOf,
  type Call,
  type CodeUnit,
  dottedName,
  type Expression,
  type Scope,
} from '../../syntax/code/code.ts';
import { Evaluator } from '../evaluate/evaluator.ts';
import { classCallingSuper, moduleOf } from '../evaluate/scopes.ts';
import { type World, worldOf } from '../evaluate/world.ts';
import { type CodeIndex, indexCode } from '../index.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { loaderModule } from '../screen/imports.ts';
import { readUnit } from '../units.ts';
import type { Load } from './load.ts';
import { loadedBy } from './loads.ts';

/** Modules looked into for one file, and how large each may be. */
const MAX_MODULES = 6;
const MAX_LENGTH = 200_000;

/** What a file gives to one module that it imports. */
interface Given {
  /** Calls of the module's functions and classes, by their names there. */
  readonly calls: Map<string, Call[]>;
  /** Classes that extend those of the module, by the names of those. */
  readonly classes: Map<string, Scope[]>;
}

/**
 * `from ours import load; load("org/name")`: what functions and classes of other modules of the repository load of what this file
 * gives them, as if it stood there.
 */
export function takenElsewhere(parsed: ParsedFile): readonly Load[] {
  const { index, unit } = parsed;
  const given = givenTo(unit, index, (module, name) => {
    const definer = loaderModule(module, name, parsed);
    return definer === null ? null : [definer.path, name];
  });
  if (given.size === 0) return [];
  const own = new Set<Expression>(index.places.map(({ expression }) => expression));
  return [...given].slice(0, MAX_MODULES).flatMap(([path, gifts]) => takenBy(path, gifts, parsed, own));
}

/** What the module at `path` loads of what the file gives it; `own` are the strings of the file. */
function takenBy(
  path: string,
  gifts: Given,
  { unit, language, context }: ParsedFile,
  own: ReadonlySet<Expression>,
): readonly Load[] {
  const text = context.repository.read(path)?.text ?? '';
  if (text.length > MAX_LENGTH) return [];
  const other = readUnit(text, language, context.repository);
  if (other === unit) return [];
  const there = indexCode(other);
  const evaluator = new Evaluator(withGifts(worldOf(other, there, { path, language, context }), gifts, own));
  const loads = there.calls.flatMap((call) => loadedBy(call, { language, evaluator, context }));
  // What only reads a name there says nothing of what this file does with it.
  return loads.filter(({ origin, decision }) => own.has(origin) && decision.purpose !== 'mention');
}

function withGifts(world: World, { calls, classes }: Given, own: ReadonlySet<Expression>): World {
  return {
    ...world,
    callsOf: (name) => [...world.callsOf(name), ...(calls.get(name) ?? [])],
    subclassesOf: (of) => [...world.subclassesOf(of), ...(classes.get(of.name) ?? [])],
    isForeign: (expression) => !own.has(expression) && world.isForeign(expression),
  };
}

/** The file that defines something, and its name there. */
type Definition = readonly [path: string, name: string];
type Definer = (module: string, name: string) => Definition | null;

function givenTo({ scopes }: CodeUnit, { calls }: CodeIndex, definedBy: Definer): ReadonlyMap<string, Given> {
  const given = new Map<string, Given>();
  const giftsTo = (path: string): Given => getOrInsert(given, path, () => ({ calls: new Map(), classes: new Map() }));
  const below = new Map<Scope, Definition>();
  for (const scope of scopes) {
    const [base] = scope.kind === 'class' ? scope.bases : [];
    const definition = base === undefined ? null : definitionOf(base, scope.parent ?? scope, definedBy);
    if (definition !== null && holdsName(scope)) addTo(giftsTo(definition[0]).classes, definition[1], scope);
    if (definition !== null) below.set(scope, definition);
  }
  for (const call of calls) {
    if (!call.args.some(({ value }) => mayBeName(value))) continue;
    const made = superclassCalled(call, below);
    const definition = made?.definition ?? calledFrom(call, definedBy);
    if (definition === null) continue;
    const gifts = giftsTo(definition[0]);
    if (made === null) addTo(gifts.calls, definition[1], call);
    else {
      addTo(gifts.calls, '__init__', call);
      addTo(gifts.classes, definition[1], made.scope);
    }
  }
  return given;
}

/** `super().__init__(...)` in a class below one of another module. */
function superclassCalled(
  { callee }: Call,
  below: ReadonlyMap<Scope, Definition>,
): { readonly scope: Scope; readonly definition: Definition } | null {
  const scope = classCallingSuper(callee);
  const definition = scope === null ? undefined : below.get(scope);
  return scope === null || definition === undefined ? null : { scope, definition };
}

function calledFrom({ callee }: Call, definedBy: Definer): Definition | null {
  if (callee.kind === 'name') return definitionOf(callee.name, callee.scope, definedBy);
  const isOfName = callee.kind === 'member' && callee.object.kind === 'name';
  return isOfName ? definitionOf(dottedName(callee), callee.object.scope, definedBy) : null;
}

/** What `name` or `module.name` is imported from. */
function definitionOf(dotted: string, scope: Scope, definedBy: Definer): Definition | null {
  const [head = '', member] = dotted.split('.');
  for (const binding of bindingsOf(head, scope)) {
    if (binding.kind !== 'import') continue;
    if (member === undefined) return binding.name === null ? null : definedBy(binding.module, binding.name);
    return definedBy(moduleOf(binding), member);
  }
  return null;
}

/** Expressions of names: `self.model`, `MODELS[size]`, `f"org/{name}"`. */
const COMPOSED: ReadonlySet<Expression['kind']> = new Set(['member', 'index', 'template']);

/** A string built like an id or called as a library calls a model, or what may come to one. */
function mayBeName(value: Expression): boolean {
  if (value.kind === 'text') return plausibleId(value.value).kind !== 'no' || isAlias(value.value);
  if (value.kind !== 'name') return COMPOSED.has(value.kind);
  return bindingsOf(value.name, value.scope).some(
    (binding) => binding.kind !== 'value' || binding.value.kind !== 'text' || mayBeName(binding.value),
  );
}

/** A class with a field that holds a string built like an id. */
function holdsName({ bindings }: Scope): boolean {
  return [...bindings.values()].some((all) =>
    all.some((binding) => binding.kind === 'value' && binding.value.kind === 'text' && mayBeName(binding.value)),
  );
}
