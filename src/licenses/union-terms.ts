import { licenseById } from '../catalog/catalog.ts';
import type { AttributedTerm, LicenseId, OwnDetermination, Term } from '../domain.ts';
import { termOfClause } from './clauses/term.ts';

/** The licenses of one model, with those that they say apply as well. */
export function licensesOf(own: OwnDetermination): readonly LicenseId[] {
  const ids = new Set(own.licenses.map(({ license }) => license));
  // a set grows while it is walked, so licenses named by named licenses are met too
  for (const id of ids) {
    for (const term of licenseById(id)?.terms ?? []) {
      if (term.term === 'other-license-applies' && licenseById(term.value) !== null) ids.add(term.value);
    }
  }
  return [...ids];
}

/**
 * The terms of several models, each with the license and the model that bring it in. What two texts of one model's license say
 * alike, and what a base model's license only repeats, stands once.
 */
export function unionTerms(models: readonly OwnDetermination[]): readonly AttributedTerm[] {
  const terms = new Map<string, AttributedTerm>();
  for (const own of models) {
    const licensed = licensedTerms(own);
    for (const term of licensed.values()) {
      const key = `${term.license} ${valueKey(term)}`;
      if (!terms.has(key)) terms.set(key, term);
    }
    for (const term of foundTerms(own)) {
      const key = `${own.model} ${valueKey(term)}`;
      if (!licensed.has(valueKey(term)) && !terms.has(key)) terms.set(key, term);
    }
  }
  const [own] = models;
  if (own !== undefined && own.gated !== false) {
    terms.set('gated', { ...gatedTerm(own.gated), license: null, from: own.model });
  }
  return [...terms.values()];
}

/** What the licenses of a model say, by what is said: the first of them to say it. */
function licensedTerms(own: OwnDetermination): ReadonlyMap<string, AttributedTerm> {
  const terms = new Map<string, AttributedTerm>();
  for (const license of licensesOf(own)) {
    for (const term of licenseById(license)?.terms ?? []) {
      const value = valueKey(term);
      if (!terms.has(value)) terms.set(value, { ...term, license, from: own.model });
    }
  }
  return terms;
}

/** Clauses that no license of the catalog has. */
function foundTerms(own: OwnDetermination): readonly AttributedTerm[] {
  const clauses = [...own.licenses.flatMap((one) => one.clauses), ...own.clauses];
  return clauses
    .map(termOfClause)
    .filter((term) => term !== null)
    .map((term) => ({ ...term, license: null, from: own.model }));
}

function valueKey(term: Term): string {
  return `${term.term} ${JSON.stringify(term.value)}`;
}

function gatedTerm(gated: 'auto' | 'manual'): Term {
  const how = gated === 'auto' ? 'Access is granted at once' : 'Access is granted by hand';
  const clause = { section: null, quote: null, document: null };
  return { term: 'gated-acceptance', value: `${how} when somebody accepts the conditions on the model page.`, clause };
}
