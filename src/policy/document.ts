import { closest, distance } from 'fastest-levenshtein';
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type * as z from 'zod';
import { oncePer, UsageError } from '../domain.ts';
import { mistakeWords, yamlWords } from './mistake-words.ts';

const MAX_LENGTH = 1_000_000;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const CONFLICT_MARKER = /^(?:<{7}|>{7})(?: |$)/m;

type Path = readonly PropertyKey[];

/** A validated YAML file that still knows the line of each of its keys. */
export interface PolicyDocument<T> {
  readonly value: T;
  /** 1-based line of the value at `path`, of its nearest ancestor when it has none. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads a YAML file written by people and validates it. Aliases, merge keys, several documents, doubled or dangerous
 * keys and texts over 1 MB are refused.
 *
 * @param source name of the file for messages
 * @throws UsageError listing every mistake with file, line, column and the nearest known key
 */
export function readDocument<T>(text: string, source: string, schema: z.ZodType<T>): PolicyDocument<T> {
  if (text.length > MAX_LENGTH) {
    throw new UsageError(
      `${source} is ${text.length} characters long; at most ${MAX_LENGTH} are read.`,
      'Split the policy, or use globs instead of long lists.',
    );
  }
  const lines = new LineCounter();
  const document = parse(text, source, lines);
  const conflict = CONFLICT_MARKER.exec(text);
  if (conflict !== null) {
    const message = 'the marks of a merge conflict stand here: solve it first';
    throw mistakesError(source, [{ offset: conflict.index, message }], lines);
  }
  const broken = document.errors.map(({ pos, code, message }) => {
    return { offset: pos[0], message: yamlWords(code, firstLine(message)) };
  });
  const refused = broken.length > 0 ? broken : refusedNodes(document);
  if (refused.length > 0) throw mistakesError(source, refused, lines);

  const result = schema.safeParse(document.toJS() ?? {});
  if (!result.success) {
    const found = result.error.issues.flatMap((issue) => describe(issue, document, schema));
    throw mistakesError(source, found, lines);
  }
  return {
    value: result.data,
    lineOf: (path) => lines.linePos(offsetOf(document, path)).line,
  };
}

interface Mistake {
  readonly offset: number;
  readonly message: string;
}

function parse(text: string, source: string, lines: LineCounter): Document {
  try {
    // The library holds each key against all before it: a long file of many keys would take minutes.
    return parseDocument(text, { lineCounter: lines, merge: false, uniqueKeys: false, version: '1.2' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `${source} could not be read as YAML: ${reason}`,
      'Simplify the file: it is nested too deeply.',
    );
  }
}

function refusedNodes(document: Document): Mistake[] {
  const found: Mistake[] = [];
  const refuse = (node: unknown, message: string) => {
    found.push({ offset: (node as Node | null)?.range?.[0] ?? 0, message });
  };
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) refuse(key, `keys must be unique, and ${key.value} is there twice`);
        seen.add(key.value);
      }
    },
    Alias: (_, node) => refuse(node, 'aliases (*name) are not supported; write the value out'),
    Pair: (_, { key }) => {
      if (!isScalar(key) || typeof key.value !== 'string') refuse(key, 'expected a key that is a plain text');
      else if (key.value === '<<')
        refuse(key, 'merge keys (<<) are not supported; use "extends" or write the values out');
      else if (FORBIDDEN_KEYS.has(key.value)) refuse(key, `"${key.value}" is not a key of a policy`);
    },
  });
  return found;
}

function describe(issue: z.core.$ZodIssue, document: Document, schema: z.ZodType): Mistake[] {
  const inside = meantForm(issue);
  if (inside.length > 0) return inside.flatMap((each) => describe(each, document, schema));
  const path = issue.path.join('.');
  if (issue.code !== 'unrecognized_keys') {
    const words = mistakeWords(issue, valueAt(document, issue.path));
    return [{ offset: offsetOf(document, issue.path), message: `${path === '' ? 'the file' : path}: ${words}` }];
  }
  const known = knownKeys(schema, issue.path);
  return issue.keys.map((key) => ({
    offset: offsetOf(document, [...issue.path, key]),
    message: `unknown key "${path === '' ? '' : `${path}.`}${key}"${nearest(key, known)}`,
  }));
}

/** What is wrong inside of a value that may have several forms, where it has one of them; else nothing. */
function meantForm(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [];
  const [meant = []] = issue.errors.filter((form) => form.every(({ path }) => path.length > 0));
  return meant.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
}

function valueAt(document: Document, path: Path): unknown {
  const node: unknown = document.getIn(path as readonly string[], true);
  return isScalar(node) ? node.value : isMap(node) ? {} : isSeq(node) ? [] : node;
}

/** `; did you mean "x"?`, or all that are known, of a `kind`, when nothing is near. */
export function nearest(word: string, known: readonly string[], kind = 'keys'): string {
  if (known.length === 0) return '';
  const begun = word.length < 3 ? [] : known.filter((one) => one.startsWith(word)).sort(shortestLatest);
  const best = begun[0] ?? closest(word, known as string[]);
  if (begun.length > 0 || distance(word, best) <= Math.max(2, Math.floor(word.length / 2)))
    return `; did you mean "${best}"?`;
  return known.length <= 20 ? `; known ${kind}: ${known.join(', ')}` : '';
}

/** Of `gpl-2.0`, `gpl-3.0` and `gpl-3.0-linking-exception` the second. */
function shortestLatest(a: string, b: string): number {
  return a.length - b.length || (a < b ? 1 : -1);
}

interface Shape {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  readonly unwrap?: () => unknown;
  readonly options?: readonly unknown[];
}

/** Keys of the strict object that stands at `path` of the schema. */
function knownKeys(schema: unknown, path: Path): readonly string[] {
  const node = unwrapped(schema);
  const [head, ...rest] = path;
  if (head === undefined) return Object.keys(node.shape ?? {});
  if (node.options !== undefined) {
    return node.options.flatMap((option) => knownKeys(option, path));
  }
  const next = typeof head === 'number' ? node.element : node.shape?.[String(head)];
  return next === undefined ? [] : knownKeys(next, rest);
}

function unwrapped(schema: unknown): Shape {
  let node = schema as Shape;
  while (node.shape === undefined && node.element === undefined && typeof node.unwrap === 'function') {
    node = node.unwrap() as Shape;
  }
  return node;
}

function offsetOf(document: Document, path: Path): number {
  let offset = document.contents?.range?.[0] ?? 0;
  let node: unknown = document.contents;
  for (const step of path) {
    const pair = isMap(node) ? pairsOf(node).get(step) : null;
    if (pair) offset = (pair.key as Node).range?.[0] ?? offset;
    node = isPair(pair) ? pair.value : isSeq(node) ? node.items[Number(step)] : null;
    if (node === null || node === undefined || isAlias(node)) break;
    if (!pair) offset = (node as Node).range?.[0] ?? offset;
  }
  return offset;
}

/** The entries of a map by key; files may have a hundred thousand mistakes in one map. */
const pairsOf = oncePer(
  (map: YAMLMap): ReadonlyMap<unknown, Pair> =>
    new Map(map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : pair, pair])),
);

function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message;
}

function mistakesError(source: string, mistakes: readonly Mistake[], lines: LineCounter): UsageError {
  const list = [...mistakes]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, message }) => {
      const { line, col } = lines.linePos(offset);
      return `${source}:${line}:${col}: ${message}`;
    });
  // a name may be wrong in two ways that are said alike
  const all = [...new Set(list)];
  const shown = all.slice(0, 20);
  const more = all.length > shown.length ? [`... and ${all.length - shown.length} more`] : [];
  return new UsageError(
    [`${source} is not valid:`, ...shown, ...more].join('\n  '),
    'Mend the lines named above. The keys of a policy: docs/policy.md, or "model-license-gate policy schema".',
  );
}
