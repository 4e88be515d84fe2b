// JavaScript and TypeScript: calls, constants, class fields and option objects that name models. https://tc39.es/ecma262/

import type { SourceFile } from '../domain.ts';
import type { CodeLanguage, Import } from './code/language.ts';
import { JAVASCRIPT_LOADERS } from './code/loads/javascript-loaders.ts';
import { namesOfLoaders } from './code/loads/loaders.ts';
import { codeReferences } from './code/references.ts';
import { NOTHING } from './extraction.ts';
import type { Extractor } from './extractor.ts';
import { SIZE } from './names/families.ts';
import { type Pair, somePair } from './names/id-signs.ts';
import { plausibleId } from './names/plausible.ts';
import { readJavaScript } from './syntax/code/javascript.ts';
import { javascriptRegions } from './syntax/code/javascript-regions.ts';

export const javascript: Extractor = {
  id: 'javascript',
  title: 'JavaScript and TypeScript',
  documentation: 'https://tc39.es/ecma262/',
  forms: [
    'await pipeline("feature-extraction", "org/name", { revision: "main" })',
    'AutoModel.from_pretrained("org/name")',
    'static model_id = "org/name"',
    'const MODEL = process.env.MODEL ?? "org/name"',
    '{ modelId: "org/name" }',
    '["org/name", "org/other"]',
    '`$' + '{OWNER}/name`',
    'resolveModelFile("hf:org/name:Q4_K_M")',
    'CreateMLCEngine("Llama-3.2-1B-Instruct-q4f16_1-MLC")',
    '"org/name-GGUF/name.Q4_K_M.gguf"',
    'const BASE_URL = "https://huggingface.co/org/name/resolve/main"',
    '<Chat model="org/name" />',
  ],
  language: 'javascript',
  applies: (path) => /\.(?:[mc]?[jt]s|[jt]sx)$/.test(path) && !/\.d\.[mc]?ts$/.test(path),
  extract(file, context) {
    return mayNameModels(file.text) && !isMinified(file) ? codeReferences(file, JAVASCRIPT, context) : NOTHING;
  },
};

/** A library as it is delivered, and not only called so: its lines are not for people. */
function isMinified({ path, text }: SourceFile): boolean {
  return /\.min\.[mc]?js$/i.test(path) && text.split('\n').some((line) => line.length > 1_000);
}

/** `export const SMALL = "org/name-7b"`: another file may load what nothing else here says is a model. */
function mayNameModels(text: string): boolean {
  return SCREEN.test(text) || somePair(text, (pair) => isQuoted(text, pair) && speaksForItself(pair));
}

function isQuoted(text: string, { start, end }: Pair): boolean {
  return /["'`]/.test(text.charAt(start - 1)) && text.charAt(start - 1) === text.charAt(end);
}

function speaksForItself({ owner, name }: Pair): boolean {
  const { kind } = plausibleId(`${owner}/${name}`);
  return kind === 'sure' || (kind === 'likely' && SIZE.test(name));
}

/** Words without which a file names no model to load, unless the name alone says so. */
const SCREEN =
  /hugging|\bhf[\s.:/_-]|model|llm|vlm|pipeline|pretrained|gguf|whisper|embed|rerank|diffus|llama|lora|adapter|checkpoint|ckpt|repo[_-]?id|-MLC/i;

const JAVASCRIPT: CodeLanguage = {
  signs: { quotes: '"\'`', calls: namesOfLoaders(JAVASCRIPT_LOADERS), regions: javascriptRegions },
  imports: javascriptImports,
  handsOn: javascriptHandsOn,
  read: readJavaScript,
  loaders: JAVASCRIPT_LOADERS,
  modulePaths: javascriptModulePaths,
  // `default` and what is exported under another name stand nowhere in the text.
  mayBind: () => true,
  taskDefaults: 'transformers.js-tasks',
};

/** `import { A } from "./a"`, `export * from "./a"`, `require("./a")`, `import("./a")`. */
const IMPORT = /\b(?:from|require\(|import\(|import)\s*["']([^"'\n]+)["']/g;

function javascriptImports(source: string): readonly Import[] {
  return [...source.matchAll(IMPORT)].map(([, module = '']) => ({ module, name: null }));
}

/** `export { A } from "./a"`, `export * from "./a"`. */
const EXPORT_FROM = /\bexport\s+(?:type\s+)?(?:\*(?:\s*as\s+\w+)?|\{[^{}]*\})\s*from\s*["']([^"'\n]+)["']/g;

function javascriptHandsOn(source: string): readonly Import[] {
  return [...source.matchAll(EXPORT_FROM)].map(([, module = '']) => ({ module, name: null }));
}

const ENDS = ['', '.ts', '.tsx', '.js', '.jsx', '.mjs', '.mts', '/index.ts', '/index.js'];

/** `./config`, `../lib/config.js`, `@/config` and `$lib/config` as files. */
function javascriptModulePaths(module: string, path: string): readonly string[] {
  return placesOf(module, path.split('/').slice(0, -1)).flatMap((parts) => {
    const joined = normalized(parts).replace(/\.js$/, '');
    return [...ENDS.map((end) => `${joined}${end}`), `${joined}.js`];
  });
}

/** Where a module may lie that is named in a folder, in parts: beside it, or below a root above it; nowhere for a package. */
function placesOf(module: string, folders: readonly string[]): readonly (readonly string[])[] {
  if (module.startsWith('.')) return [[...folders, ...module.split('/')]];
  const alias = /^(?:@|~|\$lib|src)\/(.*)$/.exec(module)?.[1]?.split('/');
  if (alias === undefined) return [];
  return folders.map((_, depth) => [...folders.slice(0, depth), ...aliasRoot(module), ...alias]);
}

function aliasRoot(module: string): readonly string[] {
  return module.startsWith('$lib') ? ['src', 'lib'] : ['src'];
}

function normalized(parts: readonly string[]): string {
  const out: string[] = [];
  for (const part of parts) {
    if (part === '..') out.pop();
    else if (part !== '.' && part !== '') out.push(part);
  }
  return out.join('/');
}
