import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRecords } from './compile.ts';
import type { LicenseRecord } from './schema.ts';

/**
 * Checks that every quote of the catalog stands verbatim (white space folded) in the text it is from.
 * `npm run catalog:check -- --texts DIR`: DIR holds the collected texts as `<text>.txt`; SPDX texts come from spdx-license-list.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const texts = process.argv[process.argv.indexOf('--texts') + 1] ?? '';
const require = createRequire(import.meta.url);
const fold = (text: string): string => text.replace(/\s+/g, ' ');
let checked = 0;
const wrong: string[] = [];

for (const record of readRecords(root)) {
  for (const { term, quote, document } of record.terms) {
    if (quote === null) continue;
    checked += 1;
    const text = textOf(record, document);
    if (text === null) wrong.push(`${record.id} ${term}: no text`);
    else if (!fold(text).includes(fold(quote))) wrong.push(`${record.id} ${term}: not in the text: ${quote}`);
  }
}

console.log(`${checked} quotes checked, ${wrong.length} wrong`);
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exitCode = 1;
}

function textOf(record: LicenseRecord, document: string | undefined): string | null {
  const [source] = record.sources;
  const name = document === undefined ? source?.text : record.documents?.find(({ title }) => title === document)?.text;
  if (name === undefined)
    return source?.spdx ? require(`spdx-license-list/licenses/${source.spdx}.json`).licenseText : null;
  const file = join(texts, `${name}.txt`);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
