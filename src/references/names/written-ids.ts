import { modelId } from '../../domain.ts';
import { aliasOf } from './aliases.ts';
import { readDockerName } from './docker-names.ts';
import { isTypical } from './families.ts';
import type { WrittenForm } from './forms.ts';
import { type Plausibility, plausibleId } from './plausible.ts';
import { INFERENCE_PROVIDERS } from './providers.ts';
import { isWeightsFile } from './weight-files.ts';

/** `owner/name`, `owner/name@v1.0`, `owner/name:Q4_K_M`, `owner/name:groq`, `owner/name:vae/*.safetensors`, `owner/name::subfolder`. */
const ID = /^([A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*)(?:@([\w./-]+)|::([\w./+-]+)|:([\w.*][\w.*/-]*))?$/;
/** GGUF quantisations and the default tag; other tags after `:` belong to images and gateways' variants. */
const QUANT = /^(?:(?:UD-)?(?:I?Q\d\w*|BF16|F16|F32|FP16|FP8|MXFP4\w*|TQ\d\w*)|latest)$/i;
const PROVIDER = new RegExp(`^${INFERENCE_PROVIDERS}$`);
/** `owner/name:transformer/*.safetensors`, `owner/name:tokenizer/`, `owner/name:VAE.pth`: files of a repository, of DiffSynth-Studio. */
const FILES = /[/*]|\.(?:pth?|ckpt|bin)$/i;

/** An id, with what may be joined to it. */
export function readId(text: string): WrittenForm | null {
  const docker = readDockerName(text);
  if (docker !== null) return { model: docker, revision: null, file: null, form: 'docker-name' };
  const match = ID.exec(text);
  if (match === null && /\.(?:gguf|safetensors|bin)$/i.test(text)) return readFilePath(text);
  const model = match?.[1] === undefined ? null : modelId(match[1]);
  if (match === null || model === null) return null;
  // LiteLLM's `huggingface/t5-small`
  const legacy = /^huggingface\/([^/]+)$/.exec(text)?.[1];
  const bare = legacy === undefined ? null : aliasOf('legacy', legacy);
  if (bare !== null) return { ...bare, file: null, form: 'gateway-prefix' };
  const [, , revision, subfolder, tag] = match;
  if (revision !== undefined) return { model, revision, file: null, form: 'id@revision' };
  if (subfolder !== undefined) return { model, revision: null, file: subfolder, form: 'id::subfolder' };
  if (tag === undefined) return { model, revision: null, file: null, form: 'id' };
  if (FILES.test(tag)) return { model, revision: null, file: null, form: 'id:files' };
  // `owner/name:file.gguf`, of wllama, LiteRT and Lemonade.
  if (isWeightsFile(tag)) return { model, revision: null, file: tag, form: 'id/file' };
  if (PROVIDER.test(tag)) return { model, revision: null, file: null, form: 'id:provider' };
  return QUANT.test(tag) ? { model, revision: null, file: null, form: 'id:quant' } : null;
}

/** The same of an id that is a model beyond doubt. */
export function readSureId(text: string): WrittenForm | null {
  const form = readId(text);
  return form !== null && plausibleId(form.model).kind === 'sure' ? form : null;
}

/** `lmstudio-community/gemma-3-1b-it-GGUF/gemma-3-1b-it-Q8_0.gguf`: a file under its id, when that is no folder of somebody's. */
function readFilePath(path: string): WrittenForm | null {
  const [owner, name = '', ...rest] = path.split('/');
  const model = modelId(`${owner}/${name}`);
  const file = rest.join('/');
  if (model === null || file === '' || !isRepository(plausibleId(model), name, file)) return null;
  return { model, revision: null, file, form: 'id/file' };
}

/**
 * What is known to publish models has a repository; of others one that is called by what it holds: `somebody/wan-14b-GGUF`, and
 * one called as a model is, with a file called as the Hub's libraries do: `somebody/detr-layout/model.safetensors`.
 */
function isRepository(judged: Plausibility, name: string, file: string): boolean {
  if (judged.kind !== 'likely') return judged.kind === 'sure';
  return judged.because === 'known-owner' || /-gguf$/i.test(name) || (isTypical(name) && WEIGHTS_OF_HUB.test(file));
}

const WEIGHTS_OF_HUB = /^(?:(?:diffusion_)?pytorch_model\.bin|(?:(?:diffusion_pytorch_|adapter_)?model)\.safetensors)$/;
