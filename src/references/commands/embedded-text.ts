import type { Language } from '../extractor.ts';

const LANGUAGE_BY_FILE: readonly (readonly [RegExp, Language])[] = [
  [/\.(?:ya?ml)$/, 'yaml'],
  [/\.(?:json|jsonl)$/, 'json'],
  [/\.pyw?$/, 'python'],
  [/\.(?:[cm]?[jt]s|[jt]sx)$/, 'javascript'],
  [/\.toml$/, 'toml'],
  [/\.(?:sh|bash)$/, 'shell'],
  [
    /\.env(?:\.\w+)?$|\.(?:ini|cfg|conf|properties|service|container|bashrc|profile)$|\$GITHUB_(?:ENV|OUTPUT)$/,
    'properties',
  ],
  [/(?:Docker|Container)file/, 'dockerfile'],
  [/\.(?:tf|tfvars|hcl)$/, 'hcl'],
  [/Modelfile/, 'modelfile'],
  [/\.md$/, 'markdown'],
  [/\.html?$/, 'html'],
  [/\.sql$/, 'sql'],
  [/\.(?:vue|svelte|astro)$/, 'component'],
  [/Makefile$/, 'makefile'],
  [/requirements[\w-]*\.txt$/, 'requirements'],
];
const LANGUAGE_BY_PROGRAM: readonly (readonly [RegExp, Language])[] = [
  [/^(?:python[\d.]*|ipython)$/, 'python'],
  [/^(?:ba|da|z)?sh$|^ssh$/, 'shell'],
  [/^(?:kubectl|oc)$/, 'yaml'],
  [/^(?:psql|duckdb|snowsql)$/, 'sql'],
];
const LANGUAGE_BY_TEXT: readonly (readonly [RegExp, Language])[] = [
  [/^#!.*python/, 'python'],
  [/^#!.*sh\b/, 'shell'],
  [/^[{[]\s*["{\n\]}]/, 'json'],
  [/^(?:import|from) [\w.]+/, 'python'],
  [/^(?:export )?[A-Z_][A-Z0-9_]*=/, 'properties'],
  [/^(?:---|apiVersion:|[\w-]+:\s*(?:\n|\S+\n))/, 'yaml'],
];

/** The language of a text by the file it goes to, the program that reads it, or its first words. */
export function languageOfText(text: string, target: string | null, program: string | null): Language | null {
  const start = text.slice(0, 400).trimStart();
  return languageOfFile(target ?? '') ?? find(LANGUAGE_BY_PROGRAM, program ?? '') ?? find(LANGUAGE_BY_TEXT, start);
}

/** The language of the file at `path`, null when none is read there. */
export function languageOfFile(path: string): Language | null {
  return find(LANGUAGE_BY_FILE, path);
}

function find(table: readonly (readonly [RegExp, Language])[], text: string): Language | null {
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
