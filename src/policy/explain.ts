import type { AttributedTerm, Determination, Outcome, ReportedReference, RuleOrigin, Verdict } from '../domain.ts';
import { type EvaluationInput, evaluate, scopeFinder } from './evaluate.ts';
import { contractsInForce, makeSubject } from './model-reasons.ts';
import { originOf, type Policy, type Rules } from './policy.ts';
import type { FactKey, Organization } from './schema-organization.ts';
import { judgeTerms } from './term-reasons.ts';
import { TERM_RULES } from './term-rules.ts';

/** Why a model is judged as it is. */
export interface Explanation {
  readonly verdict: Verdict;
  /** Terms that were looked at and do not stand against the use, and why. */
  readonly passedOver: readonly { readonly term: AttributedTerm; readonly why: string }[];
  /** Single facts that would change the outcome if they were otherwise. */
  readonly wouldChange: readonly { readonly fact: FactKey; readonly value: unknown; readonly outcome: Outcome }[];
  /** Facts that the terms of this model are judged by, and where each is stated. */
  readonly facts: readonly { readonly fact: FactKey; readonly value: unknown; readonly origin: RuleOrigin }[];
}

/**
 * Explains the judgement of one model, at `path` when a scope may decide. Facts are tried one at a time, each at the value
 * that opens most doors.
 */
export function explain(policy: Policy, determination: Determination, path: string | null, today: string): Explanation {
  const references = path === null ? [] : [referenceAt(determination, path)];
  const input: EvaluationInput = { policy, models: [{ determination, references }], today, problems: [] };
  const [verdict] = evaluate(input).verdicts;
  if (verdict === undefined) throw new Error(`no verdict on ${determination.model}`);
  const rules = (path === null ? null : scopeFinder(policy)(path))?.rules ?? policy.rules;
  const judgements = judgeTerms(
    makeSubject(determination, rules, contractsInForce(policy.assertions, today), {
      onlyLikely: false,
      attributionSeen: null,
    }),
  );
  const deciding = [...new Set(judgements.flatMap(({ term }) => TERM_RULES[term.term].facts))];
  return {
    verdict,
    passedOver: judgements
      .filter(({ state, action }) => state.kind === 'clear' && (action === 'by-facts' || action === 'accept'))
      .map(({ term, state }) => ({ term, why: state.message })),
    wouldChange: deciding.flatMap((fact) => change(input, rules, fact, verdict.outcome)),
    facts: deciding.map((fact) => ({
      fact,
      value: rules.organization[fact],
      origin: originOf(rules, `organization.${fact}`),
    })),
  };
}

/** The values that open most doors, by fact; facts that are lists of places or fields at "none". */
const OPENEST: Organization = {
  'commercial-use': false,
  purposes: ['research'],
  'monthly-active-users': 0,
  'monthly-unique-users': 0,
  'daily-active-users': 0,
  'monthly-visits': 0,
  devices: 0,
  regions: [],
  'redistributes-weights': false,
  'modifies-weights': false,
  'serves-over-network': false,
  'hosts-model-for-others': false,
  'trains-on-outputs': false,
  'competes-with-licensors': false,
  'filters-content': true,
  fields: [],
};

function change(input: EvaluationInput, rules: Rules, fact: FactKey, now: Outcome): Explanation['wouldChange'] {
  const value = OPENEST[fact];
  if (value === undefined) return [];
  const other = { ...rules, organization: { ...rules.organization, [fact]: value } };
  const policy = { ...input.policy, rules: other, scopes: [] };
  const [verdict] = evaluate({ ...input, policy }).verdicts;
  if (verdict === undefined || verdict.outcome === now) return [];
  return [{ fact, value, outcome: verdict.outcome }];
}

/** A reference at a path, for judging by the scope that the path lies in. */
export function referenceAt({ requested }: Determination, path: string): ReportedReference {
  return {
    reference: {
      model: requested.model,
      written: requested.model,
      revision: requested.revision,
      file: null,
      how: 'policy',
      class: 'use',
      certainty: 'certain',
      location: { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
      ignored: null,
    },
    introduced: true,
    replaces: null,
  };
}
