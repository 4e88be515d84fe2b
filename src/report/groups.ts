import { isFailing, isViolation, type Report, type Verdict } from '../domain.ts';

/** The verdicts of a report, sorted into what a reader asks for; each verdict is in exactly one group. */
export interface Groups {
  /** Denied or waiting for a decision, and counted against this change. */
  readonly violations: readonly Verdict[];
  /** Denied or waiting for a decision, but there before this change. */
  readonly knownDebt: readonly Verdict[];
  readonly warnings: readonly Verdict[];
  /** Let through by a waiver alone. */
  readonly waived: readonly Verdict[];
  readonly allowed: readonly Verdict[];
}

/** Sorts the verdicts of `report` by what they mean for the change under check; the order inside a group is kept. */
export function grouped(report: Report): Groups {
  const groups = { violations: [], knownDebt: [], warnings: [], waived: [], allowed: [] } as Record<
    keyof Groups,
    Verdict[]
  >;
  for (const verdict of report.verdicts) groups[groupOf(verdict, report)].push(verdict);
  return groups;
}

/** The group of one verdict of `report`. */
export function groupOf(verdict: Verdict, report: Report): keyof Groups {
  if (isViolation(verdict, report.failOn)) return 'violations';
  if (isFailing(verdict.outcome)) return 'knownDebt';
  if (verdict.waivedBy !== null && verdict.unwaived !== verdict.outcome) return 'waived';
  return verdict.outcome === 'warn' ? 'warnings' : 'allowed';
}
