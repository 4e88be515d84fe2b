import { eitherOf } from '../patterns.ts';
import type { AliasLibrary } from './aliases.ts';

/**
 * True for a short name of sentence-transformers that needs no library to be understood: `all-MiniLM-L6-v2`,
 * `paraphrase-multilingual-mpnet-base-v2`; not `all-linear`, nor `all-minilm`, which is
 * Ollama's.
 */
export function isEmbeddingName(name: string): boolean {
  return EMBEDDING_NAME.test(name);
}

/**
 * True for a legacy id of three words or more (`bert-base-uncased`) or of a family and a size (`t5-small`), which is no
 * everyday word as `ctrl` is.
 */
export function isLegacyBeyondDoubt(name: string): boolean {
  return LEGACY_NAME.test(name);
}

/**
 * The library whose names alone are so built, null for any other name: prebuilt ids of MLC (`Llama-3.2-1B-Instruct-q4f16_1-MLC`),
 * places in the catalog of Coqui (`tts_models/multilingual/multi-dataset/xtts_v2`), pipelines of spaCy (`en_core_web_sm`),
 * architecture and weights as Immich joins them (`ViT-B-32__openai`).
 */
export function speakingLibrary(name: string): AliasLibrary | null {
  if (/-q\d+f\d+(?:_\d)?-MLC(?:-1k)?$/.test(name)) return 'web-llm';
  if (/^[a-z]{2}_(?:core|dep|ent)_(?:web|news|wiki)_(?:sm|md|lg|trf)$/.test(name)) return 'spacy';
  if (/^(?:RN\d+|ViT-|nllb-clip-|XLM-Roberta-)[\w-]*__[a-z][\w-]*$/.test(name)) return 'immich';
  return name.startsWith('tts_models/') ? 'coqui-tts' : null;
}

/** The names in ids, `gte-small` of `Supabase/gte-small`: of any text what follows its first slash. */
export function namesIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.filter((text) => text.includes('/')).map((text) => text.slice(text.indexOf('/') + 1)));
}

/** How names without an owner begin that the Hub and its libraries still know; each may be a regex. */
export const BARE_STARTS = String.raw`
  openai-gpt gpt2 ctrl(?![\w+-]) transfo-xl camembert distil(?:bert|gpt2|roberta|use|-) t5- bert- roberta- albert- xlm-
  xlnet- all-(?:MiniLM|mpnet|roberta|distilroberta) multi-qa- msmarco- paraphrase- stsb- nli- quora- clip-ViT gtr-t5
  sentence-t5 average_word facebook-dpr use-cmlm nq-distilbert LaBSE allenai-specter`;

const EMBEDDING_NAME = eitherOf(
  [
    /^[a-z-]+-(?:MiniLM|mpnet|distil|roberta|albert|xlm|bert|multilingual|TinyBERT|ViT)[\w.]*-\w/,
    /^[a-z-]+-t5-\w/,
    /^(?:distil|ro)?bert-(?:base|large)-nli-\w/,
    /^average_word_embeddings_\w/,
  ],
  'i',
);
/** `distilbert-base-uncased`, `gpt2-xl`, `t5-11b` */
const LEGACY_NAME = /^[a-z0-9]+-(?:[a-z0-9]+-[\w-]+|small|base|medium|large|x+l(?:arge)?|\d+b)$/;
