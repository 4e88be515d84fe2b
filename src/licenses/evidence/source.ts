import type { ModelFacts } from '../../domain.ts';
import type { Assertion } from '../assertion.ts';
import type { Clue } from '../clue.ts';

/** What an evidence source looks at. */
export interface EvidenceInput {
  readonly facts: ModelFacts;
  /** Those about this model alone. */
  readonly assertions: readonly Assertion[];
}

/** One source of evidence: reads the facts, judges nothing. */
export type EvidenceSourceReader = (input: EvidenceInput) => readonly Clue[];
