import { type ModelId, modelId } from '../domain.ts';

/** What a written string says: which model, which revision, which file of it, and in which form it was written. */
export interface WrittenForm {
  readonly model: ModelId;
  readonly revision: string | null;
  readonly file: string | null;
  /** Slug of the form: `id`, `id@revision`, `id:quant`, `hf-uri`, `hub-url`, `cache-path`, `gateway-prefix` ... */
  readonly form: string;
}

const HUB_URL = /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\//i;
const OTHER_REPOSITORY_KINDS =
  /^(?:datasets|spaces|docs|blog|papers|collections|api|join|settings|organizations|tasks|models)(?:\/|$)/;
const FILE_ROUTES = new Set(['resolve', 'blob', 'raw', 'tree', 'commit']);

/**
 * Reads a string that names a Hub model in an explicit form: `owner/name`, `owner/name@revision`, `owner/name:QUANT`,
 * `hf://...`, a Hub URL. Bare names without an owner are not explicit: see `alias.ts`. `mirrors` are base URLs that stand
 * for the Hub. Null when the string is something else, a dataset or a Space.
 */
export function readWrittenForm(text: string, mirrors: readonly string[] = []): WrittenForm | null {
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > 512) return null;
  if (HUB_URL.test(trimmed)) return readUrlPath(trimmed.replace(HUB_URL, ''));
  for (const mirror of mirrors) {
    if (trimmed.startsWith(`${mirror}/`)) return readUrlPath(trimmed.slice(mirror.length + 1));
  }
  if (/^hf:\/\//.test(trimmed)) return readUri(trimmed.slice('hf://'.length));
  return readId(trimmed);
}

function readUrlPath(path: string): WrittenForm | null {
  const clean = path.replace(/[?#].*$/, '').replace(/\/+$/, '');
  if (OTHER_REPOSITORY_KINDS.test(clean)) return null;
  const [owner, name, route, ...rest] = clean.split('/');
  if (owner === undefined || name === undefined) return null;
  const model = modelId(`${owner}/${name.replace(/\.git$/, '')}`);
  if (model === null) return null;
  const atFile = route !== undefined && FILE_ROUTES.has(route);
  const [revision, ...file] = atFile ? rest : [];
  return { model, revision: revision ?? null, file: file.join('/') || null, form: 'hub-url' };
}

function readUri(rest: string): WrittenForm | null {
  if (/^(?:datasets|spaces)\//.test(rest)) return null;
  const [owner, nameAndRevision, ...file] = rest.replace(/^models\//, '').split('/');
  if (owner === undefined || nameAndRevision === undefined) return null;
  const [name, revision] = nameAndRevision.split('@');
  const model = modelId(`${owner}/${name}`);
  return model === null ? null : { model, revision: revision ?? null, file: file.join('/') || null, form: 'hf-uri' };
}

const ID = /^([A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*?)(?:@([\w./-]+)|:([A-Z0-9_]+))?$/;

function readId(text: string): WrittenForm | null {
  const match = ID.exec(text);
  const model = match?.[1] === undefined ? null : modelId(match[1]);
  if (match === null || model === null) return null;
  if (match[2] !== undefined) return { model, revision: match[2], file: null, form: 'id@revision' };
  return { model, revision: null, file: null, form: match[3] === undefined ? 'id' : 'id:quant' };
}
