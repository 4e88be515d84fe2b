import type { Named } from '../../names/named.ts';
import type { Expression } from '../../syntax/code/code.ts';
import type { Value } from '../evaluate/value.ts';
import type { Decision } from '../judge.ts';
import type { ParsedFile } from '../parsed-file.ts';

/** A string that a loading call takes. */
export interface Load {
  /** The literal it was written as. */
  readonly origin: Expression;
  /** The argument of the call. */
  readonly argument: Expression;
  /** The literal stands in another file. */
  readonly foreign: boolean;
  readonly decision: Decision;
}

/** What is asked of a file to tell what its calls load. */
export type Loading = Pick<ParsedFile, 'language' | 'evaluator' | 'context'>;

/** The strings that `argument` may be, as far as `read` knows them, all of which the same is said of. */
export function saidOf(
  argument: Expression,
  { evaluator }: Loading,
  read: (value: Value) => Named | null,
  said: Pick<Decision, 'purpose' | 'class' | 'certainty' | 'how'>,
): readonly Load[] {
  return evaluator.values(argument).flatMap((value) => {
    const named = read(value);
    if (named === null) return [];
    const { origin, foreign } = value;
    return [{ origin, argument, foreign, decision: { named, ...said, revision: null, file: null } }];
  });
}
