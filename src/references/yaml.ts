// YAML: configuration, Kubernetes, Helm values and templates, Compose, CI, task files. https://yaml.org/spec/1.2.2/

import { chartModels } from './data/chart-values.ts';
import { readData } from './data/reader.ts';
import type { Extractor } from './extractor.ts';
import { languageOfScript } from './languages.ts';
import { mentionsInComments } from './names/mentions.ts';
import { mayNameModels } from './screen.ts';
import { maskedForms } from './syntax/data/data-templates.ts';
import { readYaml } from './syntax/data/yaml.ts';

export const yaml: Extractor = {
  id: 'yaml',
  title: 'YAML: configuration, Kubernetes, Helm, Compose, CI, task files',
  documentation: 'https://yaml.org/spec/1.2.2/',
  forms: [
    'base_model: org/name',
    'model: {path: org/name, revision: main}',
    'env: [{name: MODEL_ID, value: org/name}]',
    'environment: ["MODEL_ID=${MODEL_ID:-org/name}"]',
    'args: ["--model", "org/name"]',
    'run: vllm serve org/name',
    'envs: {SIZE: 7} ... run: vllm serve org/name-${SIZE}b',
    'storageUri: hf://org/name',
    'model: {{ .Values.model | default "org/name" }}',
    '{{- $model := .Values.model | default "org/name" }}',
    'model: {org: owner, name: name}',
    'model: {{ .Values.org }}/{{ .Values.name }}',
    'configMapGenerator: [{literals: [MODEL_ID=org/name]}]',
    'config.json: {"model": "org/name"} as a block of text',
  ],
  language: 'yaml',
  applies: (path) => YAML_FILE.test(path) || (TEMPLATE_FILE.test(path) && !OTHER_TEMPLATE.test(path)),
  extract: (file, context) => {
    // Templates of programs are called no otherwise than those of settings.
    if (TEMPLATE_FILE.test(file.path) && file.text.startsWith('#!'))
      return context.embed(languageOfScript(file.text) ?? 'shell', file);
    const data = readData(file, context, {
      name: 'yaml',
      title: 'YAML',
      maxLength: 2_000_000,
      mask: (text) => maskedForms(blankIdleDocuments(text)),
      read: readYaml,
    });
    const joined = chartModels(file, context);
    return { ...data, references: [...data.references, ...joined, ...mentionsInComments(file, context.mirrors)] };
  },
};

/** `_default_template_yaml` is what tasks of lm-evaluation-harness include: https://github.com/EleutherAI/lm-evaluation-harness */
const YAML_FILE =
  /(?:\.(?:ya?ml|sky)|[\w-]_yaml|(?:^|\/)MLproject)(?:\.(?:j2|jinja2?|tpl|tmpl|tftpl|gotmpl|template|example|sample|dist|in|erb))?$/i;
/** Helm helpers, values rendered by Terraform: YAML unless the name says otherwise. */
const TEMPLATE_FILE = /\.(?:tpl|tftpl|gotmpl)$/i;
const OTHER_TEMPLATE =
  /\.(?:sh|bash|py|js|ts|json|toml|tf|conf|cfg|ini|env|md|html?|txt|sql|xml|service|ps1|dockerfile|properties)\.\w+$/i;

/** Documents of a YAML stream shorter than this are parsed without looking. */
const SMALL = 50_000;

/** A long YAML stream with the documents that can name no model blanked out, offsets kept. */
function blankIdleDocuments(text: string): string {
  if (text.length < SMALL) return text;
  return text
    .split(/^(?=---)/m)
    .map((document) =>
      mayNameModels(document) ? document : document.replace(/[^\n]+/g, (line) => ' '.repeat(line.length)),
    )
    .join('');
}
