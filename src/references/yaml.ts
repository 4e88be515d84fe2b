import { readData } from './data-reader.ts';
import type { Extractor } from './extractor.ts';
import { maskTemplates } from './syntax/data-templates.ts';
import { readYaml } from './syntax/yaml.ts';

/** YAML: configuration, Kubernetes, Helm values and templates, Compose, CI, task files. https://yaml.org/spec/1.2.2/ */
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
    'config.json: {"model": "org/name"} as a block of text',
  ],
  language: 'yaml',
  applies: (path) =>
    /\.ya?ml(?:\.(?:j2|jinja2?|tpl|tmpl|gotmpl|template|example|sample|dist|in))?$|\.yml\.erb$/i.test(path),
  extract: (file, context) =>
    readData(file, context, {
      name: 'yaml',
      title: 'YAML',
      maxLength: 2_000_000,
      mask: maskTemplates,
      read: (text) => {
        const { documents, broken } = readYaml(text);
        return { roots: documents, broken };
      },
    }),
};
