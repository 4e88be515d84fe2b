import type { ModelReference } from '../../domain.ts';
import { holdsProviderUrl } from '../names/providers.ts';
import { anyOf } from '../patterns.ts';
import { asMention } from '../reference.ts';

/** How the names of models begin that are only served; each may be a regex. */
const SERVED = String.raw`
  gpt-(?:3\.5|4) chatgpt- claude-(?:\d|instant|opus|sonnet|haiku|v2) gemini-(?:\d|pro|flash) command-r
  o[134]-(?:mini|preview) mistral-(?:large|medium) grok-\d text-embedding-(?:ada|3) dall-e nova-(?:pro|lite)
  qwen-(?:max|plus|turbo) glm-\d`;
/** A list that has several of them is a list of what providers offer. */
const SERVED_MODELS = new RegExp(String.raw`["'\s/]${anyOf(SERVED)}`, 'g');
/** What a comment says makes no catalog of a list of models. */
const COMMENT = /(?:^|[ \t])(?:#|\/\/ ).*$/gm;
/** Fewer than this in a file are read one by one: a configuration may use a provider and load a model besides. */
const MANY = 20;
const MANY_SERVED = 5;
/** One in so many, in a long list: a registry of weights has a few names that are called as those are. */
const ONE_IN = 20;

/** How a plain value of a catalog names a model. */
const OF_VALUES = /^(?:(?:yaml|json|toml)-key|dict-key|list|split-name)$/;

/**
 * In a catalog of what providers serve, ids are what a request says, not weights that are fetched: mentions. What a command, a
 * variable of a container or an address of the Hub says stays a use.
 */
export function mentionServed(text: string, references: readonly ModelReference[]): readonly ModelReference[] {
  if (references.length < MANY || !isCatalog(text.replace(COMMENT, ''), references.length / ONE_IN)) return references;
  return references.map((reference) => (OF_VALUES.test(reference.how) ? asMention(reference) : reference));
}

function isCatalog(text: string, enough: number): boolean {
  if (holdsProviderUrl(text)) return true;
  let served = 0;
  for (const _ of text.matchAll(SERVED_MODELS)) {
    served += 1;
    if (served >= Math.max(MANY_SERVED, enough)) return true;
  }
  return false;
}
