import { type ModelId, modelId } from '../../domain.ts';
import { anyOf } from '../patterns.ts';
import { aliasOf } from './aliases.ts';
import { readDockerName } from './docker-names.ts';
import { plausibleId } from './plausible.ts';

/** What a written string says: which model, which revision, which file of it, and in which form it was written. */
export interface WrittenForm {
  readonly model: ModelId;
  readonly revision: string | null;
  readonly file: string | null;
  /**
   * Slug of the form: `id`, `id@revision`, `id:quant`, `id:files`, `id::subfolder`, `hf-uri`, `hg-uri`, `hf-prefix`, `hf-hub-prefix`,
   * `local-prefix`, `gateway-prefix`, `docker-name`, `cache-path`, `hub-folder`, `hub-url`, `inference-url`, `bucket-path`.
   */
  readonly form: string;
}

/** Longest string looked at: longer ones are texts, not names. */
const MAX_LENGTH = 512;

/** `https://huggingface.co/`, `hf.co/`, `git+https://user@huggingface.co/`, `git:https://huggingface.co/` of NVIDIA, `git@hf.co:`. */
const HUB_URL =
  /^(?:git[+:](?=[\w]))?(?:(?:https?|ssh|git):\/\/)?(?:[\w.-]+(?::[\w.-]*)?@)?(?:www\.)?(?:huggingface\.co|hf\.co)[/:]/i;
/** `https://api-inference.huggingface.co/models/`, `https://router.huggingface.co/hf-inference/models/`. */
const INFERENCE_URL =
  /^https?:\/\/(?:api-inference|router)\.huggingface\.co\/(?:[\w-]+\/){0,2}(?:models|pipeline\/[\w-]+)\//i;
/** `{base}/org/name/resolve/main/file`, `%s/org/name/resolve/main/file`: a file of the Hub, whatever the address begins with. */
const BELOW_HUB =
  /^(?:(?:[$#]?\{{1,2}\s?[\w.]{0,64}\s?\}{1,2}|\$\w{1,64}|%[sv@]|\\\([\w.]{1,64}\))\/|\/)?([A-Za-z0-9][\w.-]*\/[\w.-]+\/resolve\/(?!master\/)[\w.-]+\/.*)$/;
/** Where the files of models were before repositories had them. */
const ARCHIVE = /^https?:\/\/(?:s3\.amazonaws\.com\/models\.huggingface\.co\/bert|cdn\.huggingface\.co)\//i;
/** `bert-base-cased.tar.gz`, `gpt2-vocab.json`, `org/name/pytorch_model.bin` below it. */
const ARCHIVED =
  /^([\w.-]+\/[\w.-]+(?=\/)|[\w.-]+?)(?:\.tar\.gz|[-/]((?:vocab|merges|config|pytorch_model|tf_model|spiece|sentencepiece)\.[\w.]+))$/;
/** The scheme of an object store. */
export const BUCKET_SCHEME = /(?:gs|s3[an]?|oss|oci|abfss?|wasbs?|az|r2|minio):\/\//i;
/** `gs://bucket/...`, `s3://bucket/...` */
const BUCKET = new RegExp(`^${BUCKET_SCHEME.source}[^/]+/.`, 'i');
/** `https://artifacts.opensearch.org/models/ml-models/huggingface/owner/name/1.0.1/torch_script/...`: OpenSearch's copies. */
const OPENSEARCH = /^https:\/\/artifacts\.opensearch\.org\/models\/ml-models\/huggingface\/([^/]+\/[^/]+)\//;
/** First parts of the Hub's addresses that are no owners of models. */
const OTHER_KINDS = `
  datasets spaces docs blog papers collections api join settings organizations tasks models chat pricing learn course
  login new posts kernels buckets cli transformers metrics front`;
const OTHER_REPOSITORY_KINDS = new RegExp(`^${anyOf(OTHER_KINDS)}(?:/|$)`);
/** Other pages of a model; any other path below two names is documentation or a static file. */
const PAGE_ROUTES = new Set(['discussions', 'commits', 'edit', 'blame', 'settings', 'revision', 'info', 'paths-info']);
const FILE_ROUTES = new Set(['resolve', 'blob', 'raw', 'tree', 'commit']);

/** `hf.co/org/name`, `huggingface.co/org/name:Q4_K_M`: what Ollama and Docker pull; an address of a page has a scheme. */
const PULLED = /^(?:hf\.co\/(?=[^/:]+\/[^/]+$)|huggingface\.co\/(?=[^/:]+\/[^/:]+:[^/]+$))/i;

/** Prefixes of an id, and the form each makes. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [PULLED, 'hf-prefix'],
  // hf-hub:timm/resnet50.a1_in1k, hf_hub:...
  [/^hf[-_]hub:/, 'hf-hub-prefix'],
  // djl://ai.djl.huggingface.pytorch/org/name, .../gpt2, ai.djl.huggingface.pytorch:org/name: https://docs.djl.ai
  [/^(?:djl:\/\/)?ai\.djl\.huggingface\.\w+[/:](?=[^/]+(?:\/[^/]+)?$)/, 'djl-uri'],
  // hg://meta-llama/Llama-3.2-1B
  [/^hg:\/\//, 'hg-uri'],
  // local:org/name, which LlamaIndex downloads itself: https://docs.llamaindex.ai
  [/^local:(?=[^/:]+\/[^/:]+$)/, 'local-prefix'],
  // huggingface:org/name, hf:org/name:Q4_K_M, hf:org/name/file.gguf
  [/^(?:huggingface|hf):(?!\/\/)/, 'hf-prefix'],
  // huggingface/org/name, hosted_vllm/org/name
  [/^(?:huggingface|hosted_vllm|openai|litellm_proxy)\/(?!gpt-\d|o\d)(?=[^/]+\/[^/]+$)/, 'gateway-prefix'],
];

/**
 * Reads a string that names a Hub model in an explicit form: `owner/name`, `owner/name@revision`, `owner/name:QUANT`,
 * `hf://...`, a Hub URL, a cache folder. Bare names without an owner are not explicit: see `aliases.ts`. `mirrors` are base
 * URLs that stand for the Hub. Null when the string is something else, a dataset or a Space.
 */
export function readWrittenForm(text: string, mirrors: readonly string[] = []): WrittenForm | null {
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > MAX_LENGTH) return null;
  if (HUB_URL.test(trimmed) && !PULLED.test(trimmed)) return readUrlPath(trimmed.replace(HUB_URL, ''));
  if (INFERENCE_URL.test(trimmed)) {
    const form = readUrlPath(trimmed.replace(INFERENCE_URL, ''));
    return form === null ? null : { ...form, form: 'inference-url' };
  }
  if (ARCHIVE.test(trimmed)) return readArchived(trimmed.replace(ARCHIVE, ''));
  for (const mirror of mirrors) {
    if (trimmed.startsWith(`${mirror}/`)) return readUrlPath(trimmed.slice(mirror.length + 1));
  }
  const below = BELOW_HUB.exec(trimmed);
  if (below !== null) return readUrlPath(below[1] ?? '');
  if (/^(?:hf|huggingface):\/\//i.test(trimmed)) return readUri(trimmed.slice(trimmed.indexOf('://') + 3));
  if (BUCKET.test(trimmed)) return readBucket(trimmed);
  const copied = OPENSEARCH.exec(trimmed)?.[1];
  if (copied !== undefined) return readCopy(copied);
  for (const [prefix, form] of PREFIXES) {
    if (prefix.test(trimmed)) return readPrefixed(trimmed.replace(prefix, ''), form);
  }
  if (trimmed.startsWith(PROVIDER)) return readProvided(trimmed.slice(PROVIDER.length));
  // `diffusers/t2i-adapter/`, when that is a model beyond doubt: folders are written so.
  if (/^[\w.-]+\/[\w.-]+\/$/.test(trimmed)) {
    const form = readId(trimmed.slice(0, -1));
    return form !== null && plausibleId(form.model).kind === 'sure' ? form : null;
  }
  return /models(?:--|\/)/.test(trimmed) ? readCachePath(trimmed) : readId(trimmed);
}

/** What is said of a name that somebody serves: Docker Hub's own, or that of a closed model. */
export function servedAs({ form }: { readonly form: string }): string {
  return form === 'docker-name' ? form : 'served-name';
}

function readUrlPath(path: string): WrittenForm | null {
  const clean = decoded(path.replace(/[?#].*$/, ''))
    .replace(/\/+$/, '')
    .replace(/^api\/models\//, '');
  if (OTHER_REPOSITORY_KINDS.test(clean)) return null;
  const parts = clean.split('/');
  // A legacy repository has no owner: huggingface.co/gpt2/resolve/main/config.json
  const bare = parts.length === 1 || FILE_ROUTES.has(parts[1] ?? '');
  const id = bare ? parts[0] : parts.slice(0, 2).join('/');
  const [name = '', tag] = (id ?? '')
    .replace(/\.git$/, '')
    .replace(/\.git@/, '@')
    .split(/[@:]/);
  const model = modelId(name);
  if (model === null || (bare && aliasOf('legacy', model) === null)) return null;
  const [route, ...rest] = parts.slice(bare ? 1 : 2);
  if (route !== undefined && !FILE_ROUTES.has(route) && !PAGE_ROUTES.has(route)) return null;
  const atFile = route !== undefined && FILE_ROUTES.has(route);
  const [revision, file] = atFile ? revisionAndFile(rest) : [id?.includes('@') ? (tag ?? null) : null, null];
  return { model, revision, file, form: route === 'resolve' && file === null ? 'hub-files' : 'hub-url' };
}

function readArchived(path: string): WrittenForm | null {
  const [, name = '', file] = ARCHIVED.exec(path) ?? [];
  const model = modelId(name);
  if (model === null || (!name.includes('/') && aliasOf('legacy', model) === null)) return null;
  return { model, revision: null, file: file ?? path, form: 'hub-url' };
}

/** `refs/pr/1/file` names a revision of three parts. */
function revisionAndFile(parts: readonly string[]): [string | null, string | null] {
  const length = parts[0] === 'refs' ? 3 : 1;
  return [parts.slice(0, length).join('/') || null, parts.slice(length).join('/') || null];
}

function decoded(path: string): string {
  return path.replace(/%2[fF]/g, '/').replace(/%40/g, '@');
}

/** `hf://owner/name@revision/file`, `hf://owner/name:commit` of KServe, `hf://owner/name?rev=commit` of KubeAI. */
function readUri(rest: string): WrittenForm | null {
  if (/^(?:datasets|spaces|buckets)\//.test(rest)) return null;
  const [path = '', query] = rest.split('?');
  const [owner, nameAndRevision, ...file] = path.replace(/^models?\//, '').split('/');
  if (owner === undefined || nameAndRevision === undefined) return null;
  const [name, tag] = nameAndRevision.split(/[@:]/);
  const revision = tag ?? /(?:^|&)rev(?:ision)?=([^&#]+)/.exec(query ?? '')?.[1];
  const model = modelId(`${owner}/${name}`);
  return model === null ? null : { model, revision: revision || null, file: file.join('/') || null, form: 'hf-uri' };
}

/** `gs://bucket/models/mistralai/Mistral-7B-v0.1`: a copy kept under its id, when owner and name are a model beyond doubt. */
function readBucket(uri: string): WrittenForm | null {
  const parts = uri.replace(/\/+$/, '').split('/');
  // `s3://our-datasets/laion/laion_2b_filtered`
  const isOfData = parts.slice(0, -2).some((part) => /(?:^|[-_])datasets?$/i.test(part));
  return parts.length < 5 || isOfData ? null : readCopy(parts.slice(-2).join('/'));
}

function readCopy(id: string): WrittenForm | null {
  const model = modelId(id);
  if (model === null || plausibleId(model).kind !== 'sure') return null;
  return { model, revision: null, file: null, form: 'bucket-path' };
}

/** `huggingface_sentence-transformers/all-mpnet-base-v2`: who provides the model, joined to the id of a model beyond doubt. */
const PROVIDER = 'huggingface_';

function readProvided(rest: string): WrittenForm | null {
  const form = readId(rest);
  return form !== null && plausibleId(form.model).kind === 'sure' ? { ...form, form: 'gateway-prefix' } : null;
}

/** `owner/name`, `owner/name:QUANT`, `owner/name/file.gguf`, `owner/name@revision` behind a prefix. */
function readPrefixed(rest: string, form: string): WrittenForm | null {
  const [owner, last, ...file] = rest.split('/');
  const legacy = last === undefined ? aliasOf('legacy', rest) : null;
  if (legacy !== null) return { ...legacy, file: null, form };
  const whole = last === undefined ? null : readId(`${owner}/${last}`);
  if (whole === null) return null;
  // `openai/ai/smollm2`: a gateway to Docker's models. `hf.co/ai/name` is the Hub's.
  const kept = form === 'gateway-prefix' && whole.form === 'docker-name';
  return { ...whole, file: whole.file ?? (file.join('/') || null), form: kept ? whole.form : form };
}

/** `~/.cache/huggingface/hub/models--owner--name/snapshots/<commit>/file`. */
const CACHE_PATH =
  /(?:^|\/)models--([A-Za-z0-9][\w.-]*?)--([A-Za-z0-9][\w.]*(?:-[\w.]+)*)(?:\/snapshots\/([0-9a-f]{7,40}))?(?:\/(.*))?$/;
/** `~/Documents/huggingface/models/owner/name`: where swift-transformers keeps what it downloads. */
const HUB_FOLDER = /(?:^|\/)huggingface\/models\/([A-Za-z0-9][\w.-]*)\/([A-Za-z0-9][\w.-]*)()(?:\/.*)?$/;

function readCachePath(text: string): WrittenForm | null {
  const match = CACHE_PATH.exec(text) ?? HUB_FOLDER.exec(text);
  const model = match === null ? null : modelId(`${match[1]}/${match[2]}`);
  if (match === null || model === null) return text.includes('models--') ? null : readId(text);
  const inSnapshot = Boolean(match[3]);
  const form = text.includes('models--') ? 'cache-path' : 'hub-folder';
  return { model, revision: match[3] || null, file: inSnapshot ? (match[4] ?? null) : null, form };
}

/** `owner/name`, `owner/name@v1.0`, `owner/name:Q4_K_M`, `owner/name:vae/*.safetensors`, `owner/name::subfolder`. */
const ID = /^([A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*)(?:@([\w./-]+)|::([\w./+-]+)|:([\w.*][\w.*/-]*))?$/;
/** GGUF quantisations and the default tag; other tags after `:` belong to images and gateways' variants. */
const QUANT = /^(?:(?:UD-)?(?:I?Q\d\w*|BF16|F16|F32|FP16|FP8|MXFP4\w*|TQ\d\w*)|latest|fastest|cheapest)$/i;
/** `owner/name:transformer/*.safetensors`, `owner/name:tokenizer/`, `owner/name:VAE.pth`: files of a repository, of DiffSynth-Studio. */
const FILES = /[/*]|\.(?:pth?|ckpt|bin)$/i;
/** `owner/name:file.gguf`, of wllama, LiteRT and Lemonade. */
const WEIGHTS_FILE = /\.(?:gguf|ggml|safetensors|onnx|litertlm|task|tflite|rai|nemo|mnn|pte)$/i;

function readId(text: string): WrittenForm | null {
  const docker = readDockerName(text);
  if (docker !== null) return { model: docker, revision: null, file: null, form: 'docker-name' };
  const match = ID.exec(text);
  if (match === null && /\.(?:gguf|safetensors)$/i.test(text)) return readFilePath(text);
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
  if (WEIGHTS_FILE.test(tag)) return { model, revision: null, file: tag, form: 'id/file' };
  return QUANT.test(tag) ? { model, revision: null, file: null, form: 'id:quant' } : null;
}

/** `lmstudio-community/gemma-3-1b-it-GGUF/gemma-3-1b-it-Q8_0.gguf`: a file under its id, when that is a model beyond doubt. */
function readFilePath(path: string): WrittenForm | null {
  const [owner, name, ...file] = path.split('/');
  const model = modelId(`${owner}/${name}`);
  if (model === null || file.length === 0 || plausibleId(model).kind !== 'sure') return null;
  return { model, revision: null, file: file.join('/'), form: 'id/file' };
}
