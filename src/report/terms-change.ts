import { VOCABULARY } from '../catalog/vocabulary.ts';
import type { Drift, Term, TermId, TermsChange } from '../domain.ts';
import { sectionWords, termValueWords } from './wording.ts';

const DIRECTIONS: Readonly<Record<TermsChange['direction'], string>> = {
  stricter: 'The terms become stricter.',
  looser: 'The terms become looser.',
  same: 'The terms stay the same.',
  mixed: 'Some terms become stricter, others looser.',
  unknown: 'Whether the terms become stricter cannot be told: one side is unknown.',
};

/** How the terms of a model changed; nothing when they did not, or when nobody knows those of today. */
export function driftTermsLines({ changes, terms }: Drift): readonly string[] {
  const isKnown = changes.every(({ kind }) => kind !== 'gone' && kind !== 'not-checked');
  const differing = terms.added.length + terms.removed.length + terms.changed.length;
  return isKnown && differing > 0 ? termsChangeLines(terms) : [];
}

/** A difference in terms, clause by clause, a line each: `+` came, `-` went, `~` changed, `=` stayed. */
export function termsChangeLines(change: TermsChange): readonly string[] {
  const unchanged = change.unchanged.map(title).join(', ');
  return [
    ...change.added.map((term) => `+ ${termWords(term)}`),
    ...change.removed.map((term) => `- ${termWords(term)}`),
    ...change.changed.map(
      ({ before, after }) =>
        `~ ${title(after.term)}: ${termValueWords(before)} -> ${termValueWords(after)}${clauseOf(after)}`,
    ),
    ...(unchanged === '' ? [] : [`= ${unchanged}`]),
    DIRECTIONS[change.direction],
  ];
}

/** The same in one sentence for a remark at a line, for example `adds: excluded regions EU (section 2, use policy); unchanged: attribution`. */
export function termsChangeSentence(change: TermsChange): string {
  const parts = [
    listed(
      'adds',
      change.added.map((term) => `${title(term.term)} ${termValueWords(term)}${sectionOf(term)}`),
    ),
    listed(
      'drops',
      change.removed.map(({ term }) => title(term)),
    ),
    listed(
      'changes',
      change.changed.map(
        ({ before, after }) => `${title(after.term)} from ${termValueWords(before)} to ${termValueWords(after)}`,
      ),
    ),
    listed('unchanged', change.unchanged.map(title)),
  ].filter((part) => part !== null);
  return `${change.from} -> ${change.to}: ${parts.join('; ') || 'no terms on either side'}.`;
}

function listed(what: string, items: readonly string[]): string | null {
  return items.length === 0 ? null : `${what}: ${items.join(', ')}`;
}

function title(term: TermId): string {
  return VOCABULARY[term].title.toLowerCase();
}

function termWords(term: Term): string {
  return `${title(term.term)}: ${termValueWords(term)}${clauseOf(term)}`;
}

function sectionOf({ clause }: Term): string {
  const parts = [clause.section === null ? null : sectionWords(clause.section), clause.document].filter(
    (part) => part !== null,
  );
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function clauseOf(term: Term): string {
  const { quote } = term.clause;
  return `${sectionOf(term)}${quote === null ? '' : `: "${quote}"`}`;
}
