import type { Extraction, SourceFile } from '../domain.ts';
import type { Frame } from './data-meaning.ts';
import type { ExtractContext } from './extractor.ts';
import { type DataMap, type DataNode, type DataScalar, joinedView, type Piece } from './syntax/data-tree.ts';

/** The file that a script stands in. */
interface ScriptFile {
  readonly file: SourceFile;
  readonly context: ExtractContext;
}

/** Keys of maps that set variables for the scripts beside and below them. */
const ENVIRONMENT_KEYS = new Set([
  'env',
  'envs',
  'environment',
  'variables',
  'vars',
  'env_vars',
  'envvars',
  'secrets',
  'args',
]);

/**
 * Reads commands that stand in configuration values: one script, or the words of an argument list. Variables that the file
 * sets for them are known to the script, with the places of their values.
 */
export function readScript(
  words: readonly DataScalar[],
  frame: Frame | null,
  { file, context }: ScriptFile,
): Extraction {
  const [only] = words;
  if (only === undefined) return { references: [], problems: [] };
  const whole = words.length === 1 ? [only] : commandLine(words);
  const text = whole.map((piece) => piece.text).join('');
  const variables = [...environmentOf(frame)].filter(([name]) => text.includes(name));
  const pieces = [...variables.flatMap(([name, value]) => assignment(name, value)), ...whole];
  return context.embed('shell', joinedView(file, pieces));
}

/** `NAME='value'` and a line end, the value at its own place. */
function assignment(name: string, value: DataScalar): readonly Piece[] {
  return [glue(`${name}='`, value.start), value, glue("'\n", value.end)];
}

/** The words of an argument list as a shell would be given them. `$(NAME)` is how Kubernetes writes a variable. */
function commandLine(words: readonly DataScalar[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const word of words) {
    const text = word.text.replace(/\$\(([A-Za-z_]\w*)\)/g, (_, name) => `\${${name}}`);
    const same: DataScalar = text === word.text ? word : { ...word, text };
    const quote = quoteFor(text);
    pieces.push(glue(quote, word.start), same, glue(`${quote} `, word.end));
  }
  return pieces;
}

function quoteFor(text: string): string {
  if (/^[\w@%+=:,./${}-]+$/.test(text)) return '';
  return text.includes("'") ? (/["`\\]/.test(text) ? '' : '"') : "'";
}

function glue(text: string, at: number): Piece {
  return { kind: 'glue', text, at };
}

/** Variables set in the maps around a value, the nearest first. */
function environmentOf(frame: Frame | null): ReadonlyMap<string, DataScalar> {
  const found = new Map<string, DataScalar>();
  for (let at = frame; at !== null; at = at.parent) {
    for (const { key, value } of at.map.entries) {
      if (value !== null && ENVIRONMENT_KEYS.has(key.text.toLowerCase())) collect(value, found);
    }
  }
  return found;
}

function collect(node: DataNode, found: Map<string, DataScalar>): void {
  if (node.kind === 'map') for (const { key, value } of node.entries) set(key.text, value, found);
  if (node.kind !== 'list') return;
  for (const item of node.items) {
    if (item.kind === 'map') set(named(item, 'name'), scalar(item, 'value'), found);
    if (item.kind === 'scalar') setPair(item, found);
  }
}

/** `- MODEL_SIZE=7` in a compose file. */
function setPair(item: DataScalar, found: Map<string, DataScalar>): void {
  const at = item.text.indexOf('=');
  if (at <= 0 || item.end - item.start !== item.text.length) return;
  set(item.text.slice(0, at), { ...item, text: item.text.slice(at + 1), start: item.start + at + 1 }, found);
}

function set(name: string, value: DataNode | null, found: Map<string, DataScalar>): void {
  if (value?.kind !== 'scalar' || found.has(name) || !/^[A-Za-z_]\w*$/.test(name)) return;
  if (value.text.length < 512 && !/['\n]/.test(value.text)) found.set(name, value);
}

function named(map: DataMap, key: string): string {
  return scalar(map, key)?.text ?? '';
}

function scalar(map: DataMap, name: string): DataScalar | null {
  for (const { key, value } of map.entries) if (key.text === name && value?.kind === 'scalar') return value;
  return null;
}
