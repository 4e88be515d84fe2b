import { licenseById } from '../catalog/catalog.ts';
import {
  type FoundClause,
  type ModelFacts,
  type ModelRequest,
  type OwnDetermination,
  type Problem,
  type Resolution,
  UNREAD_WORDS,
} from '../domain.ts';
import type { Assertion } from './assertion.ts';
import type { Clue } from './clue.ts';
import { gatherClues } from './evidence/gather.ts';
import { judge } from './judge.ts';
import { isMultimodal } from './multimodal.ts';

/**
 * What is known of one model by itself, its base models left aside. `assertions`: what legal has settled; those about other
 * models are passed over. Never throws: an answer that is not `found` makes `unresolved`.
 */
export function determineOwn(
  request: ModelRequest,
  resolution: Resolution,
  assertions: readonly Assertion[],
): OwnDetermination {
  const mine = assertions.filter(({ model }) => sameId(model, request.model) || isNameOf(model, resolution));
  if (resolution.kind !== 'found' && resolution.kind !== 'renamed') return unresolved(request, resolution);
  const { facts } = resolution;
  const clues = gatherClues({ facts, assertions: mine });
  const judgement = judge(clues);
  const settles = judgement.kind === 'known' || judgement.kind === 'undeclared';
  const gap = settles && mine.length === 0 ? gapIn(facts) : null;
  return {
    ...judgement,
    kind: gap === null ? judgement.kind : 'unresolved',
    model: facts.model,
    revision: request.revision,
    commit: facts.commit,
    clauses: [
      ...judgement.clauses,
      ...clausesOfFacts(
        facts,
        judgement.licenses.map(({ license }) => license),
      ),
      ...clues.flatMap(({ clauses }) => clauses),
    ],
    evidence: clues.map(({ evidence }) => evidence),
    baseModels: facts.baseModels,
    gated: facts.gated,
    renamedFrom: resolution.kind === 'renamed' ? resolution.from : null,
    multimodal: isMultimodal(facts),
    unresolved: gap,
    problems: [...facts.problems, ...unreadProblems(facts, clues)],
  };
}

/** A license is neither known nor absent while something that could change it was asked for and not had: a text, a field, a base model. */
function gapIn({ problems }: ModelFacts): OwnDetermination['unresolved'] {
  const gap = problems.find(({ severity }) => severity === 'error');
  return gap === undefined ? null : { kind: 'unreachable', reason: 'bad-response', detail: gap.reason };
}

function isNameOf(model: string, resolution: Resolution): boolean {
  return (resolution.kind === 'found' || resolution.kind === 'renamed') && sameId(model, resolution.facts.model);
}

function sameId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function unresolved(request: ModelRequest, resolution: OwnDetermination['unresolved']): OwnDetermination {
  return {
    model: request.model,
    revision: request.revision,
    commit: null,
    kind: 'unresolved',
    licenses: [],
    clauses: [],
    evidence: [],
    contradictions: [],
    baseModels: [],
    gated: false,
    renamedFrom: null,
    multimodal: null,
    unresolved: resolution,
    problems: [],
  };
}

/** Restrictions that stand in the metadata or beside the license: a region the page excludes, a use policy no license brings in. */
function clausesOfFacts(facts: ModelFacts, licenses: readonly string[]): readonly FoundClause[] {
  const clauses: FoundClause[] = [];
  if (facts.euDisallowed) {
    clauses.push({ term: 'excluded-region', line: 1, quote: 'extra_gated_eu_disallowed: true', value: 'EU' });
  }
  const policy = facts.texts.find(({ role, path }) => role === 'use-policy' && !path.includes('/'));
  const covered = licenses.some((id) => licenseById(id)?.terms.some(({ term }) => term === 'use-restrictions'));
  if (policy !== undefined && !covered) {
    clauses.push({
      term: 'use-restrictions',
      line: 1,
      quote: `a use policy beside the license: ${policy.path}`,
      value: policy.url,
    });
  }
  return clauses;
}

/** License files for the weights that are there but were not read, where that is not already a problem of the facts. */
function unreadProblems(facts: ModelFacts, clues: readonly Clue[]): readonly Problem[] {
  return clues.flatMap(({ evidence: { path, url, unread }, unnamed }): readonly Problem[] => {
    if (unread === null || unread === 'unreachable' || !unnamed) return [];
    const named = clues.some(({ requirements, weight }) => requirements.length > 0 && weight !== 'aside');
    const stands = named
      ? "the catalog's text of the license that the card names stands in for it"
      : 'the license is not known';
    return [
      {
        stage: 'determine',
        subject: facts.model,
        reason: `${path} was not read: ${UNREAD_WORDS[unread]}; ${stands}`,
        hint: named ? null : `Read ${url ?? path} and state the license under "assertions" in the policy.`,
        location: null,
        severity: named ? 'notice' : 'error',
      },
    ];
  });
}
