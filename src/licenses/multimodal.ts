import type { ModelFacts } from '../domain.ts';

/** Pipeline and architecture tags of models that take or make images, sound or video. */
const MULTIMODAL: ReadonlySet<string> = new Set([
  'any-to-any',
  'audio-classification',
  'audio-text-to-text',
  'audio-to-audio',
  'automatic-speech-recognition',
  'depth-estimation',
  'diffusers',
  'document-question-answering',
  'image-classification',
  'image-feature-extraction',
  'image-segmentation',
  'image-text-to-text',
  'image-text-to-video',
  'image-to-3d',
  'image-to-image',
  'image-to-text',
  'image-to-video',
  'keypoint-detection',
  'llama4',
  'llava',
  'mask-generation',
  'mllama',
  'multimodal',
  'object-detection',
  'omni-modal',
  'text-to-3d',
  'text-to-audio',
  'text-to-image',
  'text-to-music',
  'text-to-speech',
  'text-to-video',
  'unconditional-image-generation',
  'video-classification',
  'video-text-to-text',
  'video-to-video',
  'vision',
  'visual-document-retrieval',
  'visual-question-answering',
  'voice-activity-detection',
  'zero-shot-image-classification',
  'zero-shot-object-detection',
]);

const TEXT_ONLY: ReadonlySet<string> = new Set([
  'feature-extraction',
  'fill-mask',
  'question-answering',
  'sentence-similarity',
  'summarization',
  'table-question-answering',
  'text-classification',
  'text-generation',
  'text-ranking',
  'text2text-generation',
  'token-classification',
  'translation',
  'zero-shot-classification',
]);

/** Files that only models with images or sound carry. */
const PROCESSOR = /(?:^|\/)(?:preprocessor_config|video_preprocessor_config)\.json$|(?:^|\/)mmproj[^/]*\.gguf$/;

/**
 * Whether the model takes or makes images, sound or video; null when the facts do not tell. Some regions are excluded for
 * such models alone.
 */
export function isMultimodal(facts: ModelFacts): boolean | null {
  const tags = [...facts.tags, facts.library ?? ''].map((tag) => tag.toLowerCase());
  if (tags.some((tag) => MULTIMODAL.has(tag)) || facts.files.some((file) => PROCESSOR.test(file))) return true;
  return tags.some((tag) => TEXT_ONLY.has(tag)) ? false : null;
}
