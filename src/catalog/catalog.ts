import { type License, type LicenseId, type ModelId, modelId } from '../domain.ts';
import { loadCatalog } from './compiled.ts';
import { licenseNameKey, linkKey, shortNameKey } from './license-names.ts';
import { respelled } from './spellings.ts';

/** The entry of an id, or null. An id without an entry has unknown terms: never take it for allowed. */
export function licenseById(id: LicenseId): License | null {
  return loadCatalog().byId.get(id) ?? null;
}

/** Every entry, sorted by id. */
export function allLicenses(): readonly License[] {
  return loadCatalog().catalog.licenses;
}

/** Texts that a value of the card's `license` may mean: `gemma` is three. Empty: a family, `other`, or a value not known. */
export function idsForHubLicense(value: string): readonly LicenseId[] {
  const { hub } = loadCatalog().catalog;
  const key = value.trim().toLowerCase();
  return own(hub, key) ?? withEntry(idForSpdx(key));
}

/** Texts that a free `license_name` may mean: `modified-mit` is five. Empty when nothing is known of the name. */
export function idsForLicenseName(name: string): readonly LicenseId[] {
  return [...new Set(requirementsForName(name).flat())];
}

/**
 * What a `license_name` requires: each inner list is one license, given by the texts it may mean. Most names are one
 * requirement; `gemma-terms-of-use-and-dinov3-license` is two, and both must be met.
 */
export function requirementsForName(name: string): readonly (readonly LicenseId[])[] {
  const { names, combined } = loadCatalog().catalog;
  const all = own(combined, licenseNameKey(name));
  if (all !== undefined) return all.map((value) => own(names, licenseNameKey(value)) ?? []);
  const ids = own(names, licenseNameKey(name)) ?? own(names, shortNameKey(name)) ?? withEntry(idForSpdx(name));
  return ids.length > 0 ? [ids] : [];
}

/** Texts that a name in an odd spelling may mean: "llama3_1", "gpl3", "cc-by-nc" without a version. Empty when no spelling fits. */
export function idsForSpelling(name: string): readonly LicenseId[] {
  const usual = respelled(name);
  if (usual === null) return [];
  const ids = idsForHubLicense(usual);
  return ids.length > 0 ? ids : versionsOf(usual);
}

/** All versions of a Creative Commons license that is named without one: `cc-by-nc` is barred from commerce in each. */
function versionsOf(name: string): readonly LicenseId[] {
  if (!name.startsWith('cc-by')) return [];
  return Object.entries(loadCatalog().catalog.families).flatMap(([id, family]) => (family === name ? [id] : []));
}

// creativecommons.org/licenses/by-nc/4.0/legalcode, spdx.org/licenses/MIT
const CREATIVE_COMMONS = /^creativecommons\.org\/(?:licenses\/([a-z-]{2,8})|publicdomain\/(zero))\/(\d\.\d)(?:\/|$)/;
const SPDX_PAGE = /^(?:spdx\.org|opensource\.org|choosealicense\.com)\/licenses?\/([a-z0-9.+-]+)$/;

/** Texts that an address stands for, as a card's `license_link` or a stub of a LICENSE gives it. The address is not followed. */
export function idsForLink(address: string): readonly LicenseId[] {
  const key = linkKey(address);
  const known = own(loadCatalog().catalog.links, key);
  if (known !== undefined) return known;
  const [, kind, zero, version] = CREATIVE_COMMONS.exec(key) ?? [];
  if (version !== undefined)
    return withEntry(idForSpdx(zero === undefined ? `cc-${kind}-${version}` : `cc0-${version}`));
  return withEntry(idForSpdx(SPDX_PAGE.exec(key)?.[1] ?? ''));
}

/** The Hub value or license name that stands for exactly these texts, such as `gemma`; null when none does. */
export function nameOfTexts(ids: readonly LicenseId[]): string | null {
  const { hub, names } = loadCatalog().catalog;
  const sorted = [...ids].sort().join();
  const meant = [...Object.entries(hub), ...Object.entries(names)].filter(([, texts]) => texts.length === ids.length);
  return meant.find(([, texts]) => [...texts].sort().join() === sorted)?.[0] ?? null;
}

/** The entry's id of an SPDX identifier in any case; a bare identifier for one that SPDX lists and the catalog has no terms for; else null. */
export function idForSpdx(id: string): LicenseId | null {
  const key = id.trim().toLowerCase();
  const { spdx } = loadCatalog().catalog;
  const entry = own(spdx, key);
  if (entry === undefined) return null;
  // SPDX's old `GPL-3.0+` is `GPL-3.0-or-later`
  return entry || own(spdx, key.replace(/\+$/, '-or-later')) || key;
}

/** What a value says that names a family or nothing, such as `openrail`, `cc` or `other`; null for any other value. */
export function familyOfValue(value: string): string | null {
  return own(loadCatalog().catalog.valueFamilies, shortNameKey(value)) ?? null;
}

/** True for a name of a license whose text the catalog does not hold. */
export function isUnheldName(name: string): boolean {
  return loadCatalog().catalog.unheld.includes(shortNameKey(name));
}

/** The family of licenses that are generations of each other, for example `llama`; null when it has none. */
export function familyOfLicense(id: LicenseId): string | null {
  return own(loadCatalog().catalog.families, id) ?? null;
}

/** Commercial use for everybody, without caps, names to show or shares to give: MIT, Apache-2.0 ... but not Kimi's modified MIT. */
export function isPermissive(id: LicenseId): boolean {
  const license = licenseById(id);
  if (license === null || license.category !== 'permissive' || license.commercialUse !== 'yes') return false;
  return !license.terms.some(
    (term) => term.term.endsWith('-threshold') || (term.term === 'attribution' && term.value.display.length > 0),
  );
}

/** A sibling of the model under a permissive license, to propose instead; null when none is known. */
export function alternativeFor(model: string): ModelId | null {
  const alternative = own(loadCatalog().catalog.alternatives, model.toLowerCase());
  return alternative === undefined ? null : modelId(alternative);
}

function withEntry(id: LicenseId | null): readonly LicenseId[] {
  return id !== null && licenseById(id) !== null ? [id] : [];
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
