import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type ComparedFileAnswer,
  checkRunRow,
  commentRow,
  comparison,
  issueRow,
  type Row,
  shown,
  updateCheckRun,
} from './github-rows.ts';
import { operationFor } from './openapi.ts';

/** What a fault does to one request: a status, an answer that is no JSON, a closed connection, or no answer. */
export type Fault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly message?: string }
  | 'not-json'
  | 'reset'
  | 'silent';

export interface SeenRequest {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Record<string, unknown>;
  readonly authorization: string | undefined;
}

interface Call extends SeenRequest {
  readonly parameters: Readonly<Record<string, string>>;
  readonly accept: string;
}

/** A GitHub on loopback with just enough memory: check runs, comments, issues, files, comparisons. */
export interface LoopbackGitHub {
  readonly url: string;
  readonly requests: SeenRequest[];
  /** Every way in which a request or an answer departed from GitHub's description. Tests expect none. */
  readonly faults: string[];
  readonly checkRuns: Row[];
  readonly comments: Row[];
  readonly issues: Row[];
  /** Text by `owner/repo/path@ref`. */
  readonly files: Map<string, string>;
  /** Changed files by `base...head`. */
  readonly comparisons: Map<string, readonly ComparedFileAnswer[]>;
  /** Asked before each request: a fault, or null to answer it. */
  onRequest: (request: SeenRequest, index: number) => Fault | null;
  readonly close: () => Promise<void>;
}

const NOT_FOUND = [404, { message: 'Not Found' }] as const;

export async function startLoopbackGitHub(): Promise<LoopbackGitHub> {
  let nextId = 1_000;
  const state: Omit<LoopbackGitHub, 'url' | 'close'> = {
    requests: [],
    faults: [],
    checkRuns: [],
    comments: [],
    issues: [],
    files: new Map(),
    comparisons: new Map(),
    onRequest: () => null,
  };
  const find = (rows: Row[], id: string | undefined) => rows.find((row) => String(row.id) === id);
  const newId = () => {
    nextId += 1;
    return nextId;
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      state.faults.push(String(error));
      response.destroy();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://loopback');
    const path = url.pathname.replace(/^\/api\/v3/, '');
    const text = await bodyOf(request);
    const body = text === '' ? undefined : JSON.parse(text);
    const operation = operationFor(request.method ?? '', path);
    const seen: SeenRequest = {
      operation: operation?.id ?? 'unknown',
      method: request.method ?? '',
      path,
      query: Object.fromEntries(url.searchParams),
      body: body ?? {},
      authorization: request.headers.authorization,
    };
    state.requests.push(seen);
    if (operation === null) {
      state.faults.push(`${seen.method} ${path} is no operation of the cut`);
      return send(response, 404, { message: 'Not Found' });
    }
    for (const fault of operation.checkRequest(url.searchParams, body))
      state.faults.push(`${seen.operation}: ${fault}`);
    const fault = server_.onRequest(seen, state.requests.length - 1);
    if (fault !== null) return fail(response, fault);
    const call = { ...seen, parameters: operation.parameters, accept: request.headers.accept ?? '' };
    const [status, value] = handlers[operation.id]?.(call) ?? [500, { message: `${operation.id} is not played` }];
    if (typeof value === 'string') return sendText(response, status, value);
    if (status < 400) {
      for (const wrong of operation.checkResponse(status, value))
        state.faults.push(`${seen.operation} answer: ${wrong}`);
    }
    send(response, status, value);
  }

  /** Answers by operation: status and body. A string body is a raw file. */
  const handlers: Readonly<Record<string, (call: Call) => readonly [number, unknown]>> = {
    'checks/create': ({ body }) => {
      const row = checkRunRow(newId(), body);
      state.checkRuns.push(row);
      return [201, shown(row)];
    },
    'checks/update': ({ parameters, body }) => {
      const row = find(state.checkRuns, parameters['check_run_id']);
      if (row === undefined) return NOT_FOUND;
      updateCheckRun(row, body);
      return [200, shown(row)];
    },
    'checks/list-for-ref': ({ parameters, query }) => {
      const runs = state.checkRuns.filter(
        (row) => row['head_sha'] === parameters['ref'] && (query['check_name'] ?? row['name']) === row['name'],
      );
      return [200, { total_count: runs.length, check_runs: runs.map(shown) }];
    },
    'issues/list-comments': ({ query }) => [200, page(state.comments, query)],
    'issues/create-comment': ({ body }) => {
      const row = commentRow(newId(), String(body['body']));
      state.comments.push(row);
      return [201, row];
    },
    'issues/update-comment': ({ parameters, body }) => {
      const row = find(state.comments, parameters['comment_id']);
      return row === undefined ? NOT_FOUND : [200, Object.assign(row, body)];
    },
    'issues/delete-comment': ({ parameters }) => {
      const row = find(state.comments, parameters['comment_id']);
      if (row === undefined) return NOT_FOUND;
      state.comments.splice(state.comments.indexOf(row), 1);
      return [204, undefined];
    },
    'issues/list-for-repo': ({ query }) => [
      200,
      page(
        state.issues.filter((row) => row['state'] === query['state']),
        query,
      ),
    ],
    'issues/create': ({ body }) => {
      const row = issueRow(newId(), state.issues.length + 1, body);
      state.issues.push(row);
      return [201, row];
    },
    'issues/update': ({ parameters, body }) => {
      const row = state.issues.find((each) => String(each['number']) === parameters['issue_number']);
      return row === undefined ? NOT_FOUND : [200, Object.assign(row, body)];
    },
    'repos/get-content': ({ parameters: { owner, repo, path }, query, accept }) => {
      const text = state.files.get(`${owner}/${repo}/${path}@${query['ref'] ?? 'HEAD'}`);
      if (!accept.includes('raw')) state.faults.push('repos/get-content: asked for JSON, not for the raw file');
      return text === undefined ? NOT_FOUND : [200, text];
    },
    'repos/compare-commits-with-basehead': ({ parameters }) => {
      const files = state.comparisons.get(parameters['basehead'] ?? '');
      return files === undefined ? NOT_FOUND : [200, comparison(files)];
    },
  };

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const server_: LoopbackGitHub = {
    ...state,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return server_;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, value: unknown): void {
  const body = value === undefined ? '' : JSON.stringify(value);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(body);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'application/vnd.github.raw; charset=utf-8' }).end(text);
}

function fail(response: ServerResponse, fault: Fault): void {
  if (fault === 'silent') return;
  if (fault === 'reset') response.destroy();
  else if (fault === 'not-json') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Unicorn!</html>');
  } else {
    const headers = { 'content-type': 'application/json; charset=utf-8', ...fault.headers };
    response
      .writeHead(fault.status, headers)
      .end(JSON.stringify({ message: fault.message ?? `fault ${fault.status}` }));
  }
}

function page(rows: readonly Row[], query: Readonly<Record<string, string>>): readonly Row[] {
  const size = Number(query['per_page'] ?? 30);
  const start = (Number(query['page'] ?? 1) - 1) * size;
  return rows.slice(start, start + size);
}
