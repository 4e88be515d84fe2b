import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Cuts the operations that the gate uses, with the schemas they refer to, out of GitHub's OpenAPI description, for the loopback
 * GitHub of the tests. The description comes in the npm package `@octokit/openapi` (MIT, 400 MB, hence not a dependency):
 *
 *     cd "$(mktemp -d)" && npm install --ignore-scripts @octokit/openapi@23.0.2
 *     npx tsx scripts/openapi-cut.ts "$OLDPWD"/node_modules/@octokit/openapi/generated/api.github.com.json
 */
const OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  '/repos/{owner}/{repo}/check-runs': ['post'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}': ['patch'],
  '/repos/{owner}/{repo}/commits/{ref}/check-runs': ['get'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/contents/{path}': ['get'],
  '/repos/{owner}/{repo}/issues': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}': ['patch'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch', 'delete'],
};

/** Prose and examples: two thirds of the description, of no use to a validator. */
const DROPPED = new Set(['description', 'example', 'examples', 'externalDocs', 'summary', 'tags', 'x-github', 'title']);
/** Keys whose children are named by the user, not by OpenAPI. */
const NAMING = new Set(['properties', 'schemas', 'parameters', 'responses', 'headers', 'paths']);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const source = process.argv[2];
if (source === undefined) throw new Error('Usage: tsx scripts/openapi-cut.ts path/to/api.github.com.json');
const whole = JSON.parse(readFileSync(source, 'utf8')) as JsonObject;
const license = readFileSync(join(dirname(source), '../LICENSE'), 'utf8');

const cut: JsonObject = {
  openapi: whole['openapi'] ?? '',
  info: {
    title: "Operations of GitHub's REST API that the gate uses",
    version: '',
    'x-source': '@octokit/openapi',
    'x-license': license,
  },
  paths: {},
  components: {},
};
for (const [path, methods] of Object.entries(OPERATIONS)) {
  const item = at(whole, ['paths', path]);
  set(cut, ['paths', path], Object.fromEntries(methods.map((method) => [method, trimmed(item[method] ?? null, '')])));
}
for (let missing = missingReferences(); missing.length > 0; missing = missingReferences()) {
  for (const keys of missing) set(cut, keys, trimmed(at(whole, keys), ''));
}
const target = join(dirname(dirname(fileURLToPath(import.meta.url))), '__tests__/fixtures/github/openapi.json');
writeFileSync(target, `${JSON.stringify(cut)}\n`);

function missingReferences(): string[][] {
  const references = new Set([...JSON.stringify(cut).matchAll(/"\$ref":"#\/([^"]+)"/g)].map((match) => match[1] ?? ''));
  return [...references].map((reference) => reference.split('/')).filter((keys) => at(cut, keys) === undefined);
}

function trimmed(value: Json, parent: string): Json {
  if (Array.isArray(value)) return value.map((each) => trimmed(each, ''));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => NAMING.has(parent) || !DROPPED.has(key));
  return Object.fromEntries(kept.map(([key, each]) => [key, trimmed(each, NAMING.has(parent) ? '' : key)]));
}

function at(root: JsonObject, keys: readonly string[]): JsonObject {
  return keys.reduce<JsonObject>((node, key) => node?.[key] as JsonObject, root);
}

function set(root: JsonObject, keys: readonly string[], value: Json): void {
  const parent = keys.slice(0, -1).reduce<JsonObject>((node, key) => {
    node[key] ??= {};
    return node[key] as JsonObject;
  }, root);
  parent[keys.at(-1) ?? ''] = value;
}
