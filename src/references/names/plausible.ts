import { modelId } from '../../domain.ts';
import { remembered } from '../remembered.ts';
import { ownerKind } from './owners.ts';

/** How far a string alone, without its surroundings, looks like the id of a model. */
export type Plausibility =
  /** Both the owner is known from the Hub and the name is built like a model's: enough without any context. */
  | { readonly kind: 'sure' }
  /** One of the two. */
  | { readonly kind: 'likely'; readonly because: 'known-owner' | 'model-like-name' }
  /** `owner/name` with nothing for or against it: the context must say that it is a model. */
  | { readonly kind: 'possible' }
  | { readonly kind: 'no'; readonly because: ImplausibleReason };

export type ImplausibleReason =
  | 'not-an-id'
  | 'path'
  /** `someone/vae`, `someone/weights`: a folder of a model, unless the place says that it is a repository. */
  | 'model-part'
  | 'mime-type'
  /** A container image, action, chart or package of the same shape. */
  | 'other-registry'
  | 'placeholder'
  | 'branch'
  | 'api-group'
  | 'closed-model'
  /** `our-gateway/gpt-4o`: called as a closed model is, by an owner nobody knows. A route, unless the place fetches it. */
  | 'served-name'
  | 'dataset'
  | 'words';

/** First parts of paths, MIME types, branches and word pairs. */
const PATH_ROOTS = new Set(
  'src lib libs libraries sources bin etc usr var tmp opt home root mnt srv dev proc sys workspace workspaces workdir app apps pkg packages node_modules vendor dist build target out output outputs result results log logs cache data dataset datasets model models checkpoint checkpoints ckpt ckpts weights pretrained saved_models saves experiments exp runs config configs conf configuration script scripts test tests docs doc example examples assets asset public static images image img media files file path paths folder dir templates template charts chart helm manifests deploy deployment k8s infra terraform modules module components component pages page views view api server client web www frontend backend ui core common utils util tools tool notebooks notebook recipes tutorials samples sample resources resource fixtures spec include third_party external internal content uploads downloads artifacts storage volumes scratch shared work input inputs lora loras embeddings tokenizers adapters prompts http https grpc training inference eval evaluation cookbook starter cli cmd hack operators container containers hf onnx vae unet text_encoder controlnet latents guide guides integrations reference concepts getting-started get-started drive gdrive mydrive kaggle settings admin dashboard hooks services stores layouts routes'.split(
    ' ',
  ),
);
const MIME_ROOTS = new Set(
  'application text image audio video font multipart message chemical x-conference'.split(' '),
);
const BRANCH_ROOTS = new Set(
  'feature feat fix bugfix hotfix release releases chore refs heads origin upstream remotes users docs dependabot renovate claude codex copilot cursor devin'.split(
    ' ',
  ),
);
const PLACEHOLDER_OWNER =
  /^(?:your|my|the|some|any|a|an|this|other|user|username|user-?name|owner|org|orgname|org-?name|orga|organi[sz]ation|organi[sz]ation-?name|namespace|repo|repository|account|acme|acme-?corp|foo|bar|baz|x+|y+|hf-?user(?:name)?|example|example-?org|test|test-?(?:org|user|repo)|fake|dummy|mock|company|my-?company|creator|author|provider|vendor|publisher|model-?org|some-?org|someone|local|localhost|none|null|unknown|default|custom|private|placeholder|random|unused|stub|some_user)$|^(?:your|my)[-_.]|^(?:user|org|owner|srv|server|remote)[-_]?\d*$|^<|(?:^|[-_])your(?:[-_]|$)/i;
const PLACEHOLDER_NAME =
  /^(?!models$)(?:model|model[-_]?(?:name|id|path|repo|[a-z0-9]|one|two|foo|bar)|repo|repo-?name|repository|name|foo|bar|baz|x+|your[-_].*|my[-_]?(?:model|lora|adapter|repo|custom|fine|org).*|my[-_]?awesome(?:[-_](?:model|repo|lora|adapter|llm))?|some[-_]?model.*|test[-_]?(?:model|repo|model-?\d*)|(?:[a-z]+[-_])?(?:test|fake|dummy|mock|example)[-_]model|fake[-_]?model.*|dummy[-_]?model.*|custom[-_]?model.*|example[-_]?model.*|placeholder.*|base[-_]?model|does-?not-?exist.*|non-?existent.*|not-?a-?(?:real-?)?model.*|.*[-_](?:wrong|invalid|non-?existent)|unknown(?:-model)?|gated-?model|private-?model)$/i;
/** `google/gemma-test`: what tests call a model of a company. */
const MADE_UP = /^[a-z]+[-_](?:test|fake|mock)$/i;
/** `checkpoint-xxx`, `org/XXXX` */
const CROSSED_OUT = /(?:^|[-_./])x{3,}(?=$|[-_./])/i;
/** `output_models`, `saved_checkpoints`, `megatron_output`: a folder of a training run. */
const PATH_ROOT_WORDS =
  /^(?:[a-z0-9]+_)+(?:models?|outputs?|checkpoints?|ckpts?|weights|results?|runs?|logs?|experiments?|data|datasets?|paths?|dirs?|folders?)$|^(?:outputs?|checkpoints?|ckpts?|results?|runs?|logs?|saved?)_[a-z0-9_]+$/i;
/** Owners of ModelScope that the Hub has under other names: https://www.modelscope.cn/organization. */
const MODELSCOPE_OWNERS = new Set(
  'ai-modelscope llm-research zhipuai shanghai_ai_laboratory iic damo modelscope swift openai-mirror nv-community xorbits'.split(
    ' ',
  ),
);
/** `stable-diffusion-v1/lora`, `VAE/Encoder`, `gfpgan/weights`, `someone/models`: a part of a model behind its name, no repository. */
const PART_NAME =
  /^(?:models|loras?|lycoris|vae|unet|text[-_]?encoder(?:_\d)?|transformer|encoder|decoder|scheduler|tokenizer|weights|checkpoints?|ckpts?|pretrained(?:[-_](?:models?|weights|ckpts?))?)$/i;
/** `config.json`, `train.py`: a name that ends as files do. */
const FILE_END =
  /\.(?:py|pyc|js|mjs|cjs|ts|tsx|jsx|json|jsonl|ya?ml|toml|md|mdx|txt|csv|tsv|parquet|html?|css|scss|svg|png|jpe?g|gif|webp|ico|mp3|mp4|wav|ogg|flac|pdf|zip|t?gz|tar|bz2|whl|sh|bash|ps1|bat|rb|go|rs|c|h|cpp|hpp|cc|cu|m|mm|metal|glsl|wgsl|hlsl|cl|comp|spv|asm|dll|dylib|exe|obj|java|kt|swift|php|lua|sql|xml|ini|cfg|conf|env|lock|log|ipynb|safetensors|bin|ckpt|pth?|onnx|npz|npy|pkl|h5|tflite|gguf|ggml|dockerfile|service|sock|pem|crt|key|proto|tf|tfvars|j2|tpl|tmpl|gotmpl|vue|svelte|map|woff2?|ttf|n?vim|example|sample|template|d|db|sqlite3?|model)$/i;
/** The same of owners that publish models, whose names may end on `.bin` or `.cpp`. */
const FILE_OF_KNOWN =
  /\.(?:py|jsonl?|ya?ml|md|txt|sh|csv|lock|log|pid|tmp|n?vim|onnx|safetensors|tflite|zip|png|jpe?g)$/i;
/** Programs are called by their language: `llama.cpp`, `transformers.js`. */
const CODE_NAME = /\.(?:cpp|js|rs|net)$/i;
/** `PDF/A-2b`, `PDF/X-1a`: versions of a standard. */
const STANDARD = /^[A-Z]{2,6}\/[A-Z]{1,3}-\d[a-z]?$/;
/** `apps/v1`, `networking.k8s.io/v1beta1`, `nvidia.com/gpu`. */
const API_VERSION = /^[vV]\d+(?:(?:alpha|beta)\d+)?$/;
/** `pretrained_models/CosyVoice-300M`, `sdxl_models/image_encoder`: folders that models are kept in. */
const FOLDER_OWNER =
  /^models$|_models$|(?:^|[-_])(?:checkpoints?|ckpts?|weights|pipelines|snapshots|outputs?|results)$|[a-z][-_]model$/i;
/** `base-models/llama-7b`: a folder by each word before the last; `acme-models` may be anybody's account. */
const FOLDER_OF_MODELS =
  /^(?:(?:pre|trained|pretrained|fine|tuned|finetuned|saved|base|my|our|local|cached?|downloaded|exported|converted|compiled|quantized|default|custom|test|old|new|all|onnx|gguf|ggml|trt|tensorrt|openvino|tflite|coreml|mlx|hf|huggingface|ollama|spacy|tts|stt|asr|ocr|llm|vlm|ml|ai|nlp|cv|sd|sdxl|lora|embeddings?|reranker|language|speech|vision|audio|voice|video|image|text|chat|whisper|diffusion|deep|learning|transformers?|model|\d+)-)+models$/i;
/** `clip/ViT-B-16`, `whisper/large-v3`: models sorted by family, as other registries and folders have them. */
const FAMILY_OWNER = /^(?:clip|sam\d?|yolo(?:v?\d+)?|whisper|vit|owlv?\d|dinov?\d|florence[-_]?\d|detr|resnet)$/i;
/** The name of a snapshot folder, and what a training run keeps on its way: `mistral-tuned/checkpoint-150`. */
const KEPT = /^(?:[0-9a-f]{40}|(?:checkpoint|global_step|step|epoch)[-_]?\d+)$/i;
/** Letters, digits and single dashes between them are what the Hub lets an account be called: https://huggingface.co/organizations/new */
const ACCOUNT = /^[A-Za-z0-9]+(?:-{1,2}[A-Za-z0-9]+)*$/;
/**
 * Namespaces of ModelScope, NIM and packages that the Hub does not have, of the Hub's compute kernels and of LiteLLM, which
 * reads `os.environ/NAME` from the environment.
 */
const ELSEWHERE = new Set(
  'hosted_vllm litellm litellm_proxy os.environ iic damo oci zhipuai ai-modelscope llm-research xingchen tensorart meta nv-mistralai kernels-community moonshine'.split(
    ' ',
  ),
);
const DOMAIN_OWNER = /\.(?:com|io|org|net|dev|ai|co|sh|app|cloud|local|internal|svc|gov|edu|eu|de|cn)$/i;
/** Models that are only served, never downloaded. */
const CLOSED_MODEL =
  /^(?:meta\/|anthropic\/(?!hh)|openai\/(?:gpt(?!-?(?:oss|2|j|neo))|o[134](?:$|-)|chatgpt|codex|text-|tts-|dall-?e|whisper-1$|davinci|omni|sora|computer-use|(?:meta-)?llama|qwen|mi[sx]tral|deepseek|gemma|kimi|glm|claude|gemini)|google\/(?:gemini|palm|text-|chat-bison|veo|imagen|lyria|nano-banana)|x-ai\/|xai\/|perplexity\/|amazon\/(?:nova|titan)|cohere\/(?:command|embed|rerank|c4ai)|gemini\/|vertex_ai\/|bedrock\/|together(?:-?ai)?\/|lmstudio\/|ibm\/(?:slate-|granite-(?:13b-|\d-|\d+b-code-))|[\w-]+\/(?:auto|latest|prod|production|staging)$|azure\/|azure_(?:ai|text)\/|groq\/|together_ai\/|fireworks_ai\/|openrouter\/|replicate\/|sagemaker\/|ollama\/|ollama_chat\/|databricks\/databricks-|voyage\/|voyageai\/(?!voyage-4-nano)|deepinfra\/|cloudflare\/|palm\/|mistral\/|watsonx\/|nvidia_nim\/|inflection\/|ai21\/|aws\/|cerebras\/(?:llama|qwen|gpt|zai)|dashscope\/|xinference\/|novita\/|hyperbolic\/|sambanova\/|lm_studio\/|llamafile\/|deepseek\/|minimax\/|moonshot\/|alibaba\/|bytedance\/(?:seedream|seedance|doubao)|bytedance-seed\/seed-\d|elevenlabs\/|opencode\/|assemblyai\/(?!.*bert)|deepgram\/|runway\/|mistralai\/(?:mistral-(?:large|medium|small|tiny|embed|saba)(?:-latest)?|codestral(?:-latest|-2405|-2501|-2508)?|ministral-[38]b-latest)$|qwen\/qwen(?:\d(?:\.\d)?)?-?(?:(?:vl|coder|omni)-)?(?:max|plus|turbo)(?:$|-))/i;
/** `our-gateway/gpt-4o-mini`: whole names of served models, behind any route name; `Xenova/gpt-4` has a known owner. */
const SERVED_NAME =
  /^(?:gpt-(?:3[.-]?5-turbo|[4-9](?:\.\d)?o?)(?:-(?:mini|nano|turbo|preview|16k|32k|instruct|pro|codex|chat|latest|audio|realtime|search))*|text-embedding-(?:ada-002|3-(?:small|large))|claude-(?:\d(?:[.-]\d)?-)?(?:opus|sonnet|haiku|instant)(?:-\d(?:[.-]\d)?)?(?:-latest)?|gemini-(?:\d(?:\.\d)?-)?(?:pro|flash)(?:-(?:lite|preview|latest|image))*)(?:-\d{4}(?:-?\d\d){0,2})?$/i;
/** `openai/our-model`: the API that is spoken before the name of a route, unless it is called as what OpenAI publishes is. */
const API_ROUTE =
  /^openai\/(?!whisper|clip|gpt-oss|gpt2|imagegpt|privacy|shap-e|point-e|consistency|diffusers|jukebox|glide|circuit|summarize|webgpt)/i;
/** `nvidia/cuda:12.1`: images that owners of models also publish. */
const IMAGE_NAME =
  /^(?:cuda|cudagl|k8s-device-plugin|gpu-operator|dcgm.*|tritonserver|triton-.*|pytorch|tensorflow|nvidia-.*|container-toolkit|text-generation-inference|text-embeddings-inference|tgi-.*|tei-.*|transformers-.*-gpu|vllm-.*|dotnet|aspnet|mssql.*|playwright|azure-.*|devcontainers?|vscode.*|intel-.*|oneapi.*|.*-(?:server|proxy|exporter|operator|controller|plugin|action|sdk|cli|chart|image|docker|agent|gateway|dashboard|router|runtime|worker|backend|frontend|ui|api|webui))$/i;
/** Names of well-known datasets, and names built like those of datasets. */
const DATASET_NAME =
  /^(?:ultra-?(?:chat|feedback)|share-?gpt|fineweb|cosmopedia|open-?orca$|slim-?orca|orca[-_]dpo|open-?hermes-2\.5$|open-?platypus|wizardlm_evol|alpaca(?:[-_](?:gpt4|en|zh|cleaned|data|2k|52k)|$)|dolly-15k|databricks-dolly-15k|oasst\d*|hh-rlhf|the-stack|starcoderdata|wikitext|wikipedia|c4$|pile|openwebtext|gsm8k|mmlu|hellaswag|squad|imdb|glue$|super_?glue|truthful_?qa|humaneval|mbpp|lambada|longbench|librispeech|common_voice|ms_?marco$|natural[-_]questions|hotpot_?qa|no_robots|capybara|lima$|webinstruct|mathinstruct|infinity-instruct|refinedweb|redpajama-data|slimpajama|skypile|guanaco(?:dataset|-llama2-1k)|lmsys-chat|helpsteer|tulu-\d.*mixture|smoltalk|openthoughts-|openr1-math|numina|magpie-|glaive[-_](?:function|toolcall)|pokemon-)|(?:^|[-_])(?:datasets?|corpus|corpora|benchmarks?|instructions|dialogues?|preferences?|captions|trajectories|prompts|pairs|annotations|(?:train|training|dev|eval|validation|test)[-_]?sets?)(?:$|[-_])|[-_]\d+[kK]$|[-_](?:sft|dpo|eval|train|test|qa)[-_]?data$/i;
/** `all_datasets_v4_MiniLM-L6`: what a name ends on is what it is, here an encoder trained on datasets. */
const ENCODER_END =
  /[-_](?:minilm|mpnet|bert|distil(?:ro)?bert|roberta|electra)(?:[-_](?:base|large|small|tiny|cased|uncased|[lhv]\d+))*$/i;
/** Families and forms of open weights, as whole parts of a name, a number may follow. */
const FAMILY =
  /(?:^|[-_. ])(?:llama|vicuna|alpaca|mi[sx]tral|ministral|magistral|devstral|pixtral|voxtral|codestral|qwe?n|qwq|qvq|gemma|codegemma|paligemma|medgemma|shieldgemma|phi|bert|roberta|deberta|distil\w*|albert|electra|camembert|xlm|gpt|t5|flan|mt5|ul2|bart|mbart|pegasus|nllb|m2m100|marian|opus-mt|bloom|falcon|mpt|pythia|dolly|stablelm|stable-?(?:diffusion|code|video|audio|cascade)|sdxl|sd[-_.]?(?:turbo|v|3|2|1|x)|flux|kandinsky|dreamshaper|controlnet|t2i|ip-adapter|lcm|animatediff|whisper|wav2vec2?|hubert|wavlm|speecht5|musicgen|parler|xtts|kokoro|moonshine|parakeet|conformer|siglip2?|blip2?|vit|deit|beit|dinov?[23]?|swin|detr|yolo\w*|segformer|dpt|maskformer|resnet|convnext|efficientnet|mobilenet|layoutlm|donut|trocr|florence|owlv?[it2]*|grounding|minilm|mpnet|bge|gte|e5|jina|nomic|arctic|mxbai|stella|colbert|colpali|colqwen|splade|starcoder2?|santacoder|codegen|codellama|wizard\w*|deepseek|yi|internlm|internvl|baichuan|chatglm|glm|minicpm|minimax|kimi|moonlight|ernie|hunyuan|aya|c4ai|dbrx|grok|olmo\w*|tulu|granite|nemotron|zephyr|openchat|exaone|smollm\w*|smolvlm|smol|tinyllama|llava|idefics|fuyu|molmo|cogvlm|janus|ltx|cosmos|mochi|hyvideo|qlora|gguf|ggml|quantized|awq|gptq|exl2|fp8|bnb|abliterated|uncased|cased|grpo|rlhf|speculator|eagle3?|medusa|timm|neural-sparse|bm25|bm42|labse|vits|ljspeech|squad|mnli|sst|vae|dialogpt|blenderbot|gliner|mamba2?|rwkv|jamba|recurrentgemma|open_llama|persimmon|longformer|bigbird|reformer|esm2?|esmfold|prot|prot(?:bert|t5|gpt|albert|xlnet|electra|trans)\w*|chronos|timesfm|moirai|patchtst|informer|audioldm|encodec|layoutxlm|nougat|pix2struct|vilt|xclip|videomae|timesformer|lfm2?|apertus|mimo|nanbeige|skywork|openelm|mobilevit|mobilellm|aimv2|gpt2|gptj|neox?|xgen|replit|stablecode|polycoder|incoder|unixcoder|codet5p?|codebert|graphcodebert|cosyvoice|sensevoice|paraformer|f5|chatterbox|zonos|[a-z]{0,8}vla|v?jepa|pixart|hidream|omnigen|instructblip|minigpt|xcomposer|zamba2?|hymba|openhermes|opencoder|seallm|sailor2?|aquila\w*|xverse|telechat|chatts|videollama\d*|internvideo\d*|wuerstchen|unidiffuser|openjourney|realvis\w*|juggernaut\w*|uform\d?)(?=$|[-_. ]|v?\d)/i;
/** `finbert`, `SciBERT`, `marqo-fashionCLIP`: a family with its field before it, and no first name. */
const COMPOUND =
  /(?:^|[-_. ])(?!(?:ro|nor|gil|her|lam|dil|hum|co|cuth)bert)[A-Za-z]{2,16}(?:[bB]ert|BERT)(?=$|[-_. ]|v?\d)|[a-z](?:CLIP|SigLIP|GPT|LLaMA|LLaVA|T5|ViT)(?=$|[-_. ]|v?\d)/;
/** `monot5-base-msmarco-10k`, `ms-marco-electra-base`: an architecture and the size it comes in. */
const SIZED = /(?:t5|bert|bart|electra|minilm|mpnet)[-_](?:tiny|mini|small|base|large|xlarge|xx?l)(?=$|[-_.])/i;
/** Words of model names that other names use too. */
const GENERIC =
  /(?:^|[-_. ])(?:opt|bark|mms|canary|clip|sam2?|depth|embed\w*|rerank\w*|step|command|hermes|orca|solar|video|wan|lora|int4|int8|4bit|8bit|mlx|onnx|instruct|chat|uncensored|base|large|small|tiny|mini|medium|multilingual|sft|dpo|reward|guard|prompt|sentiment|ner|emotion|toxic\w*|encoder|sentence|clap|titan|git|ling|ring|seed|dots|fish|orpheus|sesame|csm|dia)(?=$|[-_. ]|\d)/i;
/** `7b`, `1.5B`, `8x7B`, `350m`, `E4B`, `A3B`, `30B-A3B`. */
const SIZE = /(?:^|[-_.])(?:[aAeE]?\d{1,4}(?:[._p]\d+)?|\d+x\d+)[bBmMtT](?=$|[-_.])/;

/** Judges a string alone: no keys, no neighbours. `owner/name` only, without revision, quantisation or URL around it. */
export const plausibleId: (text: string) => Plausibility = remembered(judged);

function judged(text: string): Plausibility {
  const id = modelId(text);
  if (id === null) return { kind: 'no', because: 'not-an-id' };
  const slash = text.indexOf('/');
  if (slash === -1) return { kind: 'no', because: 'not-an-id' };
  const owner = text.slice(0, slash);
  const name = text.slice(slash + 1);
  const against = implausible(owner, name, text);
  if (against !== null) return { kind: 'no', because: against };
  const kind = ownerKind(owner);
  const typical = isTypical(name);
  const modelLike = typical || GENERIC.test(name);
  // `ggerganov/llama.cpp` is a repository of code; what loads it says so.
  if (kind !== 'unknown' && CODE_NAME.test(name)) return { kind: 'possible' };
  if (kind === 'other-owner' && !SIZE.test(name)) return { kind: 'no', because: 'other-registry' };
  if (kind === 'model-owner' ? modelLike : kind === 'shared-owner' && typical) return { kind: 'sure' };
  if (kind === 'model-owner') return { kind: 'likely', because: 'known-owner' };
  return modelLike ? { kind: 'likely', because: 'model-like-name' } : { kind: 'possible' };
}

/** True for what is a folder or an id, as the place will have it: `someone/vae`, `someone/weights`. */
export function isPartName(judged: Plausibility): boolean {
  return judged.kind === 'no' && judged.because === 'model-part';
}

/** True for what is called as a closed model is: `our-gateway/gpt-4o`. */
export function isServedName(judged: Plausibility): boolean {
  return judged.kind === 'no' && judged.because === 'served-name';
}

/** True for what is built as the names of data sets are: `somebody/reranker-mixture-10k`. */
export function isDatasetLike(judged: Plausibility): boolean {
  return judged.kind === 'no' && judged.because === 'dataset';
}

/** True for what is no id of a model by itself, and one where the place will have it. */
export function isIdByPlace(judged: Plausibility): boolean {
  return isPartName(judged) || isServedName(judged) || isDatasetLike(judged);
}

/** True for a name with a size or a family of models in it, whoever owns it. */
export function isTypicalName(id: string): boolean {
  return isTypical(id.slice(id.indexOf('/') + 1));
}

function isTypical(name: string): boolean {
  if (CODE_NAME.test(name)) return false;
  return SIZE.test(name) || FAMILY.test(name) || COMPOUND.test(name) || SIZED.test(name);
}

/** True for an id whose owner is known for models, or whose name is typical for one. */
export function isKnownOrTypical(id: string): boolean {
  return isTypicalName(id) || ownerKind(id.slice(0, id.indexOf('/'))) === 'model-owner';
}

/** `baidu/ERNIE-Image`: a company that publishes models names one that makes images so, and hardly a container image. */
function isImageModel(owner: string, name: string): boolean {
  return /-image$/i.test(name) && ownerKind(owner) === 'shared-owner' && FAMILY.test(name);
}

function isDatasetName(name: string): boolean {
  return DATASET_NAME.test(name) && !SIZE.test(name) && !ENCODER_END.test(name) && !SIZED.test(name);
}

function isPath(owner: string, name: string, known: boolean): boolean {
  if (known) return FILE_OF_KNOWN.test(name);
  return PATH_ROOTS.has(owner.toLowerCase()) || PATH_ROOT_WORDS.test(owner) || FILE_END.test(name);
}

function isFolderOwner(owner: string): boolean {
  return FOLDER_OWNER.test(owner) || FOLDER_OF_MODELS.test(owner) || FAMILY_OWNER.test(owner);
}

/** `intfloat_e5-base-v2/e5-base-v2`: a folder called after a whole id, and the model's name again. */
function isFolderOfId(owner: string, name: string): boolean {
  return (
    name.length > 3 &&
    owner.length > name.length + 1 &&
    /[_-]$/.test(owner.slice(0, -name.length)) &&
    owner.toLowerCase().endsWith(name.toLowerCase())
  );
}

/** A name that folders have, whoever owns it. Below the name of a model it is a folder of that model. */
function folderBelow(owner: string, name: string): ImplausibleReason | null {
  const kind = ownerKind(owner);
  // `ggml-org/models`
  if (!PART_NAME.test(name) || (kind === 'model-owner' && name === 'models')) return null;
  const isKnown = kind !== 'unknown';
  return !isKnown && (SIZE.test(owner) || FAMILY.test(owner)) ? 'path' : 'model-part';
}

/** `context/1M`, `llama3_2/1B` */
function isOnlyNumber(name: string, known: boolean): boolean {
  return known ? /^[\d.]+[km]?$/i.test(name) : /^[\d.]+[kmb]?$/i.test(name);
}

function isPlaceholder(owner: string, name: string, text: string): boolean {
  if (PLACEHOLDER_OWNER.test(owner) || CROSSED_OUT.test(text)) return true;
  const kind = ownerKind(owner);
  if (kind !== 'unknown' && MADE_UP.test(name) && !/testing/i.test(owner)) return true;
  return PLACEHOLDER_NAME.test(name);
}

function isRoute(name: string, text: string, known: boolean): boolean {
  return (!known && SERVED_NAME.test(name)) || API_ROUTE.test(text);
}

function implausible(owner: string, name: string, text: string): ImplausibleReason | null {
  const lower = owner.toLowerCase();
  const known = ownerKind(owner) === 'model-owner';
  if (MIME_ROOTS.has(lower)) return 'mime-type';
  // Either of a pair of letters: N/A, I/O.
  if (text.length === 3) return 'words';
  // Paths of an API: v1/embeddings, v1-openai/chat.
  if (/^v\d+(?:-\w+)?$/.test(lower)) return 'path';
  // `hf://example/name`
  if (isPath(owner, name, known)) return PLACEHOLDER_OWNER.test(owner) ? 'placeholder' : 'path';
  if (MODELSCOPE_OWNERS.has(lower)) return 'other-registry';
  if (BRANCH_ROOTS.has(lower)) return 'branch';
  if (API_VERSION.test(name) || DOMAIN_OWNER.test(owner)) return 'api-group';
  if (isPlaceholder(owner, name, text)) return 'placeholder';
  if (CLOSED_MODEL.test(text)) return 'closed-model';
  if (isRoute(name, text, known)) return 'served-name';
  if (/[-_](?:evals|envs|details|leaderboards?)$|^details[-_]/i.test(name) || isDatasetName(name)) return 'dataset';
  if (!known && IMAGE_NAME.test(name) && !SIZE.test(name) && !isImageModel(owner, name)) return 'other-registry';
  // Names of accounts have two characters at least.
  if (/^(?:\d+|.)$/.test(owner) || isOnlyNumber(name, known) || STANDARD.test(text)) return 'words';
  if (!known && (isFolderOwner(owner) || KEPT.test(name) || isFolderOfId(owner, name))) return 'path';
  if (ELSEWHERE.has(lower)) return 'other-registry';
  return ACCOUNT.test(owner) ? folderBelow(owner, name) : 'path';
}
