import { ALL, type Binding, type Call, dottedName, type Expression, lastPart, type Scope } from '../../syntax/code.ts';
import { CHOOSING, FIELD_CALLS, FORM_FIELDS, TRANSPARENT, WITH_DEFAULT } from '../call-names.ts';
import { argumentOf, argumentsUnder, defaultOf, elementsIn, entriesOf, formattedParts, offeredBy } from './calls.ts';
import { asList, givenAsField, isEnumeration, membersOf, membersOfType } from './classes.ts';
import { type Memory, Questions } from './questions.ts';
import { callsTo, cellsOf, givenForField, rowByRow } from './rows.ts';
import { classOf, fixtureOf, functionOf, importedMember, scopesNamed } from './scopes.ts';
import type { Value } from './value.ts';
import { rowsOf } from './views.ts';
import type { World } from './world.ts';

/** Values that an expression has, and ends that it leads to. */
const MAX_VALUES = 48;
/** `--model auto`: what is chosen at run time is no part of a name. */
const UNSAID = /^(?:auto|none|null|default|unknown)$/i;
/** `f"{HUB}/org/name/resolve/main/{file}"`: whichever file, the repository is said. */
const FILES_OF_REPOSITORY =
  /^https?:\/\/(?:huggingface\.co|hf\.co)\/[\w.-]+\/[\w.-]+\/(?:resolve|raw|blob)\/(?:[\w.-]+\/)*$/;
/** Longer lists and texts put together are no names. */
const MAX_JOINED = 8;
const MAX_TEXT = 1_000;
/**
 * What the expressions of one file may come to. One instance per file: it remembers what it has seen. Every expression leads on
 * to others (a name to its values, a parameter to what calls pass) until nothing leads further; each is passed once a question.
 */
export class Evaluator {
  readonly #world: World;
  readonly #questions = new Questions();
  readonly #values = new Map<Expression, readonly Value[]>();
  readonly #steps: Memory<readonly Expression[] | null> = this.#questions.memory();
  readonly #ends: Memory<readonly Expression[]> = this.#questions.memory();

  constructor(world: World) {
    this.#world = world;
  }

  /** True when some expression was given up for its cost. */
  get gaveUp(): boolean {
    return this.#questions.gaveUp;
  }

  /** The strings that `expression` may be; empty when nothing is known. At most 48. */
  values(expression: Expression): readonly Value[] {
    const known = this.#values.get(expression);
    if (known !== undefined) return known;
    const values = this.#questions.ask('values', expression, [], () => {
      const seen = new Map<string, Value>();
      for (const end of this.#endsOf(expression)) {
        for (const value of this.#textsOf(end)) {
          if (seen.size < MAX_VALUES) seen.set(`${value.text}\0${value.origin.start}`, value);
        }
      }
      return [...seen.values()];
    });
    this.#values.set(expression, values);
    return values;
  }

  /** The strings that the tables `expression` leads to have under any of `keys`. */
  entries(expression: Expression, keys: readonly string[]): readonly Value[] {
    return keys.flatMap((key) => this.#ofKey(expression, key)).flatMap((value) => this.values(value));
  }

  /** Where `expression` leads in the end: literals, lists, dictionaries, calls of what is not known. At most 48. */
  #endsOf(expression: Expression): readonly Expression[] {
    return this.#questions.remembered(this.#ends, expression, () => {
      const ends: Expression[] = [];
      const passed = new Set<Expression>();
      const ahead: Expression[] = [expression];
      for (let at = ahead.pop(); at !== undefined && ends.length < MAX_VALUES; at = ahead.pop()) {
        if (passed.has(at)) continue;
        if (this.#questions.isSpent()) break;
        passed.add(at);
        const next = this.#next(at);
        if (next === null) ends.push(at);
        // One by one: as arguments of one call they may be too many.
        else for (const step of next.toReversed()) ahead.push(step);
      }
      return ends;
    });
  }

  /** What `expression` leads on to, null when it is an end itself. */
  #next(expression: Expression): readonly Expression[] | null {
    return this.#questions.remembered(this.#steps, expression, () => this.#step(expression));
  }

  #step(expression: Expression): readonly Expression[] | null {
    switch (expression.kind) {
      case 'name':
        return this.#ofName(expression.name, expression.scope);
      case 'member':
        return this.#follow(expression, () => this.#ofMember(expression.object, expression.name));
      case 'index':
        return this.#follow(expression, () => this.#ofIndex(expression.object, expression.key));
      case 'choice':
        return expression.options;
      case 'call':
        return this.#follow(expression, () => this.#ofCall(expression));
      default:
        return null;
    }
  }

  #follow<T extends readonly Expression[] | null>(key: Expression | Binding, answer: () => T): T | readonly [] {
    return this.#questions.ask<T | readonly []>('step', key, [], answer);
  }

  #ofName(name: string, scope: Scope): readonly Expression[] {
    let module = scope;
    for (let at: Scope | null = scope; at !== null; at = at.parent) {
      module = at;
      // The body of a class is not a scope of its methods.
      if (at.kind === 'class' && at !== scope) continue;
      const bindings = at.bindings.get(name);
      if (bindings !== undefined) return bindings.flatMap((binding) => this.#ofBinding(binding));
    }
    return (module.bindings.get(ALL) ?? []).flatMap((all) =>
      all.kind === 'import' ? this.#world.imported(all.module, [name]) : [],
    );
  }

  #ofBinding(binding: Binding): readonly Expression[] {
    switch (binding.kind) {
      case 'value':
        return [binding.value];
      case 'element':
        return this.#follow(binding, () => this.#ofElement(binding.of, binding.index));
      case 'entry':
        return this.#follow(binding, () => this.#ofKey(binding.of, binding.key));
      case 'parameter':
        return this.#ofParameter(binding.of, binding.position);
      case 'import':
        return binding.name === null ? [] : this.#world.imported(binding.module, [binding.name]);
      case 'scope':
        return isEnumeration(binding.scope) ? [asList(binding.scope)] : [];
    }
  }

  #elementsOf(expression: Expression): readonly Expression[] {
    return this.#endsOf(expression).flatMap(elementsIn);
  }

  #rowsOf(looped: Expression): readonly Expression[] {
    return rowsOf(looped, (expression) => this.#endsOf(expression));
  }

  #ofElement(of: Expression, index: number | null): readonly Expression[] {
    const items = this.#rowsOf(of);
    if (index === null) return items;
    return items.flatMap((item) => cellsOf(item)[index] ?? (item.kind === 'text' && items[index] === item ? item : []));
  }

  /** A parameter is its default, and what the calls in this file pass for it. */
  #ofParameter(of: Scope, position: number): readonly Expression[] {
    const parameter = of.parameters[position];
    if (parameter === undefined) return [];
    const passed = callsTo(of, this.#world).flatMap((call) => argumentOf(call, parameter.name, position) ?? []);
    if (parameter.fallback !== null) return [parameter.fallback, ...passed];
    if (passed.length > 0) return passed;
    const fixture = fixtureOf(parameter.name, of);
    if (fixture.length > 0) return fixture;
    const options = this.#world.optionsOf(parameter.name);
    return options.length > 0 ? options : membersOfType(parameter, of, this.#world);
  }

  #ofMember(object: Expression, name: string): readonly Expression[] {
    const made = classOf(object);
    const own = made === null ? [] : [made, ...this.#world.subclassesOf(made)];
    const bindings = own.flatMap((scope) => scope.bindings.get(name) ?? []);
    if (bindings.length > 0) return bindings.flatMap((binding) => this.#ofField(binding));
    const fields = made === null ? this.#fieldsOf(object, name) : [];
    const keyed = fields.length > 0 ? fields : this.#ofKey(object, name);
    if (keyed.length > 0) return keyed;
    const imported = importedMember(object, [name], this.#world.imported);
    if (imported.length > 0) return imported;
    // `Size.SMALL.value` of an Enum.
    if (name === 'value' && this.values(object).length > 0) return [object];
    const typed = givenForField(object, name, this.#world);
    return typed.length > 0 ? typed : this.#world.fieldsOf(name);
  }

  /** What the classes that `named` is, also of another module, call `field`. */
  #fieldsOf(named: Expression, field: string): readonly Expression[] {
    return scopesNamed(named, this.#world.importedScopes)
      .filter(({ kind }) => kind === 'class')
      .flatMap(({ bindings }) => bindings.get(field) ?? [])
      .flatMap((binding) => this.#ofField(binding));
  }

  /** A field of a class; of a property what it returns. */
  #ofField(binding: Binding): readonly Expression[] {
    return binding.kind === 'scope' ? binding.scope.returns : this.#ofBinding(binding);
  }

  /** The entries under `key` of the dictionaries, and the arguments called so of the calls, that `of` leads to. */
  #ofKey(of: Expression, key: string): readonly Expression[] {
    return this.#endsOf(of).flatMap((end) => {
      if (end.kind === 'dict') return entriesOf(end.entries, key);
      if (end.kind !== 'call') return [];
      const given = givenAsField(end, key, this.#world);
      if (given !== undefined) return [given];
      const fields = this.#fieldsOf(end.callee, key);
      return fields.length > 0 ? fields : argumentsUnder(end, key);
    });
  }

  /** `TABLE["key"]`, and `TABLE[name]` with a name unknown: any of its values. */
  #ofIndex(object: Expression, key: Expression): readonly Expression[] {
    const keys = this.values(key).map(({ text }) => text);
    const found = keys.flatMap((name) => this.#ofKey(object, name));
    if (found.length > 0) return found;
    // vars(args)["model"]: what the option of that name may be
    const fields = keys.flatMap((name) => this.#world.fieldsOf(name));
    return fields.length > 0 ? fields : this.#elementsOf(object);
  }

  #ofCall(call: Call): readonly Expression[] | null {
    const name = lastPart(dottedName(call.callee));
    const first = call.args[0]?.value;
    if (WITH_DEFAULT.has(name)) return this.#ofDefault(call);
    if (FIELD_CALLS.has(name)) {
      const value = argumentOf(call, 'default', 0) ?? argumentOf(call, 'default_factory', -1);
      return value === undefined ? [] : [value];
    }
    if (TRANSPARENT.has(name))
      return first !== undefined ? [first] : call.callee.kind === 'member' ? [call.callee.object] : [];
    if (CHOOSING.has(name) && first !== undefined) return this.#elementsOf(first);
    if (FORM_FIELDS.has(name)) return offeredBy(call).flatMap((value) => [value, ...this.#elementsOf(value)]);
    const own = functionOf(call.callee)?.returns ?? [];
    const named = own.length > 0 ? [] : scopesNamed(call.callee, this.#world.importedScopes);
    const returned = [...own, ...named.flatMap((scope) => (isEnumeration(scope) ? membersOf(scope) : scope.returns))];
    if (returned.length > 0) return returned;
    // `OmegaConf.create({"model": "org/name"})`, `reactive({ model: "org/name" })`: a table with other ways to read it.
    return call.args.length === 1 && first?.kind === 'dict' ? [first] : null;
  }

  #ofDefault(call: Call): readonly Expression[] {
    const { fallback, looked } = defaultOf(call);
    return looked === null ? fallback : [...this.#ofIndex(looked.object, looked.key), ...fallback];
  }

  #textsOf(terminal: Expression): readonly Value[] {
    if (terminal.kind === 'text') {
      return [this.#valued(terminal.value, terminal)];
    }
    if (terminal.kind === 'template') {
      return this.#join(terminal.parts).map((text) => this.#valued(text, terminal));
    }
    if (terminal.kind !== 'call' || terminal.callee.kind !== 'member') return [];
    const { object, name } = terminal.callee;
    if (name === 'join') return this.#listed(object, terminal);
    if (name !== 'format') return [];
    return this.values(object).flatMap(({ text }) => {
      const parts = formattedParts(text, terminal);
      return parts === null ? [] : this.#join(parts).map((joined) => this.#valued(joined, terminal));
    });
  }

  /** `"/".join([owner, name])` and `[owner, name].join("/")`. */
  #listed(object: Expression, call: Call): readonly Value[] {
    const argument = call.args[0]?.value;
    if (argument === undefined) return [];
    const pairs: readonly (readonly [Expression, Expression])[] = [
      [object, argument],
      [argument, object],
    ];
    return pairs.flatMap(([separator, joined]) =>
      this.#endsOf(joined).flatMap((end) => {
        if (end.kind !== 'list' || end.items.length > MAX_JOINED) return [];
        const parts = end.items.flatMap((item, at) => (at === 0 ? [item] : [separator, item]));
        return this.#join(parts).map((text) => this.#valued(text, call));
      }),
    );
  }

  #valued(text: string, origin: Expression): Value {
    return { text, origin, foreign: this.#world.isForeign(origin), told: this.#world.isTold(origin) };
  }

  #join(parts: readonly Expression[]): readonly string[] {
    return rowByRow(parts, (list) => this.#rowsOf(list), this.#world).flatMap((row) => this.#concat(row));
  }

  #concat(parts: readonly Expression[]): readonly string[] {
    let texts = [''];
    for (const part of parts) {
      const ends = this.values(part).flatMap(({ text }) => (UNSAID.test(text) ? [] : text));
      if (ends.length === 0) return texts.filter((text) => FILES_OF_REPOSITORY.test(text));
      const joined = texts.flatMap((text) => ends.map((end) => text + end));
      texts = joined.filter((text) => text.length <= MAX_TEXT).slice(0, MAX_VALUES);
    }
    return texts;
  }
}
