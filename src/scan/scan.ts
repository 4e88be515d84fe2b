import type { Extraction, ModelReference, Problem, SourceFile } from '../domain.ts';
import type { Piece } from '../files/pieces.ts';
import type { Texts } from '../files/repository.ts';
import { joined, NOTHING } from '../references/extraction.ts';
import type { RepositoryView } from '../references/extractor.ts';
import { findInFile, openingOf } from '../references/find.ts';
import { mirrorsIn } from '../references/mirrors.ts';
import { ledBy, shiftedFile, sourceFile } from '../references/source-file.ts';

/** What reading a list of files gave. Plain values: a worker thread sends one. */
export interface Scan {
  readonly references: readonly ModelReference[];
  readonly problems: readonly Problem[];
  readonly filesRead: number;
  /** Listed files that are not there. */
  readonly gone: readonly string[];
  /** Base URLs that the files set in place of the Hub. */
  readonly mirrors: readonly string[];
  /** Paths of the files that were looked into; with mirrors those alone that name one. */
  readonly scanned: readonly string[];
}

/** Reads each file of `paths` once and finds its references. With `mirrors` only in files that name one of them. */
export function scan(paths: readonly string[], texts: Texts, mirrors: readonly string[] = []): Scan {
  const extractions: Extraction[] = [];
  const problems: Problem[] = [];
  const gone: string[] = [];
  const scanned: string[] = [];
  const seen = new Set<string>();
  const repository = viewOf(texts);
  let filesRead = 0;

  for (const path of paths) {
    const answer = texts.read(path, openingOf(path));
    if (answer.kind === 'gone') gone.push(path);
    else if (answer.kind === 'unread') problems.push(answer.problem);
    else {
      filesRead += 1;
      const extraction = answer.kind === 'text' ? inText(sourceFile(path, answer.text)) : inPieces(path);
      if (extraction === null) continue;
      scanned.push(path);
      extractions.push(detached(extraction));
    }
  }
  const { references, problems: found } = joined(extractions);
  return { references, problems: [...problems, ...found], filesRead, gone, mirrors: [...seen].sort(), scanned };

  function inText(file: SourceFile): Extraction | null {
    for (const mirror of mirrorsIn(file.text)) seen.add(mirror);
    if (mirrors.length > 0 && !mirrors.some((mirror) => file.text.includes(mirror))) return null;
    return findInFile(file, repository, mirrors);
  }

  /** A piece is not the whole, so what its reader says of damage says nothing of the file. */
  function inPieces(path: string): Extraction | null {
    const found: Extraction[] = [];
    let lead: string | null = null;
    const take = ({ text, line, column }: Piece): void => {
      const before = lead ?? '';
      const look = (from: number): void => {
        found.push(inText(ledBy(before, shiftedFile(path, text.slice(from), line, column + from))) ?? NOTHING);
      };
      look(0);
      lead ??= openingOf(path) === null ? '' : firstLine(text);
      // Where a line was cut inside of a string, what follows looks turned inside out: strings begin where they end.
      const quote = column === 0 ? -1 : text.indexOf('"');
      if (quote !== -1) look(quote + 1);
    };
    const failure = texts.pieces(path, take);
    const references = eachPlaceOnce(joined(found).references);
    if (failure !== null) return { references, problems: [failure] };
    return { references, problems: references.length === 0 ? [] : [inPiecesNotice(path)] };
  }
}

function firstLine(text: string): string {
  return text.slice(0, text.indexOf('\n') + 1);
}

function eachPlaceOnce(references: readonly ModelReference[]): readonly ModelReference[] {
  const key = ({ model, class: kind, location }: ModelReference) =>
    [model, kind, location.line, location.column].join(' ');
  return [...new Map(references.map((reference) => [key(reference), reference])).values()];
}

/** The same values with strings of their own: a slice of a text would keep the whole text in memory. */
function detached(extraction: Extraction): Extraction {
  const { references, problems } = extraction;
  return references.length + problems.length === 0 ? NOTHING : JSON.parse(JSON.stringify({ references, problems }));
}

function inPiecesNotice(path: string): Problem {
  return {
    stage: 'files',
    subject: path,
    reason: `${JSON.stringify(path)} is larger than 16 MB and was read in pieces: a name put together from distant parts is not seen`,
    hint: 'Split the file, or declare its models in the policy.',
    location: null,
    severity: 'notice',
  };
}

/** Neighbouring files kept at a time for extractors that follow an import. */
const MAX_KEPT = 16;

function viewOf(texts: Texts): RepositoryView {
  const kept = new Map<string, SourceFile | null>();
  return {
    has: texts.has,
    read(path) {
      if (!texts.has(path)) return null;
      const known = kept.get(path);
      if (known !== undefined) return known;
      const answer = texts.read(path);
      const file = answer.kind === 'text' ? sourceFile(path, answer.text) : null;
      if (kept.size >= MAX_KEPT) kept.clear();
      kept.set(path, file);
      return file;
    },
  };
}
