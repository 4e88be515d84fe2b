import { MODEL_WORD, NEAR, type Pair, pairKind, somePair } from '../names/id-signs.ts';
import { isKnownOrTypical } from '../names/plausible.ts';
import { BUCKET_SCHEME } from '../names/written-form.ts';
import { type Regions, regionAt } from '../syntax/regions.ts';
import {
  beginsValue,
  isInBucket,
  isInside,
  isPiece,
  isProse,
  isValue,
  type Quotes,
  type ScreenedSource,
} from './value-signs.ts';

/** How the source of a language is looked through before it is parsed. */
export interface CodeSigns {
  readonly quotes: Quotes;
  /** Its comments and strings; null where they are not told apart: then every sign counts. */
  readonly regions: ((source: string) => Regions) | null;
}

/** A Hub host where models are, a Hub scheme, a cache folder, a gateway before an id. */
const HUB =
  /(?:hf|huggingface)\.co\/(?!(?:datasets|spaces|docs|blog|papers|collections|join|settings|organizations|tasks|chat|learn|course|posts)\b|models["'.\s)]|["'`\s])|\b(?:hf|huggingface):(?=\S)|hg:\/\/|hf[-_]hub:|models--|tts_models\/|(?<![\w/.-])(?:huggingface|hosted_vllm|openai|litellm_proxy)\/[\w.-]+\/\w/gi;
/** Libraries whose short names or defaults need no slash. */
const LIBRARIES =
  /[Ww]hisper|_core_(?:web|news|sci|\{)|_dep_(?:web|news)_|_ent_wiki_|_sent_ud_|create_model_(?:and_transforms|from_pretrained)|open_clip|(?<![A-Za-z])(?:timm|flair)(?![a-z])|SequenceTagger|Classifier\.load|TextEmbedding|ImageEmbedding|TextCrossEncoder|FastEmbed|flux-(?:dev|schnell)|resolve_embed_model|-MLC|GGUF\/[\w.-]{1,120}\.gguf|HuggingFace\w{0,40}Embeddings|InstructorEmbedding|EmbeddingFunction|KeyBERT|BERTopic|SASEvaluator/g;
/** Starts of names without an owner that the Hub still knows, where a value begins. */
const BARE =
  /(?:["'`]|--[\w-]+[ =]|[:=]\s?)(?:openai-gpt|camembert|distil|ctrl\b|transfo-xl|gpt2|t5-|bert-|roberta-|albert-|xlm-|xlnet-|all-|multi-qa-|msmarco-|paraphrase-|stsb-|nli-|quora-|clip-ViT|gtr-t5|sentence-t5|average_word|facebook-dpr|use-cmlm|nq-distilbert|LaBSE|allenai-specter)/g;
/** `pipeline("ner")`: the library has a model for each task. */
const TASK = /\bpipeline\(\s*(?:task\s*=\s*)?["'][a-z]/g;
const SPEAKING = [HUB, LIBRARIES, BARE, TASK];
/** What the value of a variable may be handed to, also one from another file; the Hub's address alone. */
const LOADER =
  /(?:from_pretrained|from_model_id|from_single_file|from_preset|load_lora_weights|load_ip_adapter|load_textual_inversion|load_adapter|get_tokenizer|AutoTokenizer|SentenceTransformer\w{0,40}|CrossEncoder|SparseEncoder|\bLLM|EngineArgs|LoRARequest|snapshot_download|hf_hub_download|hf_hub_url|cached_file|HuggingFace\w{1,40}|FlagModel|Flag\w{0,40}Reranker|INSTRUCTOR|BERTScore\w{0,40}|Transformer\w{0,40}Embeddings|InferenceClient|InferenceApi|HfInference|downloadFile|listFiles|snapshotDownload|resolveModelFile|createModelDownloader|loadModel\w{0,40}|Create\w{0,40}MLCEngine|\bpipeline)\(\s*[^\s"'`)]|(?:hf|huggingface)\.co\/?["'`]/g;
/** `def from_pretrained(`, `function* listFiles(`: what defines a name calls nothing. */
const DEFINED = /\b(?:def|function\*?)\s+$/;
/** `deploy(model=name)`, `{ model: name }`: any call that says model of what it is handed. */
const HANDED_ON =
  /[(,{]\s*\w{0,64}(?:[Mm]odel|llm|repo_id|checkpoint|adapter|lora)\w{0,64}\s*[=:]\s*[A-Za-z_][\w.[\]"']{0,200}\s*[,)}]/g;
const BEFORE = 240;
const BEHIND = 80;

/**
 * A cheap test before source code is parsed: false only when no string in it, put together or not, can be the name of a
 * model. `mirrors` are URLs that stand for the Hub; `imports` tells whether a module that the source imports may name one.
 */
export function codeMayName(
  text: string,
  signs: CodeSigns,
  mirrors: readonly string[] = [],
  imports: () => boolean = () => true,
): boolean {
  if (mirrors.some((mirror) => text.includes(mirror))) return true;
  const source = screened(text, signs);
  if (SPEAKING.some((sign) => isSaid(source, sign))) return true;
  const wordy = MODEL_WORD.test(text);
  const loads = wordy && isSaid(source, LOADER);
  const hands = loads || (wordy && isSaid(source, HANDED_ON));
  return somePair(text, (pair) => mayBeNamed(source, pair, wordy, hands)) || (loads && imports());
}

function screened(text: string, { quotes, regions }: CodeSigns): ScreenedSource {
  let known: Regions | null = null;
  return {
    text,
    quotes,
    hasBuckets: BUCKET_SCHEME.test(text),
    regionAt(at) {
      known ??= regions === null ? [{ kind: 'string', start: 0, end: text.length }] : regions(text);
      return regionAt(known, at);
    },
  };
}

/** True when a sign stands in code or in a string. Comments and docstrings load nothing. */
function isSaid(source: ScreenedSource, sign: RegExp): boolean {
  const { text, regionAt } = source;
  for (const { index } of text.matchAll(sign)) {
    if (!isProse(regionAt(index)) && !DEFINED.test(text.slice(Math.max(0, index - 12), index))) return true;
  }
  return false;
}

/** What an id must have around it: nothing when it is one beyond doubt, and the more the less it looks like one. */
function mayBeNamed(source: ScreenedSource, pair: Pair, wordy: boolean, hands: boolean): boolean {
  const { owner, name, start, end } = pair;
  if (isInside(source.text, start, end)) return isInBucket(source, start) && pairKind(owner, name) === 'sure';
  const kind = pairKind(owner, name);
  if (kind === 'sure') return true;
  if (kind === 'likely' && isKnownOrTypical(`${owner}/${name}`) && beginsValue(source, start)) return true;
  if (!wordy) return false;
  const isWhole = (kind !== 'no' && isValue(source, start, end)) || isPiece(source, pair);
  return isWhole && (hands || NEAR.test(source.text.slice(Math.max(0, start - BEFORE), end + BEHIND)));
}
