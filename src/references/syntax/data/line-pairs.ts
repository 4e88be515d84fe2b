import { append } from '../../../domain.ts';
import type { DataEntry, DataMap, DataNode, DataScalar } from './data-tree.ts';

/** `key: value`, `- key: value`, `"key": "value",`, `key = "value"` */
const LINE = /^([ \t]*(?:-[ \t]+)?["']?)([A-Za-z_][\w.-]{0,100})(["']?[ \t]*[:=][ \t]*)(\S.*?)[ \t,\r]*$/;

/**
 * Reads a configuration text line by line, for what no parser could read: each line a map of one key, a `value` with the
 * `name` of the line before. Of a line longer than 2,000 units the quoted pairs are read. Lines for which `skip` says true are passed over.
 */
export function readLinePairs(text: string, skip: (lineStart: number) => boolean = () => false): DataNode {
  const items: DataMap[] = [];
  let before: DataEntry | null = null;
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.length > MAX_LINE && !skip(start)) append(items, quotedPairs(line, start));
    const entry = line.length > MAX_LINE || skip(start) ? null : entryOf(line, start);
    if (entry !== null) items.push({ kind: 'map', entries: isValueOf(entry, before) ? [before, entry] : [entry] });
    before = entry;
    start += line.length + 1;
  }
  return { kind: 'list', items };
}

/** A longer line is not one pair: JSON without line breaks. */
const MAX_LINE = 2000;
/** `"key": "value"` */
const QUOTED_PAIR = /"([A-Za-z_][\w.-]{0,100})"[ \t]*:[ \t]*"([^"\\]{1,512})"/g;

function quotedPairs(line: string, start: number): readonly DataMap[] {
  return [...line.matchAll(QUOTED_PAIR)].map(({ 0: whole, 1: key = '', 2: value = '', index }) => {
    const at = start + index + whole.length - 1 - value.length;
    return { kind: 'map', entries: [{ key: plain(key, start + index + 1), value: plain(value, at) }] };
  });
}

function isValueOf(entry: DataEntry, before: DataEntry | null): before is DataEntry {
  return before !== null && entry.key.text === 'value' && /^(?:name|key)$/.test(before.key.text);
}

function entryOf(line: string, start: number): DataEntry | null {
  const [, lead = '', key = '', between = '', value = ''] = LINE.exec(line) ?? [];
  if (key === '') return null;
  const keyStart = start + lead.length;
  const at = keyStart + key.length + between.length;
  return { key: plain(key, keyStart), value: unquoted(value, at) };
}

function unquoted(value: string, at: number): DataScalar {
  const quote = value[0];
  const close = quote === '"' || quote === "'" ? value.indexOf(quote, 1) : -1;
  if (close > 0) return plain(value.slice(1, close), at + 1);
  return plain(value.replace(/[ \t]+#.*$/, ''), at);
}

function plain(text: string, start: number): DataScalar {
  return { kind: 'scalar', text, start, end: start + text.length, style: 'plain' };
}
