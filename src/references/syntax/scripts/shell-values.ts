import type { CommandExpansionPart, ParameterExpansionPart, WordPart } from 'unbash';
import { append } from '../../../domain.ts';
import {
  type Assembly,
  assemble,
  holePart,
  literalPart,
  MAX_ALTERNATIVES,
  type Part,
  products,
  splicedPart,
  type Variables,
} from '../assembly.ts';
import type { ShellScript, ShellWord } from './shell.ts';
import { argumentKey, arraysOf, type Definition, definitionsOf, elementsOf } from './shell-definitions.ts';
import { braces, type Place, printedBy, type Readings, runs, spanOf } from './shell-pieces.ts';

/** What the words of a script can stand for, as far as the script itself tells. */
export interface ShellValues {
  /** All texts that a word may have, at least one; what only a run can tell is a HOLE. */
  readonly of: (word: ShellWord) => readonly Assembly[];
  /** Words of a command with `"${ARRAY[@]}"` replaced by the elements. */
  readonly spread: (words: readonly ShellWord[]) => readonly ShellWord[];
  /** The same variables, for a script inside the script. */
  readonly variables: Variables;
}

/** Variables that may lead to each other in one chain. */
const MAX_BUSY = 40;

/** Follows assignments, loops, defaults and the arguments of the script's own functions; the order of lines is ignored. */
export function shellValues(script: ShellScript, outer: Variables = new Map()): ShellValues {
  const values = new Values(script, outer);
  return {
    of: (word) => values.of(word),
    spread: (words) => words.flatMap((word) => values.elements(word) ?? [word]),
    variables: { get: (name) => values.variable(name, null) },
  };
}

class Values {
  readonly #outer: Variables;
  readonly #definitions: ReadonlyMap<string, readonly Definition[]>;
  readonly #arrays: ReadonlyMap<string, readonly ShellWord[]>;
  readonly #known = new Map<object, readonly Assembly[]>();
  readonly #resolved = new Map<string, readonly Assembly[]>();
  /** Variables whose definitions are being read: what is found meanwhile lacks their values and is not kept. */
  readonly #busy = new Set<string>();
  /** Characters that may still be put into words, so that variables which double each other come to an end. */
  #budget: number;

  constructor(script: ShellScript, outer: Variables) {
    this.#outer = outer;
    this.#definitions = definitionsOf(script);
    this.#arrays = arraysOf(script);
    this.#budget = 4 * script.view.text.length + 1_000_000;
  }

  of(word: ShellWord): readonly Assembly[] {
    const cached = this.#known.get(word.node);
    if (cached !== undefined) return cached;
    const { node, view } = word;
    const pieces =
      node.parts === undefined
        ? [runs(view, node, node.value)]
        : node.parts.flatMap((part) => this.#piecesOf(part, word));
    const values = products(pieces).map((parts) => assemble(view, parts, { start: node.pos, end: node.end }));
    if (this.#busy.size === 0) this.#known.set(node, values);
    return values;
  }

  elements(word: ShellWord): readonly ShellWord[] | null {
    const found = elementsOf(word, this.#arrays);
    this.#budget -= found === null ? 0 : 32 * found.length;
    return this.#budget < 0 ? null : found;
  }

  /** The values of a variable, or of an argument (`$1`) of the function that a word stands in. */
  variable(name: string, inside: string | null): readonly Assembly[] {
    const key = /^\d+$/.test(name) ? argumentKey(inside, name) : name;
    const cached = this.#resolved.get(key);
    if (cached !== undefined) return cached;
    if (this.#busy.has(key) || this.#busy.size > MAX_BUSY) return [];
    this.#busy.add(key);
    const values: Assembly[] = [...(this.#outer.get(name) ?? [])];
    for (const definition of this.#definitions.get(key) ?? []) {
      if (values.length >= 2 * MAX_ALTERNATIVES) break;
      append(values, this.of(definition.word).flatMap(definition.split));
    }
    this.#busy.delete(key);
    const all = distinct(values);
    if (this.#busy.size === 0) this.#resolved.set(key, all);
    return all;
  }

  /** A part of a word is one piece of it, a quoted part as many as it has parts. */
  #piecesOf(part: WordPart, word: ShellWord): readonly Readings[] {
    if (part.type === 'DoubleQuoted' || part.type === 'LocaleString')
      return part.parts.flatMap((inner) => this.#piecesOf(inner, word));
    return [this.#readingsOf(part, word)];
  }

  #readingsOf(part: WordPart, word: ShellWord): Readings {
    switch (part.type) {
      case 'SingleQuoted':
        return [[literalPart(part.value, { start: part.pos + 1, end: part.end - 1 })]];
      case 'Literal':
      case 'AnsiCQuoted':
      case 'Glob':
        return runs(word.view, part, part.value);
      case 'SimpleExpansion':
        return this.#filled(part, this.variable(part.text.slice(1), word.inside));
      case 'ParameterExpansion':
        return this.#filled(part, this.#expansion(part, word));
      case 'BraceExpansion':
        return braces(part.text, part.pos);
      case 'CommandExpansion':
        return this.#printed(part, word);
      default:
        return [[holePart(spanOf(part))]];
    }
  }

  #printed(part: CommandExpansionPart, word: ShellWord): Readings {
    const node = printedBy(part.script);
    return node === null ? [[holePart(spanOf(part))]] : this.#filled(part, this.of({ ...word, node }));
  }

  #filled(at: Place, values: readonly Assembly[]): Readings {
    const place = spanOf(at);
    const parts = values.map((value): readonly Part[] => {
      this.#budget -= value.text.length;
      return [this.#budget < 0 ? holePart(place) : splicedPart(value, place)];
    });
    return parts.length === 0 ? [[holePart(place)]] : parts;
  }

  /** `${NAME}`, `${NAME:-default}`; of what cuts or replaces (`%`, `/`) only a run can tell the outcome. */
  #expansion(part: ParameterExpansionPart, word: ShellWord): readonly Assembly[] {
    if (part.prefix !== undefined) return [];
    const { operation } = part;
    if (operation !== undefined && operation.type !== 'Default') return [];
    const values = this.variable(part.parameter, word.inside);
    if (operation === undefined || operation.operator.endsWith('?')) return values;
    return distinct([...values, ...this.of({ ...word, node: operation.operand })]);
  }
}

function distinct(values: readonly Assembly[]): readonly Assembly[] {
  const byText = new Map<string, Assembly>();
  for (const value of values) if (!byText.has(value.text)) byText.set(value.text, value);
  return [...byText.values()].slice(0, 2 * MAX_ALTERNATIVES);
}
