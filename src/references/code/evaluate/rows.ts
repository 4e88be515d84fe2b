import { bindingsOf, type Call, type Expression, type Parameter, type Scope } from '../../syntax/code/code.ts';
import { enclosingClass } from '../../syntax/code/targets.ts';
import { argumentOf } from './calls.ts';
import { classCallingSuper, classOf } from './scopes.ts';
import type { World } from './world.ts';

/**
 * The ways to fill in `parts` when two or more of them are columns of one table, one for each row, so that no name is made
 * of two: `for family, size in [("opt", "125m"), ("gpt", "j-6B")]`, and the parameters of a function, whose rows are its
 * calls. The parts alone when there is no table.
 */
export function rowByRow(
  parts: readonly Expression[],
  elementsOf: (list: Expression) => readonly Expression[],
  world: World,
): readonly (readonly Expression[])[] {
  const columns = parts.map(columnOf);
  const table = columns.find((column, at) => column !== null && columns.some(isSibling(column, at)))?.table;
  if (table === undefined) return [parts];
  const own = columns.map((column) => (column?.table === table ? column : null));
  const fill = (cellOf: (column: Column) => Expression | null): readonly Expression[][] => {
    const filled = parts.map((part, at) => (own[at] == null ? part : cellOf(own[at])));
    return filled.every((part) => part !== null) ? [filled] : [];
  };
  const made = 'bindings' in table ? callsTo(table, world) : elementsOf(table);
  const found = [...made.flatMap((row) => fill((column) => column.in(row))), ...fill((column) => column.fallback)];
  return found.length === 0 ? [parts] : found;
}

/** What a row of a list holds: the items of a list, the arguments of `pytest.param(...)`. */
export function cellsOf(row: Expression): readonly Expression[] {
  if (row.kind === 'list') return row.items;
  return row.kind === 'call' ? row.args.map(({ value }) => value) : [];
}

type Calls = Pick<World, 'callsOf' | 'subclassesOf'>;

/** The calls of this file that give a function its parameters; for a constructor those that make its class or a class below. */
export function callsTo(of: Scope, world: Calls): readonly Call[] {
  const made = isConstructor(of.name) ? enclosingClass(of) : null;
  if (made !== null) return callsMaking(made, world);
  return of.name === '' ? [] : world.callsOf(of.name);
}

function isConstructor(name: string): boolean {
  return name === '__init__' || name === 'constructor';
}

/** `Base(...)`, `super().__init__(...)` in a class below, `Below(...)` of one without a constructor of its own. */
function callsMaking(made: Scope, world: Calls): readonly Call[] {
  const below = world.subclassesOf(made);
  const inherited = below.filter(({ bindings }) => !bindings.has('__init__') && !bindings.has('constructor'));
  const fromBelow = world.callsOf('__init__').filter(({ callee }) => {
    const caller = classCallingSuper(callee);
    return caller !== null && below.includes(caller);
  });
  return [...world.callsOf(made.name), ...fromBelow, ...inherited.flatMap(({ name }) => world.callsOf(name))];
}

/** `spec.path` of a parameter `spec: Spec`: what the calls that make a `Spec` are given for `path`. */
export function givenForField(object: Expression, field: string, world: Calls): readonly Expression[] {
  if (object.kind !== 'name') return [];
  return bindingsOf(object.name, object.scope).flatMap((binding) => {
    const type = binding.kind === 'parameter' ? binding.of.parameters[binding.position]?.type : null;
    const made = type == null ? null : classOf({ ...object, name: type });
    if (made === null) return [];
    const position = made.parameters.findIndex(({ name }) => name === field);
    return callsMaking(made, world).flatMap((call) => argumentOf(call, field, position) ?? []);
  });
}

interface Column {
  readonly table: Expression | Scope;
  readonly name: string;
  /** The cell of a row, null when it has none. */
  readonly in: (row: Expression) => Expression | null;
  readonly fallback: Expression | null;
}

/** The column that a name runs over, null when it may be anything else too. */
function columnOf(part: Expression): Column | null {
  if (part.kind !== 'name') return null;
  const { name } = part;
  const [only, ...more] = bindingsOf(name, part.scope);
  if (more.length > 0) return null;
  if (only?.kind === 'element') {
    const { of: table, index } = only;
    return index === null ? null : { table, name, in: (row) => cellsOf(row)[index] ?? null, fallback: null };
  }
  const parameter = only?.kind === 'parameter' ? only.of.parameters[only.position] : undefined;
  if (only?.kind !== 'parameter' || parameter === undefined) return null;
  const { fallback } = parameter;
  return { table: only.of, name, in: (row) => passed(row, parameter, only.position) ?? fallback, fallback };
}

function passed(row: Expression, { name }: Parameter, position: number): Expression | undefined {
  return row.kind === 'call' ? argumentOf(row, name, position) : undefined;
}

function isSibling(column: Column, at: number): (other: Column | null, index: number) => boolean {
  return (other, index) => index !== at && other?.table === column.table && other.name !== column.name;
}
