import { licenseById } from '../catalog/catalog.ts';
import {
  type Ancestor,
  type CommercialUse,
  type Determination,
  type FoundClause,
  type ModelRequest,
  type OwnDetermination,
  type Problem,
  requestKey,
} from '../domain.ts';
import { determineOwn } from './determine-own.ts';
import { isLicensor } from './licensors.ts';
import { lineageOf } from './lineage.ts';
import { narrowByLineage } from './narrow.ts';
import { relabelContradictions } from './relabel.ts';
import { strictestUse } from './strictness.ts';
import { licensesOf, unionTerms } from './union-terms.ts';

/**
 * Which licenses really govern a model: its own and those of all its base models. `own`: what is known of each model by itself,
 * by `requestKey`, from the Hub or from the lock. A model that the map lacks is `unresolved` (`not-locked`).
 */
export function determine(request: ModelRequest, own: ReadonlyMap<string, OwnDetermination>): Determination {
  const given = own.get(requestKey(request)) ?? determineOwn(request, { kind: 'not-locked' });
  const { ancestors: met, missing } = lineageOf(given, own);
  const [self = given, ...bases] = narrowByLineage([given, ...met.map((ancestor) => ancestor.own)]);
  const ancestors = met.map((ancestor, at) => ({ ...ancestor, own: bases[at] ?? ancestor.own }));
  const binding = ancestors.filter(binds);
  const chain = [self, ...binding.map((ancestor) => ancestor.own)];
  const undetermined = ancestors
    .filter((ancestor) => UNKNOWN.has(ancestor.own.kind))
    .map((ancestor) => ancestor.own.model);
  const unknownAncestors = [...undetermined, ...missing];
  const { relabels, remarks } = relabelContradictions(self, binding, unknownAncestors);
  const contradicted = relabels.some(({ severity }) => severity === 'contradiction');
  const multimodal = chain.find((one) => one.multimodal !== null)?.multimodal ?? null;
  return {
    model: self.model,
    requested: request,
    commit: self.commit,
    kind: self.kind === 'known' && contradicted ? 'conflicting' : self.kind,
    own: { ...self, multimodal },
    lineage: ancestors,
    unknownAncestors,
    licenses: [...new Set(chain.flatMap(licensesOf))],
    terms: unionTerms(chain),
    commercialUse: strictestUse([...chain.map(ownUse), ...missing.map((): CommercialUse => 'unknown')]),
    contradictions: [...self.contradictions, ...relabels, ...remarks],
    problems: distinctProblems([self, ...ancestors.map((ancestor) => ancestor.own)]),
  };
}

/** A base model's license binds what is made from it, unless the licensor itself released the derivative. */
function binds({ own, child }: Ancestor): boolean {
  return own.licenses.length === 0 || own.licenses.some(({ license }) => !isLicensor(child, license));
}

const UNKNOWN: ReadonlySet<OwnDetermination['kind']> = new Set(['unrecognized', 'undeclared', 'unresolved']);

/** Commercial use by the model's own licenses. A text that departs from one that allows all, an unknown text, or a side nobody can read leaves it unknown. */
function ownUse(own: OwnDetermination): CommercialUse {
  const uses = own.licenses.map(({ license, modified, clauses }): CommercialUse => {
    const use = licenseById(license)?.commercialUse ?? 'unknown';
    return strictestUse([modified && use === 'yes' ? 'unknown' : use, ...clauses.flatMap(useOfClause)]);
  });
  const companions = licensesOf(own).map((license) => licenseById(license)?.commercialUse ?? 'unknown');
  const unreadable = own.contradictions.some(
    ({ severity, found }) => severity === 'contradiction' && found.length === 0,
  );
  const open = UNKNOWN.has(own.kind) || unreadable ? (['unknown'] as const) : [];
  return strictestUse([...uses, ...companions, ...open, ...own.clauses.flatMap(useOfClause)]);
}

const BARRING: ReadonlySet<FoundClause['term']> = new Set([
  'non-commercial',
  'research-only',
  'evaluation-only',
  'personal-use-only',
]);

const CONDITIONS: ReadonlySet<FoundClause['term']> = new Set(['registration', 'separate-license', 'paid-license']);

function useOfClause({ term, value }: FoundClause): readonly CommercialUse[] {
  if (BARRING.has(term) || (term === 'commercial-use' && value === 'no')) return ['no'];
  const isCondition = term.endsWith('-threshold') || CONDITIONS.has(term) || value === 'conditional';
  return isCondition ? ['conditional'] : [];
}

function distinctProblems(chain: readonly OwnDetermination[]): readonly Problem[] {
  const problems = chain.flatMap((one) => one.problems);
  return [...new Map(problems.map((problem) => [`${problem.subject} ${problem.reason}`, problem])).values()];
}
