import type { Extraction, SourceFile } from '../domain.ts';

/** A language that other files embed: shell in a Dockerfile, Python in a notebook cell, JSON in a YAML string. */
export type Language =
  | 'python'
  | 'javascript'
  | 'shell'
  | 'dockerfile'
  | 'modelfile'
  | 'yaml'
  | 'json'
  | 'toml'
  | 'properties'
  | 'hcl'
  | 'markdown'
  | 'html'
  | 'sql'
  | 'component'
  | 'makefile'
  | 'requirements';

/** The other files of the repository, for constants imported from a neighbour. Read-only, never leaves the tree. */
export interface RepositoryView {
  /** True when `path` is one of the listed files. */
  readonly has: (path: string) => boolean;
  /** The text of a listed file, null when it is not listed, not text or too large. */
  readonly read: (path: string) => SourceFile | null;
}

/** What an extractor may ask of its surroundings. */
export interface ExtractContext {
  readonly repository: RepositoryView;
  /** Base URLs that this repository uses in place of the Hub (`HF_ENDPOINT=...`), without trailing slash. */
  readonly mirrors: readonly string[];
  /** Reads an embedded piece by the extractor of its language; `view.locate` maps back to the outer file. */
  readonly embed: (language: Language, view: SourceFile) => Extraction;
}

/** One construct or format that names models. One file each in this folder, one line each in `registry.ts`. */
export interface Extractor {
  /** Slug, equal to the file name. */
  readonly id: string;
  /** What it reads, for the generated table of reference forms. */
  readonly title: string;
  /** Page that defines the format or the API. */
  readonly documentation: string;
  /** Forms it understands, for the generated table: one example each, as a user writes it. */
  readonly forms: readonly string[];
  /** The language other extractors may embed it under, null when it stands alone. */
  readonly language: Language | null;
  /** Cheap yes or no by path alone. */
  readonly applies: (path: string) => boolean;
  /** How a file begins that it reads; left out when it takes any. */
  readonly opening?: string;
  /** Reads one file. Never throws, does no I/O, linear in the size of the text. */
  readonly extract: (file: SourceFile, context: ExtractContext) => Extraction;
}
