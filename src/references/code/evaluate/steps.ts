import {
  ALL,
  type Binding,
  type Call,
  dottedName,
  type Expression,
  lastPart,
  type Scope,
} from '../../syntax/code/code.ts';
import { CHOOSING, FIELD_CALLS, FORM_FIELDS, TRANSPARENT, WITH_DEFAULT } from '../call-names.ts';
import { argumentOf, argumentsUnder, defaultOf, elementsIn, entriesOf, offeredBy } from './calls.ts';
import { asList, givenAsField, isEnumeration, membersOf, membersOfType, returnedBelow } from './classes.ts';
import { callsTo, cellsOf, givenForField } from './rows.ts';
import { classOf, fixtureOf, functionOf, importedMember, scopesNamed } from './scopes.ts';
import type { Value } from './value.ts';
import { rowsOf, spreadInto } from './views.ts';
import type { World } from './world.ts';

/** What following an expression asks about others, each answered once and none for ever. */
export interface Following {
  readonly world: World;
  /** The strings that an expression may be. */
  readonly values: (expression: Expression) => readonly Value[];
  /** Where an expression leads in the end. */
  readonly endsOf: (expression: Expression) => readonly Expression[];
  /** The answer to a question about `key`; nothing when it leads back to itself. */
  readonly follow: <T extends Steps>(key: Expression | Binding, answer: () => T) => T | readonly [];
}

type Steps = readonly Expression[] | null;

/** What `expression` leads on to by one step, null when it is an end itself. */
export function stepsFrom(expression: Expression, following: Following): Steps {
  const { follow } = following;
  switch (expression.kind) {
    case 'name':
      return ofName(expression.name, expression.scope, following);
    case 'member':
      return follow(expression, () => ofMember(expression.object, expression.name, following));
    case 'index':
      return follow(expression, () => indexed(expression.object, expression.key, following));
    case 'choice':
      return expression.options;
    case 'call':
      return follow(expression, () => ofCall(expression, following));
    default:
      return null;
  }
}

function ofName(name: string, scope: Scope, following: Following): readonly Expression[] {
  let module = scope;
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    module = at;
    // The body of a class is not a scope of its methods.
    if (at.kind === 'class' && at !== scope) continue;
    const bindings = at.bindings.get(name);
    if (bindings !== undefined) return bindings.flatMap((binding) => ofBinding(binding, following));
  }
  return (module.bindings.get(ALL) ?? []).flatMap((all) =>
    all.kind === 'import' ? following.world.imported(all.module, [name]) : [],
  );
}

function ofBinding(binding: Binding, following: Following): readonly Expression[] {
  switch (binding.kind) {
    case 'value':
      return [binding.value];
    case 'element':
      return following.follow(binding, () => ofElement(binding.of, binding.index, following));
    case 'entry':
      return following.follow(binding, () => keyed(binding.of, binding.key, following));
    case 'parameter':
      return ofParameter(binding.of, binding.position, following);
    case 'import':
      return binding.name === null ? [] : following.world.imported(binding.module, [binding.name]);
    case 'scope':
      return isEnumeration(binding.scope) ? [asList(binding.scope)] : [];
  }
}

function elementsOf(table: Expression, { endsOf }: Following): readonly Expression[] {
  return endsOf(table).flatMap(elementsIn);
}

/** What a loop over `looped` goes through. */
export function rowsIn(looped: Expression, { endsOf }: Following): readonly Expression[] {
  return rowsOf(looped, endsOf);
}

function ofElement(of: Expression, index: number | null, following: Following): readonly Expression[] {
  if (index === null) return rowsIn(of, following);
  // `repo, file = FILES[size]`: of each row that it may be the cell at the index.
  return following.endsOf(of).flatMap((end) => {
    const items = rowsIn(end, following);
    return items.flatMap((item) => cellsOf(item)[index] ?? (item.kind === 'text' && items[index] === item ? item : []));
  });
}

/** A parameter is its default, and what the calls in this file pass for it. */
function ofParameter(of: Scope, position: number, { world }: Following): readonly Expression[] {
  const parameter = of.parameters[position];
  if (parameter === undefined) return [];
  const passed = callsTo(of, world).flatMap((call) => argumentOf(call, parameter.name, position) ?? []);
  if (parameter.fallback !== null) return [parameter.fallback, ...passed];
  if (passed.length > 0) return passed;
  const fixture = fixtureOf(parameter.name, of);
  if (fixture.length > 0) return fixture;
  const options = world.optionsOf(parameter.name);
  return options.length > 0 ? options : membersOfType(parameter, of, world);
}

function ofMember(object: Expression, name: string, following: Following): readonly Expression[] {
  const { world, values } = following;
  const made = classOf(object);
  const own = made === null ? [] : [made, ...world.subclassesOf(made)];
  const bindings = own.flatMap((scope) => scope.bindings.get(name) ?? []);
  if (bindings.length > 0) return bindings.flatMap((binding) => ofField(binding, following));
  const fields = made === null ? fieldsOf(object, name, following) : [];
  const found = fields.length > 0 ? fields : keyed(object, name, following);
  if (found.length > 0) return found;
  const imported = importedMember(object, [name], world.imported);
  if (imported.length > 0) return imported;
  // `Size.SMALL.value` of an Enum.
  if (name === 'value' && values(object).length > 0) return [object];
  const typed = givenForField(object, name, world);
  return typed.length > 0 ? typed : world.fieldsOf(name);
}

/** What the classes that `named` is, also of another module, call `field`. */
function fieldsOf(named: Expression, field: string, following: Following): readonly Expression[] {
  return scopesNamed(named, following.world.importedScopes)
    .filter(({ kind }) => kind === 'class')
    .flatMap(({ bindings }) => bindings.get(field) ?? [])
    .flatMap((binding) => ofField(binding, following));
}

/** A field of a class; of a property what it returns. */
function ofField(binding: Binding, following: Following): readonly Expression[] {
  return binding.kind === 'scope' ? binding.scope.returns : ofBinding(binding, following);
}

/** The entries under `key` of the dictionaries, and the arguments called so of the calls, that `of` leads to. */
export function keyed(of: Expression, key: string, following: Following): readonly Expression[] {
  return following.endsOf(of).flatMap((end) => {
    if (end.kind === 'dict') return [...entriesOf(end.entries, key), ...spreadInto(end, key, following.endsOf)];
    if (end.kind !== 'call') return [];
    const given = givenAsField(end, key, following.world);
    if (given !== undefined) return [given];
    const fields = fieldsOf(end.callee, key, following);
    return fields.length > 0 ? fields : argumentsUnder(end, key);
  });
}

/** `TABLE["key"]`, and `TABLE[name]` with a name unknown: any of its values. */
function indexed(object: Expression, key: Expression, following: Following): readonly Expression[] {
  const keys = following.values(key).map(({ text }) => text);
  const found = keys.flatMap((name) => keyed(object, name, following));
  if (found.length > 0) return found;
  // vars(args)["model"]: what the option of that name may be
  const fields = keys.flatMap((name) => following.world.fieldsOf(name));
  return fields.length > 0 ? fields : elementsOf(object, following);
}

function ofCall(call: Call, following: Following): Steps {
  const { callee, args } = call;
  const name = lastPart(dottedName(callee));
  const first = args[0]?.value;
  if (WITH_DEFAULT.has(name)) return ofDefault(call, following);
  if (FIELD_CALLS.has(name)) {
    const value = argumentOf(call, 'default', 0) ?? argumentOf(call, 'default_factory', -1);
    return value === undefined ? [] : [value];
  }
  if (TRANSPARENT.has(name)) return first !== undefined ? [first] : callee.kind === 'member' ? [callee.object] : [];
  if (CHOOSING.has(name) && first !== undefined) return elementsOf(first, following);
  if (FORM_FIELDS.has(name)) return offeredBy(call).flatMap((value) => [value, ...elementsOf(value, following)]);
  const returned = returnedBy(callee, following.world);
  if (returned.length > 0) return returned;
  // `OmegaConf.create({"model": "org/name"})`, `reactive({ model: "org/name" })`: a table with other ways to read it.
  return args.length === 1 && first?.kind === 'dict' ? [first] : null;
}

/** What the function that `callee` names returns, of this file or another; of an enumeration its members. */
function returnedBy(callee: Expression, world: World): readonly Expression[] {
  const own = [...(functionOf(callee)?.returns ?? []), ...returnedBelow(callee, world)];
  if (own.length > 0) return own;
  const named = scopesNamed(callee, world.importedScopes);
  return named.flatMap((scope) => (isEnumeration(scope) ? membersOf(scope) : scope.returns));
}

function ofDefault(call: Call, following: Following): readonly Expression[] {
  const { fallback, looked } = defaultOf(call);
  return looked === null ? fallback : [...indexed(looked.object, looked.key, following), ...fallback];
}
