import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { answerWithFault, type Fault } from './hub-faults.ts';
import { commitChange, type HubModel, type HubRepository, repositoryOf } from './hub-models.ts';
import { answerAsHub } from './hub-routes.ts';

/** One request as it arrived. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

/** A token the Hub knows: which gated and private models it opens. `'all'` opens everything. */
export interface KnownToken {
  readonly opens: 'all' | readonly string[];
}

export interface LoopbackHubOptions {
  readonly models?: readonly HubModel[];
  readonly tokens?: Readonly<Record<string, KnownToken>>;
  /** Milliseconds before each answer. */
  readonly latency?: number;
  /** Requests left in the window, per bucket; the Hub answers 429 when they are used up. */
  readonly quota?: { readonly api?: number; readonly resolvers?: number; readonly windowSeconds?: number };
  /** Path prefix, as mirrors have. */
  readonly prefix?: string;
  /** 0 takes a free port. */
  readonly port?: number;
  /** Small files are answered directly, without the redirect to `/api/resolve-cache`. */
  readonly directFiles?: boolean;
}

/** What a scripted fault applies to: a substring or pattern of the URL, at most so many times, after some that pass. */
export interface FaultTarget {
  readonly url: string | RegExp;
  readonly times?: number;
  readonly after?: number;
}

/** The Hub's mutable state behind the routes. */
export interface HubState {
  readonly repositories: Map<string, HubRepository>;
  /** Lower-case id or former id -> id now. */
  readonly names: Map<string, string>;
  readonly tokens: Map<string, KnownToken>;
  readonly prefix: string;
  readonly directFiles: boolean;
  readonly cdnUrl: string;
  readonly quota: { api: number; resolvers: number; readonly windowSeconds: number };
}

/** A Hub on 127.0.0.1 over real HTTP, with a second port that plays the CDN. */
export interface LoopbackHub {
  /** Endpoint for the client, prefix included. */
  readonly url: string;
  readonly cdnUrl: string;
  readonly requests: SeenRequest[];
  readonly cdnRequests: SeenRequest[];
  /** Sockets opened to the Hub's port so far. */
  readonly connections: () => number;
  /** Requests whose path holds the text. */
  readonly count: (text: string) => number;
  readonly forget: () => void;
  readonly add: (model: HubModel) => void;
  /** Commits a change of card, files or anything else; returns the new sha. */
  readonly change: (id: string, patch: Partial<HubModel>, branch?: string) => string;
  readonly moveRef: (id: string, ref: string, sha: string) => void;
  /** The old name answers 307 from now on. */
  readonly rename: (from: string, to: string) => void;
  readonly remove: (id: string) => void;
  readonly fault: (target: FaultTarget, fault: Fault) => void;
  readonly clearFaults: () => void;
  readonly setLatency: (milliseconds: number) => void;
  readonly setQuota: (quota: { readonly api?: number; readonly resolvers?: number }) => void;
  readonly stop: () => Promise<void>;
}

interface ScriptedFault {
  readonly target: FaultTarget;
  readonly fault: Fault;
  seen: number;
}

/** Starts the Hub and its CDN. Stop it when the test ends. */
export async function startLoopbackHub(options: LoopbackHubOptions = {}): Promise<LoopbackHub> {
  const cdn = await listen(0, (request, response) => {
    cdnRequests.push(seen(request));
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end('bytes from the CDN');
  });
  const requests: SeenRequest[] = [];
  const cdnRequests: SeenRequest[] = [];
  const state = stateOf(options, urlOf(cdn.server));
  const faults: ScriptedFault[] = [];
  let latency = options.latency ?? 0;

  const hub = await listen(options.port ?? 0, (request, response) => {
    requests.push(seen(request));
    const answer = () => {
      const scripted = nextFault(faults, request.url ?? '');
      if (scripted === undefined) void answerAsHub(state, request, response);
      else answerWithFault(request, response, scripted);
    };
    if (latency > 0) setTimeout(answer, latency);
    else answer();
  });

  const repository = (id: string): HubRepository => {
    const found = state.repositories.get(id);
    if (found === undefined) throw new Error(`the loopback Hub has no ${id}`);
    return found;
  };
  return {
    url: urlOf(hub.server) + state.prefix,
    cdnUrl: state.cdnUrl,
    requests,
    cdnRequests,
    connections: hub.connections,
    count: (text) => requests.filter((request) => request.url.includes(text)).length,
    forget: () => {
      requests.length = 0;
      cdnRequests.length = 0;
    },
    add: (model) => addModel(state, model),
    change: (id, patch, branch) => commitChange(repository(id), patch, branch),
    moveRef: (id, ref, sha) => repository(id).refs.set(ref, sha),
    rename: (from, to) => renameModel(state, repository(from), to),
    remove: (id) => {
      state.repositories.delete(id);
      for (const [name, target] of state.names) if (target === id) state.names.delete(name);
    },
    fault: (target, fault) => faults.push({ target, fault, seen: 0 }),
    clearFaults: () => {
      faults.length = 0;
    },
    setLatency: (milliseconds) => {
      latency = milliseconds;
    },
    setQuota: (quota) => Object.assign(state.quota, quota),
    stop: async () => {
      await Promise.all([hub.stop(), cdn.stop()]);
    },
  };
}

/** Models of a JSON Lines file, one per line. */
export function readHubModels(path: string | URL): readonly HubModel[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as HubModel);
}

function stateOf(options: LoopbackHubOptions, cdnUrl: string): HubState {
  const state: HubState = {
    repositories: new Map(),
    names: new Map(),
    tokens: new Map(Object.entries(options.tokens ?? {})),
    prefix: options.prefix ?? '',
    directFiles: options.directFiles ?? false,
    cdnUrl,
    quota: { api: 1_000_000, resolvers: 1_000_000, windowSeconds: 300, ...options.quota },
  };
  for (const model of options.models ?? []) addModel(state, model);
  return state;
}

function addModel(state: HubState, model: HubModel): void {
  state.repositories.set(model.id, repositoryOf(model));
  for (const name of [model.id, ...(model.formerIds ?? [])]) state.names.set(name.toLowerCase(), model.id);
}

function renameModel(state: HubState, repository: HubRepository, to: string): void {
  state.repositories.delete(repository.id);
  state.repositories.set(to, repository);
  for (const [name, target] of state.names) if (target === repository.id) state.names.set(name, to);
  state.names.set(to.toLowerCase(), to);
  for (const [sha, model] of repository.commits) repository.commits.set(sha, { ...model, id: to });
  repository.id = to;
}

function nextFault(faults: readonly ScriptedFault[], url: string): Fault | undefined {
  for (const scripted of faults) {
    const { target } = scripted;
    const matches = typeof target.url === 'string' ? url.includes(target.url) : target.url.test(url);
    if (!matches) continue;
    scripted.seen += 1;
    const turn = scripted.seen - (target.after ?? 0);
    if (turn >= 1 && turn <= (target.times ?? Number.POSITIVE_INFINITY)) return scripted.fault;
  }
  return undefined;
}

interface Listening {
  readonly server: Server;
  readonly connections: () => number;
  readonly stop: () => Promise<void>;
}

/** A server on 127.0.0.1 that can be stopped with connections open. Also useful as the "evil" host of a test. */
export async function listen(
  port: number,
  handler: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Listening> {
  const sockets = new Set<Socket>();
  let opened = 0;
  const server = createServer(handler);
  server.on('connection', (socket) => {
    opened += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { server, connections: () => opened, stop };
}

/** `http://127.0.0.1:PORT` of a listening server. */
export function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function seen(request: IncomingMessage): SeenRequest {
  const url = request.url ?? '';
  return { method: request.method ?? '', url, path: url.split('?')[0] ?? '', headers: request.headers };
}
