import { alternativeFor } from '../catalog/catalog.ts';
import {
  compareOutcomes,
  counted,
  type Determination,
  firstOf,
  isFailing,
  isUnchecked,
  type ModelReference,
  type Obligation,
  type Outcome,
  type PolicyNote,
  type Problem,
  type Reason,
  type ReportedReference,
  type RuleOrigin,
  type Verdict,
  worstOf,
} from '../domain.ts';
import { choicesOf } from './choices.ts';
import { originOf, type Policy, type Rules, type Scope } from './policy.ts';
import { licenseReasons } from './reasons/license.ts';
import { type Contracts, contractsInForce, makeSubject, modelReasons } from './reasons/model.ts';
import { requirementReasons } from './reasons/requirement.ts';
import { reason, type Subject } from './reasons/subject.ts';
import { judgeTerms, obligations, termReasons } from './reasons/term.ts';
import { unknownReasons } from './reasons/unknown.ts';
import { byScope, scopeFinder } from './scopes.ts';
import {
  assertionNotes,
  indexWaivers,
  shownWaiver,
  voidReason,
  type WaiverIndex,
  waiverFor,
  waiverNotes,
} from './waivers.ts';

/** Everything the policy judges in one run. */
export interface EvaluationInput {
  readonly policy: Policy;
  /** One entry a model and revision; no references: the model is judged by itself, outside all scopes. */
  readonly models: readonly {
    readonly determination: Determination;
    readonly references: readonly ReportedReference[];
  }[];
  /** ISO date that waivers and contracts are measured by. */
  readonly today: string;
  readonly problems: readonly Problem[];
  /** Whether words that a license asks for stand in the repository. */
  readonly attributionSeen?: (words: string) => boolean;
}

/** What the policy says of all models of a run. */
export interface Evaluation {
  /** Worst first, then by model, revision and scope. */
  readonly verdicts: readonly Verdict[];
  readonly notes: readonly PolicyNote[];
}

/** Judges every model in every scope that uses it. Pure: the same input gives the same verdicts. */
export function evaluate(input: EvaluationInput): Evaluation {
  const { policy, today } = input;
  const run: Run = {
    ...input,
    contracts: contractsInForce(policy.assertions, today),
    waivers: indexWaivers(policy),
    used: new Set(),
  };
  const scopeOf = scopeFinder(policy);
  const verdicts: Verdict[] = [];
  for (const { determination, references } of input.models) {
    for (const [scope, group] of byScope(policy, references, scopeOf)) {
      verdicts.push(judge(run, scope, determination, group));
    }
  }
  const notes = [
    ...waiverNotes(run.waivers, run.used, today),
    ...assertionNotes(policy.assertions, today),
    ...unreadNotes(policy, input.problems),
  ];
  return { verdicts: verdicts.sort(worstFirst), notes };
}

interface Run extends EvaluationInput {
  readonly contracts: Contracts;
  readonly waivers: WaiverIndex;
  readonly used: Set<RuleOrigin>;
}

function judge(
  run: Run,
  scope: Scope | null,
  determination: Determination,
  references: readonly ReportedReference[],
): Verdict {
  const rules = scope?.rules ?? run.policy.rules;
  const ways = choicesOf(determination).map((way) => assess(subjectOf(run, rules, way, references)));
  const { reasons, duties, unwaived } = ways.reduce((best, way) =>
    compareOutcomes(way.unwaived, best.unwaived) < 0 ? way : best,
  );
  const fails = isFailing(unwaived);
  const answer = fails ? waiverFor(run.waivers, determination, references.map(plain), run.today) : NO_WAIVER;
  if (answer.kind === 'waived') run.used.add(answer.waiver.origin);
  if (answer.kind === 'void') reasons.push(voidReason(answer));
  return {
    request: determination.requested,
    scope: scope?.name ?? null,
    outcome: answer.kind === 'waived' ? 'allow' : worstOf(reasons.map(outcomeOf)),
    unwaived,
    reasons: reasons.sort((a, b) => compareOutcomes(b.outcome, a.outcome)),
    waivedBy: answer.kind === 'waived' ? shownWaiver(answer.waiver) : null,
    obligations: duties,
    determination,
    references,
    introduced: references.length === 0 || references.some(({ introduced }) => introduced),
    alternative: fails ? alternativeFor(determination.model) : null,
  };
}

/** What the policy says of one way to take a model. */
interface Assessment {
  readonly reasons: Reason[];
  readonly duties: readonly Obligation[];
  readonly unwaived: Outcome;
}

function assess(subject: Subject): Assessment {
  const judgements = judgeTerms(subject);
  const duties = obligations(judgements, subject);
  const reasons = [
    ...modelReasons(subject),
    ...unknownReasons(subject),
    ...licenseReasons(subject),
    ...termReasons(judgements, subject),
    ...requirementReasons(subject, duties),
  ];
  if (reasons.length === 0) reasons.push(nothingAgainst(subject));
  return { reasons, duties, unwaived: worstOf(reasons.map(outcomeOf)) };
}

const NO_WAIVER = { kind: 'none' } as const;

function subjectOf(
  { contracts, attributionSeen }: Run,
  rules: Rules,
  determination: Determination,
  references: readonly ReportedReference[],
): Subject {
  const onlyLikely = references.length > 0 && references.every(({ reference }) => reference.certainty === 'likely');
  return makeSubject(determination, rules, contracts, { onlyLikely, attributionSeen: attributionSeen ?? null });
}

function nothingAgainst({ determination, rules }: Subject): Reason {
  const names = determination.licenses.join(', ');
  return reason('allow', originOf(rules, 'terms'), `nothing in ${names || 'its license'} stands against the use`);
}

function outcomeOf({ outcome }: Reason): Outcome {
  return outcome;
}

function unreadNotes(policy: Policy, problems: readonly Problem[]): PolicyNote[] {
  const unread = problems.filter(
    (problem) => isUnchecked(problem) && (problem.stage === 'files' || problem.stage === 'find'),
  );
  const outcome = policy['on-unread'];
  if (unread.length === 0 || outcome === 'allow') return [];
  const names = unread.map(({ subject }) => subject);
  return [
    {
      severity: outcome === 'warn' ? 'warning' : 'error',
      message: `${counted(unread.length, 'file')} could not be checked (${firstOf(names, 3)}); on-unread is ${outcome}.`,
      origin: originOf(policy.rules, 'on-unread'),
    },
  ];
}

function worstFirst(a: Verdict, b: Verdict): number {
  return (
    compareOutcomes(b.outcome, a.outcome) ||
    compareText(a.request.model.toLowerCase(), b.request.model.toLowerCase()) ||
    compareText(a.request.revision ?? '', b.request.revision ?? '') ||
    compareText(a.scope ?? '', b.scope ?? '')
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function plain({ reference }: ReportedReference): ModelReference {
  return reference;
}
