import { catalogId } from './license-entries.ts';
import type { Policy } from './policy.ts';

/** A finding of legal for the license stage: this license governs this model. */
export interface LicenseAssertion {
  readonly model: string;
  readonly license: string;
  readonly evidence: string;
}

/**
 * The findings of legal that hold on `today`, for `determineOwn`. Contracts are not among them: they leave the
 * determination as it is and settle the model in `evaluate`.
 */
export function assertionsOf(policy: Policy, today: string): readonly LicenseAssertion[] {
  const found: LicenseAssertion[] = [];
  for (const { value, origin } of policy.assertions) {
    const { model, license, evidence, until } = value;
    if (license === undefined || (until !== undefined && until < today)) continue;
    const place = origin.line === null ? origin.source : `${origin.source} line ${origin.line}`;
    found.push({ model, license: catalogId(license) ?? license, evidence: `${evidence} (${place})` });
  }
  return found;
}
