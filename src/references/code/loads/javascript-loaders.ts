import { loaderTable } from './loaders.ts';

/** What else a client of huggingface.js is asked for; the names alone may be anybody's. */
const TASKS = `
  audioClassification audioToAudio textToSpeech imageClassification imageSegmentation imageTextToImage imageTextToVideo
  imageToImage imageToText imageToVideo objectDetection textToVideo visualQuestionAnswering documentQuestionAnswering
  zeroShotClassification zeroShotImageClassification sentenceSimilarity questionAnswering tableQuestionAnswering
  textClassification tokenClassification`;
const ASKED = TASKS.trim().replace(
  /\S+/g,
  '(?:hf|hfClient|hfInference|inferenceClient|inference|client).$&(-, model) hosted\n',
);

/** Calls of JavaScript libraries that name a model. Keys of option objects count as keywords. */
export const JAVASCRIPT_LOADERS = loaderTable(`
  # https://huggingface.co/docs/transformers.js
  from_pretrained(0, model_id) model +legacy
  \\w*(?:Tokenizer|Processor|FeatureExtractor|ImageProcessor|Config|tokenizer|processor).from_pretrained(0) tokenizer +legacy
  pipeline(1, model) model +legacy
  # https://huggingface.co/docs/huggingface.js
  HfInference(-, model) hosted
  InferenceClient(-, model) hosted
  textGeneration(-, model) hosted
  textGenerationStream(-, model) hosted
  chatCompletion(-, model) hosted
  chatCompletionStream(-, model) hosted
  featureExtraction(-, model) hosted
  textToImage(-, model) hosted
  automaticSpeechRecognition(-, model) hosted
  translation(-, model) hosted
  summarization(-, model) hosted
  fillMask(-, model) hosted
  ${ASKED}
  HuggingFaceInference(-, model) hosted
  HuggingFaceInferenceEmbeddings(-, model) hosted
  listFiles(-, repo)
  downloadFile(-, repo)
  snapshotDownload(-, repo)
  fileExists(-, repo) mention
  modelInfo(-, name) mention
  uploadFile(-, repo) other
  uploadFiles(-, repo) other
  createRepo(-, repo) other
  commit(-, repo) other
  # https://node-llama-cpp.withcat.ai
  resolveModelFile(0, modelUri)
  createModelDownloader(-, modelUri)
  loadModel(0, modelPath, modelUri, modelName)
  # https://webllm.mlc.ai
  CreateMLCEngine(0) model +web-llm
  CreateWebWorkerMLCEngine(1) model +web-llm
  CreateServiceWorkerMLCEngine(0) model +web-llm
  CreateExtensionServiceWorkerMLCEngine(0) model +web-llm
  reload(0) model +web-llm
  # kokoro-js, langchain, wllama
  loadModelFromHF(0)
  HuggingFaceTransformersEmbeddings(-, model, modelName) model +sentence-transformers
  # https://ts.llamaindex.ai
  HuggingFaceEmbedding(-, modelType) model +sentence-transformers
  # https://ai-sdk.dev/providers/community-providers/browser-ai
  @react-native-ai/[\\w./]*.languageModel(0)
  transformersJS(0)
  transformersJS.textEmbedding(0)
  transformersJS.embedding(0)
  transformersJS.transcription(0)
  # not models
  @gradio/client[\\w.]*.connect(0) other
  @gradio/client[\\w.]*.client(0) other
  @gradio/client[\\w.]*.duplicate(0) other
  (?:langchain|langsmith|hub)[\\w./]*.pull(0) other
  pullPrompt(0) other
  pushPrompt(0) other
  import(0) other
  require(0) other
  mock(0) other
  doMock(0) other
  startsWith(0) mention
  endsWith(0) mention
  includes(0) mention
  indexOf(0) mention
  replace(0) mention
  split(0) other
  goto(0) other
  querySelector(0) other
  setAttribute(0) other
`);
