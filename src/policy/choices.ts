import { licenseById } from '../catalog/catalog.ts';
import {
  type Ancestor,
  type AttributedTerm,
  chainOf,
  type Determination,
  type GoverningLicense,
  type LicenseId,
  type ModelId,
  type OwnDetermination,
} from '../domain.ts';

/** More ways to choose than this are not tried: then every license must be met. */
const MOST = 64;

/** A license that was not chosen, and the model that it was offered for. */
interface Dropped {
  readonly model: ModelId;
  readonly license: LicenseId;
}

/**
 * The ways in which a model may be taken: a determination for each license that may be chosen, of it and of its base models. One,
 * the determination itself, where nothing is left to choose.
 */
export function choicesOf(determination: Determination): readonly Determination[] {
  let ways: readonly (readonly Dropped[])[] = [[]];
  for (const own of chainOf(determination)) {
    const options = optionsOf(own);
    if (options.length > 1) ways = ways.flatMap((way) => options.map((dropped) => [...way, ...dropped]));
    if (ways.length > MOST) return [determination];
  }
  return ways.length === 1 ? [determination] : ways.map((dropped) => taking(determination, dropped));
}

/** What is dropped by each choice of one model. */
function optionsOf({ model, licenses }: OwnDetermination): readonly (readonly Dropped[])[] {
  const offered = licenses.filter(({ choice }) => choice.length > 1);
  return offered.map((kept) =>
    offered.filter((one) => one !== kept).map(({ license }): Dropped => ({ model, license })),
  );
}

function taking(determination: Determination, dropped: readonly Dropped[]): Determination {
  const isDropped = (model: ModelId, license: LicenseId): boolean =>
    dropped.some((one) => one.model === model && one.license === license);
  const own = reduced(determination.own, isDropped);
  const lineage = determination.lineage.map(
    (ancestor): Ancestor => ({ ...ancestor, own: reduced(ancestor.own, isDropped) }),
  );
  const left = new Set([own, ...lineage.map((ancestor) => ancestor.own)].flatMap((one) => one.licenses.map(idOf)));
  const gone = new Set(dropped.map(({ license }) => license).filter((license) => !left.has(license)));
  return {
    ...determination,
    own,
    lineage,
    licenses: determination.licenses.filter((license) => !gone.has(license)),
    terms: determination.terms.flatMap((term) =>
      term.license === null || !gone.has(term.license) ? [term] : restated(term, left),
    ),
  };
}

/** A term of a license that was not chosen, where one that stays says the same: what several say alike stands once, under the first. */
function restated({ term, value, from }: AttributedTerm, left: ReadonlySet<LicenseId>): readonly AttributedTerm[] {
  const same = JSON.stringify(value);
  for (const license of left) {
    const said = licenseById(license)?.terms.find((one) => one.term === term && JSON.stringify(one.value) === same);
    if (said !== undefined) return [{ ...said, license, from }];
  }
  return [];
}

function reduced(own: OwnDetermination, isDropped: (model: ModelId, license: LicenseId) => boolean): OwnDetermination {
  return { ...own, licenses: own.licenses.filter(({ license }) => !isDropped(own.model, license)) };
}

function idOf({ license }: GoverningLicense): LicenseId {
  return license;
}
