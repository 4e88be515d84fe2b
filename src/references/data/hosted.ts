import type { ModelReference } from '../../domain.ts';
import { anyOf } from '../patterns.ts';

/** How the names of models begin that are only served; each may be a regex. */
const SERVED = String.raw`
  gpt-(?:3\.5|4) chatgpt- claude-(?:\d|instant|opus|sonnet|haiku|v2) gemini-(?:\d|pro|flash) command-r
  o[134]-(?:mini|preview) mistral-(?:large|medium) grok-\d text-embedding-(?:ada|3) dall-e nova-(?:pro|lite)
  qwen-(?:max|plus|turbo) glm-\d`;
/** A list that has several of them is a list of what providers offer. */
const SERVED_MODELS = new RegExp(String.raw`["'\s/]${anyOf(SERVED)}`, 'g');
/** Providers whose host begins with `api.`, `inference.` or `llm.`. */
const PROVIDERS = String.raw`
  together groq mistral deepinfra fireworks cohere anthropic siliconflow novita hyperbolic studio\.nebius nebius
  perplexity replicate baseten cerebras sambanova featherless parasail inference moonshot deepseek x ppinfra 302
  aimlapi chutes`;
const PROVIDER_HOSTS = String.raw`
  openrouter\.ai router\.huggingface\.co api-inference\.huggingface\.co integrate\.api\.nvidia\.com
  ai\.api\.nvidia\.com generativelanguage\.googleapis\.com dashscope\.aliyuncs\.com ark\.[\w.-]*volces\.com
  (?:api|inference|llm)\.${anyOf(PROVIDERS)}\.\w+`;
/** Addresses of providers that serve open models. */
const PROVIDER_URL = new RegExp(`https?://${anyOf(PROVIDER_HOSTS)}`);
/** Fewer than this in a file are read one by one: a configuration may use a provider and load a model besides. */
const MANY = 20;
const MANY_SERVED = 5;

/** True for the address of a provider that hosts the models it serves. */
export function isProviderUrl(text: string): boolean {
  return PROVIDER_URL.test(text);
}

/**
 * In a catalog of what providers serve, ids are what a request says, not weights that are fetched: mentions. Explicit Hub
 * URLs stay uses.
 */
export function mentionServed(text: string, references: readonly ModelReference[]): readonly ModelReference[] {
  if (references.length < MANY || !isCatalog(text)) return references;
  return references.map((reference) =>
    /^(?:hub-url|hf-uri|hg-uri|cache-path)$/.test(reference.how) ? reference : { ...reference, class: 'mention' },
  );
}

function isCatalog(text: string): boolean {
  if (PROVIDER_URL.test(text)) return true;
  let served = 0;
  for (const _ of text.matchAll(SERVED_MODELS)) {
    served += 1;
    if (served >= MANY_SERVED) return true;
  }
  return false;
}
