import type { Verdict } from '../domain.ts';
import { remedies } from './remedies.ts';
import { licenseWords, modelWords, OUTCOME_WORDS, whyWords } from './wording.ts';

/** A verdict before waivers, for formats that have one text for each: model, license, outcome, why, what to do. Unescaped. */
export function findingText(verdict: Verdict): string {
  const lead = `${modelWords(verdict)} (${licenseWords(verdict.determination)}), ${OUTCOME_WORDS[verdict.unwaived]}`;
  return [`${lead}: ${whyWords(verdict)}.`, ...remedies(verdict)].join(' ');
}
