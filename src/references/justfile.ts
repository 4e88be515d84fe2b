// justfiles: variables, defaults of parameters, recipes. https://just.systems/man/en/

import { append, type Extraction, type ModelReference, type SourceFile } from '../domain.ts';
import { commandReader, extractShell } from './commands/script.ts';
import { assignedModels } from './commands/variable.ts';
import type { ExtractContext, Extractor } from './extractor.ts';
import { type Span, stretch } from './source-file.ts';
import { type Assembly, verbatim } from './syntax/assembly.ts';
import { addValues } from './syntax/interpolation.ts';
import { endOfLine } from './syntax/lines.ts';
import { rewritten } from './syntax/rewritten.ts';

export const justfile: Extractor = {
  id: 'justfile',
  title: 'justfiles',
  documentation: 'https://just.systems/man/en/',
  forms: ["model := 'org/name'", 'serve model="org/name":', '    vllm serve {{model}}'],
  language: null,
  applies: (path) => /(?:^|\/)\.?justfile$|\.just$/i.test(path),
  extract: extractJustfile,
};

/** `model := "org/name"`, `export MODEL := env("MODEL", "org/name")` */
const ASSIGNMENT = /^(?:export\s+)?([A-Za-z_][\w-]*)\s*:=\s*/;
/** `serve model="org/name" port='80':` */
const PARAMETER = /([A-Za-z_][\w-]*)=(["'])([^"'\n]*)\2/g;
const STRING = /(["'])([^"'\n]*)\1/g;

function extractJustfile(file: SourceFile, context: ExtractContext): Extraction {
  const variables = new Map<string, Assembly[]>();
  const reader = commandReader(context, variables);
  const references: ModelReference[] = [];
  const recipes: SourceFile[] = [];
  const define = (name: string, start: number, end: number): void => {
    const value = verbatim(file, start, end);
    addValues(variables, name, [value]);
    append(references, assignedModels(name, [[value]], reader));
  };
  for (const { start, end, recipe } of paragraphs(file.text)) {
    if (recipe) {
      recipes.push(recipeOf(file, start, end));
      continue;
    }
    const line = file.text.slice(start, end);
    const assigned = ASSIGNMENT.exec(line);
    const pattern = assigned === null ? PARAMETER : STRING;
    for (const match of line.startsWith('#') ? [] : line.matchAll(pattern)) {
      const name = assigned?.[1] ?? match[1] ?? '';
      const value = (assigned === null ? match[3] : match[2]) ?? '';
      const close = start + match.index + match[0].length - 1;
      define(name, close - value.length, close);
    }
  }
  for (const recipe of recipes) append(references, extractShell(recipe, context, variables).references);
  return { references, problems: [] };
}

interface Paragraph extends Span {
  /** Indented lines, one recipe. */
  readonly recipe: boolean;
}

/** Lines at the margin one by one, indented ones together. */
function paragraphs(text: string): readonly Paragraph[] {
  const all: Paragraph[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start);
    const recipe = /^[ \t]/.test(text.charAt(start));
    const last = all.at(-1);
    if (recipe && last?.recipe === true) all[all.length - 1] = { ...last, end };
    else if (end > start) all.push({ start, end, recipe });
    start = end + 1;
  }
  return all;
}

/** The lines of a recipe as shell: `@` and indentation gone, `{{name}}` as `${name}`. */
function recipeOf(file: SourceFile, start: number, end: number): SourceFile {
  const lines = rewritten(stretch(file, start, end), /^[ \t]+@?/gm, () => '');
  return rewritten(lines, /\{\{[ \t]*([A-Za-z_]\w*)[ \t]*\}\}/g, ([, name]) => `\${${name}}`);
}
