import type { Evidence, OwnDetermination } from '../domain.ts';
import type { Assertion } from './assertion.ts';
import { clausesBeside } from './beside.ts';
import { clue } from './clue.ts';

/**
 * A model with what legal has settled about it: the asserted licenses stand in place of its own, whatever the evidence says of
 * them. What stands beside the license stays. The one way that assertions have, on the Hub's answers and on the lock.
 */
export function withAssertions(own: OwnDetermination, assertions: readonly Assertion[]): OwnDetermination {
  const names = [own.model, own.renamedFrom].map((name) => name?.toLowerCase());
  const mine = assertions.filter(({ model }) => names.includes(model.toLowerCase()));
  if (mine.length === 0 || !isFound(own)) return own;
  const evidence = [...mine.map(asEvidence), ...own.evidence];
  const licenses = [...new Set(mine.map(({ license }) => license))];
  return {
    ...own,
    kind: 'known',
    licenses: licenses.map((license) => ({ license, modified: false, passages: [], clauses: [], choice: [] })),
    clauses: clausesBeside(evidence, licenses),
    evidence,
    contradictions: [],
    unresolved: null,
    // a text that was not read leaves nothing open any more
    problems: own.problems.filter(({ stage }) => stage !== 'determine'),
  };
}

/** The same for all models of a run or of a lock. */
export function allWithAssertions(
  models: ReadonlyMap<string, OwnDetermination>,
  assertions: readonly Assertion[],
): ReadonlyMap<string, OwnDetermination> {
  return new Map([...models].map(([key, own]) => [key, withAssertions(own, assertions)]));
}

/** Nobody can settle what a model is that was not found; one that is merely not known whole can be. */
function isFound({ unresolved }: OwnDetermination): boolean {
  return unresolved === null || unresolved.kind === 'incomplete';
}

function asEvidence({ license, evidence }: Assertion): Evidence {
  const remark = `settled as ${license}`;
  return clue({ source: 'policy-assertion', quote: evidence, remark, requirements: [[license]] }).evidence;
}
