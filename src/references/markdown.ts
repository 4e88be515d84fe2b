// Markdown: models in the front matter of a model or Space card are used, those in the text mentioned. https://huggingface.co/docs/hub/model-cards

import type { Extraction, ModelReference, SourceFile } from '../domain.ts';
import { type DataFile, walkData } from './data/walk.ts';
import { NOTHING } from './extraction.ts';
import type { ExtractContext, Extractor, Language } from './extractor.ts';
import { literalReferences } from './literals/references.ts';
import { mentionsIn } from './names/mentions.ts';
import { mayNameModels } from './screen.ts';
import { embeddedView } from './source-file.ts';
import type { DataEntry, DataNode } from './syntax/data/data-tree.ts';
import { readYaml } from './syntax/data/yaml.ts';

export const markdown: Extractor = {
  id: 'markdown',
  title: 'Markdown: front matter of model and Space cards; the text as mentions',
  documentation: 'https://huggingface.co/docs/hub/model-cards',
  forms: [
    'base_model: org/name in front matter',
    'models: [org/name] in front matter',
    'text that names org/name-7b',
    'chunks of .qmd, .Rmd and .livemd: ```{python} ⏎ model_id = "org/name"',
  ],
  language: 'markdown',
  applies: (path) => /\.(?:md|mdx|markdown|qmd|rmd|livemd)$/i.test(path),
  extract(file, context) {
    const matter = frontMatter(file);
    const isCard = matter !== null && mayNameModels(matter.text, context.mirrors);
    const cards = isCard ? readCard(matter, context) : NOTHING;
    const body = matter === null ? 0 : matter.text.length;
    const chunks = CHUNKED.test(file.path) ? chunksOf(file).flatMap((chunk) => readChunk(chunk, context)) : [];
    return {
      references: [...cards.references, ...mentionsIn(file, body, context.mirrors), ...chunks],
      problems: cards.problems,
    };
  },
};

/** Documents whose chunks of code are run: https://quarto.org/docs/computations/python.html */
const CHUNKED = /\.(?:qmd|rmd|livemd)$/i;
/** In a notebook of Livebook, https://livebook.dev, every fence. */
const ALL_RUN = /\.livemd$/i;
const CHUNK = /^(?<fence>```+)[ \t]*(?<open>\{?)(?<language>\w+)[^}\n]*\}?[ \t]*\r?\n(?<code>[\s\S]*?)^\k<fence>/gm;
const CHUNK_LANGUAGES: Readonly<Record<string, Language>> = {
  python: 'python',
  bash: 'shell',
  sh: 'shell',
  ojs: 'javascript',
  js: 'javascript',
};

/** Names of files in languages whose literals are read. */
const LITERAL_LANGUAGES: Readonly<Record<string, string>> = { r: 'chunk.R', julia: 'chunk.jl', elixir: 'chunk.exs' };

interface Chunk {
  readonly language: string;
  readonly view: SourceFile;
}

function chunksOf(file: SourceFile): readonly Chunk[] {
  return [...file.text.matchAll(CHUNK)].flatMap((match) => {
    const { language = '', code = '', fence = '', open } = match.groups ?? {};
    if (open === '' && !ALL_RUN.test(file.path)) return [];
    const start = match.index + match[0].length - fence.length - code.length;
    return [{ language: language.toLowerCase(), view: embeddedView(file, code, start) }];
  });
}

function readChunk({ language, view }: Chunk, context: ExtractContext): readonly ModelReference[] {
  const known = CHUNK_LANGUAGES[language];
  if (known !== undefined) return context.embed(known, view).references;
  const path = LITERAL_LANGUAGES[language];
  return path === undefined ? [] : literalReferences(view, path, context).references;
}

/** Keys of a card that name the models it is made from or runs. */
const CARD_KEYS = new Set(['base_model', 'models', 'model', 'base_models', 'adapters', 'adapter']);

/** The YAML between two lines of dashes at the start of the file. */
function frontMatter(file: SourceFile): SourceFile | null {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(file.text);
  if (open === null) return null;
  const close = file.text.indexOf('\n---', open[0].length - 1);
  return close === -1 ? null : embeddedView(file, file.text.slice(0, close + 1).replace(/^\uFEFF?---/, blank), 0);
}

function readCard(matter: SourceFile, context: ExtractContext): Extraction {
  const data: DataFile = { file: matter, original: matter, context, format: 'front-matter', mention: false };
  const entries = readYaml(matter.text).roots.flatMap((root) => (root.kind === 'map' ? root.entries : []));
  const named = entries.filter(({ key }) => CARD_KEYS.has(key.text));
  const other = entries.filter(({ key }) => !CARD_KEYS.has(key.text));
  const uses = walkData(mapOf(named), data);
  const mentions = walkData(mapOf(other), { ...data, mention: true });
  return {
    references: [...uses.references.map(asFrontMatter), ...mentions.references.map(asFrontMatter)],
    problems: [...uses.problems, ...mentions.problems],
  };
}

function mapOf(entries: readonly DataEntry[]): DataNode {
  return { kind: 'map', entries };
}

function asFrontMatter(reference: ModelReference): ModelReference {
  return { ...reference, how: 'front-matter' };
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
