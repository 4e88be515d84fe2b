import { type Extraction, oncePer, type SourceFile } from '../../domain.ts';
import { extractArguments } from '../commands/argument-vector.ts';
import { extractShell } from '../commands/script.ts';
import { NOTHING } from '../extraction.ts';
import type { ExtractContext } from '../extractor.ts';
import { wordSet } from '../patterns.ts';
import { stretch } from '../source-file.ts';
import type { Variables } from '../syntax/assembly.ts';
import { withoutPadding } from '../syntax/data/data-templates.ts';
import {
  type DataNode,
  type DataScalar,
  joinedView,
  type Piece,
  scalarOf,
  scalarView,
  valuesOf,
} from '../syntax/data/data-tree.ts';
import { assemblyOf } from '../syntax/interpolation.ts';
import type { Frame } from './frame.ts';
import { isCommandKey } from './pieces.ts';

/** The file that a script stands in. */
interface ScriptFile {
  readonly file: SourceFile;
  readonly context: ExtractContext;
}

/** Keys of maps that set variables for the scripts beside and below them. */
const ENVIRONMENT_KEYS = wordSet('env envs environment variables vars env_vars envvars secrets args');

/** Reads a script that stands in a configuration value. Variables that the file sets around it are known to it. */
export function readScript(script: SourceFile, frame: Frame | null, { file, context }: ScriptFile): Extraction {
  return extractShell(script, context, variablesAround(frame, file));
}

/**
 * Reads `command: org/name --port 80` of an image whose program takes a model first; null for any other scalar. A program of
 * its own may stand there too.
 */
export function readStart(scalar: DataScalar, frame: Frame | null, { file, context }: ScriptFile): Extraction | null {
  if (frame === null || !STARTS_WITH_ID.test(scalar.text)) return null;
  const isWhole = frame.map.entries.some(({ key, value }) => value === scalar && isCommandKey(key.text));
  const [image, ...more] = isWhole ? wordsBefore(frame) : [];
  if (image === undefined || more.length > 0 || !SERVING_IMAGE.test(image.text)) return null;
  const line = joinedView(file, [image, { kind: 'glue', text: ' ', at: scalar.start }, scalar]);
  return extractShell(withoutPadding(line), context, variablesAround(frame, file));
}

const STARTS_WITH_ID = /^\s*(?:[A-Za-z0-9][\w.-]*\/[\w.-]+|\$\{\w+[^}]*\})(?:\s|$)/;

/** A value in another language, from an offset on, with the defaults of its templates in their place. */
export function pieceView(file: SourceFile, scalar: DataScalar, from = 0): SourceFile {
  const view = scalarView(file, scalar);
  return withoutPadding(stretch(view, from, view.text.length));
}

/**
 * Reads a list of words under a command key: an argument vector, or the lines of a script when the first word is a command
 * line itself.
 */
export function readWords(
  words: readonly DataScalar[],
  frame: Frame | null,
  { file, context }: ScriptFile,
): Extraction {
  const [first] = words;
  if (first === undefined) return NOTHING;
  const variables = variablesAround(frame, file);
  if (/\s/.test(first.text.trim()) && !first.text.startsWith('-')) {
    const lines = words.flatMap((word): Piece[] => [word, { kind: 'glue', text: '\n', at: word.end }]);
    return extractShell(withoutPadding(joinedView(file, lines)), context, variables);
  }
  return extractArguments(
    [...wordsBefore(frame), ...words].map((word) => pieceView(file, word)),
    context,
    variables,
  );
}

/** Images whose program takes a model as its first argument. */
const SERVING_IMAGE = /(?:^|\/)vllm-openai(?::|$)/;

/** `command: [vllm, serve]` before its `args:`, `entrypoint:` before a `command:`, else the image that runs a known program. */
function wordsBefore(frame: Frame | null): readonly DataScalar[] {
  const key = frame?.key.toLowerCase() ?? '';
  const program = key === 'args' ? 'command' : key === 'command' ? 'entrypoint' : null;
  if (frame === null || program === null) return [];
  const before = valuesOf(frame.map).get(program);
  if (before?.kind === 'scalar') return [before];
  if (before?.kind === 'list') return before.items.flatMap((item) => (item.kind === 'scalar' ? [item] : []));
  const image = scalarOf(frame.map, 'image');
  return image !== null && SERVING_IMAGE.test(image.text) ? [image] : [];
}

/** Variables set in the maps around a value, the nearest first. */
function variablesAround(frame: Frame | null, file: SourceFile): Variables {
  return {
    get(name) {
      const value = frame === null ? undefined : setAround(frame).get(name);
      return value === undefined ? undefined : [assemblyOf(scalarView(file, value))];
    },
  };
}

const setAround = oncePer((frame: Frame): ReadonlyMap<string, DataScalar> => {
  const found = new Map<string, DataScalar>();
  for (let at: Frame | null = frame; at !== null; at = at.parent) {
    const values = valuesOf(at.map);
    for (const key of ENVIRONMENT_KEYS) {
      const value = values.get(key) ?? null;
      if (value !== null) collect(value, found);
    }
  }
  return found;
});

function collect(node: DataNode, found: Map<string, DataScalar>): void {
  if (node.kind === 'map') for (const { key, value } of node.entries) set(key.text, value, found);
  if (node.kind !== 'list') return;
  for (const item of node.items) {
    if (item.kind === 'map') set(scalarOf(item, 'name')?.text ?? '', scalarOf(item, 'value'), found);
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
  found.set(name, value);
}
