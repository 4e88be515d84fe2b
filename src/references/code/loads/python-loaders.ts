import { loaderTable } from './loaders.ts';
import { NO_LOADERS } from './python-no-loaders.ts';

/** What a client of huggingface_hub is asked for; the names alone may be anybody's. */
const TASKS = `
  audio_classification audio_to_audio automatic_speech_recognition chat_completion document_question_answering
  feature_extraction fill_mask image_classification image_segmentation image_to_image image_to_text image_to_video
  object_detection question_answering sentence_similarity summarization table_question_answering text_classification
  text_generation text_to_image text_to_speech text_to_video token_classification translation visual_question_answering
  zero_shot_classification zero_shot_image_classification`;
const ASKED = TASKS.trim().replace(/\S+/g, '(?:client|hf_client|inference_client).$&(-, model) hosted\n');

/**
 * Calls of Python libraries that name a model where no keyword says so, or where a keyword must not be taken at its word.
 * Keywords that speak for themselves (`model=`, `model_id=`, `repo_id=`) need no line here.
 */
export const PYTHON_LOADERS = loaderTable(`
  # transformers, diffusers, peft, optimum: https://huggingface.co/docs/transformers/main_classes/model
  from_pretrained(0, pretrained_model_name_or_path, model_name_or_path, model_name, model_id, repo_id, pretrained_model_or_path, model) model +legacy
  \\w*(?:Tokenizer|TokenizerFast|Processor|FeatureExtractor|ImageProcessor\\w*|Scheduler|Config|SchedulerMixin|tokenizer|processor|feature_extractor|scheduler|config)(?:_cls|_class|Cls|Class)?.from_pretrained(0, pretrained_model_name_or_path) tokenizer +legacy
  Peft\\w*.from_pretrained(1, model_id) model +legacy
  \\w*SentenceTransformer.from_pretrained(0) model +sentence-transformers +legacy
  \\w*(?:GLiNER|SpanMarkerModel|SetFitModel|KeyBERT).from_pretrained(0) model +legacy
  # https://github.com/AutoGPTQ/AutoGPTQ, https://github.com/casper-hansen/AutoAWQ
  from_quantized(0, model_name_or_path, quant_path) model +legacy
  from_model_id(-, model_id) model +legacy
  from_single_file(0, pretrained_model_link_or_path)
  from_preset(0, preset)
  load_lora_weights(0, pretrained_model_name_or_path_or_dict)
  load_ip_adapter(0, pretrained_model_name_or_path_or_dict)
  load_textual_inversion(0, pretrained_model_name_or_path)
  load_adapter(0, model_id, adapter_name_or_path, peft_model_id)
  load_attn_procs(0)
  load_lora_adapter(0, pretrained_model_name_or_path_or_dict)
  pipeline(1, model) model +legacy
  # https://lmdeploy.readthedocs.io
  lmdeploy[\\w.]*.pipeline(0, model_path)
  pipeline(-, tokenizer) tokenizer +legacy
  pipeline(-, feature_extractor, image_processor, config) tokenizer
  get_tokenizer(0, tokenizer_name, tokenizer_name_or_path) tokenizer +legacy
  AutoTokenizer(0) tokenizer +legacy
  from_pretrained_keras(0)
  from_pretrained_fastai(0)
  push_to_hub(0, repo_id) other
  push_to_hub_gguf(0, repo_id) other
  # https://github.com/huggingface/huggingface_sb3
  package_to_hub(-, repo_id) other
  push_to_hub_merged(0, repo_id) other
  save_pretrained(0, repo_id) other
  save_to_hub(0, repo_id) other
  create_repo(0, repo_id) other
  delete_repo(0, repo_id) other
  upload_file(-, repo_id) other
  upload_folder(-, repo_id) other
  upload_large_folder(-, repo_id) other
  create_branch(0, repo_id) other
  create_tag(0, repo_id) other
  create_commit(0, repo_id) other
  Repository(-, clone_from) model
  load_dataset(0, path) other
  load_dataset_builder(0, path) other
  get_dataset_config_names(0, path) other
  get_dataset_split_names(0, path) other
  load_metric(0, path) other
  evaluate.load(0, path) other
  datasets?\\w*.load(0) other
  (?:tfds|tensorflow_datasets).load(0) other
  concatenate_datasets(0) other
  get_encoding(0, encoding_name) other
  encoding_for_model(0, model_name) other
  # sentence-transformers: https://sbert.net
  SentenceTransformer(0, model_name_or_path) model +sentence-transformers +legacy
  CrossEncoder(0, model_name, model_name_or_path) model +legacy
  SparseEncoder(0, model_name_or_path) model +legacy
  models.Transformer(0, model_name_or_path) model +legacy
  models.CLIPModel(0, model_name) model +legacy
  MLMTransformer(0, model_name_or_path) model +legacy
  # https://lightonai.github.io/pylate
  models.ColBERT(0, model_name_or_path) model +legacy
  StaticEmbedding.from_distillation(0, model_name) model +legacy
  from_model2vec(0, model_id_or_path)
  # https://docs.bentoml.com/en/latest/build-with-bentoml/model-loading-and-management.html
  HuggingFaceModel(0, model_id)
  # https://huggingface.co/docs/trl
  SFTTrainer(0, model) model +legacy
  DPOTrainer(0, model) model +legacy
  KTOTrainer(0, model) model +legacy
  ORPOTrainer(0, model) model +legacy
  GRPOTrainer(0, model) model +legacy
  GRPOTrainer(-, reward_funcs) model
  RLOOTrainer(0, model) model +legacy
  RLOOTrainer(-, reward_funcs) model
  RewardTrainer(0, model) model +legacy
  # https://github.com/deepspeedai/DeepSpeed-MII
  mii[\\w.]*.pipeline(0, model_name_or_path)
  mii[\\w.]*.serve(0, model_name_or_path)
  # https://nnsight.net, https://lmql.ai
  nnsight[\\w.]*.LanguageModel(0)
  lmql.model(0) model -local:
  # https://dspy.ai/learn/programming/language_models/
  dspy[\\w.]*.LM(0, model)
  # https://huggingface.co/docs/huggingface_hub/guides/inference_endpoints
  create_inference_endpoint(-, repository)
  # serving: https://docs.vllm.ai
  LLM(0, model) model +legacy
  vllm.LLM(0, model) model +legacy
  EngineArgs(0, model) model +legacy
  AsyncEngineArgs(0, model) model +legacy
  LoRARequest(2, lora_path, lora_local_path)
  Engine(-, model_path)
  Runtime(-, model_path)
  Llama.from_pretrained(0, repo_id)
  client(0, model) model
  # https://huggingface.co/docs/smolagents/reference/models
  TransformersModel(0, model_id)
  VLLMModel(0, model_id)
  MLXModel(0, model_id)
  InferenceClientModel(0, model_id) hosted
  HfApiModel(0, model_id) hosted
  # https://opennmt.net/CTranslate2/guides/transformers.html
  TransformersConverter(0, model_name_or_path) model +legacy
  # https://huggingface.co/docs/optimum/exporters/task_manager
  main_export(0, model_name_or_path) model +legacy
  get_model_from_task(1, model_name_or_path) model +legacy
  infer_task_from_model(0, model) mention
  infer_library_from_model(0, model) mention
  # https://guidance.readthedocs.io, https://dottxt-ai.github.io/outlines
  Transformers(0, model) model +legacy
  LlamaCpp(0, model)
  models.transformers(0, model_name) model +legacy
  # speech
  WhisperModel(0, model_size_or_path) model +faster-whisper
  download_model(0, size_or_id, output_dir) model +faster-whisper
  (?:openai_|stable_)?whisper(?:_timestamped)?.load_model(0, name) model +openai-whisper
  load_hf_whisper(0) model +openai-whisper
  # https://github.com/Uberi/speech_recognition
  recognize_whisper(-, model) model +openai-whisper
  recognize_faster_whisper(-, model) model +faster-whisper
  load_faster_whisper(0) model +faster-whisper
  whisperx[\\w.]*.load_model(0, whisper_arch) model +whisperx
  faster_(?:openai_)?whisper.load_model(0, name) model +faster-whisper
  load_align_model(-, model_name)
  transcribe(-, path_or_hf_repo)
  Model(0) model +openai-whisper
  # https://github.com/KoljaB/RealtimeSTT
  AudioToTextRecorder(0, model, realtime_model_type) model +faster-whisper
  # https://github.com/pyannote/pyannote-audio
  pyannote[\\w.]*.Inference(0, model)
  # https://github.com/espnet/espnet_model_zoo
  download_and_unpack(0, name)
  # https://speechbrain.readthedocs.io
  from_hparams(0, source)
  foreign_class(0, source)
  # huggingface_hub: https://huggingface.co/docs/huggingface_hub
  hf_hub_download(0, repo_id) model +legacy
  snapshot_download(0, repo_id) model +legacy
  hf_hub_url(0, repo_id) model +legacy
  cached_file(0, path_or_repo_id) model +legacy
  load_torch_model(0) model
  # https://github.com/kyutai-labs/moshi, https://embeddings-benchmark.github.io/mteb
  from_hf_repo(0, hf_repo)
  mteb[\\w.]*.get_model(0, model_name) model +sentence-transformers
  load_from_hub(0, repo_id)
  fiftyone[\\w.]*.load_from_hub(0, repo_id) other
  try_to_load_from_cache(0, repo_id) mention
  repo_exists(0, repo_id) mention
  model_info(0, repo_id) mention
  InferenceClient(0, model) hosted
  AsyncInferenceClient(0, model) hosted
  InferenceApi(0, repo_id) hosted
  ${ASKED}
  HuggingFaceHub(-, repo_id) hosted
  HuggingFaceEndpoint(-, repo_id, endpoint_url) hosted
  HuggingFaceInferenceAPI(-, model_name, model) hosted
  # https://www.gradio.app/docs/gradio/load
  (?:gr|gradio).load(0, name) hosted -models/
  Interface.load(0, name) hosted -models/
  # embeddings and retrieval
  # https://neuml.github.io/txtai/embeddings/configuration/vectors/
  txtai[\\w.]*.Embeddings(-, path) model +sentence-transformers
  txtai[\\w.]*.Entity(0, path)
  txtai[\\w.]*.Extractor(1, path)
  txtai[\\w.]*.Labels(0, path) model +legacy
  txtai[\\w.]*.Similarity(0, path)
  txtai[\\w.]*.Summary(0, path) model +legacy
  txtai[\\w.]*.TextToSpeech(0, path)
  txtai[\\w.]*.Transcription(0, path)
  TextEmbedding(0, model_name) model +fastembed
  SparseTextEmbedding(0, model_name) model +fastembed
  LateInteractionTextEmbedding(0, model_name) model +fastembed
  ImageEmbedding(0, model_name) model +fastembed
  TextCrossEncoder(0, model_name) model +fastembed
  FastEmbedEmbeddings(-, model_name) model +fastembed
  KeyBERT(0, model) model +sentence-transformers +legacy
  BERTopic(-, embedding_model) model +sentence-transformers +legacy
  SentenceTransformerEmbeddingFunction(0, model_name) model +sentence-transformers
  SentenceTransformerEmbeddings(-, model_name, model) model +sentence-transformers
  HuggingFaceEmbeddings(0, model_name, model) model +sentence-transformers +legacy
  HuggingFaceEmbedding(0, model_name) model +sentence-transformers +legacy
  HuggingFaceBgeEmbeddings(0, model_name)
  HuggingFaceEncoder(-, name) model +sentence-transformers
  HuggingFaceInstructEmbeddings(0, model_name)
  INSTRUCTOR(0)
  BGEM3FlagModel(0)
  FlagModel(0)
  FlagReranker(0)
  FlagLLMReranker(0)
  rerankers[\\w.]*.Reranker(0, model_name)
  resolve_embed_model(0) model +llama-index -local:
  RAGPretrainedModel.from_pretrained(0)
  # https://docs.haystack.deepset.ai/docs/pipeline-components
  HuggingFaceLocalGenerator(0, model) model +legacy
  HuggingFaceLocalChatGenerator(0, model) model +legacy
  ExtractiveReader(0, model) model +legacy
  NamedEntityExtractor(-, model) model +legacy
  TransformersZeroShotDocumentClassifier(0, model) model +legacy
  TransformersZeroShotTextRouter(-, model) model +legacy
  TransformersTextRouter(0, model) model +legacy
  SentenceTransformersTextEmbedder(0, model) model +sentence-transformers
  SentenceTransformersDocumentEmbedder(0, model) model +sentence-transformers
  SentenceTransformersSimilarityRanker(0, model)
  SentenceTransformersDiversityRanker(0, model) model +sentence-transformers
  TransformersSimilarityRanker(0, model)
  LocalWhisperTranscriber(0, model) model +openai-whisper
  BERTScorer(-, model_type) model +legacy
  BERTScore(-, model_name_or_path) model +legacy
  # https://github.com/facebookresearch/audiocraft
  get_pretrained(0, name) model
  # https://simpletransformers.ai: the architecture, then the model
  simpletransformers[\\w.]*.ClassificationModel(1, model_name) model +legacy
  simpletransformers[\\w.]*.MultiLabelClassificationModel(1, model_name) model +legacy
  simpletransformers[\\w.]*.NERModel(1, model_name) model +legacy
  simpletransformers[\\w.]*.QuestionAnsweringModel(1, model_name) model +legacy
  simpletransformers[\\w.]*.LanguageModelingModel(1, model_name) model +legacy
  simpletransformers[\\w.]*.LanguageGenerationModel(1, model_name) model +legacy
  simpletransformers[\\w.]*.RepresentationModel(1, model_name) model +legacy
  simpletransformers[\\w.]*.T5Model(1, model_name) model +legacy
  # vision
  # https://github.com/facebookresearch/sam2
  build_sam2_hf(0, model_id)
  build_sam2_video_predictor_hf(0, model_id)
  timm[\\w.]*.create_model(0, model_name) model +timm
  # https://docs.fast.ai/vision.learner.html
  vision_learner(1, arch) model +timm
  open_clip[\\w.]*.create_model(0, model_name) model +open_clip
  create_model_and_transforms(0, model_name) model +open_clip
  create_model_from_pretrained(0, model_name) model +open_clip
  open_clip[\\w.]*.get_tokenizer(0) tokenizer
  # https://github.com/openai/CLIP
  clip.load(0, name) model +openai-clip
  YOLO(0)
  torch.hub.load(0, repo_or_dir) other
  hub.load(0, repo_or_dir) other
  torch.hub.list(0, github) other
  hub.list(0, github) other
  # nlp
  # https://transformerlensorg.github.io/TransformerLens
  \\w*Hooked\\w+.from_pretrained(0, model_name) model +transformer-lens +legacy
  from_pretrained_no_processing(0, model_name) model +transformer-lens +legacy
  boot_transformers(0, model_name) model +transformer-lens +legacy
  # https://decoderesearch.github.io/SAELens
  SAE.from_pretrained(0, release)
  spacy[\\w.]*.load(0, name) model +spacy
  cli.download(0) model +spacy
  # https://huggingface.co/docs/hub/stanza
  stanza[\\w.]*.Pipeline(0, lang) model +stanza
  stanza[\\w.]*.download(0, lang) model +stanza
  SequenceTagger.load(0) model +flair
  TextClassifier.load(0) model +flair
  Classifier.load(0) model +flair
  TransformerWordEmbeddings(0) model +legacy
  TransformerDocumentEmbeddings(0) model +legacy
  SentenceTransformerDocumentEmbeddings(0) model +sentence-transformers
  # mlx: https://github.com/ml-explore/mlx-lm
  mlx_\\w+[\\w.]*.load(0, path_or_hf_repo)
  mlx_\\w+[\\w.]*.load_model(0, model_path)
  load(0, path_or_hf_repo)
  load_model(0)
  FluxPipeline(0) model +mlx-flux
  TTS(0, model_name) model +coqui-tts
${NO_LOADERS}`);
