import { wordSet } from '../patterns.ts';

// What the words of a key, variable or flag say of its value; all in lower case.

/** Words that say in which form a value is given, not what it is: `model_id`, `MODEL_NAME`, `modelNameOrPath`. */
export const FORM_WORDS = wordSet(`
  id ids identifier identifiers name names or path paths uri uris url urls link value values default defaults string
  str list option options choice choices ref reference source src key repo repos slug full remote item items entry
  spec stub flag arg var env const weight card atom signal select selector picker dropdown`);
/** The Hub. */
export const HUB_WORDS = wordSet('hf hub huggingface hfhub hgf');
/** Another hub with ids of the same shape. */
export const OTHER_HUBS = wordSet('ms modelscope om openmind modelers wisemodel kaggle ollama');
/** Models, and what is made of them. */
export const MODEL_WORDS = wordSet(`
  model models llm llms vlm vlms lm slm mllm modelid modelname modelpath basemodel checkpoint checkpoints ckpt lora
  loras peft adapter adapters pretrained pretrain finetune finetuned weights plm plms`);
/** Parts and roles of models: the value is a model when it also looks like one. */
export const ROLE_WORDS = wordSet(`
  embedder embedders embedding embeddings embed reranker rerankers rerank ranker encoder decoder backbone unet vae
  controlnet transformer transformers teacher student draft drafter speculator target base actor critic reward policy
  judge retriever generator summarizer summarization classifier classification detector captioner transcriber
  transcription whisper wav2vec hubert wavlm asr stt tts vad ocr diffusion diffuser diffusers pipeline safety guard
  guardrail guardrails moderation ner qa vision language chat completion inference engine refiner upscaler scorer
  evaluator evaluators expert experts assistant predictor segmenter segmentation separation separator diarization
  translator speaker voice vocoder codec tower tok2vec`);
/** More than one of them. */
export const MANY = wordSet('models llms vlms checkpoints loras adapters');
/** What belongs to a model and holds no weights. */
export const TOKENIZER_WORDS = wordSet(`
  tokenizer tokenizers tokenizerid processor preprocessor vocab vocabulary detokenizer`);
/** Data sets. */
export const DATASET_WORDS = wordSet('dataset datasets corpus corpora benchmark benchmarks mixer');
/** Where a file lies, numbers left out: `s3_adapter_key` is rather a path. */
export const STORE_WORDS = wordSet('s gcs oss minio blob bucket');
/** Repositories of code, images and packages. */
export const OTHER_REPOSITORIES = wordSet(`
  git github gitlab gitea bitbucket helm chart docker image apt yum code source package`);
/** Of keys that name no model by themselves also registries of images: `DOCKER_HUB_REPO`. */
export const ELSEWHERE_WORDS = new Set([...OTHER_HUBS, ...wordSet('docker dockerhub ghcr ecr quay')]);
/** Data sets and parts of them; Spaces of the Hub are no models either. */
export const DATA_HEADS = wordSet('data split splits subset task tasks space spaces');
/** What is done with what a run makes. */
export const UPLOAD_WORDS = wordSet(`
  push pushed upload uploaded export exported output outputs out save saved served serve dest destination publish
  published`);
/** What a key about a model names when this is its last word: something other than the model. */
export const ATTRIBUTE_HEADS = wordSet(`
  type types class classes kind provider providers format version versions revision length len max min size sizes
  port host hostname endpoint endpoints config configs configuration args arguments kwargs params parameters parallel
  family families arch architecture architectures description desc title label labels display dtype store registry
  server service image images framework backend token temperature prompt prompts template templates flavor group
  category tag tags stage status state pattern patterns loader factory cache root alias aliases prefix suffix dir
  directory folder subdir subdirectory subfolder file files filename memory device devices count index ttl timeout
  limit limits quota author license licenses usage metrics metric results result log logs module modules import
  package packages library runtime tool tools parser format mode modes level color icon logo image cost price context
  mapping method strategy api metadata namespace release seed optimizer scheduler precision quantization quantize
  bits resolution enabled disabled available mount volume bucket prefix org owner organization sha digest commit
  branch about help hint py note notes comment text content message messages system role`);

/** Tables, which are called after what they hold. */
export const TABLE_WORDS = wordSet(`
  map maps mapping mappings dict dicts dictionary table tables lookup registry registries catalog catalogue alias
  aliases zoo index collection presets`);

/** Words before what something is for or comes with. */
export const PURPOSE = wordSet('for by per of with');
/** What may be done with it. */
export const USING = wordSet(`
  use load download fetch pull run serve test try eval evaluate compare benchmark bench merge convert quantize cache
  preload`);

/** What is written as ids are and is no model. */
export const OTHER_THINGS = wordSet(`
  image images docker dockerfile container registry branch workspace workspaces project cluster topic chart bucket
  secret wandb entity git github gitlab gitea bitbucket`);

/** Of the name of a variable that says nothing of models: what it holds is written as ids are and is something else. */
export const OTHER_VALUES = wordSet(`
  image images docker container registry git github gitlab branch dataset datasets data package chart repo repository
  url path dir directory folder file bucket s3 gcs topic namespace endpoint action user output tag auth password
  passwd credential credentials secret token`);
