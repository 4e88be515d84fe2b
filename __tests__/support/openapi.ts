import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** Checks requests and responses against the cut of GitHub's OpenAPI description (`scripts/openapi-cut.ts`). */

type Schema = { [key: string]: unknown };

export interface Operation {
  readonly id: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Faults of a request, empty when it is as GitHub describes it. */
  readonly checkRequest: (query: URLSearchParams, body: unknown) => readonly string[];
  readonly checkResponse: (status: number, body: unknown) => readonly string[];
}

const file = join(import.meta.dirname, '../fixtures/github/openapi.json');
const description = withNull(JSON.parse(readFileSync(file, 'utf8'))) as Schema;
const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, validateFormats: true });
addFormats.default(ajv);
ajv.addSchema(description, 'github');
const compiled = new Map<string, ValidateFunction>();

/** The operation that answers `method path`; null when the gate is not meant to call it. */
export function operationFor(method: string, path: string): Operation | null {
  for (const [template, item] of Object.entries(description['paths'] as Record<string, Schema>)) {
    const parameters = matched(template, path);
    const operation = item[method.toLowerCase()] as Schema | undefined;
    if (parameters === null || operation === undefined) continue;
    const pointer = ['paths', template, method.toLowerCase()];
    return {
      id: String(operation['operationId']),
      parameters,
      checkRequest: (query, body) => [...queryFaults(operation, query), ...bodyFaults(operation, pointer, body)],
      checkResponse: (status, body) => responseFaults(operation, pointer, status, body),
    };
  }
  return null;
}

function matched(template: string, path: string): Record<string, string> | null {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  const pattern = template.replaceAll(/\{(\w+)\}/g, (_, name) => (name === 'path' ? '(.+)' : '([^/]+)'));
  const match = new RegExp(`^${pattern}$`).exec(path);
  if (match === null) return null;
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]));
}

function queryFaults(operation: Schema, query: URLSearchParams): readonly string[] {
  const known = new Map<string, Schema>();
  for (const parameter of (operation['parameters'] ?? []) as Schema[]) {
    const resolved = '$ref' in parameter ? resolve(String(parameter['$ref'])) : parameter;
    if (resolved['in'] === 'query') known.set(String(resolved['name']), resolved['schema'] as Schema);
  }
  return [...query].flatMap(([name, value]) => {
    const schema = known.get(name);
    if (schema === undefined) return [`query: unknown parameter "${name}"`];
    const typed = schema['type'] === 'integer' ? Number(value) : value;
    return ajv.validate(schema, typed) ? [] : [`query ${name}: ${ajv.errorsText()}`];
  });
}

function bodyFaults(operation: Schema, pointer: readonly string[], body: unknown): readonly string[] {
  const request = operation['requestBody'] as Schema | undefined;
  if (request === undefined) return body === undefined ? [] : ['body: none expected'];
  const at = [...pointer, 'requestBody', 'content', 'application/json', 'schema'];
  const schema = resolve(`#/${at.map(escaped).join('/')}`);
  const known = Object.keys((schema['properties'] ?? {}) as Schema);
  const unknown = Object.keys((body ?? {}) as Schema).filter((key) => !known.includes(key));
  return [...unknown.map((key) => `body: unknown field "${key}"`), ...faults(at, body ?? null)];
}

function responseFaults(
  operation: Schema,
  pointer: readonly string[],
  status: number,
  body: unknown,
): readonly string[] {
  const response = (operation['responses'] as Schema)[String(status)] as Schema | undefined;
  if (response === undefined) return [`response: status ${status} is not described`];
  const media = (response['content'] as Schema | undefined)?.['application/json'];
  if (media === undefined) return [];
  return faults([...pointer, 'responses', String(status), 'content', 'application/json', 'schema'], body);
}

function faults(at: readonly string[], value: unknown): readonly string[] {
  const reference = `github#/${at.map(escaped).join('/')}`;
  const validate = compiled.get(reference) ?? ajv.compile({ $ref: reference });
  compiled.set(reference, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }: ErrorObject) => `${instancePath} ${message}`);
}

function resolve(reference: string): Schema {
  const keys = reference
    .slice(2)
    .split('/')
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'));
  const found = keys.reduce<unknown>((node, key) => (node as Schema)[key], description) as Schema;
  return '$ref' in found ? resolve(String(found['$ref'])) : found;
}

function escaped(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}

/** OpenAPI 3.0 writes `nullable: true` where JSON Schema has a union with null. */
function withNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNull);
  if (value === null || typeof value !== 'object') return value;
  const { nullable, ...rest } = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withNull(each)]));
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest;
}
