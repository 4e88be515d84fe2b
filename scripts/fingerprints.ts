import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { FINGERPRINTS } from '../src/catalog/fingerprints.generated.ts';
import { gramHash } from '../src/licenses/text/align.ts';
import { SHINGLE } from '../src/licenses/text/candidates.ts';
import { fingerprint } from '../src/licenses/text/fingerprint.ts';
import { tokenize } from '../src/licenses/text/tokens.ts';
import { encodeCodes, encodeNumbers, encodeParts } from './fingerprint-codec.ts';
import { markNames, markParts, type SourceText } from './fingerprint-parts.ts';

/**
 * Takes the fingerprints of license texts: those of directories (`--texts DIR`, one `<id>.txt` each, `<id>~2.txt` for another
 * official wording of one license) and SPDX's from npm's `spdx-license-list`. Writes `src/catalog/fingerprints.generated.ts`, the same bytes for
 * the same texts. Texts are not in the repository: what is not at hand keeps the fingerprint it has, unless `--drop` is given.
 */

/** Catalog ids that are not the SPDX id in lower case. */
const CATALOG_IDS: ReadonlyMap<string, string> = new Map([
  ['PDDL-1.0', 'pddl'],
  ['ODC-By-1.0', 'odc-by'],
  ['ODbL-1.0', 'odbl'],
  ['C-UDA-1.0', 'c-uda'],
  ['LGPLLR', 'lgpl-lr'],
  ['GFDL-1.3-only', 'gfdl'],
  ['GPL-3.0-only', 'gpl-3.0'],
  ['GPL-2.0-only', 'gpl-2.0'],
  ['AGPL-3.0-only', 'agpl-3.0'],
  ['LGPL-3.0-only', 'lgpl-3.0'],
  ['LGPL-2.1-only', 'lgpl-2.1'],
]);
/** Other names that headings give a license. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['BSD-2-Clause', 'simplified freebsd two'],
  ['BSD-3-Clause', 'new revised modified three'],
  ['MIT', 'expat'],
  ['ODbL-1.0', 'odc'],
  ['Unlicense', 'public domain'],
]);
const SPDX_DIRECTORY = 'node_modules/spdx-license-list/licenses';
const OUTPUT = 'src/catalog/fingerprints.generated.ts';
/** Words in the shared table: the most frequent ones of the SPDX texts, so that a new AI license does not move it. */
const TABLE_SIZE = 8191;
/** Hashes kept of each text: one for this many words, within the bounds. */
const WORDS_PER_HASH = 32;
const LEAST_HASHES = 24;
const MOST_HASHES = 128;

const { values } = parseArgs({ options: { texts: { type: 'string', multiple: true }, drop: { type: 'boolean' } } });
if (values.texts === undefined) throw new Error('say where the license texts are: --texts DIR');
const sources = distinct([...readSpdx(), ...values.texts.flatMap(readTexts)].map(likeItsLicense));
const kept = values.drop === true ? [] : keptBeside(sources);
const rows = inOrder([...taken(sources, kept), ...kept]);
const content = render(rows);
writeFileSync(OUTPUT, content);
console.log(`${OUTPUT}: ${sources.length} texts, ${kept.length} kept without, ${content.length} bytes`);

/** What is written of one text. */
interface Row {
  readonly id: string;
  readonly codes: Uint32Array;
  readonly parts: Uint8Array;
  /** Codes of the words of its names, encoded. */
  readonly names: string;
  readonly isSpdx: boolean;
}

function taken(all: readonly SourceText[], beside: readonly Row[]): readonly Row[] {
  const parts = all.map(markParts);
  markNames(all, parts, beside);
  return all.map(({ id, tokens, names, isSpdx }, n) => ({
    id,
    codes: tokens.codes,
    parts: parts[n] ?? new Uint8Array(),
    names: encodeNumbers(new Set(names)),
    isSpdx,
  }));
}

/** The fingerprints there are of texts that are not at hand. */
function keptBeside(all: readonly SourceText[]): readonly Row[] {
  const ids = new Set(all.map(({ id }) => id));
  return FINGERPRINTS.flatMap((row): Row[] => {
    const [id = '', , , , , names = ''] = row.split(' ');
    if (ids.has(id)) return [];
    const { codes, parts } = fingerprint(id);
    return [{ id, codes, parts, names, isSpdx: false }];
  });
}

function inOrder(all: readonly Row[]): readonly Row[] {
  const group = ({ id, isSpdx }: Row) => (isWording(id) ? 2 : isSpdx ? 0 : 1);
  return all.toSorted((a, b) => group(a) - group(b) || (a.id < b.id ? -1 : 1));
}

/** All but the retired ids that end in "+" ("or later"), whose texts are those of the plain ids. */
function readSpdx(): SourceText[] {
  const files = readdirSync(SPDX_DIRECTORY).map((file) => basename(file, '.json'));
  const ids = files.filter((id) => !id.endsWith('+'));
  const inCatalogFirst = ids.sort(
    (a, b) => Number(CATALOG_IDS.has(b)) - Number(CATALOG_IDS.has(a)) || (a < b ? -1 : 1),
  );
  return inCatalogFirst.map((spdxId) => {
    const { name, licenseText } = JSON.parse(readFileSync(join(SPDX_DIRECTORY, `${spdxId}.json`), 'utf8'));
    return makeSource(
      CATALOG_IDS.get(spdxId) ?? spdxId.toLowerCase(),
      licenseText,
      `${spdxId} ${name} ${OTHER_NAMES.get(spdxId) ?? ''}`,
      true,
    );
  });
}

function readTexts(directory: string): SourceText[] {
  const files = readdirSync(directory).filter((file) => file.endsWith('.txt'));
  const names = namesBeside(directory);
  return files.sort().map((file) => {
    const id = basename(file, '.txt');
    return makeSource(id, readFileSync(join(directory, file), 'utf8'), `${id} ${names.get(id) ?? ''}`, false);
  });
}

/** A further wording has the names of its license, and a template where that is one. */
function likeItsLicense(source: SourceText, _: number, all: readonly SourceText[]): SourceText {
  if (!isWording(source.id)) return source;
  const license = all.find(({ id }) => id === source.id.split('~', 1)[0]);
  if (license === undefined) throw new Error(`${source.id} is a wording of no license`);
  return { ...source, names: license.names, isSpdx: license.isSpdx };
}

/** Whether the id is that of a further wording of a license: `gpl-2.0~2`. */
function isWording(id: string): boolean {
  return id.includes('~');
}

/** Names by id from `SOURCES.jsonl` beside the texts, when there is one. */
function namesBeside(directory: string): ReadonlyMap<string, string> {
  const file = join(directory, '../SOURCES.jsonl');
  if (!existsSync(file)) return new Map();
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return new Map(rows.map((row): { id: string; name: string } => JSON.parse(row)).map(({ id, name }) => [id, name]));
}

function makeSource(id: string, text: string, names: string, isSpdx: boolean): SourceText {
  return { id, text, tokens: tokenize(text), names: tokenize(names).codes, isSpdx };
}

/** One of each text: SPDX lists GPL texts under several ids, and OpenMDW-1.0 is in both collections. A form with marked places is another text than its filled-in copy. */
function distinct(all: readonly SourceText[]): SourceText[] {
  const seen = new Set<string>();
  return all.filter(({ id, text, tokens }) => {
    const words = `${text.includes('{{') ? 'form: ' : ''}${tokens.words.join(' ')}`;
    if (seen.has(words) || seen.has(id) || tokens.words.length === 0) return false;
    seen.add(words).add(id);
    return true;
  });
}

function render(all: readonly Row[]): string {
  const table = commonWords(all.filter(({ id, isSpdx }) => isSpdx && !isWording(id)));
  const sketches = all.map(({ codes }) => smallestShingles(codes));
  const lines = all.map(({ id, codes, parts, names }, n) => {
    const parent = nearestBefore(n, sketches);
    const context = parent < 0 ? new Uint32Array() : (all[parent]?.codes ?? new Uint32Array());
    const words = encodeCodes(codes, table, context).toString('base64');
    const marks = encodeParts(parts).toString('base64');
    return [id, parent < 0 ? '-' : all[parent]?.id, encodeNumbers(sketches[n] ?? []), words, marks, names].join(' ');
  });
  const tableRows = encodeNumbers(table).match(/.{1,160}/g) ?? [];
  return `// Made by "npm run catalog:fingerprints" from license texts. One row a text: id, the text it is coded against, sketch, words, parts, words of its names.
export const COMMON_WORDS =
${tableRows.map((row) => `  '${row}'`).join(' +\n')};

export const FINGERPRINTS: readonly string[] = [
${lines.map((line) => `  '${line}',`).join('\n')}
];
`;
}

function commonWords(texts: readonly Row[]): Uint32Array {
  const counts = new Map<number, number>();
  for (const { codes } of texts) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return Uint32Array.from(sorted.slice(0, TABLE_SIZE), ([code]) => code);
}

function smallestShingles(codes: Uint32Array): Uint32Array {
  const hashes = new Set<number>();
  for (let at = 0; at + SHINGLE <= codes.length; at++) hashes.add(gramHash(codes, at, SHINGLE));
  const size = Math.min(MOST_HASHES, Math.max(LEAST_HASHES, Math.round(codes.length / WORDS_PER_HASH)));
  return Uint32Array.from(hashes).sort().slice(0, size);
}

/** The earlier text that shares most of the sketch, or -1: the row is coded against it. */
function nearestBefore(n: number, sketches: readonly Uint32Array[]): number {
  const own = new Set(sketches[n]);
  let best = -1;
  let most = 2;
  for (let other = 0; other < n; other++) {
    const shared = (sketches[other] ?? new Uint32Array()).reduce((sum, hash) => sum + Number(own.has(hash)), 0);
    if (shared > most) [best, most] = [other, shared];
  }
  return best;
}
