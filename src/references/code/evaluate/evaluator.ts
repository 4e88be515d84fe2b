import type { Expression } from '../../syntax/code/code.ts';
import { type Memory, Questions } from './questions.ts';
import { type Following, keyed, stepsFrom } from './steps.ts';
import { textsOf } from './texts.ts';
import type { Value } from './value.ts';
import type { World } from './world.ts';

/** Values that an expression has, and ends that it leads to. */
const MAX_VALUES = 48;

/**
 * What the expressions of one file may come to. One instance per file: it remembers what it has seen. Every expression leads on
 * to others (a name to its values, a parameter to what calls pass) until nothing leads further; each is passed once a question.
 */
export class Evaluator {
  readonly #following: Following;
  readonly #questions = new Questions();
  readonly #values = new Map<Expression, readonly Value[]>();
  readonly #steps: Memory<readonly Expression[] | null> = this.#questions.memory();
  readonly #ends: Memory<readonly Expression[]> = this.#questions.memory();

  constructor(world: World) {
    this.#following = {
      world,
      values: (expression) => this.values(expression),
      endsOf: (expression) => this.#endsOf(expression),
      follow: <T>(key: unknown, answer: () => T) => this.#questions.ask<T | readonly []>('step', key, [], answer),
    };
  }

  /** True when some expression was given up for its cost. */
  get gaveUp(): boolean {
    return this.#questions.gaveUp;
  }

  /** The strings that `expression` may be; empty when nothing is known. At most 48. */
  values(expression: Expression): readonly Value[] {
    const known = this.#values.get(expression);
    if (known !== undefined) return known;
    const values = this.#questions.ask('values', expression, [], () => this.#valuesOf(expression));
    this.#values.set(expression, values);
    return values;
  }

  /** The strings that the tables `expression` leads to have under any of `keys`. */
  entries(expression: Expression, keys: readonly string[]): readonly Value[] {
    return keys.flatMap((key) => keyed(expression, key, this.#following)).flatMap((value) => this.values(value));
  }

  #valuesOf(expression: Expression): readonly Value[] {
    const seen = new Map<string, Value>();
    for (const end of this.#endsOf(expression)) {
      for (const value of textsOf(end, this.#following)) {
        if (seen.size < MAX_VALUES) seen.set(`${value.text}\0${value.origin.start}`, value);
      }
    }
    return [...seen.values()];
  }

  /** Where `expression` leads in the end: literals, lists, dictionaries, calls of what is not known. At most 48. */
  #endsOf(expression: Expression): readonly Expression[] {
    return this.#questions.remembered(this.#ends, expression, () => this.#endsFrom(expression));
  }

  #endsFrom(expression: Expression): readonly Expression[] {
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
  }

  /** What `expression` leads on to, null when it is an end itself. */
  #next(expression: Expression): readonly Expression[] | null {
    return this.#questions.remembered(this.#steps, expression, () => stepsFrom(expression, this.#following));
  }
}
