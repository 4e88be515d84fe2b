import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { type HubFile, type HubModel, headOf, historyOf, isUnseen, recordOf, shaOf } from './hub-models.ts';
import type { HubState } from './loopback-hub.ts';

interface Call {
  readonly state: HubState;
  readonly request: IncomingMessage;
  readonly url: URL;
  /** Token as sent, null when none. Unknown tokens never get this far. */
  readonly token: string | null;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

type Parts = Readonly<Record<string, string>>;
type Handler = (call: Call, parts: Parts) => Answer | Promise<Answer>;

const ID = '(?<id>[^/]+/[^/]+|[^/]+)';

/** In this order: the first pattern that fits the path answers. */
const ROUTES: readonly (readonly [RegExp, Handler])[] = [
  [/^\/api\/whoami-v2$/, whoAmI],
  [/^\/api\/models$/, listModels],
  [new RegExp(`^/api/resolve-cache/models/${ID}/(?<revision>[0-9a-f]{40})/(?<path>.+)$`), serveFile],
  [new RegExp(`^/api/models/${ID}/revision/(?<revision>[^/]+)$`), modelInfo],
  [new RegExp(`^/api/models/${ID}/tree/(?<revision>[^/]+)$`), listTree],
  [new RegExp(`^/api/models/${ID}/paths-info/(?<revision>[^/]+)$`), pathsInfo],
  [new RegExp(`^/api/models/${ID}/commits/(?<revision>[^/]+)$`), listCommits],
  [new RegExp(`^/api/models/${ID}/refs$`), listRefs],
  [new RegExp(`^/api/models/${ID}$`), modelInfo],
  [new RegExp(`^/${ID}/(?<how>resolve|raw)/(?<revision>[^/]+)/(?<path>.+)$`), resolveFile],
];

/** Answers one request as the Hub does: shapes, codes and headers of its HTTP API. */
export async function answerAsHub(state: HubState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://hub.invalid');
  const bucket = url.pathname.includes('/resolve/') ? 'resolvers' : 'api';
  const { status, headers, body } = await answerTo(state, request, url, bucket);
  response.writeHead(status, {
    'content-length': String(Buffer.byteLength(body)),
    'x-request-id': shaOf(url.pathname).slice(0, 16),
    ratelimit: `"${bucket}";r=${state.quota[bucket]};t=${state.quota.windowSeconds}`,
    'ratelimit-policy': `"fixed window";"${bucket}";q=500;w=${state.quota.windowSeconds}`,
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function answerTo(state: HubState, request: IncomingMessage, url: URL, bucket: 'api' | 'resolvers') {
  if (!url.pathname.startsWith(state.prefix)) return refuse(404, 'Not found');
  if (state.quota[bucket] <= 0) return refuse(429, 'We had to rate limit your IP (192.0.2.7).');
  state.quota[bucket] -= 1;

  const token = request.headers.authorization?.replace(/^Bearer /, '') ?? null;
  if (token !== null && !state.tokens.has(token)) return refuse(401, 'Invalid credentials in Authorization header');
  const local = url.pathname.slice(state.prefix.length);
  for (const [pattern, handler] of ROUTES) {
    const match = pattern.exec(local);
    if (match === null) continue;
    const parts = Object.entries(match.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value ?? '')]);
    return await handler({ state, request, url, token }, Object.fromEntries(parts));
  }
  return refuse(404, 'Sorry, we can’t find the page you are looking for.');
}

function whoAmI({ token }: Call): Answer {
  return token === null ? refuse(401, 'Invalid username or password.') : json({ type: 'user', name: 'somebody' });
}

function listModels({ state, url, request }: Call): Answer {
  const author = url.searchParams.get('author');
  const limit = Number(url.searchParams.get('limit') ?? 500);
  const from = Number(url.searchParams.get('cursor') ?? 0);
  const all = [...state.repositories.values()].filter(({ id }) => author === null || id.startsWith(`${author}/`));
  const page = all.slice(from, from + limit).flatMap((repository) => headOf(repository, 'main') ?? []);
  const next = new URL(url);
  next.searchParams.set('cursor', String(from + limit));
  const link = `<http://${request.headers.host}${next.pathname}${next.search}>; rel="next"`;
  const records = page.map((model) => expanded(recordOf(model), url));
  return json(records, from + limit < all.length ? { link } : {});
}

function modelInfo(call: Call, parts: Parts): Answer {
  const found = findCommit(call, parts, '/api/models/');
  if ('status' in found) return found;
  if (isUnseen(found)) return refuse(503, 'the license of this model was not seen', { 'retry-after': '0' });
  return json(expanded(recordOf(found), call.url));
}

function listTree(call: Call, parts: Parts): Answer {
  const found = findCommit(call, parts, '/api/models/');
  if ('status' in found) return found;
  return json(Object.entries(found.files ?? {}).map(([path, file]) => entryOf(path, file)));
}

async function pathsInfo(call: Call, parts: Parts): Promise<Answer> {
  const found = findCommit(call, parts, '/api/models/');
  if ('status' in found) return found;
  const { paths } = JSON.parse(await text(call.request)) as { paths: readonly string[] };
  const wanted = Object.entries(found.files ?? {}).filter(([path]) => paths.includes(path));
  return json(wanted.map(([path, file]) => entryOf(path, file)));
}

function listCommits(call: Call, parts: Parts): Answer {
  const found = findCommit(call, parts, '/api/models/');
  if ('status' in found) return found;
  const repository = call.state.repositories.get(found.id);
  const commits = repository === undefined ? [] : historyOf(repository, parts['revision'] ?? 'main');
  return json(
    commits.map((id) => ({ id, title: 'change', message: '', date: '2025-01-01T00:00:00.000Z', authors: [] })),
  );
}

function listRefs(call: Call, parts: Parts): Answer {
  const found = findCommit(call, parts, '/api/models/');
  if ('status' in found) return found;
  const all = [...(call.state.repositories.get(found.id)?.refs ?? [])].filter(([name]) => !name.startsWith('refs/pr/'));
  const branches = all.map(([name, targetCommit]) => ({ name, ref: `refs/heads/${name}`, targetCommit }));
  return json({ branches, converts: [], tags: [] });
}

function resolveFile(call: Call, parts: Parts): Answer {
  const { state } = call;
  const found = findCommit(call, parts, '/');
  if ('status' in found) return found;
  if (!mayReadFiles(call, found)) return gated(call, found);
  const { path = '', how } = parts;
  const file = found.files?.[path];
  if (file === undefined) return missingFile(found, path);
  const commit = { 'x-repo-commit': found.sha ?? '' };
  if (isLfs(file)) {
    if (how === 'raw') return bytes(call, Buffer.from(pointerOf(file.lfs)), commit);
    return redirect(302, `${state.cdnUrl}/repos/${file.lfs}`, { ...commit, 'x-linked-etag': `"${file.lfs}"` });
  }
  if (how === 'raw' || state.directFiles) return bytes(call, Buffer.from(file), commit);
  const cached = `/api/resolve-cache/models/${found.id}/${found.sha}/${encodeURIComponent(path)}`;
  return redirect(307, state.prefix + cached, commit);
}

function serveFile(call: Call, parts: Parts): Answer {
  const found = findCommit(call, parts, '/api/resolve-cache/models/');
  if ('status' in found) return found;
  if (!mayReadFiles(call, found)) return gated(call, found);
  const file = found.files?.[parts['path'] ?? ''];
  if (file === undefined || isLfs(file)) return missingFile(found, parts['path'] ?? '');
  return bytes(call, Buffer.from(file), { 'x-repo-commit': found.sha ?? '' });
}

/** The commit asked for, or the answer that says why not: redirect, 401, 403, 404 or 451. */
function findCommit({ state, token, url }: Call, parts: Parts, before: string): HubModel | Answer {
  const { id: asked = '', revision = 'main' } = parts;
  const id = state.names.get(asked.toLowerCase());
  const repository = id === undefined ? undefined : state.repositories.get(id);
  const head = repository === undefined ? undefined : headOf(repository, 'main');
  if (repository === undefined || head === undefined || (head.private === true && !opens(state, token, head.id))) {
    const code = { 'x-error-code': 'RepoNotFound' };
    return token === null
      ? refuse(401, 'Invalid username or password.', code)
      : refuse(404, 'Repository not found', code);
  }
  if (repository.id !== asked) {
    const rest = url.pathname.slice((state.prefix + before + asked).length);
    return redirect(307, `${state.prefix}${before}${repository.id}${rest}${url.search}`);
  }
  if (head.regionBlocked === true) return refuse(451, 'Unavailable for legal reasons');
  if (head.disabled === true) {
    const message = 'Access to this resource is disabled.';
    return refuse(403, message, { 'x-error-message': message });
  }
  const commit = headOf(repository, revision);
  return commit ?? refuse(404, `Invalid rev id: ${revision}`, { 'x-error-code': 'RevisionNotFound' });
}

function mayReadFiles({ state, token }: Call, model: HubModel): boolean {
  return (model.gated ?? false) === false || opens(state, token, model.id);
}

function gated({ token }: Call, model: HubModel): Answer {
  const message = `Access to model ${model.id} is restricted.`;
  return refuse(token === null ? 401 : 403, message, { 'x-error-code': 'GatedRepo' });
}

function missingFile(model: HubModel, path: string): Answer {
  const listed = (model.siblings as { rfilename?: string }[] | undefined)?.some?.((entry) => entry?.rfilename === path);
  return listed === true
    ? refuse(503, 'the contents of this file were not seen', { 'retry-after': '0' })
    : refuse(404, 'Entry not found', { 'x-error-code': 'EntryNotFound' });
}

function opens(state: HubState, token: string | null, id: string): boolean {
  const known = token === null ? undefined : state.tokens.get(token);
  return known !== undefined && (known.opens === 'all' || known.opens.includes(id));
}

/** `expand=a&expand=b` and `expand[]=a` both narrow the record to those fields. */
function expanded(record: Record<string, unknown>, url: URL): Record<string, unknown> {
  const fields = [...url.searchParams.getAll('expand'), ...url.searchParams.getAll('expand[]')];
  if (fields.length === 0) return record;
  const kept = ['_id', 'id', ...fields].filter((field) => record[field] !== undefined);
  return Object.fromEntries(kept.map((field) => [field, record[field]]));
}

function bytes({ request }: Call, content: Buffer, extra: Readonly<Record<string, string>>): Answer {
  const etag = createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    etag: `"${etag}"`,
    'accept-ranges': 'bytes',
    ...extra,
  };
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  if (range === null) return { status: 200, headers, body: content };
  const body = content.subarray(Number(range[1]), Number(range[2]) + 1);
  const place = `bytes ${range[1]}-${Number(range[1]) + body.length - 1}/${content.length}`;
  return { status: 206, headers: { ...headers, 'content-range': place }, body };
}

function entryOf(path: string, file: HubFile): Record<string, unknown> {
  if (isLfs(file)) {
    return { type: 'file', path, oid: file.lfs, size: 1, lfs: { oid: file.lfs, size: 1, pointerSize: 130 } };
  }
  return { type: 'file', path, oid: shaOf(path), size: Buffer.from(file).length };
}

function isLfs(file: HubFile): file is { readonly lfs: string } {
  return typeof file === 'object' && 'lfs' in file;
}

function pointerOf(oid: string): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 1234\n`;
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

function json(value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(value) };
}

function refuse(status: number, error: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify({ error }) };
}

function redirect(status: number, location: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { location, ...headers }, body: '' };
}
