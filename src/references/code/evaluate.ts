import { type Binding, bindingsOf, type Call, dottedName, type Expression, type Scope } from '../syntax/code.ts';
import { enclosingClass } from '../syntax/python-targets.ts';
import { argumentOf, entriesOf, FIELD_CALLS, formattedParts, TRANSPARENT, WITH_DEFAULT } from './calls.ts';

/** A string that an expression may come to, and the expression in this file that it was written as. */
export interface Value {
  readonly text: string;
  /** The literal, or the whole expression that put several together. */
  readonly origin: Expression;
  /** The literal stands in another file of the repository. */
  readonly foreign: boolean;
}

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
}

const MAX_DEPTH = 24;
const MAX_VALUES = 48;
/** Longer texts put together are no names. */
const MAX_TEXT = 1_000;
/** Steps for one expression, and for all of a file: what lies beyond is told as not followed. */
const MAX_STEPS = 4_000;
const MAX_STEPS_OF_FILE = 400_000;

/** What the expressions of one file may come to. One instance per file: it remembers what it has seen. */
export class Evaluator {
  readonly #world: World;
  readonly #values = new Map<Expression, readonly Value[]>();
  readonly #busy = new Set<unknown>();
  #steps = 0;
  #stepsOfFile = 0;
  /** True when some expression was given up for its cost. */
  gaveUp = false;

  constructor(world: World) {
    this.#world = world;
  }

  /** The strings that `expression` may be; empty when nothing is known. At most 48. */
  values(expression: Expression, depth = 0): readonly Value[] {
    const known = this.#values.get(expression);
    if (known !== undefined) return known;
    if (depth === 0) this.#steps = 0;
    if (this.#busy.has(expression) || this.#isSpent(depth)) return [];
    this.#busy.add(expression);
    const seen = new Map<string, Value>();
    for (const terminal of this.resolve(expression, depth + 1)) {
      for (const value of this.#textsOf(terminal, depth + 1)) {
        if (seen.size < MAX_VALUES) seen.set(`${value.text}\0${value.origin.start}`, value);
      }
    }
    this.#busy.delete(expression);
    const values = [...seen.values()];
    this.#values.set(expression, values);
    return values;
  }

  /** Follows names, members, look-ups and choices to what they stand for: literals, lists, dictionaries, calls. */
  resolve(expression: Expression, depth = 0): readonly Expression[] {
    if (this.#isSpent(depth)) return [];
    switch (expression.kind) {
      case 'name':
        return this.#once(expression, () => this.#resolveName(expression.name, expression.scope, depth + 1));
      case 'member':
        return this.#once(expression, () => this.#resolveMember(expression.object, expression.name, depth + 1));
      case 'index':
        return this.#once(expression, () => this.#resolveIndex(expression.object, expression.key, depth + 1));
      case 'choice':
        return limited(expression.options.flatMap((option) => this.resolve(option, depth + 1)));
      case 'call':
        return this.#once(expression, () => this.#resolveCall(expression, depth + 1));
      default:
        return [expression];
    }
  }

  /** The elements of a list, or the values of a dictionary. */
  elements(expression: Expression, depth = 0): readonly Expression[] {
    return this.resolve(expression, depth).flatMap((terminal) => {
      if (terminal.kind === 'list') return terminal.items;
      return terminal.kind === 'dict' ? terminal.entries.map(({ value }) => value) : [];
    });
  }

  #isSpent(depth: number): boolean {
    this.#steps += 1;
    this.#stepsOfFile += 1;
    const isSpent = this.#steps > MAX_STEPS || this.#stepsOfFile > MAX_STEPS_OF_FILE;
    if (isSpent) this.gaveUp = true;
    return isSpent || depth > MAX_DEPTH;
  }

  /** Cuts cycles: what is being resolved already resolves to nothing. */
  #once(key: Expression, resolve: () => readonly Expression[]): readonly Expression[] {
    const busy = placeNumber(key, this.#world.isForeign(key));
    if (this.#busy.has(busy)) return [];
    this.#busy.add(busy);
    const found = limited(resolve());
    this.#busy.delete(busy);
    return found;
  }

  #resolveName(name: string, scope: Scope, depth: number): readonly Expression[] {
    for (let at: Scope | null = scope; at !== null; at = at.parent) {
      // The body of a class is not a scope of its methods.
      if (at.kind === 'class' && at !== scope) continue;
      const bindings = at.bindings.get(name);
      if (bindings !== undefined) return bindings.flatMap((binding) => this.#resolveBinding(binding, depth));
    }
    return [];
  }

  #resolveBinding(binding: Binding, depth: number): readonly Expression[] {
    switch (binding.kind) {
      case 'value':
        return this.resolve(binding.value, depth);
      case 'element':
        return this.#resolveElement(binding.of, binding.index, depth);
      case 'entry':
        return this.#resolveKey(binding.of, binding.key, depth);
      case 'parameter':
        return this.#resolveParameter(binding.of, binding.position, depth);
      case 'import':
        return binding.name === null
          ? []
          : this.#world.imported(binding.module, binding.name).flatMap((value) => this.resolve(value, depth));
      case 'scope':
        return [];
    }
  }

  #resolveElement(of: Expression, index: number | null, depth: number): readonly Expression[] {
    const items = this.elements(of, depth);
    if (index === null) return items.flatMap((item) => this.resolve(item, depth));
    return items.flatMap((item) => {
      const parts = item.kind === 'list' ? item.items : item.kind === 'call' ? item.args.map(({ value }) => value) : [];
      const part = parts[index];
      if (part !== undefined) return this.resolve(part, depth);
      return item.kind === 'text' && items[index] === item ? [item] : [];
    });
  }

  /** A parameter is its default, and what the calls in this file pass for it. */
  #resolveParameter(of: Scope, position: number, depth: number): readonly Expression[] {
    const parameter = of.parameters[position];
    if (parameter === undefined) return [];
    const fallback = parameter.fallback === null ? [] : this.resolve(parameter.fallback, depth);
    const isConstructor = of.name === '__init__' || of.name === 'constructor';
    const name = isConstructor ? (enclosingClass(of)?.name ?? '') : of.name;
    const passed =
      name === '' ? [] : this.#world.callsOf(name).flatMap((call) => argumentOf(call, parameter.name, position) ?? []);
    return [...fallback, ...passed.flatMap((value) => this.resolve(value, depth))];
  }

  #resolveMember(object: Expression, name: string, depth: number): readonly Expression[] {
    const owner = this.#classOf(object);
    const bindings = owner?.bindings.get(name);
    if (bindings !== undefined) return bindings.flatMap((binding) => this.#resolveBinding(binding, depth));
    const keyed = this.#resolveKey(object, name, depth);
    if (keyed.length > 0) return keyed;
    if (object.kind === 'name') {
      const imported = bindingsOf(object.name, object.scope).flatMap((binding) =>
        binding.kind === 'import'
          ? this.#world.imported(binding.name === null ? binding.module : `${binding.module}.${binding.name}`, name)
          : [],
      );
      if (imported.length > 0) return imported.flatMap((value) => this.resolve(value, depth));
    }
    return this.#world.fieldsOf(name).flatMap((value) => this.resolve(value, depth));
  }

  #classOf(object: Expression): Scope | null {
    if (object.kind !== 'name') return null;
    if (/^(?:self|cls|this)$/.test(object.name)) return enclosingClass(object.scope);
    for (const binding of bindingsOf(object.name, object.scope)) {
      if (binding.kind === 'scope' && binding.scope.kind === 'class') return binding.scope;
    }
    return null;
  }

  #resolveKey(of: Expression, key: string, depth: number): readonly Expression[] {
    return this.resolve(of, depth).flatMap((terminal) => {
      if (terminal.kind === 'dict')
        return entriesOf(terminal.entries, key).flatMap((value) => this.resolve(value, depth));
      if (terminal.kind !== 'call') return [];
      const named = terminal.args.filter(({ keyword }) => keyword === key);
      return named.flatMap(({ value }) => this.resolve(value, depth));
    });
  }

  /** `TABLE["key"]`, and `TABLE[name]` with a name unknown: any of its values. */
  #resolveIndex(object: Expression, key: Expression, depth: number): readonly Expression[] {
    const keys = this.values(key, depth).map(({ text }) => text);
    if (keys.length > 0) {
      const found = keys.flatMap((name) => this.#resolveKey(object, name, depth));
      if (found.length > 0) return found;
      // vars(args)["model"]: what the option of that name may be
      const fields = keys.flatMap((name) => this.#world.fieldsOf(name));
      if (fields.length > 0) return fields.flatMap((value) => this.resolve(value, depth));
    }
    return this.elements(object, depth).flatMap((item) => this.resolve(item, depth));
  }

  #resolveCall(call: Call, depth: number): readonly Expression[] {
    const name = dottedName(call.callee).split('.').at(-1) ?? '';
    const [first, second] = call.args.map(({ value }) => value);
    if (WITH_DEFAULT.has(name)) return this.#resolveDefault(call, second, depth);
    if (FIELD_CALLS.has(name)) {
      const value = argumentOf(call, 'default', 0) ?? argumentOf(call, 'default_factory', -1);
      return value === undefined ? [] : this.resolve(value, depth);
    }
    if (TRANSPARENT.has(name)) {
      const inner = first ?? (call.callee.kind === 'member' ? call.callee.object : undefined);
      return inner === undefined ? [] : this.resolve(inner, depth);
    }
    const returned = this.#scopeOf(call.callee)?.returns ?? [];
    if (returned.length > 0) return returned.flatMap((value) => this.resolve(value, depth));
    return [call];
  }

  #resolveDefault(call: Call, second: Expression | undefined, depth: number): readonly Expression[] {
    const fallback = argumentOf(call, 'default', -1) ?? second;
    const defaults = fallback === undefined ? [] : this.resolve(fallback, depth);
    const { callee, args } = call;
    const key = args[0]?.value;
    if (callee.kind !== 'member' || key === undefined) return defaults;
    if (/environ|env$/i.test(dottedName(callee.object))) return defaults;
    return [...this.#resolveIndex(callee.object, key, depth), ...defaults];
  }

  /** The function of this file that `callee` names. */
  #scopeOf(callee: Expression): Scope | null {
    if (callee.kind === 'name') {
      for (const binding of bindingsOf(callee.name, callee.scope)) {
        if (binding.kind === 'scope' && binding.scope.kind === 'function') return binding.scope;
      }
    }
    if (callee.kind !== 'member') return null;
    const method = this.#classOf(callee.object)?.bindings.get(callee.name)?.[0];
    return method?.kind === 'scope' ? method.scope : null;
  }

  #textsOf(terminal: Expression, depth: number): readonly Value[] {
    if (terminal.kind === 'text') {
      return [{ text: terminal.value, origin: terminal, foreign: this.#world.isForeign(terminal) }];
    }
    if (terminal.kind === 'template') {
      return this.#join(terminal.parts, depth).map((text) => this.#assembled(text, terminal));
    }
    if (terminal.kind !== 'call' || terminal.callee.kind !== 'member') return [];
    const { object, name } = terminal.callee;
    if (name !== 'format') return [];
    return this.values(object, depth).flatMap(({ text }) => this.#format(text, terminal, depth));
  }

  #assembled(text: string, origin: Expression): Value {
    return { text, origin, foreign: this.#world.isForeign(origin) };
  }

  #join(parts: readonly Expression[], depth: number): readonly string[] {
    let texts = [''];
    for (const part of parts) {
      const ends = this.values(part, depth).map(({ text }) => text);
      if (ends.length === 0) return [];
      const joined = texts.flatMap((text) => ends.map((end) => text + end));
      texts = joined.filter((text) => text.length <= MAX_TEXT).slice(0, MAX_VALUES);
    }
    return texts;
  }

  #format(template: string, call: Call, depth: number): readonly Value[] {
    const parts = formattedParts(template, call);
    return parts === null ? [] : this.#join(parts, depth).map((text) => this.#assembled(text, call));
  }
}

/** One number for where an expression stands, of which kind it is, and in which file: sources are shorter than 2^24. */
function placeNumber({ start, end, kind }: Expression, foreign: boolean): number {
  const whereabouts = start * 2 ** 24 + (end - start);
  return whereabouts * 8 + (KIND_NUMBERS[kind] ?? 0) * 2 + (foreign ? 1 : 0);
}

/** The kinds that are resolved and may lead back to themselves. */
const KIND_NUMBERS: Readonly<Record<string, number>> = { name: 0, member: 1, index: 2, call: 3 };

function limited(expressions: readonly Expression[]): readonly Expression[] {
  return expressions.length > MAX_VALUES ? expressions.slice(0, MAX_VALUES) : expressions;
}
