import type { Expression } from './code.ts';

/** One link of a chain of binary operators, read from left to right. */
export interface Link {
  readonly operator: string;
  readonly operand: Expression;
  /** Offset behind the link. */
  readonly end: number;
}

/**
 * The expression of a left-deep chain. Additions to a template grow it in place, so that ten thousand of them take linear
 * time; every other link goes through `combine`.
 */
export function foldChain(
  first: Expression,
  links: readonly Link[],
  combine: (left: Expression, operator: string, right: Expression, end: number) => Expression,
): Expression {
  let left = first;
  let sum: Expression[] = [];
  for (const { operator, operand, end } of links) {
    if (operator === '+' && left.kind === 'template' && left.parts === sum) {
      sum.push(operand);
      left = { ...left, end };
      continue;
    }
    left = combine(left, operator, operand, end);
    if (left.kind !== 'template') continue;
    sum = [...left.parts];
    left = { ...left, parts: sum };
  }
  return left;
}
