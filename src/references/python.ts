// Python source: calls, constants, defaults and tables that name models. https://docs.python.org/3/reference/

import type { CodeLanguage, Import } from './code/language.ts';
import { namesOfLoaders } from './code/loads/loaders.ts';
import { PYTHON_LOADERS } from './code/loads/python-loaders.ts';
import { codeReferences } from './code/references.ts';
import type { Extractor } from './extractor.ts';
import { readPython } from './syntax/code/python.ts';
import { pythonRegions } from './syntax/code/python-regions.ts';

export const python: Extractor = {
  id: 'python',
  title: 'Python',
  documentation: 'https://docs.python.org/3/reference/',
  forms: [
    'AutoModel.from_pretrained("org/name", revision="main")',
    'pipeline("text-generation", model="org/name")',
    'SentenceTransformer("all-MiniLM-L6-v2")',
    'LLM(model="org/name")',
    'WhisperModel("large-v3")',
    'hf_hub_download("org/name", "model.gguf")',
    'MODEL_ID = os.getenv("MODEL_ID", "org/name")',
    'parser.add_argument("--model", default="org/name")',
    'model: str = Field(default="org/name")',
    '{"model_id": "org/name"}',
    'f"{OWNER}/name"',
    '@pytest.mark.parametrize("model", ["org/name"])',
    'subprocess.run(["vllm", "serve", "org/name"])',
    'http_file(urls = ["https://huggingface.co/org/name/resolve/main/model.gguf"]) in BUILD and MODULE.bazel',
  ],
  language: 'python',
  applies: (path) =>
    /\.(?:py|pyw|pyi|pyx|bzl|bazel|star|mojo)$|(?:^|\/)(?:WORKSPACE|BUILD|Tiltfile|SConstruct|SConscript|wscript)$/.test(
      path,
    ),
  extract: (file, context) => codeReferences(file, PYTHON, context),
};

const PYTHON: CodeLanguage = {
  signs: { quotes: '"\'', calls: namesOfLoaders(PYTHON_LOADERS), regions: pythonRegions },
  imports: pythonImports,
  handsOn: (source, path) => (path.endsWith('__init__.py') ? pythonImports(source) : []),
  read: readPython,
  loaders: PYTHON_LOADERS,
  modulePaths: pythonModulePaths,
  mayBind: pythonMayBind,
  taskDefaults: 'transformers-tasks',
};

/** `from a.b import C, d`, `import a.b, c`: what a module may be is told apart by the files there are. */
const IMPORT = /^[ \t]*(?:from[ \t]+([.\w]+)[ \t]+import\b[ \t]*(\([^)]*|[^\n]*)|import[ \t]+([\w., \t]+))/gm;

/** The names that a source imports from modules, each of which may be a module too, and whole modules. */
function pythonImports(source: string): readonly Import[] {
  return [...source.matchAll(IMPORT)].flatMap(([, module, names, modules]): Import[] => {
    if (module === undefined) return wordsIn(modules).map((whole) => ({ module: whole, name: null }));
    if (names?.trim() === '*') return [{ module, name: null }];
    const inside = module.endsWith('.') ? module : `${module}.`;
    return wordsIn(names).flatMap((name) => [
      { module, name },
      { module: `${inside}${name}`, name: null },
    ]);
  });
}

function wordsIn(text: string | undefined): readonly string[] {
  return text?.match(/[A-Za-z_][\w.]*/g) ?? [];
}

/** `def name`, `class name`, or what may be the target of an assignment: no `import name`, nor followed by what calls or opens it. */
function pythonMayBind(source: string, name: string): boolean {
  if (name === '') return false;
  for (let at = source.indexOf(name); at !== -1; at = source.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (/\w/.test(source.charAt(at - 1)) || /\w/.test(source.charAt(end))) continue;
    const before = source.slice(Math.max(0, at - 12), at);
    if (/\b(?:def|class)[ \t]+$/.test(before)) return true;
    if (/^[ \t]*[(.[]/.test(source.slice(end, end + 8))) continue;
    if (!/\bimport[ \t]+$/.test(before)) return true;
  }
  return false;
}

/** `.config`, `..pkg.config`, `pkg.config` as files, next to the importing file, at the root and below `src`. */
function pythonModulePaths(module: string, path: string): readonly string[] {
  const folders = path.split('/').slice(0, -1);
  const dots = /^\.+/.exec(module)?.[0].length ?? 0;
  const parts = module
    .slice(dots)
    .split('.')
    .filter((part) => part !== '');
  const roots =
    dots > 0
      ? [folders.slice(0, folders.length - dots + 1)]
      : [folders, ...folders.map((_, depth) => folders.slice(0, depth)), ['src']];
  return roots.flatMap((root) => {
    const base = [...root, ...parts].join('/');
    return [`${base}.py`, `${base}/__init__.py`];
  });
}
