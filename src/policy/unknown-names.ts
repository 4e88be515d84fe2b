import { UsageError } from '../domain.ts';
import { nearest, type PolicyDocument } from './document.ts';
import { catalogId, licenseEntry, licenseNames } from './license-entries.ts';
import { overridableKeys, type PolicyInput } from './schema/policy.ts';

/** A name that means nothing, and what to write in its place. */
interface UnknownName {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

/**
 * Refuses names inside lists that mean nothing: they would switch a rule off unseen.
 *
 * @throws UsageError with the place of the first and the nearest known name
 */
export function refuseUnknownNames({ value, lineOf }: PolicyDocument<PolicyInput>, source: string): void {
  const [first] = [...unknownKeys(value), ...unknownAssertions(value), ...unknownLicenses(value)];
  if (first !== undefined) throw new UsageError(`${source}:${lineOf(first.path)}: ${first.message}`, first.hint);
}

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
