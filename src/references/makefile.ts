// Makefiles: variables and recipes. https://www.gnu.org/software/make/manual/make.html

import { append, type Extraction, type ModelReference, type SourceFile } from '../domain.ts';
import { commandReader, extractShell } from './commands/script.ts';
import { assignedModels } from './commands/variable.ts';
import { NOTHING } from './extraction.ts';
import type { ExtractContext, Extractor } from './extractor.ts';
import { mentionsAs } from './names/mentions.ts';
import { mayUseModels } from './screen.ts';
import { stretch } from './source-file.ts';
import type { Assembly } from './syntax/assembly.ts';
import { addValues, interpolate } from './syntax/interpolation.ts';
import { rewritten } from './syntax/rewritten.ts';
import { logicalLines } from './syntax/scripts/logical-lines.ts';

export const makefile: Extractor = {
  id: 'makefile',
  title: 'Makefiles',
  documentation: 'https://www.gnu.org/software/make/manual/make.html',
  forms: ['MODEL ?= org/name', 'serve: MODEL := org/name', '\tvllm serve $(MODEL)', '\thf download org/name'],
  language: 'makefile',
  applies: (path) => /(?:^|\/)(?:GNU)?Makefile(?:[._-][^/]*)?$|\.(?:mk|mak|make)$/i.test(path),
  extract: extractMakefile,
};

/** `MODEL ?= org/name`, `export MODEL := org/name`, `serve: MODEL = org/name` */
const ASSIGNMENT =
  /^ *(?:[^\s:=#][^:=#\n]*:{1,2} *)?(?:(?:export|override|private) +)*([A-Za-z_][\w.-]*) *(?:\?|::?|\+|!)?= *(.*)$/;

function extractMakefile(file: SourceFile, context: ExtractContext): Extraction {
  if (!mayUseModels(file.text, context.mirrors)) return NOTHING;
  const variables = new Map<string, Assembly[]>();
  const reader = commandReader(context, variables);
  const references: ModelReference[] = [];
  const recipes: SourceFile[] = [];
  for (const line of logicalLines(file, '\\')) {
    if (line.text.startsWith('\t')) {
      recipes.push(line);
      continue;
    }
    if (/^\s*#/.test(line.text)) {
      append(references, mentionsAs('comment', line, context.mirrors));
      continue;
    }
    const match = ASSIGNMENT.exec(line.text);
    if (match === null) continue;
    const [whole, name = '', value = ''] = match;
    const start = whole.length - value.length;
    const end = start + value.replace(/\s+#.*$/, '').trimEnd().length;
    const values = interpolate(stretch(line, start, end), variables);
    addValues(variables, name, values);
    append(references, assignedModels(name, [values], reader));
  }
  for (const recipe of recipes) append(references, extractShell(recipeOf(recipe), context, variables).references);
  return { references, problems: [] };
}

/** A recipe line as shell: without the prefixes `@-+`, `$(NAME)` as `${NAME}`, `$$` as `$`. */
function recipeOf(line: SourceFile): SourceFile {
  const prefix = /^\t[\s@+-]*/.exec(line.text)?.[0].length ?? 0;
  const body = stretch(line, prefix, line.text.length);
  return rewritten(body, /\$\(([A-Za-z_]\w*)\)|\$\$/g, ([, name]) => (name === undefined ? '$' : `\${${name}}`));
}
