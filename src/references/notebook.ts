// Jupyter notebooks: code cells as Python, `!` and `%%bash` as shell. https://nbformat.readthedocs.io/

import type { Extraction, Problem, SourceFile } from '../domain.ts';
import { joined, notice } from './extraction.ts';
import type { ExtractContext, Extractor, Language } from './extractor.ts';
import { languageOfFile } from './languages.ts';
import { wordSet } from './patterns.ts';
import { embeddedView } from './source-file.ts';
import { type Cell, readNotebook } from './syntax/data/notebook-cells.ts';
import { noteVariables, type Placed, withVariables } from './syntax/data/notebook-variables.ts';

export const notebook: Extractor = {
  id: 'notebook',
  title: 'Jupyter notebooks',
  documentation: 'https://nbformat.readthedocs.io/en/latest/format_description.html',
  forms: [
    'code cell: model_id = "org/name"',
    '!huggingface-cli download org/name',
    '!huggingface-cli download {OWNER}/{NAME}',
    '%%bash\nvllm serve org/name',
    '%env MODEL_ID=org/name',
    '%%writefile config.yaml\nbase_model: org/name',
    '%time model = AutoModel.from_pretrained("org/name")',
    '%%writefile index.js\nawait pipeline("text-generation", "org/name")',
    '%%yaml parameters\nbase_model: org/name',
  ],
  language: null,
  applies: (path) => path.endsWith('.ipynb'),
  extract(file, context) {
    const { cells, complete } = readNotebook(file.text);
    const { references, problems } = joined(partsOf(cells).map((part) => embed(file, part, context)));
    const errors = problems.filter(({ severity }) => severity === 'error');
    return { references, problems: complete ? errors : [broken(file), ...errors] };
  },
};

/** Text of one language, and where it stands. */
interface Part extends Placed {
  readonly language: Language;
}

/** The same, gathered from cell after cell. */
interface Gathered extends Part {
  text: string;
  readonly offsets: number[];
}

function embed(file: SourceFile, { language, text, offsets }: Part, context: ExtractContext): Extraction {
  return context.embed(language, embeddedView(file, text, offsets));
}

/** All Python of the notebook together, since cells share their names; shell and written files each by itself. */
function partsOf(cells: readonly Cell[]): readonly Part[] {
  const python: Gathered = { language: 'python', text: '', offsets: [] };
  const parts: Part[] = [];
  const variables = new Map<string, Placed>();
  for (const cell of cells) {
    if (cell.type === 'markdown') parts.push({ language: 'markdown', text: cell.text, offsets: [...cell.offsets] });
    if (cell.type !== 'code') continue;
    const magic = /^\s*%%(\S+)(.*)\n/.exec(cell.text);
    if (magic === null) {
      addPython(python, parts, cell, variables);
      continue;
    }
    const language = magicLanguage(magic[1] ?? '', magic[2] ?? '');
    if (language === 'python') addPython(python, parts, blanked(cell, magic[0].length), variables);
    else if (language !== null) parts.push(slice(language, cell, magic[0].length, cell.text.length));
  }
  python.offsets.push(python.offsets.at(-1) ?? 0);
  return [python, ...parts];
}

const SHELLS = wordSet('bash sh script cmd shell ! sx system');
const PYTHON = wordSet('time timeit capture python python3 px pypy prun memit skip ray gpu');

/** Magics called after the language of the cell. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  html: 'html',
  markdown: 'markdown',
  javascript: 'javascript',
  js: 'javascript',
  yaml: 'yaml',
  json: 'json',
  toml: 'toml',
};

/** The language of a cell that begins with `%%magic rest`, null when it holds none that is read. */
function magicLanguage(magic: string, rest: string): Language | null {
  if (SHELLS.has(magic)) return /python/.test(rest) ? 'python' : 'shell';
  if (/^(?:writefile|writetemplate|file)$/.test(magic)) {
    const path = rest.trim().split(/\s+/).at(-1) ?? '';
    return languageOfFile(path);
  }
  return PYTHON.has(magic) ? 'python' : (LANGUAGES[magic] ?? null);
}

/** `!cmd`, `%pip install`, `x = !cmd`, `%env A=b`: the command, with the lines that `\` continues. */
const MAGIC_LINE =
  /^([ \t]*)(?:[\w, ]+=[ \t]*)?(!+|%(?:sx|system|bash|sh|pip|conda|env|set_env|run)\b)[ \t]*((?:[^\\\n]|\\[\s\S])*)/gm;
/** `%set_env MODEL_ID org/name`: the name, and the value behind white space. */
const SPACED = /^\w+[ \t]+(?=[^\s=])/;
/** `%time model = load()`, `%timeit -n 3 load()`: Python behind a measure. */
const MEASURED = /^([ \t]*)(%(?:time|timeit|prun|memit)(?:[ \t]+-\w+(?:[ \t]+\d+)?)*)(?=[ \t]+\S)/gm;
/** `%matplotlib inline`, `?help`. */
const OTHER_MAGIC = /^[ \t]*(?:%[\w.]+.*|\?.*|[\w.]+\?{1,2})$/gm;

function addPython(python: Gathered, parts: Part[], cell: Cell, variables: Map<string, Placed>): void {
  noteVariables(cell, variables);
  for (const match of cell.text.matchAll(MAGIC_LINE)) {
    const command = match[3] ?? '';
    const start = match.index + match[0].length - command.length;
    const isEnvironment = /^%(?:set_)?env/.test(match[2] ?? '');
    const part = slice(isEnvironment ? 'properties' : 'shell', cell, start, start + command.length);
    parts.push(
      isEnvironment
        ? { ...part, text: part.text.replace(SPACED, (written) => `${written.slice(0, -1)}=`) }
        : { ...part, ...withVariables(part, variables) },
    );
  }
  const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
  const masked = cell.text
    .replace(
      MAGIC_LINE,
      (whole, indent: string) =>
        indent + 'pass'.slice(0, whole.length - indent.length) + blank(whole.slice(indent.length + 4)),
    )
    .replace(MEASURED, (_whole, indent: string, magic: string) => `${indent}if 1:${blank(magic.slice(5))}`)
    .replace(OTHER_MAGIC, blank);
  python.text += `${masked}\n`;
  for (const offset of cell.offsets) python.offsets.push(offset);
}

function blanked(cell: Cell, length: number): Cell {
  return { ...cell, text: cell.text.slice(0, length).replace(/[^\n]/g, ' ') + cell.text.slice(length) };
}

function slice(language: Language, { text, offsets }: Cell, start: number, end: number): Part {
  return { language, text: text.slice(start, end), offsets: offsets.slice(start, end + 1) };
}

function broken(file: SourceFile): Problem {
  return notice(file, `"${file.path}" is not complete JSON; the cells before the damage were read`);
}
