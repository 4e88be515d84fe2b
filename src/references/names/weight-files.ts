import { anyOf } from '../patterns.ts';

/** The part of a regular expression that matches the end of a file of weights; `.bin` is what any program calls its data. */
export const WEIGHTS_END = String.raw`\.${anyOf('gguf ggml safetensors onnx tflite litertlm task rai nemo mnn pte ckpt pth?')}`;
const WEIGHTS = new RegExp(`${WEIGHTS_END}$`, 'i');

/** True for the name or path of a file of weights. */
export function isWeightsFile(path: string): boolean {
  return WEIGHTS.test(path);
}
