import type { TermsChange } from './determination.ts';
import type { ModelRequest } from './models.ts';
import type { Outcome } from './outcome.ts';
import type { Location } from './places.ts';
import type { Problem } from './problem.ts';
import type { Report } from './report.ts';

/** One way in which a model differs from what the lock holds. */
export interface DriftChange {
  readonly kind:
    | 'commit-moved'
    | 'license-changed'
    | 'text-changed'
    | 'card-changed'
    | 'gating-changed'
    | 'lineage-changed'
    | 'ancestor-changed'
    | 'renamed'
    | 'gone'
    | 'not-checked'
    | 'not-locked';
  /** One sentence that names before and after. */
  readonly message: string;
}

/** A sentence of a license text that came or went. */
export interface TextChange {
  readonly path: string;
  readonly kind: 'added' | 'removed';
  /** At most 25 words. */
  readonly quote: string;
}

/** How one model differs from what the lock holds, and what that does to its verdict. */
export interface Drift {
  readonly request: ModelRequest;
  readonly changes: readonly DriftChange[];
  readonly terms: TermsChange;
  readonly texts: readonly TextChange[];
  /** By the policy, with the locked facts and with today's; the worst scope counts. */
  readonly before: Outcome;
  readonly after: Outcome;
  /** What it does to the verdict: worse and better ones are stricter and looser, whatever the terms; equal ones go by the terms. */
  readonly severity: 'stricter' | 'looser' | 'same' | 'unknown';
  /** Where the repository uses it; empty when nothing names it any more. */
  readonly places: readonly Location[];
}

/** What a re-check found. */
export interface DriftReport {
  readonly tool: Report['tool'];
  readonly policy: string;
  /** Models of the lock that were resolved again, ancestors not counted. */
  readonly models: number;
  /** Worst first. */
  readonly drifts: readonly Drift[];
  /** True when a verdict got worse, or a model could not be checked again. */
  readonly worse: boolean;
  readonly problems: readonly Problem[];
}
