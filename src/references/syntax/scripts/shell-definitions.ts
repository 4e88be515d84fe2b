import { addTo, append } from '../../../domain.ts';
import { type Assembly, matchesIn, sliceOf } from '../assembly.ts';
import type { ShellField, ShellScript, ShellWord } from './shell.ts';

/** What gives a name values. */
export interface Definition {
  readonly word: ShellWord;
  /** The shell splits the value into fields: of a loop over `$LIST`, of what `read` reads. */
  readonly split: (value: Assembly) => readonly Assembly[];
}

/** What gives values to the names of a script, and to the arguments of its functions by {@link argumentKey}. */
export function definitionsOf(script: ShellScript): ReadonlyMap<string, readonly Definition[]> {
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

/** `$1` of a function. */
export function argumentKey(inside: string | null, name: string): string {
  return `${inside ?? ''}\0${name}`;
}

/** The elements of the arrays of a script. */
export function arraysOf(script: ShellScript): ReadonlyMap<string, readonly ShellWord[]> {
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
export function elementsOf(
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
