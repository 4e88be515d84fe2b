import { isPermissive, licenseById } from '../catalog/catalog.ts';
import type { CommercialUse, License, LicenseCategory, LicenseId } from '../domain.ts';

const CATEGORY_RANK: Readonly<Record<LicenseCategory, number>> = {
  permissive: 1,
  'weak-copyleft': 2,
  copyleft: 3,
  'use-restricted': 3,
  community: 4,
  proprietary: 4,
  'non-commercial': 5,
  'research-only': 5,
};

/** How much a license forbids, from 0 (plainly permissive) to 5 (no commercial use); null when its terms are not known. */
function strictness(id: LicenseId): number | null {
  const license = licenseById(id);
  if (license === null) return null;
  if (isPermissive(id)) return 0;
  return license.commercialUse === 'no' ? 5 : CATEGORY_RANK[license.category];
}

/** The strictest of several; 0 for none, and a license of unknown terms counts as strictest. */
export function strictest(ids: readonly LicenseId[]): number {
  return Math.max(0, ...ids.map((id) => strictness(id) ?? 6));
}

const USE_RANK: readonly CommercialUse[] = ['yes', 'conditional', 'unknown', 'no'];

/** Of several answers the one that governs: a plain no stands, else what is not known, else conditions. No answers: unknown. */
export function strictestUse(uses: readonly CommercialUse[]): CommercialUse {
  if (uses.length === 0) return 'unknown';
  return USE_RANK[Math.max(...uses.map((use) => USE_RANK.indexOf(use)))] ?? 'unknown';
}

/** True when the licenses grant the same in what matters most: commercial use, caps, regions. Versions of one text mostly do. */
export function sameEffect(ids: readonly LicenseId[]): boolean {
  const effects = new Set(ids.map((id) => effectOf(licenseById(id))));
  return effects.size <= 1;
}

function effectOf(license: License | null): string {
  if (license === null) return 'unknown';
  const caps = license.terms.flatMap((term) => {
    if (term.term === 'excluded-region') return [`${term.value.regions.join()} ${term.value.scope}`];
    if (term.term !== 'mau-threshold' && term.term !== 'revenue-threshold' && term.term !== 'size-threshold') return [];
    return [`${term.value.limit} ${term.value.unit} ${term.value.effect}`];
  });
  return [license.commercialUse, ...caps.sort()].join('; ');
}
