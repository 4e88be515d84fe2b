import { createHash } from 'node:crypto';
import { type ReportedReference, requestKey, type Verdict } from '../domain.ts';
import { decidingReasons } from './wording.ts';

/** One reference of one verdict, with what identifies it from run to run. */
export interface Finding {
  readonly verdict: Verdict;
  readonly reported: ReportedReference;
  /** Rule and license: stable when the policy file is edited elsewhere. */
  readonly ruleId: string;
  /**
   * 16 hex digits over rule, model, path and spelling, and the count of equal ones before: moving lines changes nothing.
   * The shape of code scanning's `primaryLocationLineHash`.
   */
  readonly fingerprint: string;
}

/** The findings of `verdicts`, one for each reference, in their order. */
export function findings(verdicts: readonly Verdict[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return verdicts.flatMap((verdict) =>
    verdict.references.map((reported) => {
      const { path } = reported.reference.location;
      const ruleId = ruleIdOf(verdict);
      const identity = [ruleId, requestKey(verdict.request), path, reported.reference.written].join('\0');
      const hash = createHash('sha256').update(identity).digest('hex').slice(0, 16);
      const occurrence = (seen.get(hash) ?? 0) + 1;
      seen.set(hash, occurrence);
      return { verdict, reported, ruleId, fingerprint: `${hash}:${occurrence}` };
    }),
  );
}

function ruleIdOf(verdict: Verdict): string {
  const reason = decidingReasons(verdict)[0] ?? null;
  if (reason === null) return verdict.unwaived;
  const key = reason.rule.key.replaceAll(/\[\d+\]/g, '');
  const license = reason.term?.license ?? null;
  return license === null ? key : `${key}/${license}`;
}
