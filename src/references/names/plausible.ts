import { modelId } from '../../domain.ts';
import { wordSet } from '../patterns.ts';
import { remembered } from '../remembered.ts';
import { isClosedModel, isRoute } from './closed-models.ts';
import { isDatasetName } from './dataset-names.ts';
import { CODE_NAME, FAMILY, GENERIC, isTypical, SIZE } from './families.ts';
import { isFamilyFolder, isModelFolder, isPartFolder, isPath } from './folders.ts';
import { isElsewhere, isImageName, isOfModelScope, isPlatform } from './other-registries.ts';
import { ownerKind } from './owners.ts';
import { isPlaceholder, isPlaceholderOwner } from './placeholders.ts';

/** How far a string alone, without its surroundings, looks like the id of a model. */
export type Plausibility =
  /** Both the owner is known from the Hub and the name is built like a model's: enough without any context. */
  | { readonly kind: 'sure' }
  /** One of the two. */
  | { readonly kind: 'likely'; readonly because: 'known-owner' | 'model-like-name' }
  /** `owner/name` with nothing for or against it: the context must say that it is a model. */
  | { readonly kind: 'possible' }
  | { readonly kind: 'no'; readonly because: ImplausibleReason };

/** What a string of the shape of an id is instead. */
type ImplausibleReason =
  | 'not-an-id'
  | 'path'
  /** `someone/vae`, `llama3/8B_lora`: a folder of a model or of models, unless the place says that it is a repository. */
  | 'model-part'
  | 'mime-type'
  /** A container image, action, chart or package of the same shape. */
  | 'other-registry'
  | 'placeholder'
  | 'branch'
  | 'api-group'
  | 'closed-model'
  /** `our-gateway/gpt-4o`: called as a closed model is, by an owner nobody knows. A route, unless the place fetches it. */
  | 'served-name'
  | 'dataset'
  | 'words';

/** First parts of MIME types and branches. */
const MIME_ROOTS = wordSet('application text image audio video font multipart message chemical x-conference');
const BRANCH_ROOTS = wordSet(`
  feature feat fix bugfix hotfix release releases chore refs heads origin upstream remotes users docs dependabot
  renovate claude codex copilot cursor devin`);
/** `sha512-…`: what lock files check packages by. https://www.w3.org/TR/SRI/ */
const DIGEST = /^sha\d{1,3}-/;
/** `PDF/A-2b`, `PDF/X-1a`: versions of a standard. */
const STANDARD = /^[A-Z]{2,6}\/[A-Z]{1,3}-\d[a-z]?$/;
/** `apps/v1`, `networking.k8s.io/v1beta1`, `nvidia.com/gpu`. */
const API_VERSION = /^[vV]\d+(?:(?:alpha|beta)\d+)?$/;
const DOMAIN_OWNER = /\.(?:com|io|org|net|dev|ai|co|sh|app|cloud|local|internal|svc|gov|edu|eu|de|cn)$/i;
/** Letters, digits and single dashes between them are what the Hub lets an account be called: https://huggingface.co/organizations/new */
const ACCOUNT = /^[A-Za-z0-9]+(?:-{1,2}[A-Za-z0-9]+)*$/;

/** Judges a string alone: no keys, no neighbours. `owner/name` only, without revision, quantisation or URL around it. */
export const plausibleId: (text: string) => Plausibility = remembered(judged);

function judged(text: string): Plausibility {
  const id = modelId(text);
  if (id === null) return { kind: 'no', because: 'not-an-id' };
  const slash = text.indexOf('/');
  if (slash === -1) return { kind: 'no', because: 'not-an-id' };
  const owner = text.slice(0, slash);
  const name = text.slice(slash + 1);
  const against = implausible(owner, name, text);
  if (against !== null) return { kind: 'no', because: against };
  const kind = ownerKind(owner);
  const typical = isTypical(name);
  const modelLike = typical || GENERIC.test(name);
  // `ggerganov/llama.cpp` is a repository of code; what loads it says so.
  if (kind !== 'unknown' && CODE_NAME.test(name)) return { kind: 'possible' };
  if (kind === 'other-owner' && !SIZE.test(name)) return { kind: 'no', because: 'other-registry' };
  if (kind === 'model-owner' ? modelLike : kind === 'shared-owner' && typical) return { kind: 'sure' };
  if (kind === 'model-owner') return { kind: 'likely', because: 'known-owner' };
  return modelLike ? { kind: 'likely', because: 'model-like-name' } : { kind: 'possible' };
}

/** True for what is a folder or an id, as the place will have it: `someone/vae`, `someone/weights`. */
export function isPartName(judged: Plausibility): boolean {
  return judged.kind === 'no' && judged.because === 'model-part';
}

/** True for what is called as a closed model is: `our-gateway/gpt-4o`. */
export function isServedName(judged: Plausibility): boolean {
  return judged.kind === 'no' && judged.because === 'served-name';
}

/** True for what is built as the names of data sets are: `somebody/reranker-mixture-10k`. */
export function isDatasetLike(judged: Plausibility): boolean {
  return judged.kind === 'no' && judged.because === 'dataset';
}

/** True for what is no id of a model by itself, and one where the place will have it. */
export function isIdByPlace(judged: Plausibility): boolean {
  return isPartName(judged) || isServedName(judged) || isDatasetLike(judged);
}

/** True for a key by which a table of models is kept. Of an owner nobody knows it must be said that the table holds models. */
export function isKeyOfTable(key: string, holdsModels: boolean): boolean {
  const { kind } = plausibleId(key);
  return kind === 'sure' || (kind === 'likely' && holdsModels);
}

/** True for a name with a size or a family of models in it, whoever owns it. */
export function isTypicalName(id: string): boolean {
  return isTypical(id.slice(id.indexOf('/') + 1));
}

/** True for an id whose owner is known for models, or whose name is typical for one. */
export function isKnownOrTypical(id: string): boolean {
  return isTypicalName(id) || ownerKind(id.slice(0, id.indexOf('/'))) === 'model-owner';
}

/** A name that folders have, whoever owns it, or a folder of a family. Below the name of a model it is a folder of that model. */
function folderBelow(owner: string, name: string): ImplausibleReason | null {
  const kind = ownerKind(owner);
  if (kind !== 'model-owner' && isFamilyFolder(owner)) return 'model-part';
  // `ggml-org/models`
  if (!isPartFolder(name) || (kind === 'model-owner' && name === 'models')) return null;
  const isKnown = kind !== 'unknown';
  return !isKnown && (SIZE.test(owner) || FAMILY.test(owner)) ? 'path' : 'model-part';
}

/** `context/1M`, `llama3_2/1B` */
function isOnlyNumber(name: string, known: boolean): boolean {
  return known ? /^[\d.]+[km]?$/i.test(name) : /^[\d.]+[kmb]?$/i.test(name);
}

function implausible(owner: string, name: string, text: string): ImplausibleReason | null {
  const lower = owner.toLowerCase();
  const known = ownerKind(owner) === 'model-owner';
  if (MIME_ROOTS.has(lower)) return 'mime-type';
  // Either of a pair of letters: N/A, I/O. `https://huggingface.co/a/b` is of a test.
  if (text.length === 3) return /^[a-z]\/[a-z]$/.test(text) ? 'placeholder' : 'words';
  // Paths of an API: v1/embeddings, v1-openai/chat.
  if (/^v\d+(?:-\w+)?$/.test(lower)) return 'path';
  // `hf://example/name`
  if (isPath(owner, name, known)) return isPlaceholderOwner(owner) ? 'placeholder' : 'path';
  if (isOfModelScope(owner) || isPlatform(text)) return 'other-registry';
  if (BRANCH_ROOTS.has(lower)) return 'branch';
  if (API_VERSION.test(name) || DOMAIN_OWNER.test(owner)) return 'api-group';
  if (isPlaceholder(owner, name)) return 'placeholder';
  if (isClosedModel(owner, name)) return 'closed-model';
  if (isRoute(owner, name, known)) return 'served-name';
  if (isDatasetName(name)) return 'dataset';
  if (!known && isImageName(owner, name)) return 'other-registry';
  // Names of accounts have two characters at least.
  if (/^(?:\d+|.)$/.test(owner) || isOnlyNumber(name, known) || STANDARD.test(text) || DIGEST.test(owner))
    return 'words';
  if (!known && isModelFolder(owner, name)) return 'path';
  if (isElsewhere(owner)) return 'other-registry';
  return ACCOUNT.test(owner) ? folderBelow(owner, name) : 'path';
}
