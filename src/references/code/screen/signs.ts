import { BARE_STARTS } from '../../names/bare-names.ts';
import { SPEAKING_PATH } from '../../names/id-signs.ts';
import { WEIGHTS_END } from '../../names/weight-files.ts';
import { anyOf, eitherOf, inOrder } from '../../patterns.ts';

/** Pages of the Hub that are no models. */
const OTHER_PAGES = String.raw`
  datasets spaces docs blog papers collections join settings organizations tasks chat learn course posts new oauth login
  pricing transformers api\/(?!models|resolve)`;
/** Signs of the Hub that stand for themselves. */
const HUB = eitherOf(
  [
    // Its host before what is no other page, and not at the end of the address
    String.raw`(?<![\w-]\.)(?:hf|huggingface)\.co\/(?!${anyOf(OTHER_PAGES)}\b|${/models["'.\s)]|["'`\s]/.source})`,
    /www\.(?:hf|huggingface)\.co\/\w/,
    // The archives of weights before there were repositories
    /(?:models\.huggingface\.co\/bert|cdn\.huggingface\.co)\/\w/,
    /(?:api-inference|router)\.huggingface\.co\/(?:[\w${}.-]+\/){0,2}(?:models|pipeline)\b/,
    // Its schemes before something
    /\b(?:hf|huggingface):(?!\/\/(?:["'`<.,)\s]|(?:buckets|datasets|spaces)\/))(?=\S)/,
    /hg:\/\/|djl:\/\/ai\.djl\.huggingface|hf[-_]hub:/,
    SPEAKING_PATH,
  ],
  'gi',
);

/** Libraries whose short names or defaults need no slash, and what such names look like. */
const LIBRARIES = eitherOf(
  [
    /[Ww]hisper/,
    // spaCy: `en_core_web_sm`
    /_core_(?:web|news)|_core_\{(?<=(?:\b[a-z]{2}|\})_core_\{)|_dep_(?:web|news)_|_ent_wiki_|_sent_ud_/,
    // OpenCLIP, timm and how its names go on: `vit_base_patch16_siglip_224`, `resnet50.a1_in1k`; flair
    /(?<![\w.])stanza\.(?:Pipeline|download)|_patch\d{1,2}_|_in(?:1|12|21|22)k\b/,
    /create_model_(?:and_transforms|from_pretrained)|open_clip|(?<![A-Za-z])(?:timm|flair)(?![a-z])/,
    /SequenceTagger|Classifier\.load/,
    /Hooked(?:Root|Encoder|Transformer)|TransformerBridge/,
    // FastEmbed
    /(?<![A-Za-z])(?:TextEmbedding|ImageEmbedding)(?![A-Za-z])|TextCrossEncoder|FastEmbed/,
    /flux-(?:dev|schnell)|resolve_embed_model/,
    // Builds for MLC, files of llama.cpp
    /-MLC|GGUF\/[\w.-]{1,120}\.gguf/,
    // Weights under an id: `org/name/model.safetensors`
    /\/(?:\w{1,20}_)?model\.(?:safetensors|bin)["'`](?<=[A-Za-z0-9]\/[\w.-]{1,96}\/[\w.]{9,40}["'`])/,
    /HuggingFace\w{0,40}Embeddings|InstructorEmbedding|EmbeddingFunction/,
    /KeyBERT|BERTopic|SASEvaluator|AudioToTextRecorder/,
    /\bload\(\s*(?:name\s*=\s*)?["'](?:models|huggingface)\/\w/,
  ],
  'g',
);

/** A name without an owner where a value begins. */
const BARE = new RegExp(/(?:["'`]|--[\w-]+[ =]|[:=]\s?)/.source + anyOf(BARE_STARTS), 'gi');
/** `pipeline("ner")`: the library has a model for each task. */
const TASK = /\bpipeline\(\s*(?:task\s*=\s*)?["'][a-z]/g;
/** `f"{HUB}/org/name/resolve/main/{file}"`: files of a repository, whatever the address begins with. */
const FILES = /\/resolve\/(?<=[\w.-]\/[\w.-]{1,96}\/resolve\/)[\w.{$]/g;

/** Signs that a source names a model, whatever else it holds. */
export const SPEAKING = [HUB, LIBRARIES, BARE, TASK, FILES];

/** Calls that load models; each may be a regex. */
const LOADING = String.raw`
  from_pretrained from_model_id from_single_file from_preset load_lora_weights load_ip_adapter load_textual_inversion
  load_adapter get_tokenizer AutoTokenizer SentenceTransformer\w{0,40} CrossEncoder SparseEncoder \bLLM EngineArgs
  LoRARequest snapshot_download hf_hub_download hf_hub_url cached_file HuggingFace\w{1,40} FlagModel
  Flag\w{0,40}Reranker INSTRUCTOR BERTScore\w{0,40} Transformer\w{0,40}Embeddings InferenceClient InferenceApi
  HfInference downloadFile listFiles snapshotDownload resolveModelFile createModelDownloader loadModel\w{0,40}
  Create\w{0,40}MLCEngine \bpipeline timm\.create_model whisper\.load_model WhisperModel spacy\.load`;
/** What the value of a variable may be handed to, also one from another file; the Hub's address alone. */
export const LOADER = eitherOf([anyOf(LOADING) + /\(\s*[^\s"'`)]/.source, /(?:hf|huggingface)\.co\/?["'`]/], 'g');
/** `${BASE}-7b/main/model.gguf`: weights below an address that another file may give. */
export const WEIGHTS_BELOW = inOrder(
  [/["'`]\$?\{\w{1,64}\}[^"'`\n]{1,300}/, String.raw`(?:\.bin|${WEIGHTS_END})`, /["'`]/],
  'g',
);
/** `deploy(model=name)`, `{ model: name }`: any call that says model of what it is handed. FastAPI's `response_model` is a class. */
export const HANDED_ON = inOrder(
  [
    /[(,{]\s*(?!response_)\w{0,64}(?:[Mm]odel|llm|repo_id|checkpoint|adapter|lora)\w{0,64}\s*[=:]\s*/,
    /(?!(?:null|None|undefined|[tT]rue|[fF]alse)\b)[A-Za-z_][\w.[\]"']{0,200}\s*[,)}]/,
  ],
  'g',
);
