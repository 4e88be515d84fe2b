import type { Expression } from '../../syntax/code/code.ts';

/** How deep one question may lead to another: the list that a key is looked up in, the parts of a template. */
const MAX_DEPTH = 24;
/** Expressions passed for one question from outside, and for all of a file: what lies beyond is told as not followed. */
const MAX_STEPS = 4_000;
const MAX_STEPS_OF_FILE = 400_000;

/** Answers by expression. Those that came of a cut cycle count for the question at hand: asked again, they only cost the same. */
export interface Memory<T> {
  readonly whole: Map<Expression, T>;
  readonly cut: Map<Expression, T>;
}

/** Keeps the questions that lead to each other finite: cuts cycles, counts steps, remembers answers. One instance per file. */
export class Questions {
  /** What is being asked, of each kind. */
  readonly #busy = { values: new Set<unknown>(), step: new Set<unknown>() };
  readonly #memories: Memory<unknown>[] = [];
  #depth = 0;
  #taken = 0;
  #takenOfFile = 0;
  /** How often something was left out: a cycle cut, a limit reached. */
  #cuts = 0;
  /** True when some question was given up for its cost. */
  gaveUp = false;

  /** A new memory, empty. */
  memory<T>(): Memory<T> {
    const memory: Memory<T> = { whole: new Map(), cut: new Map() };
    this.#memories.push(memory);
    return memory;
  }

  /** What `memory` holds for `expression`, else the answer, which is remembered. */
  remembered<T>(memory: Memory<T>, expression: Expression, answer: () => T): T {
    const known = memory.whole.get(expression);
    if (known !== undefined) return known;
    const partly = memory.cut.get(expression);
    if (partly !== undefined) return partly;
    const cuts = this.#cuts;
    const found = answer();
    (cuts === this.#cuts ? memory.whole : memory.cut).set(expression, found);
    return found;
  }

  /** Answers a question of a kind about `key`; with `nothing` when it leads back to itself or too deep. */
  ask<T>(kind: 'values' | 'step', key: unknown, nothing: T, answer: () => T): T {
    const busy = this.#busy[kind];
    if (this.#depth === 0) this.#begin();
    if (this.#depth >= MAX_DEPTH || busy.has(key)) {
      this.#cuts += 1;
      return nothing;
    }
    busy.add(key);
    this.#depth += 1;
    const answered = answer();
    this.#depth -= 1;
    busy.delete(key);
    return answered;
  }

  #begin(): void {
    this.#taken = 0;
    for (const { cut } of this.#memories) cut.clear();
  }

  /** Takes a step; true when there have been too many. */
  isSpent(): boolean {
    this.#taken += 1;
    this.#takenOfFile += 1;
    const isSpent = this.#taken > MAX_STEPS || this.#takenOfFile > MAX_STEPS_OF_FILE;
    if (!isSpent) return false;
    this.gaveUp = true;
    this.#cuts += 1;
    return true;
  }
}
