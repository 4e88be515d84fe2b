// Terraform and other HCL: variables, locals, maps, blocks, here-documents. https://developer.hashicorp.com/terraform/language/syntax/configuration

import { addTo, append, type Extraction, type ModelReference, type SourceFile } from '../domain.ts';
import { extractArguments } from './commands/argument-vector.ts';
import type { CommandReader } from './commands/line.ts';
import { commandReader } from './commands/script.ts';
import { assignedModels } from './commands/variable.ts';
import { NOTHING } from './extraction.ts';
import type { ExtractContext, Extractor } from './extractor.ts';
import { languageOfText } from './languages.ts';
import { commentMentions } from './names/mentions.ts';
import { keyMeaning, namesRepository } from './names/model-keys.ts';
import { isKeyOfTable } from './names/plausible.ts';
import { mayUseModels } from './screen.ts';
import type { Assembly } from './syntax/assembly.ts';
import { type HclBody, type HclString, readHcl } from './syntax/data/hcl.ts';
import { addValues, assemblyOf, interpolate } from './syntax/interpolation.ts';
import { rewritten } from './syntax/rewritten.ts';

export const hcl: Extractor = {
  id: 'hcl',
  title: 'Terraform, tfvars and other HCL',
  documentation: 'https://developer.hashicorp.com/terraform/language/syntax/configuration',
  forms: [
    'variable "model_id" { default = "org/name" }',
    'model_id = "org/name"',
    'environment = { HF_MODEL_ID = "org/name" }',
    'set { name = "model.name" value = "org/name" }',
    'args = ["--model", "org/name"]',
  ],
  language: 'hcl',
  applies: (path) =>
    /\.(?:tf|tfvars|hcl|nomad|tofu)(?:\.(?:example|sample|template|tpl))?$|\.tfvars[\w.-]*$/i.test(path),
  extract: extractHcl,
};

const ARGUMENT_LISTS = /^(?:command|args|arguments|entrypoint|entry_point|container_args|container_command)$/i;

function extractHcl(file: SourceFile, context: ExtractContext): Extraction {
  if (!mayUseModels(file.text, context.mirrors)) return NOTHING;
  const { strings, keys, comments } = readHcl(file);
  const variables = valuesOf(strings);
  const reader = commandReader(context, variables);
  const references: ModelReference[] = [];
  const lists = new Map<HclBody, SourceFile[]>();
  for (const string of strings) {
    if (string.heredoc) append(references, documentModels(string, reader));
    else if (string.body.kind === 'list' && ARGUMENT_LISTS.test(string.key)) addTo(lists, string.body, string.value);
    else
      references.push(
        ...assignedModels(nameOf(string), [interpolate(templated(string.value), variables)], reader, 'terraform'),
      );
  }
  for (const words of lists.values())
    append(references, extractArguments(words.map(templated), context, variables).references);
  for (const { value, body } of keys) append(references, keyModels(value, body, reader));
  return { references: [...references, ...commentMentions(file, comments, context.mirrors)], problems: [] };
}

/** `var.size` and `local.model` by `var_size` and `local_model`: the form in which {@link templated} writes them. */
function valuesOf(strings: readonly HclString[]): ReadonlyMap<string, readonly Assembly[]> {
  const values = new Map<string, Assembly[]>();
  for (const { key, body, value, heredoc } of strings) {
    if (heredoc) continue;
    const name = variableName(key, body);
    if (name !== null) addValues(values, name, [assemblyOf(value)]);
  }
  return values;
}

function variableName(key: string, { names, parent }: HclBody): string | null {
  if (names[0] === 'variable' && key === 'default') return `var_${names[1] ?? ''}`;
  if (names[0] === 'locals') return `local_${key}`;
  return parent === null && names.length === 0 ? `var_${key}` : null;
}

/** `${var.size}` as `${var_size}`; other expressions stay and name nothing. */
function templated(view: SourceFile): SourceFile {
  return rewritten(view, /\$\{(var|local)\.([A-Za-z_]\w*)\}/g, ([, kind, name]) => `\${${kind}_${name}}`);
}

/** The key that says what a string is: its own, the `name` beside a `value`, the block or map around it. */
function nameOf({ key, body }: HclString): string {
  const own = key === '' ? (body.names.at(-1) ?? '') : key;
  const beside = own === 'value' && body.title.text !== null ? body.title.text : own;
  const around = body.names.at(-1) ?? '';
  const meaning = keyMeaning(beside);
  // A chart has a repository too: `resource "helm_release" "model" { repository = "org/charts" }`
  const isOfModel = meaning === 'neutral' || (namesRepository(beside) && body.names.length < 2);
  const models = isOfModel ? modelsAround(body) : null;
  if (models !== null) return models;
  if (meaning === 'neutral') return `${around}.${beside}`;
  return meaning === 'none' && beside === own && keyMeaning(around) === 'strong' && !NOT_MEMBERS.test(beside)
    ? around
    : beside;
}

/** `models = { "org/name" = { gpu = 1 } }`: a table by id. */
function keyModels(key: SourceFile, body: HclBody, reader: CommandReader): readonly ModelReference[] {
  const models = modelsAround(body);
  if (!isKeyOfTable(key.text, models !== null)) return [];
  return assignedModels(models ?? body.names.at(-1) ?? '', [[assemblyOf(key)]], reader, 'terraform');
}

/** `models = { fast = { repo = "org/name" } }`: the map of models that an entry stands in, or the variable of which it is the default. */
function modelsAround(body: HclBody): string | null {
  let passed = 0;
  for (let at: HclBody | null = body; at !== null && passed < 2; at = at.parent) {
    const name = at.names.at(-1) ?? '';
    const meaning = keyMeaning(name);
    if (meaning === 'strong') return name;
    if (meaning !== 'neutral' && name !== '') passed += 1;
  }
  return null;
}

/** Attributes of a model's block that are not the model. */
const NOT_MEMBERS =
  /^(?:description|type|image|source|version|owner|license|region|region_name|zone|role|path|dir|repository|chart|bucket|namespace)$/i;

function documentModels({ value }: HclString, reader: CommandReader): readonly ModelReference[] {
  const language = languageOfText(value.text, null, null) ?? (/^\s*(?:[\w-]+:|- )/.test(value.text) ? 'yaml' : 'shell');
  return reader.read(language, assemblyOf(value));
}
