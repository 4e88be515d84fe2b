import { familyOfLicense, isPermissive, licenseById } from '../catalog/catalog.ts';
import type { Ancestor, Contradiction, LicenseId, OwnDetermination } from '../domain.ts';
import { listed, otherGeneration } from './contradiction.ts';
import { strictest } from './strictness.ts';

/**
 * What a model's license says against those of its ancestors. A permissive base may be passed on under stricter terms; a
 * restrictive one may not be washed out, and its generation may not be changed.
 */
export function relabelContradictions(own: OwnDetermination, ancestors: readonly Ancestor[]): readonly Contradiction[] {
  const declared = own.licenses.map(({ license }) => license);
  if (declared.length === 0) return [];
  const found = ancestors.map((ancestor) => relabel(declared, ancestor)).filter((one) => one !== null);
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = `${one.kind} ${one.found.join()}`;
    return !seen.has(key) && seen.add(key);
  });
}

function relabel(declared: readonly LicenseId[], ancestor: Ancestor): Contradiction | null {
  const found = ancestor.own.licenses.map(({ license }) => license);
  if (found.length === 0 || found.every((id) => declared.includes(id))) return null;
  const left = `declared ${listed(declared)}, derived from ${ancestor.own.model}`;
  if (declared.every(isPermissive) && found.every(isPermissive)) {
    if (ancestor.depth > 1) return null;
    const message = `${left}, which is ${listed(found)}: both are permissive`;
    return { kind: 'permissive-mismatch', message, declared, found, severity: 'note' };
  }
  if (found.every(isPermissive)) return overRestrictive(declared, found, ancestor);
  if (otherGeneration(declared, found)) {
    const message = `${left}: ${listed(found)} governs, another license of the same family`;
    return { kind: 'wrong-generation', message, declared, found, severity: 'contradiction' };
  }
  if (strictest(found) <= strictest(declared) || passesOn(declared, found)) return null;
  return {
    kind: 'permissive-over-restrictive',
    message: `${left}: ${listed(found)} governs`,
    declared,
    found,
    severity: 'contradiction',
  };
}

/** A vendor's license, or any stricter one on a mere conversion, over a permissive base: likely a wrong label, but it is the publisher's word. */
function overRestrictive(
  declared: readonly LicenseId[],
  found: readonly LicenseId[],
  ancestor: Ancestor,
): Contradiction | null {
  const vendors = declared.some((id) => licenseById(id)?.category === 'community');
  if (!vendors && ancestor.relation !== 'quantized') return null;
  const message = `declared ${listed(declared)}, stricter than ${listed(found)} of ${ancestor.own.model}: both apply`;
  return { kind: 'over-restrictive', message, declared, found, severity: 'note' };
}

/** A RAIL license lets derivatives carry another RAIL license, as long as its restrictions are passed on. */
function passesOn(declared: readonly LicenseId[], found: readonly LicenseId[]): boolean {
  return (
    found.every((id) => familyOfLicense(id) === 'openrail-m') &&
    declared.some((id) => familyOfLicense(id) === 'openrail-m')
  );
}
