import { dottedName, type Expression, lastPart } from '../syntax/code.ts';
import { TRANSPARENT } from './calls.ts';

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
  const { view, inner } = unwrapped(looped);
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

/** `sorted(d.items())`: the dictionary, and which of its views. */
function unwrapped(looped: Expression): { readonly view: string; readonly inner: Expression } {
  for (let at = looped; at.kind === 'call'; ) {
    const name = lastPart(dottedName(at.callee));
    const inner: Expression | undefined =
      at.args[0]?.value ?? (at.callee.kind === 'member' ? at.callee.object : undefined);
    if (inner === undefined) break;
    if (VIEWS.has(name)) return { view: name, inner };
    if (!TRANSPARENT.has(name)) break;
    at = inner;
  }
  return { view: '', inner: looped };
}
