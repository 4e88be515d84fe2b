import { type AST, parseTOML } from 'toml-eslint-parser';
import type { DataEntry, DataNode, DataScalar, TreeReading } from './data-tree.ts';
import { nestsTooDeep } from './nesting.ts';

/** Reads TOML. Tables stay where they are written, each under its dotted name. Never throws. */
export function readToml(text: string): TreeReading {
  if (nestsTooDeep(text)) return { roots: [], broken: 'its brackets nest too deep' };
  try {
    const [body] = parseTOML(text).body;
    const entries: DataEntry[] = [];
    for (const part of body.body) {
      if (part.type === 'TOMLKeyValue') entries.push(entryOf(part, text));
      else entries.push(nested(part.key, { kind: 'map', entries: part.body.map((pair) => entryOf(pair, text)) }, text));
    }
    return { roots: [{ kind: 'map', entries }], broken: null };
  } catch (fault) {
    return { roots: [], broken: fault instanceof Error ? fault.message : String(fault) };
  }
}

function entryOf(pair: AST.TOMLKeyValue, text: string): DataEntry {
  return nested(pair.key, nodeOf(pair.value, text), text);
}

/** `a.b.c = value` as maps within maps. */
function nested({ keys }: AST.TOMLKey, value: DataNode, text: string): DataEntry {
  const parts = keys.map((key) => keyScalar(key, text));
  const last = parts.at(-1) ?? { kind: 'scalar', text: '', start: 0, end: 0, style: 'plain' };
  let entry: DataEntry = { key: last, value };
  for (const key of parts.slice(0, -1).reverse()) entry = { key, value: { kind: 'map', entries: [entry] } };
  return entry;
}

function keyScalar(key: AST.TOMLBare | AST.TOMLQuoted, text: string): DataScalar {
  const [start, end] = key.range;
  if (key.type === 'TOMLBare') return { kind: 'scalar', text: key.name, start, end, style: 'plain' };
  const style = text[start] === '"' ? 'double' : 'plain';
  return { kind: 'scalar', text: key.value, start: start + 1, end: end - 1, style };
}

function nodeOf(node: AST.TOMLContentNode, text: string): DataNode {
  if (node.type === 'TOMLArray') return { kind: 'list', items: node.elements.map((element) => nodeOf(element, text)) };
  if (node.type === 'TOMLInlineTable') return { kind: 'map', entries: node.body.map((pair) => entryOf(pair, text)) };
  const [start, end] = node.range;
  if (node.kind !== 'string') return { kind: 'scalar', text: text.slice(start, end), start, end, style: 'plain' };
  const quotes = node.multiline ? 3 : 1;
  const style = node.style === 'basic' ? 'double' : 'plain';
  return {
    kind: 'scalar',
    text: node.value,
    start: start + quotes,
    end: Math.max(start + quotes, end - quotes),
    style,
  };
}
