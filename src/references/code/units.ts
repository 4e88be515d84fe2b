import { getOrInsert, oncePer } from '../../domain.ts';
import type { RepositoryView } from '../extractor.ts';
import type { CodeUnit } from '../syntax/code/code.ts';
import type { CodeLanguage } from './language.ts';

/** Sources kept read at a time, over all files of a repository: how many, and how many characters of source. */
const MAX_KEPT = 96;
const MAX_KEPT_LENGTH = 2_000_000;

interface Kept {
  readonly units: Map<string, CodeUnit>;
  length: number;
}

const byLanguage = oncePer((_: RepositoryView) => new Map<CodeLanguage, Kept>());

/** `text` as `language` reads it. A file that others import is read once, for itself and for them, while it is kept. */
export function readUnit(text: string, language: CodeLanguage, repository: RepositoryView): CodeUnit {
  const kept = keptOf(language, repository);
  const known = kept.units.get(text);
  if (known !== undefined) {
    // The one used last goes last.
    kept.units.delete(text);
    kept.units.set(text, known);
    return known;
  }
  const unit = language.read(text);
  keep(text, unit, kept);
  return unit;
}

function keptOf(language: CodeLanguage, repository: RepositoryView): Kept {
  return getOrInsert(byLanguage(repository), language, () => ({ units: new Map(), length: 0 }));
}

function keep(text: string, unit: CodeUnit, kept: Kept): void {
  kept.units.set(text, unit);
  kept.length += text.length;
  for (const oldest of kept.units.keys()) {
    if (kept.units.size <= MAX_KEPT && kept.length <= MAX_KEPT_LENGTH) return;
    kept.units.delete(oldest);
    kept.length -= oldest.length;
  }
}
