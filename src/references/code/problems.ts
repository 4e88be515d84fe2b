import type { Problem, SourceFile } from '../../domain.ts';
import { notice } from '../extraction.ts';
import type { Span } from '../source-file.ts';
import type { ParsedFile } from './parsed-file.ts';

/** What of a file could not be read or followed. */
export function problemsOf({ file, unit, evaluator }: ParsedFile): readonly Problem[] {
  const [first] = unit.damage;
  const broken = first === undefined ? [] : [damaged(file, first, unit.damage.length)];
  return evaluator.gaveUp ? [...broken, tangled(file)] : broken;
}

function damaged(file: SourceFile, { start, end }: Span, places: number): Problem {
  const location = file.locate(start, end);
  const reason = `"${file.path}" could not be parsed in ${places} place(s), the first at line ${location.line}; the rest was read`;
  return notice(file, reason, { location });
}

function tangled(file: SourceFile): Problem {
  return notice(file, `"${file.path}" has values that depend on so many others that not all were followed`, {
    hint: 'Name the models it loads in a `model-references` manifest when they are not listed.',
  });
}
