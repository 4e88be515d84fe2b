import { mayNameModels } from '../data/screen.ts';
import { eitherOf } from '../patterns.ts';

/** Words without which neither a key, a flag, a command nor a URL of a script names a model. */
const WORDS = eitherOf(
  [
    // The Hub
    /hugging|\bhf\b|hf[_.-]/,
    // Models and their parts
    /model|llm|lora|adapter|embed|rerank|checkpoint|ckpt|pretrained/,
    // Programs and libraries that load them
    /whisper|spacy|ollama|sglang|lmdeploy|trtllm|mlx|mlc|litgpt|gguf|text-generation|optimum|transformers|accelerate/,
    /aphrodite|petals|mergekit|nexa|genai-perf|aiperf|mistralrs|\b(?:exo|lms|tune)\b/,
  ],
  'i',
);

/** A cheap test before a script is parsed: false when nothing in it can name a model, whatever its variables hold. */
export function mayUseModels(text: string, mirrors: readonly string[] = []): boolean {
  return WORDS.test(text) || mayNameModels(text, mirrors);
}
