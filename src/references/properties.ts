// .env, INI and .properties files. https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax

import { append, type Extraction, type ModelReference, type SourceFile } from '../domain.ts';
import type { CommandReader } from './commands/line.ts';
import { commandReader } from './commands/script.ts';
import { assignedModels } from './commands/variable.ts';
import { NOTHING } from './extraction.ts';
import type { ExtractContext, Extractor } from './extractor.ts';
import { commentMentions } from './names/mentions.ts';
import { eitherOf } from './patterns.ts';
import { mayUseModels } from './screen.ts';
import { type Assembly, sliceOf } from './syntax/assembly.ts';
import { readProperties } from './syntax/data/properties.ts';
import { interpolate } from './syntax/interpolation.ts';

export const properties: Extractor = {
  id: 'properties',
  title: '.env, INI and .properties files, units of systemd and Podman',
  documentation:
    'https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax',
  forms: [
    'MODEL_ID=org/name',
    'export EMBEDDING_MODEL="org/name"',
    '[model]\nname = org/name',
    'rag.model.id: org/name',
  ],
  language: 'properties',
  applies: (path) => SETTINGS.test(path) && !OTHER_LANGUAGE.test(path),
  extract: extractProperties,
};

const SETTINGS = eitherOf(
  [
    // `.env`, `env.sample`, `.env-prod`, `prod.env`, `my_env.txt`
    /(?:^|\/)(?:\.?env(?:\.[\w.-]+)?|\.env[\w.-]*|[^/]*[._-]env(?:\.[\w-]+)?)$/,
    /(?:^|\/)env[_-]?vars(?:\.(?:example|sample|template|dist))?$/,
    /\.(?:env|ini|cfg|conf|properties|editorconfig|service|container)$/,
  ],
  'i',
);
/** `set_env.sh`, `conda_env.yaml`: about an environment, and written in a language of its own. */
const OTHER_LANGUAGE =
  /\.(?:(?:ba|z|k|c|fi)?sh|py|ps1|bat|cmd|ya?ml|toml|jsonc?|md|html|[cm]?[jt]sx?|rb|rs|go|java|kt|lua|tf)$/i;

function extractProperties(file: SourceFile, context: ExtractContext): Extraction {
  if (!mayUseModels(file.text, context.mirrors)) return NOTHING;
  const { entries, comments } = readProperties(file);
  const variables = new Map<string, readonly Assembly[]>();
  const reader = commandReader(context, variables);
  const references: ModelReference[] = [];
  for (const { section, key, value } of entries) {
    const values = interpolate(value, variables);
    variables.set(key, values);
    append(references, entryModels(section === '' ? key : `${section}.${key}`, values, reader));
  }
  return { references: [...references, ...commentMentions(file, comments, context.mirrors)], problems: [] };
}

/** `ExecStart=vllm serve org/name` of systemd, `command=` of supervisord. */
const COMMAND = /(?:^|\.)(?:Exec(?:Start(?:Pre|Post)?|Reload)?|command)$/;
/** `Environment=MODEL_ID=org/name` of systemd, `environment=MODEL_ID="org/name",PORT="80"` of supervisord. */
const VARIABLE = /(?:^|\.)[Ee]nvironment$/;
const PAIR = /(?:^|,)\s*(\w+)=(?:"([^"]*)"|'([^']*)'|([^,]*))/g;

function entryModels(key: string, values: readonly Assembly[], reader: CommandReader): readonly ModelReference[] {
  if (COMMAND.test(key)) return values.flatMap((value) => reader.read('shell', value));
  if (!VARIABLE.test(key)) return assignedModels(key, [values], reader);
  return values.flatMap((value) => {
    const pairs = [...value.text.matchAll(PAIR)];
    if (pairs.length === 0) return assignedModels('', [[value]], reader);
    return pairs.flatMap(({ 0: whole, 1: name = '', 2: double, 3: single, 4: plain, index }) => {
      const end = index + whole.length - (plain === undefined ? 1 : 0);
      const length = (double ?? single ?? plain ?? '').length;
      return assignedModels(name, [[sliceOf(value, end - length, end)]], reader);
    });
  });
}
