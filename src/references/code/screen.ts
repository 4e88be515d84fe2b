import { MODEL_WORD, NEAR, type Pair, pairKind, somePair } from '../names/id-signs.ts';
import { isKnownOrTypical, type Plausibility } from '../names/plausible.ts';
import { callBefore, isToldByCall, isToldByKey } from '../names/told.ts';
import { BUCKET_SCHEME } from '../names/written-form.ts';
import { type Regions, regionAt } from '../syntax/regions.ts';
import { isPiece } from './piece-signs.ts';
import {
  beginsValue,
  isImported,
  isInBucket,
  isInside,
  isProse,
  isValue,
  type Quotes,
  type ScreenedSource,
} from './value-signs.ts';

/** How the source of a language is looked through before it is parsed. */
export interface CodeSigns {
  readonly quotes: Quotes;
  /** Names of calls that take a model. */
  readonly calls: ReadonlySet<string>;
  /** Its comments and strings; null where they are not told apart: then every sign counts. */
  readonly regions: ((source: string) => Regions) | null;
}

/** The Hub's host before what is no model page, or the end of the address. */
const HOST =
  /(?<![\w-]\.)(?:hf|huggingface)\.co\/(?!(?:datasets|spaces|docs|blog|papers|collections|join|settings|organizations|tasks|chat|learn|course|posts|new|oauth|login|pricing|transformers|api\/(?!models|resolve))\b|models["'.\s)]|["'`\s])|www\.(?:hf|huggingface)\.co\/\w|(?:models\.huggingface\.co\/bert|cdn\.huggingface\.co)\/\w|(?:api-inference|router)\.huggingface\.co\/(?:[\w${}.-]+\/){0,2}(?:models|pipeline)\b/;
/** A Hub scheme before something, a cache folder, a gateway before an id. */
const SCHEMES =
  /\b(?:hf|huggingface):(?!\/\/(?:["'`<.,)\s]|(?:buckets|datasets|spaces)\/))(?=\S)|hg:\/\/|djl:\/\/ai\.djl\.huggingface|hf[-_]hub:|models--|tts_models\/|(?<![\w/.-])(?:huggingface|hosted_vllm|openai|litellm_proxy)\/[\w.-]+\/\w/;
const HUB = new RegExp(`${HOST.source}|${SCHEMES.source}`, 'gi');
/** Libraries whose short names or defaults need no slash. */
const LIBRARIES =
  /[Ww]hisper|_core_(?:web|news|sci|\{)|_dep_(?:web|news)_|_ent_wiki_|_sent_ud_|create_model_(?:and_transforms|from_pretrained)|open_clip|(?<![A-Za-z])(?:timm|flair)(?![a-z])|SequenceTagger|Classifier\.load|(?<![A-Za-z])(?:TextEmbedding|ImageEmbedding)(?![A-Za-z])|TextCrossEncoder|FastEmbed|flux-(?:dev|schnell)|resolve_embed_model|-MLC|GGUF\/[\w.-]{1,120}\.gguf|HuggingFace\w{0,40}Embeddings|InstructorEmbedding|EmbeddingFunction|KeyBERT|BERTopic|SASEvaluator|AudioToTextRecorder|\bload\(\s*(?:name\s*=\s*)?["'](?:models|huggingface)\/\w/g;
/** Starts of names without an owner that the Hub still knows, where a value begins. */
const BARE =
  /(?:["'`]|--[\w-]+[ =]|[:=]\s?)(?:openai-gpt|camembert|distil(?:bert|gpt2|roberta|use|-)|ctrl["'`]|transfo-xl|gpt2|t5-|bert-|roberta-|albert-|xlm-|xlnet-|all-(?:MiniLM|mpnet|roberta|distilroberta)|multi-qa-|msmarco-|paraphrase-|stsb-|nli-|quora-|clip-ViT|gtr-t5|sentence-t5|average_word|facebook-dpr|use-cmlm|nq-distilbert|LaBSE|allenai-specter)/gi;
/** `pipeline("ner")`: the library has a model for each task. */
const TASK = /\bpipeline\(\s*(?:task\s*=\s*)?["'][a-z]/g;
/** `f"{HUB}/org/name/resolve/main/{file}"`: files of a repository, whatever the address begins with. */
const FILES = /\/resolve\/(?<=[\w.-]\/[\w.-]{1,96}\/resolve\/)[\w.{$]/g;
const SPEAKING = [HUB, LIBRARIES, BARE, TASK, FILES];
/** What the value of a variable may be handed to, also one from another file; the Hub's address alone. */
const LOADER =
  /(?:from_pretrained|from_model_id|from_single_file|from_preset|load_lora_weights|load_ip_adapter|load_textual_inversion|load_adapter|get_tokenizer|AutoTokenizer|SentenceTransformer\w{0,40}|CrossEncoder|SparseEncoder|\bLLM|EngineArgs|LoRARequest|snapshot_download|hf_hub_download|hf_hub_url|cached_file|HuggingFace\w{1,40}|FlagModel|Flag\w{0,40}Reranker|INSTRUCTOR|BERTScore\w{0,40}|Transformer\w{0,40}Embeddings|InferenceClient|InferenceApi|HfInference|downloadFile|listFiles|snapshotDownload|resolveModelFile|createModelDownloader|loadModel\w{0,40}|Create\w{0,40}MLCEngine|\bpipeline)\(\s*[^\s"'`)]|(?:hf|huggingface)\.co\/?["'`]/g;
/** `${BASE}-7b/main/model.gguf`: weights below an address that another file may give. */
const WEIGHTS_BELOW =
  /["'`]\$?\{\w{1,64}\}[^"'`\n]{1,300}\.(?:gguf|safetensors|onnx|pte|tflite|litertlm|pth?|ckpt|bin)["'`]/g;
/** `def from_pretrained(`, `function* listFiles(`: what defines a name calls nothing. */
const DEFINED = /\b(?:def|function\*?)\s+$/;
/** `deploy(model=name)`, `{ model: name }`: any call that says model of what it is handed. */
const HANDED_ON =
  /[(,{]\s*\w{0,64}(?:[Mm]odel|llm|repo_id|checkpoint|adapter|lora)\w{0,64}\s*[=:]\s*[A-Za-z_][\w.[\]"']{0,200}\s*[,)}]/g;
/** `import pipeline as make`: sought by its middle, which is rare. */
const AS = ' as ';
const WORD_BEFORE = /\w{2,64}$/;
const MAX_WORD = 64;
const BEFORE = 240;
const BEHIND = 80;

/** What the modules that a source imports may do. */
export interface Imports {
  /** Some names models. */
  readonly mayName: () => boolean;
  /** A call of that name loads what it is given. */
  readonly load: (call: string) => boolean;
}

const ALL_IMPORTS: Imports = { mayName: () => true, load: () => false };
const NO_IMPORTS: Imports = { mayName: () => false, load: () => false };

/** What a source may hold: models that it uses, models that its comments and docstrings mention, or none. */
export type Outlook = 'code' | 'prose' | 'nothing';

/**
 * A cheap test before source code is parsed: `code` unless no string in it, put together or not, can be the name of a model.
 * `mirrors` are URLs that stand for the Hub; `imports` tells what the modules that the source imports may do.
 */
export function outlookOf(
  source: ScreenedSource,
  mirrors: readonly string[] = [],
  imports: Imports = ALL_IMPORTS,
): Outlook {
  const { text } = source;
  if (mirrors.some((mirror) => text.includes(mirror))) return 'code';
  if (SPEAKING.some((sign) => isSaid(source, sign))) return 'code';
  const wordy = MODEL_WORD.test(text);
  const loads = wordy && isSaid(source, LOADER);
  let handed: boolean | null = null;
  const hands = (): boolean => {
    handed ??= loads || (wordy && isSaid(source, HANDED_ON)) || renamesCall(source);
    return handed;
  };
  let mentions = false;
  const names = somePair(text, (pair) => {
    const place = placeOf(source, pair, wordy, hands, imports);
    mentions ||= place === 'prose';
    return place === 'code';
  });
  const mayLoadImported = loads || (wordy && isSaid(source, WEIGHTS_BELOW));
  if (names || (mayLoadImported && imports.mayName())) return 'code';
  return mentions ? 'prose' : 'nothing';
}

/** True when a source hands variables to calls that load models. */
export function mayLoad(source: ScreenedSource): boolean {
  return MODEL_WORD.test(source.text) && isSaid(source, LOADER);
}

/** True when a source has strings that are models where another loads them, whatever stands around them here. */
export function mayHoldNames(source: ScreenedSource, mirrors: readonly string[]): boolean {
  if (outlookOf(source, mirrors, NO_IMPORTS) === 'code') return true;
  return somePair(source.text, ({ owner, name, start, end }) => {
    return pairKind(owner, name) !== 'no' && !isInside(source.text, start, end) && isValue(source, start, end);
  });
}

/** A source to be looked through; its comments and strings are told apart when first asked for. */
export function screenedSource(text: string, { quotes, calls, regions }: CodeSigns): ScreenedSource {
  let known: Regions | null = null;
  const all = (): Regions => {
    known ??= regions === null ? [{ kind: 'string', start: 0, end: text.length }] : regions(text);
    return known;
  };
  return {
    text,
    quotes,
    calls,
    hasBuckets: BUCKET_SCHEME.test(text),
    regions: all,
    regionAt: (at) => regionAt(all(), at),
  };
}

/** True when a sign stands in code or in a string. Comments and docstrings load nothing. */
function isSaid(source: ScreenedSource, sign: RegExp): boolean {
  const { text, regionAt } = source;
  for (const { index } of text.matchAll(sign)) {
    if (isProse(regionAt(index)) || DEFINED.test(text.slice(Math.max(0, index - 12), index))) continue;
    if (!isImported(source, index)) return true;
  }
  return false;
}

/** True when a call that takes a model has another name here. */
function renamesCall({ text, calls }: ScreenedSource): boolean {
  for (let at = text.indexOf(AS); at !== -1; at = text.indexOf(AS, at + AS.length)) {
    const [name = ''] = WORD_BEFORE.exec(text.slice(Math.max(0, at - MAX_WORD), at)) ?? [];
    if (calls.has(name)) return true;
  }
  return false;
}

/**
 * Where a pair may name a model. What an id must have around it: nothing but code when it is one beyond doubt, and the more the
 * less it looks like one.
 */
function placeOf(source: ScreenedSource, pair: Pair, wordy: boolean, hands: () => boolean, imports: Imports): Outlook {
  const { owner, name, start, end } = pair;
  const kind = pairKind(owner, name);
  if (isInside(source.text, start, end)) return kind === 'sure' && isInBucket(source, start) ? 'code' : 'nothing';
  if (kind === 'sure') return isProse(source.regionAt(start)) ? 'prose' : 'code';
  if (kind === 'likely' && isKnownOrTypical(`${owner}/${name}`) && beginsValue(source, start)) return 'code';
  if (!(kind !== 'no' && isValue(source, start, end)) && !(wordy && isPiece(source, pair))) return 'nothing';
  if (hands() || isTold(source, pair, kind)) return 'code';
  const call = callBefore(source.text, start);
  return call !== undefined && imports.load(call) ? 'code' : 'nothing';
}

/** True when what stands around a pair says that it is a model. */
function isTold(source: ScreenedSource, { start, end }: Pair, kind: Plausibility['kind']): boolean {
  const { text, calls } = source;
  if (NEAR.test(text.slice(Math.max(0, start - BEFORE), end + BEHIND))) return true;
  return isToldByCall(text, start, calls) || isToldByKey(text, start, kind);
}
