import parse from 'spdx-expression-parse';
import { allLicenses, idForSpdx, idsForLicenseName, licenseById } from '../catalog/catalog.ts';
import { LICENSE_CATEGORIES, type LicenseId } from '../domain.ts';
import { globMatcher, isGlob } from './globs.ts';

/** What an entry of `licenses` covers. */
export interface LicenseEntry {
  /** Sets of catalog ids, each of which must govern a model together: one id each but for `A AND B`. */
  readonly alternatives: readonly (readonly LicenseId[])[];
  /** Ids of the entry that are well-formed but that the catalog does not have: they can never match. */
  readonly unknown: readonly string[];
  /** Why the entry means nothing at all; null when it is well-formed. */
  readonly error: string | null;
}

const cache = new Map<string, LicenseEntry>();

/** Resolves a catalog id, SPDX id or expression, Hub name, category or glob against the catalog; letter case does not count. Never throws. */
export function licenseEntry(text: string): LicenseEntry {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const entry = resolve(text.trim());
  cache.set(text, entry);
  return entry;
}

function resolve(text: string): LicenseEntry {
  const folded = text.toLowerCase();
  const category = LICENSE_CATEGORIES.find((each) => each === folded);
  if (category !== undefined) return covering(allLicenses().filter((license) => license.category === category));
  if (isGlob(text)) {
    const matches = globMatcher(text);
    return covering(
      allLicenses().filter((license) => matches(license.id) || (license.spdx !== null && matches(license.spdx))),
    );
  }
  const id = catalogId(text);
  if (id !== null) return { alternatives: [[id]], unknown: [], error: null };
  // A name of the Hub that stands for several texts, such as `gemma`
  const texts = idsForLicenseName(text);
  if (texts.length > 0) return { alternatives: texts.map((one) => [one]), unknown: [], error: null };
  return expression(text);
}

function covering(licenses: readonly { readonly id: LicenseId }[]): LicenseEntry {
  return { alternatives: licenses.map(({ id }) => [id]), unknown: [], error: null };
}

/** The catalog id that a text names: by itself, as SPDX id, or as `LicenseRef-ID` for a license that SPDX does not list. */
export function catalogId(text: string): LicenseId | null {
  const folded = text.toLowerCase();
  const plain = folded.startsWith(REF) ? folded.slice(REF.length) : folded;
  return licenseById(plain)?.id ?? idForSpdx(text);
}

const REF = 'licenseref-';

/** Ids and operators of an expression, for example `mit`, `AND`, `llama3.1`; what has an exception is left to SPDX. */
const WORD = /[A-Za-z0-9.+-]+(?![A-Za-z0-9.+-])(?!\s+WITH\b)/g;

/** Ids of the catalog as `LicenseRef-ID`, so that expressions may hold those that SPDX does not list, in any letter case. */
function withRefs(text: string): string {
  return text.replace(WORD, (word) => {
    const id = catalogId(word);
    return id !== null && licenseById(id) !== null ? `LicenseRef-${id}` : word;
  });
}

/** Everything an entry may be called by, for "did you mean". */
export function licenseNames(): readonly string[] {
  return [...LICENSE_CATEGORIES, ...allLicenses().map(({ id }) => id)];
}

function expression(text: string): LicenseEntry {
  let tree: parse.Info;
  try {
    tree = parse(withRefs(text));
  } catch {
    return {
      alternatives: [],
      unknown: [],
      error: 'is no license, category or SPDX expression that the catalog knows',
    };
  }
  const unknown: string[] = [];
  const alternatives = alternativesOf(tree, unknown).filter((ids) => ids !== null);
  return { alternatives: alternatives.slice(0, MAX_ALTERNATIVES), unknown, error: null };
}

const MAX_ALTERNATIVES = 256;

/** Disjunctive normal form; null stands for an alternative that needs a license the catalog lacks. */
function alternativesOf(node: parse.Info, unknown: string[]): (LicenseId[] | null)[] {
  if ('license' in node) {
    const exception = 'exception' in node ? ` WITH ${String(node.exception)}` : '';
    const id = exception === '' ? catalogId(node.license) : null;
    if (id === null) unknown.push(`${node.license}${exception}`);
    return [id === null ? null : [id]];
  }
  const left = alternativesOf(node.left, unknown);
  const right = alternativesOf(node.right, unknown);
  if (node.conjunction === 'or') return [...left, ...right];
  const both = left.flatMap((a) => right.map((b) => (a === null || b === null ? null : [...new Set([...a, ...b])])));
  return both.slice(0, MAX_ALTERNATIVES);
}
