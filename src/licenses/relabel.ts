import { familyOfLicense, isPermissive, licenseById } from '../catalog/catalog.ts';
import type { Ancestor, Contradiction, GoverningLicense, LicenseId, ModelId, OwnDetermination } from '../domain.ts';
import { listed, otherGeneration } from './contradiction.ts';
import { isLicensor } from './licensors.ts';
import { hintOfName } from './name-hint.ts';
import { strictest } from './strictness.ts';

/**
 * What a model's license says against those of its ancestors: `relabels` are facts, `remarks` rest on names alone. A permissive base may be passed on under stricter terms; a
 * restrictive one may not be washed out, and its generation may not be changed.
 */
export function relabelContradictions(
  own: OwnDetermination,
  ancestors: readonly Ancestor[],
  unreadable: readonly ModelId[],
): { readonly relabels: readonly Contradiction[]; readonly remarks: readonly Contradiction[] } {
  const declared = own.licenses.map(({ license }) => license);
  if (declared.length === 0) return { relabels: [], remarks: [] };
  const hinted = own.baseModels.length === 0 ? [own.model] : unreadable;
  return {
    relabels: distinct(ancestors.map((ancestor) => relabel(declared, ancestor))),
    remarks: distinct(hinted.map((model) => remark(declared, model, own.model))),
  };
}

function distinct(found: readonly (Contradiction | null)[]): readonly Contradiction[] {
  const seen = new Map<string, Contradiction>();
  for (const one of found) {
    if (one === null) continue;
    const key = `${one.kind} ${one.found.join()}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

function relabel(declared: readonly LicenseId[], ancestor: Ancestor): Contradiction | null {
  const found = ancestor.own.licenses.map(({ license }) => license);
  if (ancestor.own.licenses.every((one) => isMet(one, declared))) return null;
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

/** Whether a base model's license is among those declared, or another that may be chosen instead of it. */
function isMet({ license, choice }: GoverningLicense, declared: readonly LicenseId[]): boolean {
  return [license, ...choice].some((id) => declared.includes(id));
}

/** A remark on what a name makes likely, where no fact about the base model can be had. It governs nothing. */
function remark(declared: readonly LicenseId[], named: ModelId, self: ModelId): Contradiction | null {
  const found = hintOfName(named);
  const agrees = found.length === 0 || found.some((id) => declared.includes(id));
  if (agrees || strictest(found) < strictest(declared) || found.some((id) => isLicensor(self, id))) return null;
  const where = named === self ? 'no base model is stated' : `derived from ${named}, whose license is not known`;
  const message = `declared ${listed(declared)}, ${where}: by its name it may be under ${listed(found)}`;
  // a stated base model is a fact, though its license is not; the model's own name is none
  const severity = named === self ? 'note' : 'contradiction';
  return { kind: 'permissive-over-restrictive', message, declared, found, severity };
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
