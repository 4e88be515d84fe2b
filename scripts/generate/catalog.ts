import { createRequire } from 'node:module';
import { compile, readRecords } from '../catalog/compile.ts';
import { licensesTable } from '../catalog/table.ts';

/** Compiles `src/catalog/*.yml` and `src/catalog/licenses/*.yml` to one JSON string, and writes the table of docs/licenses.md. */
export function generate(root: string): Map<string, string> {
  const spdx: ReadonlySet<string> = createRequire(import.meta.url)('spdx-license-list/simple.js');
  const records = readRecords(root);
  const json = JSON.stringify(compile(root, records, [...spdx]));
  return new Map([
    [
      'src/catalog/catalog.generated.ts',
      `/** Compiled by \`npm run generate\` from src/catalog/. */\nexport const CATALOG_JSON = ${quoted(json)};\n`,
    ],
    ['docs/licenses.md', licensesTable(records)],
  ]);
}

/** A single-quoted literal: JSON has mostly double quotes, which then need no escape. */
function quoted(json: string): string {
  return `'${json
    .replace(/\\/g, '\\\\')
    .replace(/'/g, "\\'")
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')}'`;
}
