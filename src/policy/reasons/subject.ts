import {
  chainOf,
  type Determination,
  type GoverningLicense,
  type ModelId,
  type Reason,
  type RuleOrigin,
} from '../../domain.ts';
import type { CompiledRules } from '../compile.ts';
import type { Rules } from '../policy.ts';

/** One model in one scope, with the rules that judge it. */
export interface Subject {
  readonly determination: Determination;
  readonly rules: Rules;
  readonly compiled: CompiledRules;
  /** Why a model of the chain is settled by a rule for that model alone, by id; its own license is not judged then. */
  readonly settled: ReadonlyMap<ModelId, Settlement>;
  /** Licenses that govern, with the models they come from, without models that a rule settles. */
  readonly governing: readonly Governing[];
  /** True when every reference is only likely to be one. */
  readonly onlyLikely: boolean;
  readonly attributionSeen: ((words: string) => boolean) | null;
}

/** A rule that settles what one model itself brings in. */
export interface Settlement {
  readonly origin: RuleOrigin;
  readonly message: string;
}

/** A license and the model of the chain that is under it. */
export interface Governing extends GoverningLicense {
  readonly from: ModelId;
}

/** The licenses of the chain but those of settled models; one that the chain does not show counts as the model's own. */
export function governing(determination: Determination, settled: Subject['settled']): readonly Governing[] {
  const found: Governing[] = [];
  const seen = new Set<string>();
  const skipped = new Set<string>();
  for (const own of chainOf(determination)) {
    if (settled.has(own.model)) {
      for (const { license } of own.licenses) skipped.add(license);
      continue;
    }
    for (const license of own.licenses) {
      // what a licensor's own release is not bound by is in the lineage, but does not govern
      if (!determination.licenses.includes(license.license)) continue;
      const key = `${license.license} ${own.model}`;
      if (seen.has(key)) continue;
      seen.add(key);
      found.push({ ...license, from: own.model });
    }
  }
  for (const license of determination.licenses) {
    if (found.some((known) => known.license === license) || skipped.has(license)) continue;
    found.push({ license, modified: false, passages: [], clauses: [], choice: [], from: determination.own.model });
  }
  return found;
}

/** A reason with nothing but outcome, rule and message. */
export function reason(
  outcome: Reason['outcome'],
  rule: RuleOrigin,
  message: string,
  rest: Partial<Pick<Reason, 'term' | 'remedy' | 'question'>> = {},
): Reason {
  return { outcome, rule, message, term: null, remedy: null, question: null, ...rest };
}

/** ` (inherited from owner/name)` for what an ancestor brings in. */
export function inherited(from: ModelId, determination: Determination): string {
  return from === determination.own.model ? '' : ` (inherited from ${from})`;
}
