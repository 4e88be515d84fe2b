import type { Problem } from '../domain.ts';
import { logText } from '../report/escape.ts';

/** Says something on standard error, whatever a stranger wrote into it. */
export function say(text: string): void {
  console.error(logText(text));
}

/** What could not be done, on standard error, a line each. */
export function sayProblems(problems: readonly Problem[]): void {
  for (const { severity, reason } of problems) say(`${severity}: ${reason}`);
}
