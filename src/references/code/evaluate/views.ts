import { type Call, type Dict, dottedName, type Expression, lastPart, UNKNOWN } from '../../syntax/code/code.ts';
import { TRANSPARENT } from '../call-names.ts';
import { argumentsUnder, entriesOf, positionalOf } from './calls.ts';

/** `d.items()`, `Object.entries(d)`: what a loop sees of a dictionary. */
const VIEWS = new Set(['items', 'entries', 'keys', 'values']);

/**
 * What a loop over `looped` goes through, `endsOf` following names to what they stand for: the items of a list; of a
 * dictionary its keys, with `values()` its values, with `items()` pairs of both.
 */
export function rowsOf(
  looped: Expression,
  endsOf: (expression: Expression) => readonly Expression[],
): readonly Expression[] {
  const { view, inner, joins } = unwrapped(looped);
  if (joins !== null) return joinedRows(joins, endsOf);
  return endsOf(inner).flatMap((end) => {
    if (end.kind === 'list') return end.items;
    if (end.kind !== 'dict') return [];
    return end.entries.flatMap(({ key, value }): readonly Expression[] => {
      if (view === 'values' || key === null) return [value];
      const isPair = view === 'items' || view === 'entries';
      return isPair ? [{ kind: 'list', items: [key, value], start: value.start, end: value.end }] : [key];
    });
  });
}

/** Calls that go through what they are given as it is. */
const PASSING = new Set(['tqdm', 'trange', 'track', 'reversed', 'shuffle', 'cycle', 'progress_bar', 'as_completed']);
/** Calls whose items are rows of one item of each argument. */
const JOINING = new Set(['zip', 'zip_longest', 'product', 'enumerate']);

/** `zip(names, sizes)`: rows of an item of each; `enumerate(names)`: a number before each. Of `product` no more than that each stands in some row. */
function joinedRows(call: Call, endsOf: (expression: Expression) => readonly Expression[]): readonly Expression[] {
  const isNumbered = nameOf(call) === 'enumerate';
  const { callee } = call;
  const given = positionalOf(call).slice(0, isNumbered ? 1 : MAX_JOINED);
  const columns = given.map((list) => rowsOf(list, endsOf));
  const length = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length }, (_, row): Expression => {
    const items = columns.map((column): Expression => column[row] ?? UNKNOWN);
    return { kind: 'list', items: isNumbered ? [UNKNOWN, ...items] : items, start: callee.start, end: callee.end };
  });
}

const MAX_JOINED = 6;

/** What a loop goes through, taken out of the calls around it. */
interface Looped {
  readonly view: string;
  readonly inner: Expression;
  /** Of several lists at once. */
  readonly joins: Call | null;
}

/** `sorted(d.items())`: the dictionary, and which of its views. */
function unwrapped(looped: Expression): Looped {
  const whole: Looped = { view: '', inner: looped, joins: null };
  let at = looped;
  let isPassed = false;
  for (let next = handedOn(at); next !== undefined; next = handedOn(at)) {
    isPassed ||= at.kind === 'call' && PASSING.has(nameOf(at));
    at = next;
  }
  const inner = at.kind === 'call' ? givenTo(at) : at;
  if (inner === undefined) return whole;
  if (at.kind === 'call' && JOINING.has(nameOf(at))) return { ...whole, joins: at };
  if (at.kind === 'call' && VIEWS.has(nameOf(at))) return { ...whole, view: nameOf(at), inner };
  // Calls that make a list of a list, such as `sorted`, are seen through by whoever reads them.
  return isPassed ? { ...whole, inner: at } : whole;
}

/** What a call of `sorted` or `tqdm` goes through; undefined for all else. */
function handedOn(at: Expression): Expression | undefined {
  if (at.kind !== 'call') return undefined;
  const name = nameOf(at);
  return !VIEWS.has(name) && (TRANSPARENT.has(name) || PASSING.has(name)) ? givenTo(at) : undefined;
}

function nameOf({ callee }: Call): string {
  return lastPart(dottedName(callee));
}

/** The first argument of a call, else what it is called on. */
function givenTo({ callee, args }: Call): Expression | undefined {
  return args[0]?.value ?? (callee.kind === 'member' ? callee.object : undefined);
}

/** `{**DEFAULTS, **given}`: what the dictionaries put into one have under `key`. */
export function spreadInto(
  { entries }: Dict,
  key: string,
  endsOf: (expression: Expression) => readonly Expression[],
): readonly Expression[] {
  const spread = entries.filter((entry) => entry.key === null).flatMap(({ value }) => endsOf(value));
  return spread.flatMap((end) => {
    if (end.kind === 'dict') return entriesOf(end.entries, key);
    return end.kind === 'call' ? argumentsUnder(end, key) : [];
  });
}
