import type { Text } from '../syntax/code/code.ts';
import { offsetAt } from '../syntax/string-escapes.ts';
import type { Place } from './index.ts';

/** Longest string that is read as a list of names. */
const MAX_LIST = 4096;
/** `org/name`, `org/name:Q4_K_M` */
const ITEM = /^[\w.-]+\/[\w.:@-]+$/;

/** A place by itself, and one for each name of a string that lists several: `"org/one;org/two"`, `"org/one, org/two"`, one a line. */
export function withListed(place: Place): readonly Place[] {
  const { expression, frame } = place;
  if (expression.kind !== 'text') return [place];
  return [place, ...itemsOf(expression).map((item): Place => ({ expression: item, frame }))];
}

function itemsOf(text: Text): readonly Text[] {
  const { value } = text;
  if (value.length > MAX_LIST || !/[,;|\n]/.test(value)) return [];
  const words = [...value.matchAll(/[^\s,;|]+/g)];
  if (!words.every(([word]) => ITEM.test(word))) return [];
  return words.map(({ 0: word, index }) => slice(text, index, index + word.length));
}

function slice(text: Text, from: number, to: number): Text {
  const { value, offsets } = text;
  const kept = typeof offsets === 'number' ? offsets + from : offsets.slice(from, to + 1);
  return {
    kind: 'text',
    value: value.slice(from, to),
    offsets: kept,
    start: offsetAt(text, from),
    end: offsetAt(text, to),
  };
}
