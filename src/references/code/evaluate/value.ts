import type { Expression } from '../../syntax/code/code.ts';

/** A string that an expression may come to, and the expression in this file that it was written as. */
export interface Value {
  readonly text: string;
  /** The literal, or the whole expression that put several together. */
  readonly origin: Expression;
  /** The literal stands in another file of the repository. */
  readonly foreign: boolean;
  /** There it is the value of a constant that says model by its name. */
  readonly told: boolean;
}
