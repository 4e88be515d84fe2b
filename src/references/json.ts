// JSON, also JSON5 and with comments, and JSON Lines: configuration, catalogs, adapter configurations. https://www.rfc-editor.org/rfc/rfc8259

import { readData } from './data/reader.ts';
import type { Extractor } from './extractor.ts';
import { maskedForms } from './syntax/data/data-templates.ts';
import { readJson } from './syntax/data/json.ts';

export const json: Extractor = {
  id: 'json',
  title: 'JSON and JSON5: configuration, catalogs, adapter and model configurations',
  documentation: 'https://www.rfc-editor.org/rfc/rfc8259',
  forms: [
    '{"model": "org/name", "revision": "main"}',
    "{model: 'org/name'} of JSON5",
    '{"base_model_name_or_path": "org/name"} in adapter_config.json',
    '{"key": "MODEL_NAME", "value": "org/name"}',
    '{"models": {"org/name": {}}}',
    '{"args": ["--model", "org/name"]}',
    '{"url": "https://huggingface.co/org/name/resolve/main/file.gguf"}',
  ],
  language: 'json',
  applies: (path) =>
    /\.(?:json|jsonc|json5|jsonl|webmanifest|code-workspace)(?:\.(?:j2|tpl|tmpl|template|example|sample|dist))?$/i.test(
      path,
    ),
  extract: (file, context) =>
    readData(file, context, {
      name: 'json',
      title: 'JSON',
      maxLength: 20_000_000,
      mask: (text) => (/\{\{[^{}"]*\}\}/.test(text) ? maskedForms(text) : [text]),
      read: readJson,
    }),
};
