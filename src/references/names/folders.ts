import { anyOf, eitherOf, exactly, wordSet } from '../patterns.ts';
import { WEIGHTS_ENDS } from './weight-files.ts';

/** First parts of paths. */
const PATH_ROOTS = wordSet(`
  src lib libs libraries sources bin etc usr var tmp opt home root mnt srv dev proc sys workspace workspaces workdir
  app apps pkg packages node_modules vendor dist build target out output outputs result results log logs cache data
  dataset datasets model models checkpoint checkpoints ckpt ckpts weights pretrained saved_models save saves
  experiments exp runs config configs conf configuration script scripts test tests docs doc example examples assets
  asset public static images image img media files file path paths folder dir templates template charts chart helm
  manifests deploy deployment k8s infra terraform modules module components component pages page views view api
  server client web www frontend backend ui core common utils util tools tool notebooks notebook recipes tutorials
  samples sample resources resource fixtures spec include third_party external internal content uploads downloads
  artifacts storage volumes scratch shared work input inputs lora loras embeddings tokenizers adapters prompts voices
  http https grpc training inference eval evaluation cookbook starter cli cmd hack operators container containers hf
  onnx vae unet text_encoder controlnet latents guide guides integrations reference concepts getting-started
  get-started benchmarks drive gdrive mydrive kaggle settings admin dashboard hooks services stores layouts routes`);
/** What training runs keep; each may be a regex. */
const KINDS =
  'models? outputs? checkpoints? ckpts? weights results? runs? logs? experiments? data datasets? paths? dirs? folders?';
/** `output_models`, `saved_checkpoints`, `megatron_output`: a folder of a training run. */
const PATH_ROOT_WORDS = eitherOf(
  [`^(?:[a-z0-9]+_)+${anyOf(KINDS)}$`, /^(?:outputs?|checkpoints?|ckpts?|results?|runs?|logs?|saved?)_[a-z0-9_]+$/],
  'i',
);

/** Ends of the names of files; each may be a regex. */
const FILE_ENDS = {
  code: 'py pyc js mjs cjs ts tsx jsx vue svelte map java kt swift php lua rb go rs c h cpp hpp cc cu m mm d n?vim proto',
  shaders: 'metal glsl wgsl hlsl cl comp spv',
  programs: 'sh bash ps1 bat asm a so lib dll dylib exe obj wasm whl jar aar apk nupkg service sock',
  settings: 'json jsonl ya?ml toml xml ini cfg conf env lock tf tfvars dockerfile mk cmake gradle',
  templates: 'j2 tpl tmpl gotmpl example sample template',
  texts: 'md mdx txt pdf html? css scss log ipynb',
  data: 'csv tsv parquet sql db sqlite3? npz npy pkl h5',
  weights: `${WEIGHTS_ENDS} bin vec model`,
  media: 'svg png jpe?g gif webp ico mp3 mp4 wav ogg flac woff2? ttf',
  archives: 'zip t?gz tar bz2',
  keys: 'pem crt key',
};
/** `config.json`, `train.py`: a name that ends as files do. */
const FILE_END = new RegExp(String.raw`\.${anyOf(Object.values(FILE_ENDS).join(' '))}$`, 'i');
/** The same of owners that publish models, whose names may end on `.bin` or `.cpp`. */
const FILE_OF_KNOWN =
  /\.(?:py|jsonl?|ya?ml|md|txt|sh|csv|lock|log|pid|tmp|n?vim|onnx|safetensors|tflite|zip|t?gz|png|jpe?g)$/i;

/** `stable-diffusion-v1/lora`, `VAE/Encoder`, `gfpgan/weights`, `someone/models`: a part of a model behind its name, no repository. */
const PART_NAME = exactly(
  String.raw`models loras? lycoris vae unet text[-_]?encoder(?:_\d)? transformer encoder decoder scheduler tokenizer
  weights checkpoints? ckpts? pretrained(?:[-_](?:models?|weights|ckpts?))?`,
  'i',
);
/** The name of a snapshot folder, and what a training run keeps on its way: `mistral-tuned/checkpoint-150`. */
const KEPT = /^(?:[0-9a-f]{40}|(?:checkpoint|global_step|step|epoch)[-_]?\d+)$/i;

/** `pretrained_models/CosyVoice-300M`, `sdxl_models/image_encoder`: folders that models are kept in. */
const FOLDER_OWNER =
  /^models$|_models$|(?:^|[-_])(?:checkpoints?|ckpts?|weights|pipelines?|snapshots|outputs?|results)$|[a-z][-_]model$/i;
/** What models are sorted by into folders; each may be a regex. */
const SORTED_BY = {
  state: 'pre trained pretrained fine tuned finetuned base quantized default custom test old new all',
  place: 'saved my our local cached? downloaded exported converted compiled',
  form: 'onnx gguf ggml trt tensorrt openvino tflite coreml mlx',
  library: 'hf huggingface ollama spacy whisper diffusion transformers? sd sdxl lora',
  task: 'tts stt asr ocr llm vlm ml ai nlp cv embeddings? reranker language speech vision audio voice video image text chat',
  learning: String.raw`deep learning model \d+`,
};
/** `base-models/llama-7b`: a folder by each word before the last; `acme-models` may be anybody's account. */
const FOLDER_OF_MODELS = new RegExp(`^(?:${anyOf(Object.values(SORTED_BY).join(' '))}-)+models$`, 'i');
/** `clip/ViT-B-16`, `whisper/large-v3`: models sorted by family, as other registries and folders have them. */
const FAMILY_OWNER = /^(?:clip|sam\d?|yolo(?:v?\d+)?|whisper|vit|owlv?\d|dinov?\d|florence[-_]?\d|detr|resnet)$/i;
/** `llama3/8B_lora`: settings for models, sorted by family. */
const FAMILY = /^(?:llama|gemma|phi|qwen|mistral|mixtral)[-_.]?(?:\d+(?:[-_.]\d+)?)?$/i;

/** True for the path of a file or of a folder that projects have; `known` when the owner is known for models. */
export function isPath(owner: string, name: string, known: boolean): boolean {
  if (known) return FILE_OF_KNOWN.test(name);
  return PATH_ROOTS.has(owner.toLowerCase()) || PATH_ROOT_WORDS.test(owner) || FILE_END.test(name);
}

/** True for what is called after a family of models: a folder of settings for them, or somebody's account. */
export function isFamilyFolder(owner: string): boolean {
  return FAMILY.test(owner);
}

/** True for a folder that models are kept in, and for what is kept of a model in its folder. */
export function isModelFolder(owner: string, name: string): boolean {
  if (FOLDER_OWNER.test(owner) || FOLDER_OF_MODELS.test(owner) || FAMILY_OWNER.test(owner)) return true;
  return KEPT.test(name) || isFolderOfId(owner, name);
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

/** True for what a part of a model is called, in the folder of the model: `unet`, `weights`. */
export function isPartFolder(name: string): boolean {
  return PART_NAME.test(name);
}
