import type { Script, Word } from 'unbash';
import type { SourceFile } from '../../../domain.ts';
import type { Span } from '../../source-file.ts';
import { holePart, literalPart, type Part } from '../assembly.ts';
import { wordOfHereDoc } from './shell.ts';

/** One list of parts for each way to read a piece of a word. */
export type Readings = readonly (readonly Part[])[];

/** Where a piece of a word stands, in the terms of the parser. */
export interface Place {
  readonly pos: number;
  readonly end: number;
}

/** `$(cat <<EOF ... EOF)`, `$(echo text)`: what such a script prints stands in it; null for any other script. */
export function printedBy(script: Script | undefined): Word | null {
  const [statement, ...more] = script?.commands ?? [];
  if (statement === undefined || more.length > 0 || script?.source !== undefined) return null;
  const { command } = statement;
  if (command.type !== 'Command') return null;
  const { name, args, redirects } = command;
  const [only, ...others] = [...args, ...redirects];
  if (only === undefined || others.length > 0) return null;
  const word = only.type === 'HereDoc' ? wordOfHereDoc(only) : only;
  const program = only.type === 'HereDoc' ? 'cat' : 'echo';
  // A script in the script would be read once more at each level.
  return word.type === 'Word' && name?.value === program && !/\$\(|`/.test(word.text) ? word : null;
}

/** The stretch of a piece. */
export function spanOf({ pos, end }: Place): Span {
  return { start: pos, end };
}

/** The value of a literal in stretches that stand verbatim in the source: an escaping backslash ends one. */
export function runs(view: SourceFile, { pos, end }: Place, value: string): Readings {
  if (end - pos === value.length) return [[literalPart(value, { start: pos, end })]];
  const parts: Part[] = [];
  let at = pos;
  let start = pos;
  let from = 0;
  let to = 0;
  while (at < end && to < value.length) {
    if (view.text[at] === value[to]) {
      at += 1;
      to += 1;
      continue;
    }
    if (to > from) parts.push(literalPart(value.slice(from, to), { start, end: at }));
    if (view.text[at] !== '\\') return [[{ text: value, start: pos, end, verbatim: false, origin: null }]];
    at += view.text[at + 1] === '\n' ? 2 : 1;
    start = at;
    from = to;
  }
  if (to > from) parts.push(literalPart(value.slice(from, to), { start, end: at }));
  return [parts];
}

/** `{7b,13b}` read as one alternative each; a range or a nested list is a HOLE. */
export function braces(text: string, pos: number): Readings {
  const inner = text.slice(1, -1);
  if (!inner.includes(',') || /[{}$"'\\]/.test(inner)) return [[holePart({ start: pos, end: pos + text.length })]];
  let at = pos + 1;
  return inner.split(',').map((item) => {
    const part = literalPart(item, { start: at, end: at + item.length });
    at += item.length + 1;
    return [part];
  });
}
