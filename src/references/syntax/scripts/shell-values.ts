import type { CommandExpansionPart, ParameterExpansionPart, WordPart } from 'unbash';
import { addTo, append } from '../../../domain.ts';
import {
  type Assembly,
  assemble,
  holePart,
  literalPart,
  MAX_ALTERNATIVES,
  matchesIn,
  type Part,
  products,
  sliceOf,
  splicedPart,
  type Variables,
} from '../assembly.ts';
import type { ShellField, ShellScript, ShellWord } from './shell.ts';
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
  private readonly outer: Variables;
  private readonly definitions: ReadonlyMap<string, readonly Definition[]>;
  private readonly arrays: ReadonlyMap<string, readonly ShellWord[]>;
  private readonly known = new Map<object, readonly Assembly[]>();
  private readonly resolved = new Map<string, readonly Assembly[]>();
  /** Variables whose definitions are being read: what is found meanwhile lacks their values and is not kept. */
  private readonly busy = new Set<string>();
  /** Characters that may still be put into words, so that variables which double each other come to an end. */
  private budget: number;

  constructor(script: ShellScript, outer: Variables) {
    this.outer = outer;
    this.definitions = definitionsOf(script);
    this.arrays = arraysOf(script);
    this.budget = 4 * script.view.text.length + 1_000_000;
  }

  of(word: ShellWord): readonly Assembly[] {
    const cached = this.known.get(word.node);
    if (cached !== undefined) return cached;
    const { node, view } = word;
    const pieces =
      node.parts === undefined
        ? [runs(view, node, node.value)]
        : node.parts.flatMap((part) => this.piecesOf(part, word));
    const values = products(pieces).map((parts) => assemble(view, parts, { start: node.pos, end: node.end }));
    if (this.busy.size === 0) this.known.set(node, values);
    return values;
  }

  elements(word: ShellWord): readonly ShellWord[] | null {
    const found = elementsOf(word, this.arrays);
    this.budget -= found === null ? 0 : 32 * found.length;
    return this.budget < 0 ? null : found;
  }

  /** The values of a variable, or of an argument (`$1`) of the function that a word stands in. */
  variable(name: string, inside: string | null): readonly Assembly[] {
    const key = /^\d+$/.test(name) ? argumentKey(inside, name) : name;
    const cached = this.resolved.get(key);
    if (cached !== undefined) return cached;
    if (this.busy.has(key) || this.busy.size > MAX_BUSY) return [];
    this.busy.add(key);
    const values: Assembly[] = [...(this.outer.get(name) ?? [])];
    for (const definition of this.definitions.get(key) ?? []) {
      if (values.length >= 2 * MAX_ALTERNATIVES) break;
      append(values, this.of(definition.word).flatMap(definition.split));
    }
    this.busy.delete(key);
    const all = distinct(values);
    if (this.busy.size === 0) this.resolved.set(key, all);
    return all;
  }

  /** A part of a word is one piece of it, a quoted part as many as it has parts. */
  private piecesOf(part: WordPart, word: ShellWord): readonly Readings[] {
    if (part.type === 'DoubleQuoted' || part.type === 'LocaleString')
      return part.parts.flatMap((inner) => this.piecesOf(inner, word));
    return [this.readingsOf(part, word)];
  }

  private readingsOf(part: WordPart, word: ShellWord): Readings {
    switch (part.type) {
      case 'SingleQuoted':
        return [[literalPart(part.value, { start: part.pos + 1, end: part.end - 1 })]];
      case 'Literal':
      case 'AnsiCQuoted':
      case 'Glob':
        return runs(word.view, part, part.value);
      case 'SimpleExpansion':
        return this.filled(part, this.variable(part.text.slice(1), word.inside));
      case 'ParameterExpansion':
        return this.filled(part, this.expansion(part, word));
      case 'BraceExpansion':
        return braces(part.text, part.pos);
      case 'CommandExpansion':
        return this.printed(part, word);
      default:
        return [[holePart(spanOf(part))]];
    }
  }

  private printed(part: CommandExpansionPart, word: ShellWord): Readings {
    const node = printedBy(part.script);
    return node === null ? [[holePart(spanOf(part))]] : this.filled(part, this.of({ ...word, node }));
  }

  private filled(at: Place, values: readonly Assembly[]): Readings {
    const place = spanOf(at);
    const parts = values.map((value): readonly Part[] => {
      this.budget -= value.text.length;
      return [this.budget < 0 ? holePart(place) : splicedPart(value, place)];
    });
    return parts.length === 0 ? [[holePart(place)]] : parts;
  }

  /** `${NAME}`, `${NAME:-default}`; of what cuts or replaces (`%`, `/`) only a run can tell the outcome. */
  private expansion(part: ParameterExpansionPart, word: ShellWord): readonly Assembly[] {
    if (part.prefix !== undefined) return [];
    const { operation } = part;
    if (operation !== undefined && operation.type !== 'Default') return [];
    const values = this.variable(part.parameter, word.inside);
    if (operation === undefined || operation.operator.endsWith('?')) return values;
    return distinct([...values, ...this.of({ ...word, node: operation.operand })]);
  }
}

interface Definition {
  readonly word: ShellWord;
  /** The shell splits the value into fields: of a loop over `$LIST`, of what `read` reads. */
  readonly split: (value: Assembly) => readonly Assembly[];
}

function definitionsOf(script: ShellScript): ReadonlyMap<string, readonly Definition[]> {
  const definitions = new Map<string, Definition[]>();
  const add = (key: string, definition: Definition): void => addTo(definitions, key, definition);
  for (const { name, words, kind } of script.assignments) {
    for (const word of words)
      add(name, { word, split: kind === 'loop' && word.node.text.startsWith('$') ? fieldsOf : whole });
  }
  for (const field of script.fields) {
    for (const word of field.input) add(field.name, { word, split: (value) => columnOf(value, field) });
  }
  for (const { words } of script.commands) {
    const called = words[0]?.node.value ?? '';
    if (!script.functions.has(called)) continue;
    for (const [index, word] of words.slice(1).entries())
      add(argumentKey(called, String(index + 1)), { word, split: whole });
  }
  return definitions;
}

function argumentKey(inside: string | null, name: string): string {
  return `${inside ?? ''}\0${name}`;
}

function arraysOf(script: ShellScript): ReadonlyMap<string, readonly ShellWord[]> {
  const arrays = new Map<string, ShellWord[]>();
  for (const { name, words, kind } of script.assignments) {
    if (kind !== 'array') continue;
    const list = arrays.get(name);
    if (list === undefined) arrays.set(name, [...words]);
    else append(list, words);
  }
  return arrays;
}

/** Elements of `"${NAME[@]}"`, null for any other word. */
function elementsOf(
  { node }: ShellWord,
  arrays: ReadonlyMap<string, readonly ShellWord[]>,
): readonly ShellWord[] | null {
  const [only, ...more] = node.parts ?? [];
  const inner = only?.type === 'DoubleQuoted' && only.parts.length === 1 ? only.parts[0] : only;
  if (more.length > 0 || inner?.type !== 'ParameterExpansion') return null;
  if (inner.operation !== undefined || (inner.index?.value !== '@' && inner.index?.value !== '*')) return null;
  return arrays.get(inner.parameter) ?? null;
}

/** The field of each line that a name of `read` is given. */
function columnOf(value: Assembly, { index, isLast, separator }: ShellField): readonly Assembly[] {
  return [...value.text.matchAll(/[^\n]+/g)].flatMap((line) => {
    const fields = separator === null ? /\S+/g : new RegExp(`[^${separator.replace(/[\\\]^-]/g, '\\$&')}]+`, 'g');
    const field = [...line[0].matchAll(fields)][index];
    if (field === undefined) return [];
    const start = line.index + field.index;
    return [sliceOf(value, start, isLast ? line.index + line[0].trimEnd().length : start + field[0].length)];
  });
}

function whole(value: Assembly): readonly Assembly[] {
  return [value];
}

/** The fields that the shell makes of a value. */
export function fieldsOf(value: Assembly): readonly Assembly[] {
  return matchesIn(value, /[^\s,]+/g);
}

function distinct(values: readonly Assembly[]): readonly Assembly[] {
  const byText = new Map<string, Assembly>();
  for (const value of values) if (!byText.has(value.text)) byText.set(value.text, value);
  return [...byText.values()].slice(0, 2 * MAX_ALTERNATIVES);
}
