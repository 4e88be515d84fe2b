import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CompiledCatalog } from '../../src/catalog/compiled.ts';
import { licenseNameKey, linkKey, shortNameKey } from '../../src/catalog/license-names.ts';
import type { License, Term } from '../../src/domain.ts';
import { alternativesSchema, hubValuesSchema, type LicenseRecord, licenseSchema } from './schema.ts';

/** All records of `src/catalog/licenses/`, checked against the schema, sorted by id. Throws with the file's name. */
export function readRecords(root: string): LicenseRecord[] {
  const folder = join(root, 'src/catalog/licenses');
  const names = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  const records = names.map((name) => {
    const result = licenseSchema.safeParse(parse(readFileSync(join(folder, name), 'utf8')));
    if (!result.success) throw new Error(`${name}: ${result.error.message}`);
    if (`${result.data.id}.yml` !== name) throw new Error(`${name}: its id is ${result.data.id}`);
    return result.data;
  });
  return records.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The catalog in the compact form that is read at run time. `spdxIds`: every SPDX identifier there is. */
export function compile(root: string, records: readonly LicenseRecord[], spdxIds: readonly string[]): CompiledCatalog {
  const read = (name: string): unknown => parse(readFileSync(join(root, 'src/catalog', name), 'utf8'));
  const values = hubValuesSchema.parse(read('hub-values.yml'));
  const alternatives = alternativesSchema.parse(read('alternatives.yml'));
  const known = new Set(records.map((record) => record.id));
  for (const { license } of alternatives)
    if (!known.has(license)) throw new Error(`alternatives.yml: no license ${license}`);
  const names = namesToIds(records);
  return {
    licenses: records.map(toLicense),
    families: Object.fromEntries(records.flatMap(({ id, family }) => (family === null ? [] : [[id, family]]))),
    hub: valuesToIds(records, (record) => record.hub),
    names,
    valueFamilies: mapKeys(values.families, shortNameKey),
    unheld: values.unheld.map(shortNameKey).sort(),
    combined: mapKeys(values.combined, licenseNameKey),
    links: linksToIds(records, values.links, names),
    spdx: spdxToIds(records, spdxIds),
    alternatives: Object.fromEntries(alternatives.map(({ model, alternative }) => [model.toLowerCase(), alternative])),
  };
}

function toLicense(record: LicenseRecord): License {
  return {
    id: record.id,
    name: record.name,
    spdx: record.spdx,
    version: record.version,
    date: record.date,
    category: record.category,
    commercialUse: record['commercial-use'],
    url: record.url,
    terms: record.terms.map((term) => toTerm(record, term)),
  };
}

function toTerm(record: LicenseRecord, { section, quote, document, ...term }: LicenseRecord['terms'][number]): Term {
  if (document !== undefined && !record.documents?.some(({ title }) => title === document)) {
    throw new Error(`${record.id}: ${term.term} quotes "${document}", which documents: does not list`);
  }
  const clause = { section, quote, document: document ?? null };
  if (term.term !== 'attribution') return { ...term, clause };
  const { display, notice, 'notice-file': noticeFile } = term.value;
  return { term: term.term, value: { display, notice, noticeFile }, clause };
}

function valuesToIds(records: readonly LicenseRecord[], of: (record: LicenseRecord) => readonly string[]) {
  const map: Record<string, string[]> = {};
  for (const record of records) {
    for (const value of of(record)) map[value] = [...(map[value] ?? []), record.id];
  }
  return map;
}

/** Names, Hub values, ids and titles, all as keys, whole and short. What a card says in so many words comes before what a title says. */
function namesToIds(records: readonly LicenseRecord[]): Record<string, string[]> {
  const stated = (record: LicenseRecord): string[] => [...record.names, ...record.hub];
  const titles = (record: LicenseRecord): string[] => [record.id, record.spdx ?? record.id, record.name];
  const keys = (of: (record: LicenseRecord) => string[], key: (text: string) => string) =>
    valuesToIds(records, (record) => unique(of(record).map(key)));
  return {
    ...keys(titles, shortNameKey),
    ...keys(stated, shortNameKey),
    ...keys(titles, licenseNameKey),
    ...keys(stated, licenseNameKey),
  };
}

function linksToIds(
  records: readonly LicenseRecord[],
  links: Readonly<Record<string, string>>,
  names: Readonly<Record<string, readonly string[]>>,
): Record<string, readonly string[]> {
  const addresses = (record: LicenseRecord): string[] =>
    unique([record.url, ...record.sources.map(({ url }) => url)].map(linkKey));
  const stated = Object.entries(links).map(([link, value]): [string, readonly string[]] => {
    const ids = names[licenseNameKey(value)];
    if (ids === undefined) throw new Error(`hub-values.yml: the link ${link} has no license ${value}`);
    return [linkKey(link), ids];
  });
  return { ...valuesToIds(records, addresses), ...Object.fromEntries(stated) };
}

function spdxToIds(records: readonly LicenseRecord[], spdxIds: readonly string[]): Record<string, string> {
  const bySpdx = new Map(records.flatMap((record) => (record.spdx === null ? [] : [[record.spdx, record.id]])));
  const idOf = (id: string): string => bySpdx.get(id) ?? bySpdx.get(id.replace(/-or-later$/, '-only')) ?? '';
  return Object.fromEntries(spdxIds.map((id): [string, string] => [id.toLowerCase(), idOf(id)]).sort());
}

function mapKeys<T>(record: Readonly<Record<string, T>>, key: (text: string) => string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [key(name), value]));
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
