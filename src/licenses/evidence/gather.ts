import type { ModelFacts } from '../../domain.ts';
import type { Clue } from '../clue.ts';
import { cardLicenseClues } from './card-license.ts';
import { cardLicenseLinkClues } from './card-license-link.ts';
import { cardLicenseNameClues } from './card-license-name.ts';
import { gatedPromptClues } from './gated-prompt.ts';
import { licenseTextClues } from './license-texts.ts';
import { readmeClues } from './readme.ts';
import type { EvidenceSourceReader } from './source.ts';

/** Every source of evidence, one line each. */
const SOURCES: readonly EvidenceSourceReader[] = [
  cardLicenseClues,
  cardLicenseNameClues,
  cardLicenseLinkClues,
  licenseTextClues,
  gatedPromptClues,
  readmeClues,
];

/** All evidence in the facts, before any of it is judged. */
export function gatherClues(facts: ModelFacts): readonly Clue[] {
  return SOURCES.flatMap((read) => read(facts));
}
