// Triton model configurations in protobuf text. https://docs.nvidia.com/deeplearning/triton-inference-server/user-guide/docs/user_guide/model_configuration.html

import { append, type ModelReference } from '../domain.ts';
import type { Extractor } from './extractor.ts';
import { keyMeaning } from './names/model-keys.ts';
import { namedModels } from './names/named-models.ts';
import { embeddedView } from './source-file.ts';
import { assemblyOf } from './syntax/interpolation.ts';
import { unescapeString } from './syntax/string-escapes.ts';

export const tritonConfig: Extractor = {
  id: 'triton-config',
  title: 'Triton config.pbtxt',
  documentation:
    'https://docs.nvidia.com/deeplearning/triton-inference-server/user-guide/docs/user_guide/model_configuration.html',
  forms: ['parameters: { key: "model_name" value: { string_value: "org/name" } }'],
  language: null,
  applies: (path) => /\.(?:pbtxt|textproto|prototxt)(?:\.\w+)?$/.test(path),
  extract: (file, context) => {
    const references: ModelReference[] = [];
    let key = '';
    for (const match of file.text.matchAll(FIELD)) {
      const [whole, field = '', text = ''] = match;
      if (field === 'key') key = text;
      if (field !== 'string_value') continue;
      const close = match.index + whole.length - 1;
      const { value, offsets } = unescapeString(file.text, close - text.length, close);
      const view = embeddedView(file, value, offsets);
      if (/^\s*[{[]/.test(value)) append(references, context.embed('json', view).references);
      else {
        const place = { how: 'triton-parameter', meaning: keyMeaning(key), mirrors: context.mirrors };
        append(references, namedModels(assemblyOf(view), place));
      }
    }
    return { references, problems: [] };
  },
};

/** `key: "model_name"`, `string_value: "org/name"`, `string_value: 'x'` */
const FIELD = /(?<![\w])(key|string_value)\s*:\s*(?:"((?:[^"\\]|\\[\s\S])*)")/g;
