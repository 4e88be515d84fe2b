import { UsageError, WAIVABLE_UNKNOWNS } from '../domain.ts';
import { nearest, type PolicyDocument } from './document.ts';
import { catalogId, licenseEntry, licenseNames } from './license-entries.ts';
import { overridableKeys, type PolicyInput } from './schema/policy.ts';
import { FIELDS, isKnownField } from './terms/fields.ts';

/** A name that means nothing, and what to write in its place. */
interface UnknownName {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

/**
 * Refuses names inside lists that mean nothing: they would switch a rule off unseen.
 *
 * @throws UsageError with the place of each and the nearest known name
 */
export function refuseUnknownNames({ value, lineOf }: PolicyDocument<PolicyInput>, source: string): void {
  const found = [
    ...unknownKeys(value),
    ...unknownAssertions(value),
    ...unknownLicenses(value),
    ...unknownWaived(value),
    ...unknownFacts(value.organization, ['organization']),
    ...(value.scopes ?? []).flatMap((scope, index) =>
      unknownFacts(scope.organization, ['scopes', index, 'organization']),
    ),
  ];
  if (found.length === 0) return;
  const lines = found
    .map(({ path, message }) => ({ line: lineOf(path), message }))
    .sort((a, b) => a.line - b.line)
    .map(({ line, message }) => `${source}:${line}: ${message}`);
  const shown = lines.length === 1 ? lines : [`${source} names what nobody knows:`, ...lines.slice(0, MOST_SHOWN)];
  throw new UsageError(shown.join('\n  '), [...new Set(found.map(({ hint }) => hint))].join(' '));
}

const MOST_SHOWN = 20;

function unknownKeys({ overridable = [] }: PolicyInput): readonly UnknownName[] {
  const known = overridableKeys();
  const hint = 'Name a key of the policy, for example "waivers" or "terms.share-alike".';
  return overridable.flatMap((key, index) => {
    if (known.includes(key)) return [];
    const message = `overridable: unknown key "${key}"${nearest(key, known)}`;
    return [{ path: ['overridable', index], message, hint }];
  });
}

function unknownAssertions({ assertions = [] }: PolicyInput): readonly UnknownName[] {
  const hint = 'Name a catalog id; for an agreement with the licensor write "contract" in place of "license".';
  return assertions.flatMap(({ license }, index) => {
    if (license === undefined || catalogId(license) !== null) return [];
    const near = nearest(license.toLowerCase(), licenseNames());
    const message = `assertions[${index}].license: the catalog has no "${license}"${near}`;
    return [{ path: ['assertions', index, 'license'], message, hint }];
  });
}

function unknownLicenses({ licenses, scopes = [] }: PolicyInput): readonly UnknownName[] {
  const inScopes = scopes.flatMap((scope, index) => unknownEntries(scope.licenses, ['scopes', index]));
  return [...unknownEntries(licenses, []), ...inScopes];
}

function unknownEntries(lists: PolicyInput['licenses'], above: UnknownName['path']): readonly UnknownName[] {
  const hint = 'Write a catalog id, an SPDX id or expression, a category or a glob.';
  return (['allow', 'review', 'deny'] as const).flatMap((list) =>
    (lists?.[list] ?? []).flatMap((text, index) => {
      const { error } = licenseEntry(text);
      if (error === null) return [];
      const message = `licenses.${list}: "${text}" ${error}${nearest(text.toLowerCase(), licenseNames())}`;
      return [{ path: [...above, 'licenses', list, index], message, hint }];
    }),
  );
}

function unknownWaived({ waivers = [] }: PolicyInput): readonly UnknownName[] {
  const hint = 'Name the license of the model as reports do; such a waiver is void.';
  return waivers.flatMap(({ license = [] }, index) =>
    [license].flat().flatMap((text) => {
      const folded = text.toLowerCase();
      if (WAIVABLE_UNKNOWNS.includes(folded) || licenseEntry(text).error === null) return [];
      const message = `waivers[${index}].license: the catalog has no "${text}"${nearest(folded, licenseNames())}`;
      return [{ path: ['waivers', index, 'license'], message, hint }];
    }),
  );
}

function unknownFacts(facts: PolicyInput['organization'], path: UnknownName['path']): readonly UnknownName[] {
  const fields = (facts?.fields ?? []).flatMap((field, index) => {
    if (isKnownField(field)) return [];
    const message = `organization.fields: "${field}" is no field of use that licenses shut out${nearest(field.toLowerCase(), FIELDS, 'fields')}`;
    const hint = 'Leave out a field that none of the known ones holds: it would decide nothing.';
    return [{ path: [...path, 'fields', index], message, hint }];
  });
  const registrations = (facts?.registrations ?? []).flatMap((text, index) => {
    const folded = text.toLowerCase();
    if (catalogId(text) === folded) return [];
    const message = `organization.registrations: the catalog has no "${text}"${nearest(folded, licenseNames())}`;
    return [{ path: [...path, 'registrations', index], message, hint: 'Name a license by its catalog id.' }];
  });
  return [...fields, ...registrations];
}
