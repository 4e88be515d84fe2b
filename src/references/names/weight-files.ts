import { anyOf } from '../patterns.ts';

/** Ends of files of weights; each may be a regex. `bin` is what any program calls its data. */
export const WEIGHTS_ENDS = 'gguf ggml safetensors onnx tflite litertlm task rai nemo mnn pte ckpt pth?';
/** The part of a regular expression that matches such an end. */
export const WEIGHTS_END = String.raw`\.${anyOf(WEIGHTS_ENDS)}`;
const WEIGHTS = new RegExp(`${WEIGHTS_END}$`, 'i');

/** True for the name or path of a file of weights. */
export function isWeightsFile(path: string): boolean {
  return WEIGHTS.test(path);
}
