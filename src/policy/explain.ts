import type { AttributedTerm, Determination, Outcome, ReportedReference, RuleOrigin, Verdict } from '../domain.ts';
import { type EvaluationInput, evaluate } from './evaluate.ts';
import { originOf, type Policy, type Rules } from './policy.ts';
import { contractsInForce, makeSubject } from './reasons/model.ts';
import { judgeTerms, type TermJudgement } from './reasons/term.ts';
import type { FactKey, Organization } from './schema/organization.ts';
import { scopeFinder } from './scopes.ts';
import { TERM_RULES } from './terms/rules.ts';
import { waiversPassedOver } from './waivers.ts';

/** Why a model is judged as it is. */
export interface Explanation {
  readonly verdict: Verdict;
  /** Terms that were looked at and do not stand against the use, and why. */
  readonly passedOver: readonly { readonly term: AttributedTerm; readonly why: string }[];
  /** Waivers that name the model and do not count here, and why. */
  readonly waiversPassedOver: ReturnType<typeof waiversPassedOver>;
  /** Facts that would change the outcome if they were otherwise: single ones, else all together. */
  readonly wouldChange: readonly { readonly facts: Organization; readonly outcome: Outcome }[];
  /** Facts that the terms of this model are judged by, and where each is stated. */
  readonly facts: readonly { readonly fact: FactKey; readonly value: unknown; readonly origin: RuleOrigin }[];
}

/**
 * Explains the judgement of one model, at `path` when a scope may decide. Facts are tried at the values that open most doors,
 * one at a time, then together.
 */
export function explain(
  policy: Policy,
  determination: Determination,
  path: string | null,
  today: string,
  attributionSeen: (words: string) => boolean,
): Explanation {
  const references = path === null ? [] : [referenceAt(determination, path)];
  const input: EvaluationInput = {
    policy,
    models: [{ determination, references }],
    today,
    problems: [],
    attributionSeen,
  };
  const [verdict] = evaluate(input).verdicts;
  if (verdict === undefined) throw new Error(`no verdict on ${determination.model}`);
  const rules = (path === null ? null : scopeFinder(policy)(path))?.rules ?? policy.rules;
  const judgements = judgeTerms(
    makeSubject(determination, rules, contractsInForce(policy.assertions, today), {
      onlyLikely: false,
      attributionSeen,
    }),
  );
  const deciding = [...new Set(judgements.flatMap(({ term }) => TERM_RULES[term.term].facts))];
  const open = deciding.flatMap((fact) => openest(fact, judgements));
  return {
    verdict,
    passedOver: judgements
      .filter(({ state, action }) => state.kind === 'clear' && (action === 'by-facts' || action === 'accept'))
      .map(({ term, state }) => ({ term, why: state.message })),
    waiversPassedOver: waiversPassedOver(
      policy,
      determination,
      references.map(({ reference }) => reference),
      today,
    ),
    wouldChange: changes(input, rules, open, verdict.outcome),
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

/** The fact at its openest; money in each currency that a cap of the model is in. */
function openest(fact: FactKey, judgements: readonly TermJudgement[]): readonly Organization[] {
  if (fact !== 'annual-revenue' && fact !== 'funding') return fact in OPENEST ? [{ [fact]: OPENEST[fact] }] : [];
  const currencies = judgements.flatMap(({ term: { value } }) =>
    typeof value === 'object' && 'currency' in value && value.currency !== null ? [value.currency] : [],
  );
  const amounts = [...new Set(currencies)].map((currency) => ({ amount: 0, currency }));
  return amounts.length === 0 ? [] : [{ [fact]: amounts }];
}

function changes(
  input: EvaluationInput,
  rules: Rules,
  candidates: readonly Organization[],
  now: Outcome,
): Explanation['wouldChange'] {
  const single = candidates.flatMap((facts) => change(input, rules, facts, now));
  if (single.length > 0 || candidates.length === 0) return single;
  return change(input, rules, Object.assign({}, ...candidates), now);
}

function change(input: EvaluationInput, rules: Rules, facts: Organization, now: Outcome): Explanation['wouldChange'] {
  const other = { ...rules, organization: { ...rules.organization, ...facts } };
  const policy = { ...input.policy, rules: other, scopes: [] };
  const [verdict] = evaluate({ ...input, policy }).verdicts;
  return verdict === undefined || verdict.outcome === now ? [] : [{ facts, outcome: verdict.outcome }];
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
