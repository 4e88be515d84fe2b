import { anyOf, exactly } from '../patterns.ts';

/** Providers that only serve what others publish, by the names they go by in settings and paths; each may be a regex. */
const SERVING = `
  openrouter siliconflow together[-_]?ai groq deepinfra aihubmix perplexity aimlapi novita(?:[-_]?ai)? gmi[-_]?cloud
  perfxcloud featherless(?:[-_]?ai)?`;
/** The others: clouds, and those that publish weights too, whose names stand in paths for their models. */
const OTHERS = `
  azure(?:[-_]?openai)? anthropic bedrock aws[-_]?bedrock vertex(?:[-_]?ai)? gemini together fireworks(?:[-_]?ai)?
  replicate cohere mistral(?:ai)? hyperbolic sambanova cerebras nebius watsonx (?:nvidia[-_]?)?nim nvidia_ai_endpoints`;
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

/** True for the name of a provider that hosts the models it serves: `groq`, `together_ai`. */
export function isProvider(name: string): boolean {
  return PROVIDER.test(name);
}

/** True for a file of a provider's catalog, which names what requests say and not weights: `providers/openrouter.yaml`. */
export function isProviderPath(path: string): boolean {
  return PATH.test(path);
}

/** True when a text holds the address of a provider that hosts the models it serves. */
export function holdsProviderUrl(text: string): boolean {
  return URL.test(text);
}
