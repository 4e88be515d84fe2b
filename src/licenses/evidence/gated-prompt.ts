import { licenseById } from '../../catalog/catalog.ts';
import { type Clue, clue, hashOf } from '../clue.ts';
import { identifyText, isUsePolicy } from '../identify.ts';
import { mentionedLicenses } from '../mentions.ts';
import { barsCommerce } from '../non-commercial-words.ts';
import { speaksForWeights } from './license-texts.ts';
import { sentences } from './readme.ts';
import type { EvidenceInput } from './source.ts';

/** Shorter prompts ask for consent; longer ones repeat the whole license. */
const WHOLE_LICENSE = 1_500;

/** What the asker agrees to, and what is said of the data the form collects. */
const ABOUT_USE = /\b(?:agree|acknowledge|models?|weights?|licen[cs]ed?|checkpoints?|access)\b/i;
const ABOUT_USERS = /\b(?:information|data|details|e-?mail|contact|privacy)\b/i;

/** Evidence: `extra_gated_prompt`, where some cards repeat the whole license. It stands in when the text cannot be read. */
export function gatedPromptClues({ facts }: EvidenceInput): readonly Clue[] {
  const clues: Clue[] = [];
  if (facts.euDisallowed) {
    clues.push(clue({ source: 'gated-prompt', quote: 'extra_gated_eu_disallowed: true', weight: 'aside' }));
  }
  const prompt = facts.gatedPrompt ?? '';
  if (prompt.trim() === '') return clues;
  const readable = facts.texts.some((file) => file.kind === 'text' && speaksForWeights(file, facts.texts));
  if (prompt.length < WHOLE_LICENSE) {
    const ids = mentionedLicenses(prompt);
    const policies = ids.filter(isUsePolicy);
    const named = { source: 'gated-prompt', quote: prompt } as const;
    // a use policy that is agreed to here binds beside the license
    if (policies.length > 0) clues.push(clue({ ...named, requirements: policies.map((id) => [id]) }));
    else clues.push(clue({ ...named, weight: 'aside', prose: ids.length > 0, requirements: ids.map((id) => [id]) }));
    const barred = sentences(prompt).find((one) => barsCommerce(one) && ABOUT_USE.test(one) && !ABOUT_USERS.test(one));
    if (barred !== undefined)
      clues.push(clue({ ...named, quote: barred, weight: 'aside', prose: true, unnamed: true }));
    return clues;
  }
  const identification = identifyText(prompt);
  const known = identification.licenses.filter((id) => licenseById(id) !== null);
  const quote = known.length > 0 ? `the text of ${known.join(' and ')}` : prompt;
  const weight = readable || known.length === 0 ? 'aside' : 'text';
  const requirements = known.map((id) => [id]);
  const { modified } = identification;
  clues.push(
    clue({ source: 'gated-prompt', quote, weight, requirements, modified, identification, sha256: hashOf(prompt) }),
  );
  return clues;
}
