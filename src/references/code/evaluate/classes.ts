import { oncePer } from '../../../domain.ts';
import {
  bindingsOf,
  type Call,
  dottedName,
  type Expression,
  type List,
  type Parameter,
  type Scope,
} from '../../syntax/code/code.ts';
import { argumentOf } from './calls.ts';
import { classOf, scopesNamed } from './scopes.ts';
import type { World } from './world.ts';

type Classes = Pick<World, 'importedScopes'>;

/** What `Spec("small", "org/name")` is given for the field `path` of a data class or named tuple, in their order; undefined of all else. */
export function givenAsField(call: Call, field: string, world: Classes): Expression | undefined {
  const position = fieldsInOrder(call.callee, world).indexOf(field);
  return position === -1 ? undefined : argumentOf(call, field, position);
}

function fieldsInOrder(callee: Expression, { importedScopes }: Classes): readonly string[] {
  for (const { kind, bindings, parameters } of scopesNamed(callee, importedScopes)) {
    if (kind === 'class' && !bindings.has('__init__')) return parameters.map(({ name }) => name);
  }
  if (callee.kind !== 'name') return [];
  return bindingsOf(callee.name, callee.scope).flatMap((binding) =>
    binding.kind === 'value' ? fieldsOfTuple(binding.value) : [],
  );
}

/** `namedtuple("Spec", "label path")`, `namedtuple("Spec", ["label", "path"])` */
function fieldsOfTuple(made: Expression): readonly string[] {
  if (made.kind !== 'call' || !/(?:^|\.)namedtuple$/.test(dottedName(made.callee))) return [];
  const names = made.args[1]?.value;
  if (names?.kind === 'text') return names.value.split(/[\s,]+/);
  return names?.kind === 'list' ? names.items.map((item) => (item.kind === 'text' ? item.value : '')) : [];
}

/** True for `class Size(str, Enum)`: what it binds are all its values. */
export function isEnumeration({ kind, bases }: Scope): boolean {
  return kind === 'class' && bases.some((base) => base.endsWith('Enum'));
}

/** Members looked at: each parameter of that type may be any of them. */
const MAX_MEMBERS = 512;

/** The members of an enumeration, which a loop over it goes through. */
export const membersOf: (enumeration: Scope) => readonly Expression[] = oncePer(({ bindings }) =>
  [...bindings.values()]
    .flat()
    .flatMap((binding) => (binding.kind === 'value' ? [binding.value] : []))
    .slice(0, MAX_MEMBERS),
);

/** An enumeration as what it is to a loop over it. */
export const asList: (enumeration: Scope) => List = oncePer((enumeration) => {
  const items = membersOf(enumeration);
  return { kind: 'list', items, start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 };
});

/** The members of the enumeration that a parameter is annotated with: `size: Size` is any of them. */
export function membersOfType({ type }: Parameter, scope: Scope, { importedScopes }: Classes): readonly Expression[] {
  if (type === null) return [];
  const named: Expression = { kind: 'name', name: type, scope, start: 0, end: 0 };
  return scopesNamed(named, importedScopes).filter(isEnumeration).flatMap(membersOf);
}

/** What `self.where()` returns in the classes below the one it is called in. */
export function returnedBelow(
  callee: Expression,
  { subclassesOf }: Pick<World, 'subclassesOf'>,
): readonly Expression[] {
  const made = callee.kind === 'member' ? classOf(callee.object) : null;
  if (made === null || callee.kind !== 'member') return [];
  return subclassesOf(made)
    .flatMap(({ bindings }) => bindings.get(callee.name) ?? [])
    .flatMap((binding) => (binding.kind === 'scope' ? binding.scope.returns : []));
}
