import { modelId } from '../../domain.ts';
import { anyOf } from '../patterns.ts';
import { aliasOf } from './aliases.ts';
import type { WrittenForm } from './forms.ts';

/** An address of the Hub, wherever it stands in a text. */
export const HUB_ADDRESS = /https?:\/\/(?:huggingface\.co|hf\.co)\/[^\s"'`<>()[\]{}|\\]+/g;
/** First parts of the Hub's addresses that are no owners of models. */
const OTHER_KINDS = `
  datasets spaces docs blog papers collections api join settings organizations tasks models chat pricing learn course
  login new posts kernels buckets cli transformers metrics front`;
const OTHER_REPOSITORY_KINDS = new RegExp(`^${anyOf(OTHER_KINDS)}(?:/|$)`);
/** Other pages of a model; any other path below two names is documentation or a static file. */
const PAGE_ROUTES = new Set(['discussions', 'commits', 'edit', 'blame', 'settings', 'revision', 'info', 'paths-info']);
const FILE_ROUTES = new Set(['resolve', 'blob', 'raw', 'tree', 'commit']);

/** `owner/name`, `owner/name/resolve/main/file`, `api/models/owner/name`: what stands behind the address of the Hub. */
export function readHubPath(path: string): WrittenForm | null {
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

/** `refs/pr/1/file` names a revision of three parts. */
function revisionAndFile(parts: readonly string[]): [string | null, string | null] {
  const length = parts[0] === 'refs' ? 3 : 1;
  return [parts.slice(0, length).join('/') || null, parts.slice(length).join('/') || null];
}

function decoded(path: string): string {
  return path.replace(/%2[fF]/g, '/').replace(/%40/g, '@');
}

/** `bert-base-cased.tar.gz`, `gpt2-vocab.json`, `org/name/pytorch_model.bin` below it. */
const ARCHIVED =
  /^([\w.-]+\/[\w.-]+(?=\/)|[\w.-]+?)(?:\.tar\.gz|[-/]((?:vocab|merges|config|pytorch_model|tf_model|spiece|sentencepiece)\.[\w.]+))$/;

/** What stands behind the address where the files of models were before repositories had them. */
export function readArchived(path: string): WrittenForm | null {
  const [, name = '', file] = ARCHIVED.exec(path) ?? [];
  const model = modelId(name);
  if (model === null || (!name.includes('/') && aliasOf('legacy', model) === null)) return null;
  return { model, revision: null, file: file ?? path, form: 'hub-url' };
}

/** `hf://owner/name@revision/file`, `hf://owner/name:commit` of KServe, `hf://owner/name?rev=commit` of KubeAI. */
export function readUri(rest: string): WrittenForm | null {
  if (/^(?:datasets|spaces|buckets)\//.test(rest)) return null;
  const [path = '', query] = rest.split('?');
  const [owner, nameAndRevision, ...file] = path.replace(/^models?\//, '').split('/');
  if (owner === undefined || nameAndRevision === undefined) return null;
  const [name, tag] = nameAndRevision.split(/[@:]/);
  const revision = tag ?? /(?:^|&)rev(?:ision)?=([^&#]+)/.exec(query ?? '')?.[1];
  const model = modelId(`${owner}/${name}`);
  return model === null ? null : { model, revision: revision || null, file: file.join('/') || null, form: 'hf-uri' };
}
