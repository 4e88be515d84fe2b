import { anyOf, wordSet } from '../patterns.ts';

/** Namespaces of gateways and services: whatever stands behind them is only served, never downloaded. */
const SERVING = wordSet(`
  meta x-ai xai grok z-ai perplexity gemini vertex_ai bedrock together togetherai together-ai together_ai lmstudio
  lm_studio azure azure_ai azure_text groq fireworks_ai openrouter replicate sagemaker ollama ollama_chat voyage
  deepinfra cloudflare palm mistral watsonx nvidia_nim inflection ai21 aws dashscope xinference novita hyperbolic
  sambanova llamafile deepseek minimax moonshot alibaba elevenlabs opencode deepgram runway chatgpt infinity fal-ai
  openai-codex github-copilot github_copilot`);

/** Of owners that also publish weights: how the names of what they only serve begin. */
const SERVED_OF: Readonly<Record<string, string>> = {
  amazon: 'nova titan',
  anthropic: '(?!hh)',
  assemblyai: '(?!.*bert)',
  bytedance: 'seedream seedance doubao',
  'bytedance-seed': String.raw`seed-\d`,
  cerebras: 'llama qwen gpt zai',
  cohere: 'command embed rerank c4ai',
  databricks: 'databricks-',
  google: 'gemini palm text- chat-bison veo imagen lyria nano-banana',
  ibm: String.raw`slate- granite-(?:13b-|\d-|\d+b-code-)`,
  mistralai: `
    mistral-(?:large|medium|small|tiny|embed|saba)(?:-latest)?$
    codestral(?:-latest|-2405|-2501|-2508)?$
    ministral-[38]b-latest$`,
  // What other companies publish goes by `openai/` in gateways.
  openai: `
    gpt(?!-?(?:oss|2|j|neo)) o[134](?:$|-) chatgpt codex text- tts- dall-?e whisper-1$ davinci omni sora computer-use
    (?:meta-)?llama qwen mi[sx]tral deepseek gemma kimi glm claude gemini`,
  qwen: String.raw`qwen(?:\d(?:\.\d)?)?-?(?:(?:vl|coder|omni)-)?(?:max|plus|turbo)(?:$|-)`,
  voyageai: '(?!voyage-4-nano)',
};
const SERVED_NAMES: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(SERVED_OF).map(([owner, names]) => [owner, new RegExp(`^${anyOf(names)}`, 'i')]),
);

/** `our-gateway/latest`: names of routes. */
const ROUTES = /^(?:auto|latest|prod|production|staging)$/i;

/** What stands behind a served model's name: a date. */
const DATE = String.raw`(?:-\d{4}(?:-?\d\d){0,2})?`;
const SERVED_ANYWHERE = String.raw`
  gpt-(?:3[.-]?5-turbo|[4-9](?:\.\d)?o?)(?:-(?:mini|nano|turbo|preview|16k|32k|instruct|pro|max|sol|luna|terra|codex|chat|latest|audio|realtime|search))*
  text-embedding-(?:ada-002|3-(?:small|large))
  claude-(?:\d(?:[.-]\d)?-)?(?:opus|sonnet|haiku|instant)(?:-\d(?:[.-]\d)?)?(?:-latest)?
  gemini-(?:\d(?:\.\d)?-)?(?:pro|flash)(?:-(?:lite|preview|latest|image))*`;
/** `our-gateway/gpt-4o-mini`: whole names of served models, behind any route name; `Xenova/gpt-4` has a known owner. */
const SERVED_NAME = new RegExp(`^${anyOf(SERVED_ANYWHERE)}${DATE}$`, 'i');

/** How what OpenAI publishes is called. */
const PUBLISHED_BY_OPENAI =
  /^(?:whisper|clip|gpt-oss|gpt2|imagegpt|privacy|shap-e|point-e|consistency|diffusers|jukebox|glide|circuit|summarize|webgpt)/i;

/** True for a model that is only served, never downloaded. */
export function isClosedModel(owner: string, name: string): boolean {
  const lower = owner.toLowerCase();
  if (SERVING.has(lower) || SERVED_NAMES.get(lower)?.test(name) === true) return true;
  // `zai-coding-plan/glm-4.7`: what is subscribed to; `local-ollama/qwen3`: what a server of one's own is called.
  if (lower.endsWith('-coding-plan') || lower.endsWith('-ollama')) return true;
  return ROUTES.test(name) && /^[\w-]+$/.test(owner);
}

/** True for the name of a route to a model that somebody serves; `known` when the owner is known for models. */
export function isRoute(owner: string, name: string, known: boolean): boolean {
  if (!known && SERVED_NAME.test(name)) return true;
  // `openai/our-model`: the API that is spoken before the name of a route.
  return owner.toLowerCase() === 'openai' && !PUBLISHED_BY_OPENAI.test(name);
}
