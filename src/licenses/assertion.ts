import type { LicenseId, ModelId } from '../domain.ts';

/** What legal has settled about a model, from the policy: the license that governs it by itself. Base models still count. */
export interface Assertion {
  readonly model: ModelId | string;
  readonly license: LicenseId;
  /** Where the finding can be read. */
  readonly evidence: string;
}
