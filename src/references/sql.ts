// SQL: models that extensions of databases load, and settings that name one. https://postgresml.org/docs/api/overview

import { append, type ModelReference, type SourceFile } from '../domain.ts';
import { NOTHING } from './extraction.ts';
import type { ExtractContext, Extractor } from './extractor.ts';
import { mayName } from './names/may-name.ts';
import { mentionsAs } from './names/mentions.ts';
import { namedModels, type Place } from './names/named-models.ts';
import { literalMeaning } from './names/sql-meaning.ts';
import { mayNameModels } from './screen.ts';
import { stretch } from './source-file.ts';
import { verbatim } from './syntax/assembly.ts';
import { type SqlLiteral, sqlLiterals } from './syntax/scripts/sql.ts';

export const sql: Extractor = {
  id: 'sql',
  title: 'SQL: models that functions of a database load, named arguments, options, rows of settings',
  documentation: 'https://postgresml.org/docs/api/overview',
  forms: [
    "SELECT pgml.embed('org/name', 'text')",
    'SELECT pgml.transform(task => \'{"task": "text-generation", "model": "org/name"}\'::JSONB)',
    "SELECT pgml.embed(transformer => 'org/name', text => 'text')",
    "ai.embedding_litellm('huggingface/org/name', 384)",
    "CREATE MODEL m REMOTE WITH CONNECTION DEFAULT OPTIONS (hugging_face_model_id = 'org/name')",
    "INSERT INTO settings (key, value) VALUES ('embedding_model', 'org/name')",
    "model TEXT DEFAULT 'org/name'",
  ],
  language: 'sql',
  applies: (path) => /\.(?:sql|pgsql|psql)$/i.test(path),
  extract: (file, context) => {
    if (!mayNameModels(file.text, context.mirrors)) return NOTHING;
    const references: ModelReference[] = [];
    for (const literal of sqlLiterals(file.text)) append(references, literalModels(literal, file, context));
    return { references, problems: [] };
  },
};

function literalModels(literal: SqlLiteral, file: SourceFile, context: ExtractContext): readonly ModelReference[] {
  const { kind, start, end } = literal;
  const view = stretch(file, start, end);
  if (kind === 'string' && !mayName(view.text)) return [];
  if (kind === 'comment') return mentionsAs('comment', view, context.mirrors);
  if (kind === 'program') return context.embed('python', view).references;
  if (/^\s*[{[]\s*["{]/.test(view.text)) return context.embed('json', view).references;
  const { meaning, how } = literalMeaning(literal, file.text);
  if (how === 'comparison') return mentionsAs(how, view, context.mirrors);
  const place: Place = { how, meaning, mirrors: context.mirrors };
  return namedModels(verbatim(file, start, end), place);
}
