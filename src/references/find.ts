import type { Extraction, ModelReference, SourceFile } from '../domain.ts';
import { joined, NOTHING } from './extraction.ts';
import type { ExtractContext, Extractor, Language, RepositoryView } from './extractor.ts';
import { applyIgnoreComments } from './ignore-comments.ts';
import { EXTRACTORS } from './registry.ts';
import { remembered } from './remembered.ts';
import { mayNameModels } from './screen.ts';
import { innerPath, unfilled } from './wrapped.ts';

/** How deep pieces may be embedded in pieces: JSON in shell in YAML is three. */
const MAX_EMBEDDING = 6;

/** True when some extractor reads files at `path`. */
export function isCandidate(path: string): boolean {
  return readersOf(path).length > 0;
}

/** The extractors of a path: `load.py.j2` and `serve.yaml.disabled` are read as the format inside, `load.PY` as `load.py`. */
const readersOf = remembered((path): readonly Extractor[] => {
  const small = path.replace(/\.\w+$/, (ending) => ending.toLowerCase());
  const names = [...new Set([path, small, innerPath(small) ?? path])];
  return EXTRACTORS.filter(({ applies }) => names.some(applies));
});

/** How the file at `path` must begin for some reader to take it; null when one takes any. */
export function openingOf(path: string): string | null {
  const [opening = null, ...others] = new Set(readersOf(path).map((reader) => reader.opening ?? null));
  return others.length === 0 ? opening : null;
}

/** Extractors that read templates themselves. */
const FILLS_IN = new Set(['yaml', 'json', 'html']);

/** All references of one file by every extractor that applies, sorted by place, one per place and model. Never throws. */
export function findInFile(file: SourceFile, repository: RepositoryView, mirrors: readonly string[] = []): Extraction {
  const context = contextAt(0);
  const { references, problems } = joined(
    readersOf(file.path).map((extractor) =>
      extractor.extract(FILLS_IN.has(extractor.id) ? file : unfilled(file), context),
    ),
  );
  return { references: applyIgnoreComments(file, onePerPlace(references)), problems };

  function contextAt(depth: number): ExtractContext {
    return { repository, mirrors, embed: (language, view) => embed(language, view, depth) };
  }

  function embed(language: Language, view: SourceFile, depth: number): Extraction {
    const reader = EXTRACTORS.find((extractor) => extractor.language === language);
    if (reader === undefined || depth >= MAX_EMBEDDING) return NOTHING;
    const extraction = reader.extract(view, contextAt(depth + 1));
    // Text that was taken for another language and is none: what cannot be read there can hold no model either.
    return extraction.problems.length === 0 || mayNameModels(view.text) ? extraction : { ...extraction, problems: [] };
  }
}

function onePerPlace(references: readonly ModelReference[]): readonly ModelReference[] {
  const best = new Map<string, ModelReference>();
  for (const reference of references) {
    const key = `${reference.location.line}:${reference.location.column}:${reference.model.toLowerCase()}`;
    const other = best.get(key);
    if (other === undefined || strength(reference) > strength(other)) best.set(key, reference);
  }
  return [...best.values()].sort(byPlace);
}

/** Of two readings of one place the stronger counts: a use over a mention, a named revision over none. */
function strength(reference: ModelReference): number {
  const use = reference.class === 'use' ? 4 : 0;
  return use + (reference.certainty === 'certain' ? 2 : 0) + (reference.revision === null ? 0 : 1);
}

/** Order of references everywhere: path, line, column, model. */
export function byPlace(a: ModelReference, b: ModelReference): number {
  if (a.location.path !== b.location.path) return a.location.path < b.location.path ? -1 : 1;
  if (a.location.line !== b.location.line) return a.location.line - b.location.line;
  if (a.location.column !== b.location.column) return a.location.column - b.location.column;
  return a.model < b.model ? -1 : 1;
}
