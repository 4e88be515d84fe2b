import { mayNameModels } from '../data/screen.ts';
import { isAlias } from '../names/aliases.ts';
import { isTypical } from '../names/families.ts';
import { pairKind, somePair } from '../names/id-signs.ts';
import { ownerKind } from '../names/owners.ts';
import { eitherOf } from '../patterns.ts';
import { remembered } from '../remembered.ts';

/** Words without which neither a key, a flag, a command nor a URL of a script names a model. */
const WORDS = eitherOf(
  [
    // The Hub
    /hugging|\bhf\b|hf[_.-]/,
    // Models and their parts
    /model|llm|lora|adapter|embed|rerank|checkpoint|ckpt|pretrained/,
    // Programs and libraries that load them
    /sglang|lmdeploy|trtllm|mlx|mlc|litgpt|gguf|text-generation|optimum|transformers|accelerate/,
    /aphrodite|petals|mergekit|nexa|genai-perf|aiperf|mistralrs|\b(?:exo|lms|tune)\b/,
  ],
  'i',
);
/** Programs whose models have names that look like nothing: `whisper --model tiny`, `ollama pull mine`. */
const SHORT_NAMES = /whisper|spacy|ollama/i;
/** What a name without an owner is made of. */
const WORD = /[A-Za-z0-9][\w.:+-]{2,95}/g;

/** A cheap test before a script is parsed: false when nothing in it can name a model, whatever its variables hold. */
export function mayUseModels(text: string): boolean {
  return SHORT_NAMES.test(text) || (WORDS.test(text) && holdsName(text)) || mayNameModels(text);
}

/** True for a text with an id, half of one or a short name in it, whatever stands around it. */
function holdsName(text: string): boolean {
  const isId = somePair(text, ({ owner, name, start, end }) => {
    const isInside = text.charAt(start - 1) === '/' || text.charAt(end) === '/';
    return !isInside && pairKind(owner, name) !== 'no';
  });
  return isId || (text.match(WORD) ?? []).some(isShortOrHalf);
}

const isShortOrHalf = remembered((word) => isAlias(word) || isTypical(word) || ownerKind(word) === 'model-owner');
