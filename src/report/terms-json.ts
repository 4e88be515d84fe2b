import type { AttributedTerm, DriftReport, Term, TermsChange } from '../domain.ts';

/** A term with its clause as every JSON output shows it: the fields of the clause beside `term` and `value`. */
export function termJson({ clause, ...term }: Term | AttributedTerm): object {
  return { ...term, section: clause.section, quote: clause.quote, document: clause.document };
}

/** How terms differ, for programs. */
export function termsChangeJson(change: TermsChange): object {
  return {
    ...change,
    added: change.added.map(termJson),
    removed: change.removed.map(termJson),
    changed: change.changed.map(({ before, after }) => ({ before: termJson(before), after: termJson(after) })),
  };
}

/** A re-check for programs. */
export function driftJson(report: DriftReport): object {
  return { ...report, drifts: report.drifts.map((drift) => ({ ...drift, terms: termsChangeJson(drift.terms) })) };
}
