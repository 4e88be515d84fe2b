import { modelId } from '../../domain.ts';
import { inOrder } from '../patterns.ts';
import { aliasOf } from './aliases.ts';
import type { WrittenForm } from './forms.ts';
import { readArchived, readHubPath, readUri } from './hub-paths.ts';
import { plausibleId } from './plausible.ts';
import { INFERENCE_PROVIDERS } from './providers.ts';
import { readId, readSureId } from './written-ids.ts';

/** Longest string looked at: longer ones are texts, not names. */
const MAX_LENGTH = 512;

/** `hf.co/org/name`, `huggingface.co/org/name:Q4_K_M`: what Ollama and Docker pull; an address of a page has a scheme. */
const PULLED = /(?:hf\.co\/(?=[^/:]+\/[^/]+$)|huggingface\.co\/(?=[^/:]+\/[^/:]+:[^/]+$))/;
/** `https://huggingface.co/`, `hf.co/`, `git+https://user@huggingface.co/`, `git:https://huggingface.co/` of NVIDIA, `git@hf.co:`. */
const HUB_URL = inOrder(
  [
    `^(?!${PULLED.source})`,
    /(?:git[+:](?=[\w]))?(?:(?:https?|ssh|git):\/\/)?(?:[\w.-]+(?::[\w.-]*)?@)?/,
    /(?:www\.)?(?:huggingface\.co|hf\.co)[/:]/,
  ],
  'i',
);
/** `{base}/org/name/resolve/main/file`, `%s/org/name/resolve/main/file`: a file of the Hub, whatever the address begins with. */
const BELOW_HUB = inOrder([
  /^(?:(?:[$#]?\{{1,2}\s?[\w.]{0,64}\s?\}{1,2}|\$\w{1,64}|%[sv@]|\\\([\w.]{1,64}\))\/|\/)?/,
  /(?=[A-Za-z0-9][\w.-]*\/[\w.-]+\/resolve\/(?!master\/)[\w.-]+\/.*$)/,
]);
/** The scheme of an object store. */
export const BUCKET_SCHEME = /(?:gs|s3[an]?|oss|oci|abfss?|wasbs?|az|r2|minio):\/\//i;

type Reader = (rest: string) => WrittenForm | null;

/** How forms begin, and what reads the rest. The first that a text begins like decides. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [HUB_URL, readHubPath],
  // https://api-inference.huggingface.co/models/org/name, https://router.huggingface.co/hf-inference/models/org/name
  [
    /^https?:\/\/(?:api-inference|router)\.huggingface\.co\/(?:[\w-]+\/){0,2}(?:models|pipeline\/[\w-]+)\//i,
    renamed('inference-url', readHubPath),
  ],
  [/^https?:\/\/(?:s3\.amazonaws\.com\/models\.huggingface\.co\/bert|cdn\.huggingface\.co)\//i, readArchived],
  [BELOW_HUB, readHubPath],
  [/^(?:hf|huggingface):\/\//i, readUri],
  // gs://bucket/..., s3://bucket/...
  [new RegExp(`^(?=${BUCKET_SCHEME.source}[^/]+/.)`, 'i'), readBucket],
  // pvc+hf://claim/path/to/cache/owner/name of llm-d: a copy on a volume
  [/^pvc\+hf:\/\/(?=[^/]+\/.)/i, (path) => readCopy(path.split('/').slice(-2).join('/'))],
  // https://artifacts.opensearch.org/models/ml-models/huggingface/owner/name/1.0.1/torch_script/...: OpenSearch's copies
  [/^https:\/\/artifacts\.opensearch\.org\/models\/ml-models\/huggingface\/(?=[^/]+\/[^/]+\/)/, readCopied],
  [new RegExp(`^${PULLED.source}`, 'i'), prefixed('hf-prefix')],
  // hf-hub:timm/resnet50.a1_in1k, hf_hub:...
  [/^hf[-_]hub:/, prefixed('hf-hub-prefix')],
  // djl://ai.djl.huggingface.pytorch/org/name, .../gpt2, ai.djl.huggingface.pytorch:org/name: https://docs.djl.ai
  [/^(?:djl:\/\/)?ai\.djl\.huggingface\.\w+[/:](?=[^/]+(?:\/[^/]+)?$)/, prefixed('djl-uri')],
  // hg://meta-llama/Llama-3.2-1B
  [/^hg:\/\//, prefixed('hg-uri')],
  // local:org/name, which LlamaIndex downloads itself: https://docs.llamaindex.ai
  [/^local:(?=[^/:]+\/[^/:]+$)/, prefixed('local-prefix')],
  // huggingface:org/name, hf:org/name:Q4_K_M, hf:org/name/file.gguf
  [/^(?:huggingface|hf):(?!\/\/)/, prefixed('hf-prefix')],
  // huggingface/org/name, hosted_vllm/org/name
  [/^(?:huggingface|hosted_vllm|openai|litellm_proxy)\/(?!gpt-\d|o\d)(?=[^/]+\/[^/]+$)/, prefixed('gateway-prefix')],
  // huggingface/together/org/name: https://docs.litellm.ai/docs/providers/huggingface
  [new RegExp(`^huggingface/${INFERENCE_PROVIDERS}/(?=[^/]+/[^/]+$)`), prefixed('id:provider')],
  // huggingface_sentence-transformers/all-mpnet-base-v2: who provides the model, joined to the id of a model beyond doubt
  [/^huggingface_/, renamed('gateway-prefix', readSureId)],
  // diffusers/t2i-adapter/, when that is a model beyond doubt: folders are written so
  [/^(?=[\w.-]+\/[\w.-]+\/$)/, (text) => readSureId(text.slice(0, -1))],
  [/^(?=[\s\S]*models(?:--|\/))/, readCachePath],
];

/**
 * Reads a string that names a Hub model in an explicit form: `owner/name`, `owner/name@revision`, `owner/name:QUANT`,
 * `hf://...`, a Hub URL, a cache folder. Bare names without an owner are not explicit: see `aliases.ts`. `mirrors` are base
 * URLs that stand for the Hub. Null when the string is something else, a dataset or a Space.
 */
export function readWrittenForm(text: string, mirrors: readonly string[] = []): WrittenForm | null {
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > MAX_LENGTH) return null;
  for (const mirror of mirrors) {
    if (trimmed.startsWith(`${mirror}/`)) return readHubPath(trimmed.slice(mirror.length + 1));
  }
  for (const [start, read] of FORMS) {
    if (start.test(trimmed)) return read(trimmed.replace(start, ''));
  }
  return readId(trimmed);
}

/** The same reader under the name of another form. */
function renamed(form: string, read: Reader): Reader {
  return (rest) => {
    const found = read(rest);
    return found === null ? null : { ...found, form };
  };
}

/** `gs://bucket/models/mistralai/Mistral-7B-v0.1`: a copy kept under its id, when owner and name are a model beyond doubt. */
function readBucket(uri: string): WrittenForm | null {
  const parts = uri.replace(/\/+$/, '').split('/');
  // `s3://our-datasets/laion/laion_2b_filtered`
  const isOfData = parts.slice(0, -2).some((part) => /(?:^|[-_])datasets?$/i.test(part));
  return parts.length < 5 || isOfData ? null : readCopy(parts.slice(-2).join('/'));
}

function readCopied(path: string): WrittenForm | null {
  return readCopy(path.split('/').slice(0, 2).join('/'));
}

function readCopy(id: string): WrittenForm | null {
  const model = modelId(id);
  if (model === null || plausibleId(model).kind !== 'sure') return null;
  return { model, revision: null, file: null, form: 'bucket-path' };
}

/** `owner/name`, `owner/name:QUANT`, `owner/name/file.gguf`, `owner/name@revision` behind a prefix. */
function prefixed(form: string): Reader {
  return (rest) => {
    const [owner, last, ...file] = rest.split('/');
    const legacy = last === undefined ? aliasOf('legacy', rest) : null;
    if (legacy !== null) return { ...legacy, file: null, form };
    const whole = last === undefined ? null : readId(`${owner}/${last}`);
    if (whole === null) return null;
    // `openai/ai/smollm2`: a gateway to Docker's models. `hf.co/ai/name` is the Hub's.
    const kept = form === 'gateway-prefix' && whole.form === 'docker-name';
    return { ...whole, file: whole.file ?? (file.join('/') || null), form: kept ? whole.form : form };
  };
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
