import { chainOf, type Determination, type ModelId, type OwnDetermination, type Reason } from '../../domain.ts';
import { type CompiledRules, compile } from '../compile.ts';
import type { Policy, Rules, Sourced } from '../policy.ts';
import type { AssertionInput } from '../schema/exceptions.ts';
import { governing, reason, type Settlement, type Subject } from './subject.ts';

/** Models denied or held for review by id, the model itself or an ancestor; then what was settled for single models. */
export function modelReasons({ determination, compiled, settled }: Subject): Reason[] {
  const found: Reason[] = [];
  for (const own of chainOf(determination)) {
    const whose = own.model === determination.own.model ? own.model : `the ancestor ${own.model}`;
    const denied = entryFor(own, compiled.models.deny);
    if (denied !== null) {
      found.push(
        reason('deny', denied.origin, `${whose} is denied by "${denied.value}"`, {
          remedy: 'Use another model, or ask for a waiver.',
        }),
      );
    }
    const review = entryFor(own, compiled.models.review);
    if (review !== null) {
      const remedy = 'Have legal look at the model; settle it by a waiver.';
      found.push(reason('review', review.origin, `${whose} needs a review by "${review.value}"`, { remedy }));
    }
    const settlement = settled.get(own.model);
    if (settlement !== undefined) found.push(reason('allow', settlement.origin, settlement.message));
  }
  return found;
}

/** What legal found about the license of single models, for the determination. */
export function licenseAssertions(
  { assertions }: Policy,
  today: string,
): readonly { model: string; license: string; evidence: string }[] {
  return assertions.flatMap(({ value: { model, license, evidence, until } }) =>
    license === undefined || (until !== undefined && until < today) ? [] : [{ model, license, evidence }],
  );
}

/** Contracts in force, by folded model id. */
export type Contracts = ReadonlyMap<string, Sourced<AssertionInput>>;

/** Contracts among the assertions that hold on `today`. */
export function contractsInForce(assertions: readonly Sourced<AssertionInput>[], today: string): Contracts {
  const found = new Map<string, Sourced<AssertionInput>>();
  for (const entry of assertions) {
    const { contract, until, model } = entry.value;
    if (contract !== undefined && until !== undefined && until >= today) found.set(model.toLowerCase(), entry);
  }
  return found;
}

/** What all rules look at when they judge one model. */
export function makeSubject(
  determination: Determination,
  rules: Rules,
  contracts: Contracts,
  rest: Pick<Subject, 'onlyLikely' | 'attributionSeen'>,
): Subject {
  const compiled = compile(rules);
  const settled = settledModels(chainOf(determination), compiled, contracts);
  return { determination, rules, compiled, settled, governing: governing(determination, settled), ...rest };
}

/**
 * Models of the chain whose own license is not judged: allowed by id, or under a contract. Only the name that the Hub
 * gives now counts here: an old name may be somebody else's tomorrow.
 */
function settledModels(
  chain: readonly OwnDetermination[],
  compiled: CompiledRules,
  contracts: Contracts,
): ReadonlyMap<ModelId, Settlement> {
  const found = new Map<ModelId, Settlement>();
  for (const { model } of chain) {
    const contract = contracts.get(model.toLowerCase());
    const allowed = compiled.models.allow(model);
    if (contract !== undefined) {
      const { value, origin } = contract;
      found.set(model, {
        origin,
        message: `${model} is used under the contract ${value.contract} until ${value.until}`,
      });
    } else if (allowed !== null) {
      found.set(model, { origin: allowed.origin, message: `${model} is allowed by "${allowed.value}"` });
    }
  }
  return found;
}

function entryFor(own: OwnDetermination, find: CompiledRules['models']['deny']): Sourced<string> | null {
  return find(own.model) ?? (own.renamedFrom === null ? null : find(own.renamedFrom));
}
