import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TERM_IDS, VOCABULARY } from '../../src/catalog/vocabulary.ts';
import type { TermId } from '../../src/domain.ts';
import { policyJsonSchema } from '../../src/policy/schema/json-schema.ts';
import { TERM_RULES } from '../../src/policy/terms/rules.ts';
import { filled, table } from '../markdown.ts';

const DOCUMENT = 'docs/policy.md';

/** Fills the tables of `docs/policy.md` from the schema and the term rules; the prose around them is written by hand. */
export function generate(root: string): Map<string, string> {
  const path = join(root, DOCUMENT);
  let text = readFileSync(path, 'utf8');
  for (const [name, content] of Object.entries(tables())) text = filled(text, name, content);
  return new Map([[DOCUMENT, text]]);
}

interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

function tables(): Readonly<Record<string, string>> {
  const root = policyJsonSchema() as Schema;
  const property = (name: string) => root.properties?.[name] ?? {};
  return {
    keys: keyTable(root),
    facts: keyTable(property('organization')),
    licenses: keyTable(property('licenses')),
    models: keyTable(property('models')),
    require: keyTable(property('require')),
    'on-unknown': keyTable(property('on-unknown')),
    scopes: keyTable(property('scopes').items ?? {}),
    assertions: keyTable(property('assertions').items ?? {}),
    waivers: keyTable(property('waivers').items ?? {}),
    terms: table(['term', 'a license with it', 'unless the policy says otherwise', 'facts'], TERM_IDS.map(termRow)),
  };
}

function keyTable({ properties = {} }: Schema): string {
  const rows = Object.entries(properties).map(([key, schema]) => [
    `\`${key}\``,
    typeText(schema),
    schema.description ?? '',
  ]);
  return table(['key', 'value', 'meaning'], rows);
}

function termRow(term: TermId): readonly string[] {
  const { rule, facts } = TERM_RULES[term];
  return [`\`${term}\``, VOCABULARY[term].sentence, rule, facts.map((fact) => `\`${fact}\``).join(', ')];
}

function typeText({ type, enum: values, anyOf, items }: Schema): string {
  if (values !== undefined) return values.map((value) => `\`${value}\``).join(', ');
  if (anyOf !== undefined) return [...new Set(anyOf.map(typeText))].join(' or ');
  if (type === 'array') return `list of ${items === undefined ? 'values' : typeText(items)}`;
  return TYPES[type ?? ''] ?? 'map';
}

const TYPES: Readonly<Record<string, string>> = {
  boolean: '`true` or `false`',
  string: 'text',
  number: 'number',
  integer: 'whole number',
  object: 'map',
};
