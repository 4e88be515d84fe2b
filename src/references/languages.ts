import type { Language } from './extractor.ts';

/** What tells a language, the first that matches. */
type Table = readonly (readonly [RegExp, Language])[];

const BY_FILE: Table = [
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
const BY_PROGRAM: Table = [
  [/^(?:python[\d.]*|pypy\d*|ipython|uv)$/, 'python'],
  [/^(?:(?:ba|da|z|k|a|s)?sh|bats)$/, 'shell'],
  [/^(?:node|bun|deno|tsx)$/, 'javascript'],
  [/^(?:kubectl|oc)$/, 'yaml'],
  [/^(?:psql|duckdb|snowsql)$/, 'sql'],
];
/** `#!/bin/bash -e`, `#!/usr/bin/env -S uv run --script` */
const FIRST_LINE = /^#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(?:\S*\/)?([\w.-]+)/;
const BY_TEXT: Table = [
  [/^[{[]\s*["{\n\]}]/, 'json'],
  [/^(?:import|from) [\w.]+/, 'python'],
  [/^(?:export )?[A-Z_][A-Z0-9_]*=/, 'properties'],
  [/^(?:---|apiVersion:|[\w-]+:\s*(?:\n|\S+\n))/, 'yaml'],
];

/** The language of a text by the file it goes to, the program that reads it, or its first words. */
export function languageOfText(text: string, target: string | null, program: string | null): Language | null {
  const start = text.slice(0, 400).trimStart();
  return (
    languageOfFile(target ?? '') ?? languageOfProgram(program ?? '') ?? languageOfScript(start) ?? find(BY_TEXT, start)
  );
}

/** The language of the file at `path`, null when none is read there. */
export function languageOfFile(path: string): Language | null {
  return find(BY_FILE, path);
}

/** The language that a program runs or reads, null for other programs. */
export function languageOfProgram(name: string): Language | null {
  return find(BY_PROGRAM, name);
}

/** The language of a script by the program that its first line names, null without such a line. */
export function languageOfScript(text: string): Language | null {
  return languageOfProgram(FIRST_LINE.exec(text.slice(0, 200))?.[1] ?? '');
}

function find(table: Table, text: string): Language | null {
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
