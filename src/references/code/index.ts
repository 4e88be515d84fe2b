import { oncePer } from '../../domain.ts';
import {
  type Call,
  type CodeUnit,
  childrenOf,
  type Dict,
  type Expression,
  type List,
  type Role,
  type Template,
  type Text,
} from '../syntax/code/code.ts';
import { passedCalls } from './passed-calls.ts';

/** Where an expression stands inside the next larger one, innermost first. */
export type Frame =
  | {
      readonly kind: 'argument';
      readonly call: Call;
      readonly keyword: string | null;
      readonly position: number;
      readonly outer: Frame;
    }
  | { readonly kind: 'value'; readonly dict: Dict; readonly key: string | null; readonly outer: Frame }
  | { readonly kind: 'element'; readonly list: List; readonly index: number; readonly outer: Frame }
  /** A key, a piece of a template, an operand of a comparison, a test, or something else that carries no value on. */
  | { readonly kind: 'key' | 'part' | 'compared' | 'object' | 'lookup'; readonly of: Expression; readonly outer: Frame }
  /** An arm of a conditional, or inside an expression that is not understood. */
  | { readonly kind: 'option' | 'inside'; readonly of: Expression; readonly outer: Frame }
  | { readonly kind: 'root'; readonly role: Role };

/** A string literal or template with its surroundings. */
export interface Place {
  readonly expression: Text | Template;
  readonly frame: Frame;
}

/** All strings and calls of a file; also the calls that others make of what they are handed. */
export interface CodeIndex {
  readonly places: readonly Place[];
  readonly calls: readonly Call[];
  readonly dicts: readonly Dict[];
}

/** Walks every expression of `unit`, without recursion; once, also for the files that import it. */
export const indexCode: (unit: CodeUnit) => CodeIndex = oncePer((unit) => {
  const places: Place[] = [];
  const calls: Call[] = [];
  const dicts: Dict[] = [];
  const seen = new Set<Expression>();
  for (const { role, expression } of unit.roots) {
    const queue: [Expression, Frame][] = [[expression, { kind: 'root', role }]];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [at, frame] = next;
      if (seen.has(at)) continue;
      seen.add(at);
      if (at.kind === 'text' || at.kind === 'template') places.push({ expression: at, frame });
      if (at.kind === 'call') calls.push(at, ...passedCalls(at));
      if (at.kind === 'dict') dicts.push(at);
      for (const child of framed(at, frame)) queue.push(child);
    }
  }
  return { places, calls, dicts };
});

function framed(of: Expression, outer: Frame): [Expression, Frame][] {
  switch (of.kind) {
    case 'call': {
      const args = of.args.map(({ keyword, value }, position): [Expression, Frame] => [
        value,
        { kind: 'argument', call: of, keyword, position, outer },
      ]);
      return [[of.callee, { kind: 'object', of, outer }], ...args];
    }
    case 'dict':
      return of.entries.flatMap(({ key, value }) => {
        const name =
          key?.kind === 'text' ? key.value : key?.kind === 'name' ? key.name : key?.kind === 'member' ? key.name : null;
        const inside: [Expression, Frame] = [value, { kind: 'value', dict: of, key: name, outer }];
        return key === null ? [inside] : [[key, { kind: 'key', of, outer }], inside];
      });
    case 'list':
      return of.items.map((item, index) => [item, { kind: 'element', list: of, index, outer }]);
    case 'choice':
      return [
        ...of.options.map((option): [Expression, Frame] => [option, { kind: 'option', of, outer }]),
        ...of.tests.map((test): [Expression, Frame] => [test, { kind: 'compared', of, outer }]),
      ];
    case 'index':
      return [
        [of.object, { kind: 'object', of, outer }],
        [of.key, { kind: 'lookup', of, outer }],
      ];
    default:
      return childrenOf(of).map((child) => [child, { kind: KINDS[of.kind] ?? 'inside', of, outer }]);
  }
}

const KINDS: Readonly<Record<string, 'part' | 'compared' | 'object' | 'inside'>> = {
  template: 'part',
  compare: 'compared',
  member: 'object',
  opaque: 'inside',
};
