import { addTo } from '../../../domain.ts';
import type { Span } from '../../source-file.ts';

// What the Python and JavaScript readers make of a file: one small language of expressions, scopes and the places they stand
// in, so that one evaluator understands both.

/** A string literal. `value` is unescaped; `offsets` as `embeddedView` takes them. */
export interface Text extends Span {
  readonly kind: 'text';
  readonly value: string;
  readonly offsets: number | readonly number[];
}
/** Parts put together: f-string, template literal, `+`. */
export interface Template extends Span {
  readonly kind: 'template';
  readonly parts: readonly Expression[];
}
/** A variable, looked up from the scope that it stands in. */
export interface Name extends Span {
  readonly kind: 'name';
  readonly name: string;
  readonly scope: Scope;
}
/** `object.name` */
export interface Member extends Span {
  readonly kind: 'member';
  readonly object: Expression;
  readonly name: string;
}
/** `object[key]` */
interface Index extends Span {
  readonly kind: 'index';
  readonly object: Expression;
  readonly key: Expression;
}
/** A call, and what is read as one: `new`, an element of JSX, the `%` of a format. */
export interface Call extends Span {
  readonly kind: 'call';
  readonly callee: Expression;
  readonly args: readonly Argument[];
}
/** What a call is given; `keyword` is null for what stands by position. */
export interface Argument {
  readonly keyword: string | null;
  readonly value: Expression;
}
/** A list, tuple or set, and the elements of a comprehension. */
export interface List extends Span {
  readonly kind: 'list';
  readonly items: readonly Expression[];
}
/** A dictionary or object literal. */
export interface Dict extends Span {
  readonly kind: 'dict';
  readonly entries: readonly Entry[];
}
/** An entry of a dictionary; a spread has no key. */
export interface Entry {
  readonly key: Expression | null;
  readonly value: Expression;
}
/** One of several values: both arms of a conditional, both sides of `or` and `??`. `tests` only decide. */
interface Choice extends Span {
  readonly kind: 'choice';
  readonly options: readonly Expression[];
  readonly tests: readonly Expression[];
}
/** `==`, `in`, `case`: its operands are compared with something. */
interface Compare extends Span {
  readonly kind: 'compare';
  readonly operands: readonly Expression[];
}
/** Anything else; its children are still read. */
interface Opaque extends Span {
  readonly kind: 'opaque';
  readonly children: readonly Expression[];
}
/** All that a value can be written as. */
export type Expression = Text | Template | Name | Member | Index | Call | List | Dict | Choice | Compare | Opaque;

/** A module, class or function: where names are bound. */
export interface Scope {
  readonly kind: 'module' | 'class' | 'function';
  readonly name: string;
  readonly parent: Scope | null;
  readonly bindings: Map<string, Binding[]>;
  /** Of a function, in order, without `self`; of a class its fields with a type, which a data class is made of. */
  readonly parameters: Parameter[];
  /** Of a function. */
  readonly returns: Expression[];
  /** Of a class: names of the classes it extends. */
  readonly bases: string[];
}
/** A parameter of a function, or a field of a data class, with its default. */
export interface Parameter {
  readonly name: string;
  readonly fallback: Expression | null;
  /** The class that its annotation names. */
  readonly type: string | null;
}
/** What a name stands for, in one of the places that give it a value. */
export type Binding =
  | { readonly kind: 'value'; readonly value: Expression }
  /** The elements of a list, or the one at `index` of each element. */
  | { readonly kind: 'element'; readonly of: Expression; readonly index: number | null }
  /** The entry of an object, of a destructuring. */
  | { readonly kind: 'entry'; readonly of: Expression; readonly key: string }
  | { readonly kind: 'parameter'; readonly of: Scope; readonly position: number }
  | { readonly kind: 'import'; readonly module: string; readonly name: string | null }
  | { readonly kind: 'scope'; readonly scope: Scope };

/** The place an expression stands in, as a statement. */
export type Role =
  /** `x = ...`, `self.x = ...`, `d["x"] = ...`, a class field. */
  | { readonly kind: 'binding'; readonly name: string; readonly scope: Scope }
  | { readonly kind: 'default'; readonly name: string; readonly scope: Scope }
  | { readonly kind: 'return'; readonly name: string }
  /** `for x in ...`. */
  | { readonly kind: 'iteration'; readonly names: readonly string[] }
  | { readonly kind: 'test' }
  | { readonly kind: 'statement' };

export interface Root {
  readonly role: Role;
  readonly expression: Expression;
}

/** A file as read. */
export interface CodeUnit {
  readonly module: Scope;
  readonly roots: readonly Root[];
  /** All classes and functions, for look-ups by name. */
  readonly scopes: readonly Scope[];
  /** Places the parser could not make sense of. */
  readonly damage: readonly Span[];
}

/** What nothing is known of. */
export const UNKNOWN: Expression = { kind: 'opaque', children: [], start: 0, end: 0 };

/** Any element of a list or table. */
export function anyElementOf(object: Expression): Expression {
  const { start, end } = object;
  return { kind: 'index', object, key: UNKNOWN, start, end };
}

/** A new scope below `parent`. */
export function newScope(kind: Scope['kind'], name: string, parent: Scope | null): Scope {
  return { kind, name, parent, bindings: new Map(), parameters: [], returns: [], bases: [] };
}

/** What a module binds all names of another under: `from a import *`, `export * from "./a"`. */
export const ALL = '*';

/** Adds one more thing that `name` may be. */
export function bind(scope: Scope, name: string, binding: Binding): void {
  addTo(scope.bindings, name, binding);
}

/** `a.b.c` of names and members, calls between them skipped: `a().b` is `a.b`. Empty for anything else. */
export function dottedName(expression: Expression): string {
  const parts: string[] = [];
  for (let at = expression; ; ) {
    if (at.kind === 'member') {
      parts.unshift(at.name);
      at = at.object;
    } else if (at.kind === 'call') at = at.callee;
    else if (at.kind === 'index') at = at.object;
    else {
      if (at.kind === 'name') parts.unshift(at.name);
      return parts.join('.');
    }
  }
}

/** The last part of a dotted name: what is called. */
export function lastPart(dotted: string): string {
  return dotted.slice(dotted.lastIndexOf('.') + 1);
}

/** {@link dottedName} with what the first name was imported as: `load_model` of `from whisper import load_model` is `whisper.load_model`. */
export function qualifiedName(expression: Expression): string {
  const dotted = dottedName(expression);
  const head = headOf(expression);
  if (head === null) return dotted;
  for (const binding of bindingsOf(head.name, head.scope)) {
    if (binding.kind !== 'import') continue;
    const imported = binding.name === null ? binding.module : `${binding.module}.${binding.name}`;
    return imported + dotted.slice(head.name.length);
  }
  return dotted;
}

function headOf(expression: Expression): Name | null {
  for (let at = expression; ; ) {
    if (at.kind === 'member' || at.kind === 'index') at = at.object;
    else if (at.kind === 'call') at = at.callee;
    else return at.kind === 'name' ? at : null;
  }
}

/** All that `name` is bound to in the nearest scope that knows it. */
export function bindingsOf(name: string, scope: Scope): readonly Binding[] {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const bindings = at.bindings.get(name);
    if (bindings !== undefined) return bindings;
  }
  return [];
}

/** The expressions directly inside `expression`. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'text':
    case 'name':
      return [];
    case 'template':
      return expression.parts;
    case 'member':
      return [expression.object];
    case 'index':
      return [expression.object, expression.key];
    case 'call':
      return [expression.callee, ...expression.args.map(({ value }) => value)];
    case 'list':
      return expression.items;
    case 'dict':
      return expression.entries.flatMap(({ key, value }) => (key === null ? [value] : [key, value]));
    case 'choice':
      return [...expression.tests, ...expression.options];
    case 'compare':
      return expression.operands;
    case 'opaque':
      return expression.children;
  }
}
