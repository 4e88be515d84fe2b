import type { Location } from './places.ts';

/** Stages in which something can fail to be done. */
export const STAGES = ['files', 'find', 'resolve', 'determine'] as const;
export type Stage = (typeof STAGES)[number];

/** Something that could not be done. Data, not an exception. */
export interface Problem {
  readonly stage: Stage;
  /** What it is about: a path, a model, a policy key. */
  readonly subject: string;
  /** What happened, in one sentence. */
  readonly reason: string;
  /** What to do about it; null when there is nothing. */
  readonly hint: string | null;
  readonly location: Location | null;
  /** `error`: something that should have been checked was not. `notice`: good to know. */
  readonly severity: 'error' | 'notice';
}

/** True for what should have been checked and was not. */
export function isUnchecked({ severity }: Problem): boolean {
  return severity === 'error';
}

/** What the user can mend: shown as message and hint, without a stack. The run ends with exit code 2. */
export class UsageError extends Error {
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.name = 'UsageError';
    this.hint = hint;
  }
}
