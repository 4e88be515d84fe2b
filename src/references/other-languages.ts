// Languages without a parser here: their string literals and what stands before them. https://doc.rust-lang.org/reference/tokens.html

import type { Extractor } from './extractor.ts';
import { hasLiterals } from './literals/lexis.ts';
import { literalReferences } from './literals/references.ts';
import { innerPath } from './wrapped.ts';

export const otherLanguages: Extractor = {
  id: 'other-languages',
  title:
    'Rust, Go, Java, Kotlin, Scala, C#, F#, C, C++, Swift, Zig, Dart, PHP, Gradle, Ruby, R, Julia, Elixir, Erlang, Nim, Crystal, Lua, Perl, Haskell, OCaml, Clojure, Visual Basic, Objective-C, GDScript, Bicep, CUE, Jsonnet, Nix, Gin, Nextflow, Snakemake, Inno Setup, NSIS: string literals',
  documentation: 'https://doc.rust-lang.org/reference/tokens.html#string-literals',
  forms: [
    'api.model("org/name".to_string())',
    'client.model("org", "name")',
    'const ModelID = "org/name"',
    '#[arg(long, default_value = "org/name")]',
    'String modelId = "org/name";',
    '#define MODEL_ID "org/name"',
    'ENV.fetch("MODEL_ID", "org/name")',
    'Bumblebee.load_model({:hf, "org/name"})',
    'model_name <- "org/name"',
    'exec.Command("vllm", "serve", "org/name")',
    'sh "hf download org/name"',
  ],
  language: null,
  applies: hasLiterals,
  extract: (file, context) =>
    literalReferences(file, hasLiterals(file.path) ? file.path : (innerPath(file.path) ?? ''), context),
};
