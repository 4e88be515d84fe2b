import type { AttributedTerm, Determination, TermsChange } from './determination.ts';
import type { ModelId, ModelReference, ModelRequest } from './models.ts';
import { isFailing, type Outcome } from './outcome.ts';
import type { Problem } from './problem.ts';

/** Source of what no document states. */
export const DEFAULTS = 'defaults';

/** Where a rule stands, so that a verdict can quote it. */
export interface RuleOrigin {
  /** `preset:commercial-product`, a path, `owner/repo//path@ref`, or {@link DEFAULTS}. */
  readonly source: string;
  /** Place of the rule in the policy, for example `terms.non-commercial` or `waivers[2]`. */
  readonly key: string;
  /** 1-based; null for defaults that follow from the facts. */
  readonly line: number | null;
}

/** `source:line`, the source alone where no line is known. */
export function originWords({ source, line }: RuleOrigin): string {
  return line === null ? source : `${source}:${line}`;
}

/** One thing the policy has to say about a model. */
export interface Reason {
  readonly outcome: Outcome;
  readonly rule: RuleOrigin;
  /** What was found, in one sentence. */
  readonly message: string;
  /** The term that decided, with clause, license and model it comes from. */
  readonly term: AttributedTerm | null;
  /** What to do next, in the imperative. */
  readonly remedy: string | null;
  /** The fact of the organization to state, when that is what is missing. */
  readonly question: string | null;
}

/** Something the organization must do when it uses the model: attribution, passing on the license ... */
export interface Obligation {
  readonly term: AttributedTerm;
  readonly message: string;
  /** True when the repository was seen to fulfil it, null when that cannot be seen from a repository. */
  readonly fulfilled: boolean | null;
}

/** A waiver as far as reports show it. */
export interface Waiver {
  readonly model: string;
  readonly reason: string;
  readonly approver: string;
  /** ISO date, inclusive. */
  readonly expires: string;
  readonly ticket: string | null;
  readonly origin: RuleOrigin;
}

/** A reference as the report shows it. */
export interface ReportedReference {
  readonly reference: ModelReference;
  /** The change under check brought it in, or changed its model, revision or path scope. True for all outside pull requests. */
  readonly introduced: boolean;
  /** What it replaces on the base side, with the difference in terms. */
  readonly replaces: { readonly request: ModelRequest; readonly change: TermsChange } | null;
}

/** The judgement of one model at one revision in one scope of the policy. */
export interface Verdict {
  readonly request: ModelRequest;
  /** Name of the policy scope that judged it; null for the policy itself. */
  readonly scope: string | null;
  /** After waivers. */
  readonly outcome: Outcome;
  /** What the outcome would be without waivers. */
  readonly unwaived: Outcome;
  /** Worst first. */
  readonly reasons: readonly Reason[];
  readonly waivedBy: Waiver | null;
  readonly obligations: readonly Obligation[];
  readonly determination: Determination;
  /** `use` references that this verdict is about; mentions too when the policy counts them. */
  readonly references: readonly ReportedReference[];
  readonly introduced: boolean;
  /** A permissive sibling the catalog knows, to propose instead. */
  readonly alternative: ModelId | null;
}

/** A remark of the policy on itself: unused or soon expiring waivers, contradictory rules, a policy changed by the pull request. */
export interface PolicyNote {
  readonly severity: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly origin: RuleOrigin | null;
}

/** How a check ends. */
export type Conclusion = 'pass' | 'fail' | 'nothing-to-check';

/** Which denied and unreviewed models fail the check: those the change brings in, all of them, or none (a trial run). */
export const FAIL_ON = ['new', 'all', 'none'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** True for a verdict that fails the check, and not only as something that was there before the change. */
export function isViolation({ outcome, introduced }: Verdict, failOn: FailOn): boolean {
  return isFailing(outcome) && (introduced || failOn === 'all');
}

/** True where nothing stands against the model but that the Hub did not answer: another run may. */
export function isUnanswered({ reasons, unwaived }: Verdict): boolean {
  const deciding = reasons.filter(({ outcome }) => outcome === unwaived);
  return deciding.length > 0 && deciding.every(({ rule }) => rule.key.endsWith('on-unknown.unreachable'));
}

/** Everything a reporter needs. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  /** Which policy judged: source of the outermost document. */
  readonly policy: string;
  readonly conclusion: Conclusion;
  readonly failOn: FailOn;
  /** All of them, allowed and waived too, worst first. */
  readonly verdicts: readonly Verdict[];
  /** References of class `mention` that no verdict counts, and ignored ones. */
  readonly mentions: readonly ModelReference[];
  readonly problems: readonly Problem[];
  readonly policyNotes: readonly PolicyNote[];
  readonly counts: {
    readonly filesRead: number;
    readonly references: number;
    readonly models: number;
    readonly byOutcome: Readonly<Record<Outcome, number>>;
    /** Verdicts that fail the check. */
    readonly violations: number;
    /** Failing verdicts that were there before the change under check. */
    readonly knownDebt: number;
  };
  /** Facts came from the lock alone. */
  readonly offline: boolean;
}
