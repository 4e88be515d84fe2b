import type { License, LicenseId } from '../domain.ts';
import { CATALOG_JSON } from './catalog.generated.ts';

/** The catalog as `npm run generate` compiles it from the YAML files. Keys are lower case; keys of names as `licenseNameKey` makes them. */
export interface CompiledCatalog {
  readonly licenses: readonly License[];
  /** Id -> name of the family whose members are generations of each other. */
  readonly families: Readonly<Record<LicenseId, string>>;
  /** Value of the card's `license` -> the texts it may mean. */
  readonly hub: Readonly<Record<string, readonly LicenseId[]>>;
  /** Value of the card's `license_name` -> the texts it may mean. */
  readonly names: Readonly<Record<string, readonly LicenseId[]>>;
  /** Values that name a family or nothing -> what they say. */
  readonly valueFamilies: Readonly<Record<string, string>>;
  /** Names of licenses whose text the catalog does not hold. */
  readonly unheld: readonly string[];
  /** Name -> values that all apply. */
  readonly combined: Readonly<Record<string, readonly string[]>>;
  /** Address as `linkKey` makes it -> the texts it may mean. */
  readonly links: Readonly<Record<string, readonly LicenseId[]>>;
  /** Every SPDX identifier -> id of its entry, or empty. */
  readonly spdx: Readonly<Record<string, LicenseId>>;
  /** Model -> its sibling under a permissive license. */
  readonly alternatives: Readonly<Record<string, string>>;
}

let loaded: { readonly catalog: CompiledCatalog; readonly byId: ReadonlyMap<LicenseId, License> } | null = null;

/** The catalog, parsed at the first call. */
export function loadCatalog(): { readonly catalog: CompiledCatalog; readonly byId: ReadonlyMap<LicenseId, License> } {
  if (loaded !== null) return loaded;
  const catalog: CompiledCatalog = JSON.parse(CATALOG_JSON);
  loaded = { catalog, byId: new Map(catalog.licenses.map((license) => [license.id, license])) };
  return loaded;
}
