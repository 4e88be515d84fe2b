import {
  type Conclusion,
  compareOutcomes,
  type FailOn,
  isFailing,
  isUnanswered,
  isViolation,
  type ModelReference,
  type Outcome,
  type PolicyNote,
  type Problem,
  type Report,
  type Verdict,
} from './domain.ts';
import { TOOL } from './version.ts';

/** What the stages left to conclude from. */
export interface Judged {
  readonly policy: string;
  readonly verdicts: readonly Verdict[];
  readonly policyNotes: readonly PolicyNote[];
  readonly references: readonly ModelReference[];
  readonly problems: readonly Problem[];
  readonly filesRead: number;
  readonly offline: boolean;
  /** `new`: what was there before the change under check is known debt and does not fail. */
  readonly failOn: FailOn;
}

/** Draws the conclusion: fail when a verdict that counts is deny or review, or the policy itself reports an error. */
export function conclude(judged: Judged): Report {
  const verdicts = [...judged.verdicts].sort(worstFirst);
  const failing = verdicts.filter(({ outcome }) => isFailing(outcome));
  const violations = verdicts.filter((verdict) => isViolation(verdict, judged.failOn));
  const counted = new Set(verdicts.flatMap(({ references }) => references.map(({ reference }) => placeOf(reference))));
  return {
    tool: TOOL,
    policy: judged.policy,
    conclusion: conclusionOf(judged, verdicts, violations),
    verdicts,
    mentions: judged.references.filter((reference) => !counted.has(placeOf(reference))),
    problems: judged.problems,
    policyNotes: judged.policyNotes,
    counts: {
      filesRead: judged.filesRead,
      references: judged.references.filter((reference) => reference.class === 'use').length,
      models: new Set(verdicts.map(({ request }) => request.model)).size,
      byOutcome: countOutcomes(verdicts),
      violations: violations.length,
      knownDebt: failing.length - violations.length,
    },
    offline: judged.offline,
    failOn: judged.failOn,
  };
}

function conclusionOf(judged: Judged, verdicts: readonly Verdict[], violations: readonly Verdict[]): Conclusion {
  if (violations.length > 0 || judged.policyNotes.some(({ severity }) => severity === 'error')) return 'fail';
  return verdicts.length === 0 ? 'nothing-to-check' : 'pass';
}

/**
 * What the change introduces before what was there, and what the policy objects to before what merely could not be asked about; equal ones
 * stay in the order in which they were judged.
 */
function worstFirst(a: Verdict, b: Verdict): number {
  return (
    compareOutcomes(b.outcome, a.outcome) ||
    Number(b.introduced) - Number(a.introduced) ||
    Number(isUnanswered(a)) - Number(isUnanswered(b))
  );
}

function countOutcomes(verdicts: readonly Verdict[]): Readonly<Record<Outcome, number>> {
  const counts = { allow: 0, warn: 0, review: 0, deny: 0 };
  for (const { outcome } of verdicts) counts[outcome] += 1;
  return counts;
}

function placeOf({ location, model }: ModelReference): string {
  return `${location.path}\0${location.line}\0${location.column}\0${model}`;
}
