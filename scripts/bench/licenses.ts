import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { allLicenses } from '../../src/catalog/catalog.ts';
import type { TermId } from '../../src/domain.ts';
import { findClauses } from '../../src/licenses/clauses.ts';
import { identifyText } from '../../src/licenses/identify.ts';
import { MUTATIONS, type Mutation } from './license-mutations.ts';

/**
 * How well license texts are identified: the texts of a directory (`--texts DIR`), their second copies when
 * `../VARIANTS.jsonl` lists some, and texts that machines changed. `--details` names every miss.
 */
const { values } = parseArgs({ options: { texts: { type: 'string' }, details: { type: 'boolean' } } });
if (values.texts === undefined) throw new Error('say where the license texts are: --texts DIR');
const directory = values.texts;

interface Sample {
  readonly id: string;
  readonly text: string;
}

const texts = readdirSync(directory)
  .filter((file) => file.endsWith('.txt'))
  .map((file): Sample => ({ id: basename(file, '.txt'), text: readFileSync(join(directory, file), 'utf8') }));
const samples = [...texts, ...spdxSamples()];

timing();
plainTexts();
variants();
for (const mutation of MUTATIONS) mutated(mutation);
concatenated();
clauses();

/** The SPDX texts that have a record in the catalog. */
function spdxSamples(): Sample[] {
  const listed = allLicenses().filter(({ id, spdx }) => spdx !== null && !texts.some((one) => one.id === id));
  return listed.map(({ id, spdx }) => {
    const file = `node_modules/spdx-license-list/licenses/${spdx}.json`;
    return { id, text: JSON.parse(readFileSync(file, 'utf8')).licenseText };
  });
}

function timing() {
  const start = performance.now();
  identifyText('warm the index');
  const load = performance.now() - start;
  const times = samples.map(({ text }) => {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) {
      const begin = performance.now();
      identifyText(text);
      best = Math.min(best, performance.now() - begin);
    }
    return { best, size: text.length };
  });
  const large = times.filter(({ size }) => size > 8000).map(({ best, size }) => (best / size) * 20_000);
  large.sort((a, b) => a - b);
  const at = (share: number) => large[Math.floor((large.length - 1) * share)]?.toFixed(1);
  console.log(`load ${load.toFixed(0)} ms; a 20 kB text: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, worst ${at(1)} ms`);
}

function plainTexts() {
  const wrong = samples.filter(({ id, text }) => {
    const { kind, license, modified } = identifyText(text);
    return kind !== 'known' || license !== id || modified;
  });
  console.log(
    `texts: ${samples.length - wrong.length} of ${samples.length} right`,
    wrong.map(({ id }) => id).join(' '),
  );
}

function variants() {
  const list = join(directory, '../VARIANTS.jsonl');
  if (!existsSync(list)) return;
  const rows = readFileSync(list, 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row));
  for (const relation of new Set(rows.map((row) => row.relation))) {
    const results = rows
      .filter((row) => row.relation === relation)
      .map((row) => ({ row, found: identifyText(readFileSync(join(directory, '..', row.file), 'utf8')) }));
    const right = results.filter(({ row, found }) => isTextOf(row.id, found.license));
    const plain = right.filter(({ found }) => !found.modified);
    console.log(
      `variants, ${relation}: ${results.length}, that id ${right.length}, of these unmodified ${plain.length}`,
    );
    for (const { row, found } of results) {
      if (values.details && !isTextOf(row.id, found.license))
        console.log(`   ${row.file}: ${found.kind} ${found.licenses} ${found.notes}`);
    }
  }
}

/** Whether an id is that of the license or of a dated text of it: `cogvlm2-2024-05-13` for `cogvlm2`. */
function isTextOf(id: string, found: string | null): boolean {
  return found === id || (found?.startsWith(`${id}-20`) ?? false);
}

function mutated({ name, kind, apply }: Mutation) {
  let [count, right, wrong, plain] = [0, 0, 0, 0];
  const misses: string[] = [];
  for (const [n, { id, text }] of samples.entries()) {
    const changed = apply(text, n + 1);
    if (changed === null || changed === text) continue;
    count++;
    const found = identifyText(changed);
    const isWrong = found.license !== null && found.license !== id;
    const isPlain = kind === 'altered' && found.license !== null && !found.modified;
    const isRight = found.license === id && found.modified === (kind === 'altered');
    right += Number(isRight);
    wrong += Number(isWrong);
    plain += Number(isPlain);
    if (!isRight)
      misses.push(
        `${id}: ${found.kind} ${found.licenses} ${found.modified ? `modified ${JSON.stringify(found.passages.slice(0, 2))}` : ''} ${found.notes}`,
      );
  }
  console.log(
    `${name} (${kind}): ${count}, right ${right}, another name ${wrong}${kind === 'altered' ? `, plain name ${plain}` : ''}`,
  );
  if (values.details) for (const miss of misses) console.log(`   ${miss.slice(0, 400)}`);
}

function concatenated() {
  let [right, both] = [0, 0];
  for (const [n, first] of samples.entries()) {
    const second = samples[(n + 37) % samples.length] ?? first;
    const found = identifyText(`${first.text}\n\n\n${second.text}`);
    const isRight = found.licenses.length > 0 && found.licenses.every((id) => id === first.id || id === second.id);
    const expected = [first.id, second.id].filter(
      (id) => !id.includes('-policy') || first.id.includes('-policy') === second.id.includes('-policy'),
    );
    right += Number(isRight);
    both += Number(expected.every((id) => found.licenses.includes(id)));
    if (values.details && !isRight) console.log(`   ${first.id} + ${second.id}: ${found.kind} ${found.licenses}`);
  }
  console.log(`two concatenated: ${samples.length}, only right names ${right}, both named ${both}`);
}

/** Terms of the catalog whose clause stands in the license itself, and whether the clause finder sees them. */
function clauses() {
  const counts = new Map<TermId, { listed: number; found: number; more: number }>();
  const count = (term: TermId) => counts.get(term) ?? counts.set(term, { listed: 0, found: 0, more: 0 }).get(term);
  for (const { id, terms } of allLicenses()) {
    const text = texts.find((one) => one.id === id)?.text;
    if (text === undefined) continue;
    const found = new Set(findClauses(text).map(({ term }) => term));
    const listed = new Set(terms.filter(({ clause }) => clause.document === null).map(({ term }) => term));
    for (const term of new Set([...found, ...listed])) {
      const row = count(term);
      if (row === undefined) continue;
      row.listed += Number(listed.has(term));
      row.found += Number(listed.has(term) && found.has(term));
      row.more += Number(!terms.some((one) => one.term === term));
    }
  }
  console.log('clauses: term, texts whose catalog entry lists it, of these found, found in texts that do not list it');
  for (const [term, { listed, found, more }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (term !== 'commercial-use') console.log(`   ${term}: ${listed}, ${found}, ${more}`);
  }
}
