import { licenseById } from '../../catalog/catalog.ts';
import type { ModelFacts } from '../../domain.ts';
import { type Clue, clue, hashOf } from '../clue.ts';
import { identifyText, isUsePolicy } from '../identify.ts';
import { mentionedLicenses } from '../mentions.ts';
import { asksForLeave, barsCommerce, forbidsCommerce } from '../non-commercial-words.ts';
import { sentences } from '../readme-statements.ts';
import { statedLimits } from '../stated-limits.ts';
import { speaksForWeights, textOf } from './license-texts.ts';

/** Shorter prompts ask for consent; longer ones repeat the whole license. */
const WHOLE_LICENSE = 1_500;

/** What the asker agrees to, and what is said of the data the form collects. */
const ABOUT_USE =
  /\b(?:agree|acknowledge|confirm|certify|models?|weights?|licen[cs]ed?|checkpoints?|access|commercial (?:use|usage|purposes?))\b/i;
const ABOUT_USERS = /\b(?:information|data|details|e-?mail|contact (?!us\b)|privacy)\b/i;

/** Evidence: what the page asks to agree to, the form's labels too. Some prompts repeat the whole license, which stands in when the text cannot be read. */
export function gatedPromptClues(facts: ModelFacts): readonly Clue[] {
  const prompt = facts.gatedPrompt?.trim() ?? '';
  const whole = prompt.length < WHOLE_LICENSE ? [] : [wholeLicense(facts, prompt)];
  const asked = [...(whole.length > 0 ? [] : [prompt]), ...facts.gatedFields].filter((one) => one !== '');
  return [...regionClues(facts), ...whole, ...asked.flatMap(mentionClues), ...barringClues(asked)];
}

function regionClues({ euDisallowed }: ModelFacts): readonly Clue[] {
  return euDisallowed ? [clue({ source: 'gated-region', quote: 'true', weight: 'aside' })] : [];
}

/** Licenses that words to agree to name; a use policy that is agreed to here binds beside the license. */
function mentionClues(asked: string): readonly Clue[] {
  const ids = mentionedLicenses(asked);
  const policies = ids.filter(isUsePolicy);
  const named = { source: 'gated-prompt', quote: asked } as const;
  if (policies.length > 0) return [clue({ ...named, requirements: policies.map((id) => [id]) })];
  return [clue({ ...named, weight: 'aside', prose: ids.length > 0, requirements: ids.map((id) => [id]) })];
}

function barringClues(asked: readonly string[]): readonly Clue[] {
  const quote = asked
    .flatMap(sentences)
    .find((one) => (forbidsCommerce(one) || (barsCommerce(one) && ABOUT_USE.test(one))) && !ABOUT_USERS.test(one));
  const limits = asked.flatMap(sentences).flatMap((one) => {
    const clauses = statedLimits(one);
    return clauses.length > 0
      ? [clue({ source: 'gated-prompt', quote: one, weight: 'aside', prose: true, clauses })]
      : [];
  });
  if (quote === undefined) return limits;
  return [
    ...limits,
    clue({ source: 'gated-prompt', quote, weight: 'aside', prose: true, unnamed: true, asks: asksForLeave(quote) }),
  ];
}

function wholeLicense(facts: ModelFacts, prompt: string): Clue {
  const readable = facts.texts.some((file) => file.kind === 'text' && speaksForWeights(file, facts.texts));
  const identification = identifyText(prompt);
  const { modified } = identification;
  const known = identification.licenses.filter((id) => licenseById(id) !== null);
  return clue({
    source: 'gated-prompt',
    ...(known.length > 0 ? { remark: textOf(known, modified) } : { quote: prompt }),
    weight: readable || known.length === 0 ? 'aside' : 'text',
    requirements: known.map((id) => [id]),
    modified,
    identification,
    sha256: hashOf(prompt),
  });
}
