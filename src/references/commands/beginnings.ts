import { anyOf } from '../patterns.ts';

/** What may stand before a command on its line. */
const BEFORE = String.raw`(?:\$ |! ?|sudo |env |exec |nohup |CUDA_VISIBLE_DEVICES=\S+ |[A-Z_]+=\S+ )*`;
/** Programs that load, fetch or serve models, and shells that run them; each may be a regex. */
const PROGRAMS = String.raw`
  python[\d.]* torchrun accelerate deepspeed vllm sglang lmdeploy huggingface-cli hf git wget curl docker
  text-generation-launcher text-embeddings-router trtllm\S* llama-\S+ llamafactory-cli ollama optimum-cli mlx_lm\S*
  ct2-\S+ axolotl swift tune litgpt bash sh export source pip3? cd ray mpirun srun uv conda`;
/** At the start of a line or behind `&&`, `;` and `|`. */
const BEGINNING = new RegExp(String.raw`(?:^|\n|&&|;|\|)\s*${BEFORE}${anyOf(PROGRAMS)}\s`);

/** True for a text in which a command begins that may name a model, with whatever of its words. */
export function beginsCommand(text: string): boolean {
  return BEGINNING.test(text);
}
