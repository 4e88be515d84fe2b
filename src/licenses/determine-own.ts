import { isPermissive } from '../catalog/catalog.ts';
import {
  type Evidence,
  isReadText,
  isUnchecked,
  type LicenseId,
  type ModelFacts,
  type ModelRequest,
  type OwnDetermination,
  type Problem,
  type Resolution,
  UNREAD_WORDS,
} from '../domain.ts';
import { bringPolicy, clausesBeside } from './beside.ts';
import type { Clue } from './clue.ts';
import { gatherClues } from './evidence/gather.ts';
import { judge } from './judge.ts';
import { isMultimodal } from './multimodal.ts';

/**
 * What is known of one model by itself from the Hub's answer, its base models and what legal has settled left aside. Never
 * throws: an answer that is not `found` makes `unresolved`.
 */
export function determineOwn(request: ModelRequest, resolution: Resolution): OwnDetermination {
  if (resolution.kind !== 'found' && resolution.kind !== 'renamed') return unresolved(request, resolution);
  const { facts } = resolution;
  const clues = gatherClues(facts);
  const evidence = clues.map((one) => one.evidence);
  const judgement = judge(clues);
  const licenses = judgement.licenses.map(({ license }) => license);
  const settles = judgement.kind === 'known' || judgement.kind === 'undeclared';
  const unread = judgement.kind === 'known' && licenses.every(isPermissive) ? documentsUnread(clues) : [];
  const gap = settles ? (gapIn(facts) ?? gapOf(unread)) : null;
  return {
    ...judgement,
    kind: gap === null ? judgement.kind : 'unresolved',
    model: facts.model,
    revision: request.revision,
    commit: facts.commit,
    clauses: [...judgement.clauses, ...clausesBeside(evidence, licenses), ...statedClauses(clues, licenses)],
    evidence,
    baseModels: facts.baseModels,
    gated: facts.gated,
    renamedFrom: resolution.kind === 'renamed' ? resolution.from : null,
    multimodal: isMultimodal(facts),
    unresolved: gap,
    problems: [...facts.problems, ...unreadProblems(facts, clues, unread)],
  };
}

/** What a field of the card, or a use policy named in the README, states by itself; what other prose states was weighed against the licenses. */
function statedClauses(clues: readonly Clue[], licenses: readonly LicenseId[]): Clue['clauses'] {
  const stated = clues.filter(({ prose }) => !prose).flatMap(({ clauses }) => clauses);
  return bringPolicy(licenses) ? stated.filter(({ term }) => term !== 'use-restrictions') : stated;
}

/** Documents in a license's place that hold terms which nobody here can read, where no license text was read: a permissive card may leave them out. */
function documentsUnread(clues: readonly Clue[]): readonly Evidence[] {
  if (clues.some(({ weight, evidence }) => weight === 'text' && isReadText(evidence))) return [];
  return clues.filter(({ unnamed }) => unnamed).flatMap(({ evidence }) => (isDocument(evidence) ? [evidence] : []));
}

function isDocument({ unread }: Evidence): boolean {
  return unread === 'pdf' || unread === 'binary';
}

function gapOf([first]: readonly Evidence[]): OwnDetermination['unresolved'] {
  if (first?.unread === undefined || first.unread === null) return null;
  return { kind: 'incomplete', detail: `${first.path} was not read: ${UNREAD_WORDS[first.unread]}` };
}

/** A license is neither known nor absent while something that could change it was asked for and not had: a text, a field, a base model. */
function gapIn({ problems }: ModelFacts): OwnDetermination['unresolved'] {
  const gap = problems.find(isUnchecked);
  return gap === undefined ? null : { kind: 'incomplete', detail: gap.reason };
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

/** License files for the weights that are there but were not read, where that is not already a problem of the facts. */
function unreadProblems(facts: ModelFacts, clues: readonly Clue[], doubted: readonly Evidence[]): readonly Problem[] {
  return clues.flatMap(({ evidence, unnamed }): readonly Problem[] => {
    const { path, url, unread } = evidence;
    if (unread === null || unread === 'unreachable' || !unnamed) return [];
    const isNamed = clues.some(({ requirements, weight }) => requirements.length > 0 && weight !== 'aside');
    const named = isNamed && !doubted.includes(evidence);
    const other = isNamed ? 'it may hold other terms than the card states' : 'the license is not known';
    const stands = named ? "the catalog's text of the license that the card names stands in for it" : other;
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
