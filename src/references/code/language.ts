import type { ExtractContext } from '../extractor.ts';
import type { CodeUnit } from '../syntax/code/code.ts';
import type { Loader } from './loads/loaders.ts';
import type { CodeSigns } from './screen/screened-source.ts';

/** A name that a source imports from a module, null for the module as a whole. */
export interface Import {
  readonly module: string;
  readonly name: string | null;
}

/** A source of the repository: where it stands, how it is read, what is around it. */
export interface CodeModule {
  readonly path: string;
  readonly language: CodeLanguage;
  readonly context: ExtractContext;
}

/** What makes one programming language differ from the other. */
export interface CodeLanguage {
  readonly read: (source: string) => CodeUnit;
  readonly loaders: ReadonlyMap<string, readonly Loader[]>;
  /** What its sources are looked through for before one is parsed. */
  readonly signs: CodeSigns;
  /** What a source imports, as far as a look at its text tells. */
  readonly imports: (source: string) => readonly Import[];
  /** What the source of the file at `path` only hands on from other modules, by the names it hands it on under. */
  readonly handsOn: (source: string, path: string) => readonly Import[];
  /** Files that `module`, imported by the file at `path`, may be. */
  readonly modulePaths: (module: string, path: string) => readonly string[];
  /** A cheap test before a module is read for one of its names: false only when it gives `name` no value. */
  readonly mayBind: (source: string, name: string) => boolean;
  /** Extra constructs of the language. */
  readonly taskDefaults: 'transformers-tasks' | 'transformers.js-tasks';
}
