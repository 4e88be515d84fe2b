import type { ModelFacts } from '../../domain.ts';
import type { Clue } from '../clue.ts';

/** One source of evidence: reads the facts, judges nothing. */
export type EvidenceSourceReader = (facts: ModelFacts) => readonly Clue[];
