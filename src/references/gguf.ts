// GGUF files in the tree: which models the header says they were made from. https://github.com/ggml-org/ggml/blob/master/docs/gguf.md

import type { ModelReference } from '../domain.ts';
import type { Extractor } from './extractor.ts';
import { named } from './names/named.ts';
import { referenceTo } from './reference.ts';
import { readGgufHeader } from './syntax/data/gguf-header.ts';

export const gguf: Extractor = {
  id: 'gguf',
  title: 'Headers of GGUF files',
  documentation: 'https://github.com/ggml-org/ggml/blob/master/docs/gguf.md',
  forms: [
    'general.base_model.0.repo_url = https://huggingface.co/org/name',
    'general.repo_url = https://huggingface.co/org/name',
    'general.source.huggingface.repository = org/name',
  ],
  language: null,
  applies: (path) => /\.gguf$/i.test(path),
  extract: (file, { mirrors }) => {
    const references: ModelReference[] = [];
    for (const { key, value } of readGgufHeader(file.text)) {
      const how = KEYS.find(([pattern]) => pattern.test(key))?.[1];
      const model = how === undefined ? null : named(value, mirrors);
      if (how === undefined || model === null) continue;
      const location = file.locate(0, 0);
      references.push(referenceTo(model, { written: value, how, class: 'use', certainty: 'certain', location }));
    }
    return { references, problems: [] };
  },
};

/** The keys that name repositories, and what each says. */
const KEYS: readonly (readonly [RegExp, string])[] = [
  [/^general\.base_model\.\d+\.repo_url$/, 'gguf-base-model'],
  [/^general\.(?:repo_url|source\.repo_url|source\.huggingface\.repository|source\.url)$/, 'gguf-source'],
];
