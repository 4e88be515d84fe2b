// TOML: configuration, tool tables of pyproject.toml. https://toml.io/en/v1.0.0

import { readData } from './data/reader.ts';
import type { Extractor } from './extractor.ts';
import { mentionsInComments } from './names/mentions.ts';
import { readToml } from './syntax/data/toml.ts';

export const toml: Extractor = {
  id: 'toml',
  title: 'TOML: configuration, tool tables of pyproject.toml',
  documentation: 'https://toml.io/en/v1.0.0',
  forms: ['model = "org/name"', '[models.embedding]\nname = "org/name"', 'models = ["org/name", "org/other"]'],
  language: 'toml',
  applies: (path) =>
    /\.toml(?:\.(?:j2|tpl|tmpl|template|example|sample|dist))?$|(?:^|\/)(?:poetry|uv|pdm|Cargo)\.lock$/i.test(path),
  extract: (file, context) => {
    const data = readData(file, context, {
      name: 'toml',
      title: 'TOML',
      maxLength: 5_000_000,
      mask: (text) => [text],
      read: readToml,
    });
    return { ...data, references: [...data.references, ...mentionsInComments(file, context.mirrors)] };
  },
};
