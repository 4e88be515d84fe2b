import { isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode, parseAllDocuments, type Scalar } from 'yaml';
import { type DataEntry, type DataNode, type DataScalar, MAX_DEPTH, type TreeReading } from './data-tree.ts';
import { nestsTooDeep } from './nesting.ts';

/**
 * Reads every document of a YAML text without building its values: aliases are left alone, so an alias bomb costs nothing.
 * Recovers from errors; never throws.
 */
export function readYaml(text: string): TreeReading {
  if (nestsTooDeep(text)) return { roots: [], broken: 'its brackets nest too deep' };
  try {
    const parsed = parseAllDocuments(text, {
      uniqueKeys: false,
      strict: false,
      logLevel: 'silent',
      prettyErrors: false,
      merge: false,
    });
    const roots: DataNode[] = [];
    let broken: string | null = null;
    for (const document of Array.isArray(parsed) ? parsed : []) {
      broken ??= document.errors.find(({ code, message }) => !isHarmless(code, message))?.message ?? null;
      const node = nodeOf(document.contents, text, 0);
      if (node === 'too-deep') broken = `nested deeper than ${MAX_DEPTH} levels`;
      else if (node !== null) roots.push(node);
    }
    return { roots, broken };
  } catch (fault) {
    return { roots: [], broken: fault instanceof Error ? fault.message : String(fault) };
  }
}

/** Errors after which the value is still whole. */
function isHarmless(code: string, message: string): boolean {
  return code === 'BAD_DQ_ESCAPE' || message.startsWith('Block scalars with more-indented');
}

type Read = DataNode | 'too-deep' | null;

function nodeOf(node: ParsedNode | Node | null | undefined, text: string, depth: number): Read {
  if (node === null || node === undefined || isAlias(node)) return null;
  if (depth > MAX_DEPTH) return 'too-deep';
  if (isScalar(node)) return scalarOf(node, text);
  if (isMap(node)) return mapOf(node.items as readonly { key: Node | null; value: Node | null }[], text, depth);
  if (!isSeq(node)) return null;
  const items: DataNode[] = [];
  for (const item of node.items) {
    const read = nodeOf(item as Node, text, depth + 1);
    if (read === 'too-deep') return read;
    if (read !== null) items.push(read);
  }
  return { kind: 'list', items };
}

function mapOf(pairs: readonly { key: Node | null; value: Node | null }[], text: string, depth: number): Read {
  const entries: DataEntry[] = [];
  for (const { key, value } of pairs) {
    const keyScalar = isScalar(key) ? scalarOf(key, text) : null;
    const read = nodeOf(value, text, depth + 1);
    if (read === 'too-deep') return read;
    if (keyScalar !== null) entries.push({ key: keyScalar, value: read });
  }
  return { kind: 'map', entries };
}

const QUOTED = { QUOTE_SINGLE: 'single', QUOTE_DOUBLE: 'double' } as const;

function scalarOf(node: Scalar, text: string): DataScalar | null {
  const [start, end] = node.range ?? [];
  if (start === undefined || end === undefined) return null;
  if (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE') {
    const value = String(node.value ?? '');
    return {
      kind: 'scalar',
      text: value,
      start: start + 1,
      end: Math.max(start + 1, end - 1),
      style: QUOTED[node.type],
    };
  }
  if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') {
    const header = text.indexOf('\n', start);
    const from = header === -1 || header >= end ? end : header + 1;
    return { kind: 'scalar', text: String(node.value ?? ''), start: from, end, style: 'block' };
  }
  const value = typeof node.value === 'string' ? node.value : text.slice(start, end);
  return { kind: 'scalar', text: value, start, end, style: 'plain' };
}
