import { anyOf, exactly } from '../patterns.ts';
import { wordsOf } from './model-keys.ts';

/** Providers that only serve what others publish, by the names they go by in settings and paths; each may be a regex. */
const SERVING = `
  openrouter siliconflow together[-_]?ai groq deepinfra aihubmix perplexity aimlapi novita(?:[-_]?ai)? gmi[-_]?cloud
  perfxcloud featherless(?:[-_]?ai)?`;
/** The others: clouds, and those that publish weights too, whose names stand in paths for their models. */
const OTHERS = `
  azure(?:[-_]?openai)? anthropic bedrock aws[-_]?bedrock vertex(?:[-_]?ai)? gemini together fireworks(?:[-_]?ai)?
  replicate cohere mistral(?:ai)? hyperbolic sambanova cerebras nebius watsonx (?:nvidia[-_]?)?nim nvidia_ai_endpoints`;
/** Those of them whose names mean nothing else in the name of a variable, a key or a call. */
const CALLED = `
  open_?router silicon_?flow groq deep_?infra aihubmix aimlapi novita gmi_?cloud featherless fireworks nvidia_?nim chutes
  together_?ai`;
/** Not `openai`: an id with an owner behind an OpenAI client is a server of one's own. */
const PROVIDER = exactly(`${SERVING} ${OTHERS}`, 'i');
/** A folder or file of a provider. */
const PATH = new RegExp(`(?:^|[/_.-])${anyOf(SERVING)}(?:[/_.-]|$)`, 'i');
/** Second parts of hosts that begin with `api.`, `inference.` or `llm.`; what OpenAI serves has no id of the Hub. */
const DOMAINS = String.raw`
  together groq mistral deepinfra fireworks cohere anthropic siliconflow novita hyperbolic studio\.nebius nebius
  perplexity replicate baseten cerebras sambanova featherless parasail inference moonshot deepseek x ppinfra 302
  aimlapi chutes`;
const HOSTS = String.raw`
  openrouter\.ai router\.huggingface\.co api-inference\.huggingface\.co integrate\.api\.nvidia\.com
  ai\.api\.nvidia\.com generativelanguage\.googleapis\.com dashscope\.aliyuncs\.com ark\.[\w.-]*volces\.com
  (?:api|inference|llm)\.${anyOf(DOMAINS)}\.\w+`;
const URL = new RegExp(`https?://${anyOf(HOSTS)}`);

/**
 * Whom the Hub passes a request for a model on to, as it is written behind or before an id (`org/name:groq`), and how the Hub
 * chooses one: https://huggingface.co/docs/inference-providers, and INFERENCE_PROVIDERS of huggingface.js.
 */
export const INFERENCE_PROVIDERS = anyOf(`
  baseten cerebras cohere deepinfra fal-ai featherless-ai fireworks-ai groq hf-inference hyperbolic nebius novita nscale
  openai ovhcloud publicai replicate sambanova scaleway together wavespeed zai-org fastest cheapest`);

/** True for the name of a provider that hosts the models it serves: `groq`, `together_ai`. */
export function isProvider(name: string): boolean {
  return PROVIDER.test(name);
}

const NAMED_AFTER = new RegExp(
  `(?:^|_)${anyOf(CALLED)}(?:_|$)|^(?:(?:known|default)_)*together_(?:\\w+_)?models?(?:_|$)`,
);
/** What a provider named beside it does not serve. */
const OWN = /embed|rerank|local|hugging|(?:^|_)hf(?:_|$)|token|self_host/;
/** Those whose class can only be a client of theirs. */
const CLIENTS = anyOf(`${CALLED} together cerebras samba_?nova(?:_cloud)? nebius hyperbolic`);
/** What the name of a client has besides. */
const ROLES = anyOf('ai llm chat client provider model generator language completion');
const CLIENT = new RegExp(`^(?:async_|create_|chat_)*${CLIENTS}(?:_${ROLES})*$`);

/** True for a name that says which provider serves what it holds: `GROQ_MODELS`, `openrouterModel`. */
export function namesProvider(name: string): boolean {
  const words = wordsOf(name).join('_');
  return NAMED_AFTER.test(words) && !OWN.test(words);
}

/** True for the name of what asks a provider: `ChatGroq`, `createOpenRouter`, `Together`. */
export function isClient(name: string): boolean {
  return CLIENT.test(wordsOf(name).join('_'));
}

/** True for a file of a provider's catalog, which names what requests say and not weights: `providers/openrouter.yaml`. */
export function isProviderPath(path: string): boolean {
  return PATH.test(path.toLowerCase());
}

/** True when a text holds the address of a provider that hosts the models it serves. */
export function holdsProviderUrl(text: string): boolean {
  return URL.test(text);
}
