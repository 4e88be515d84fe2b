import { licenseById } from '../catalog/catalog.ts';
import { type Evidence, type FoundClause, type LicenseId, quoteWords } from '../domain.ts';
import { documentOf } from './clue.ts';

/** Restrictions that stand beside the licenses, whatever these are: a region that the page excludes, a use policy none of them brings in. */
export function clausesBeside(evidence: readonly Evidence[], licenses: readonly LicenseId[]): readonly FoundClause[] {
  const region = evidence.find(({ source }) => source === 'gated-region');
  const policy = evidence.find(({ source, path }) => source === 'use-policy-text' && !path?.includes('/'));
  const clauses: FoundClause[] = [];
  if (region !== undefined) {
    const quote = `the model page shuts out the EU (extra_gated_eu_disallowed: ${quoteWords(region)})`;
    clauses.push({ term: 'excluded-region', line: 1, quote, value: 'EU', document: documentOf(region) });
  }
  if (policy !== undefined && !bringPolicy(licenses)) {
    const quote = `a use policy beside the license: ${policy.path}`;
    clauses.push({ term: 'use-restrictions', line: 1, quote, value: policy.url, document: documentOf(policy) });
  }
  return clauses;
}

/** Whether one of the licenses brings a use policy in, or restricts uses itself. */
export function bringPolicy(licenses: readonly LicenseId[]): boolean {
  return licenses.some((id) => licenseById(id)?.terms.some(({ term }) => term === 'use-restrictions'));
}
