import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { determineAlone } from '../support/determining.ts';

interface Example {
  readonly license?: string;
  readonly 'license-name'?: string;
  readonly 'license-link'?: string;
}

const folder = fileURLToPath(new URL('../../src/catalog/licenses', import.meta.url));
const entries: readonly { id: string; examples: readonly Example[]; not?: readonly Example[] }[] = readdirSync(
  folder,
).map((name) => parse(readFileSync(join(folder, name), 'utf8')));

const licensesOf = (example: Example) =>
  determineAlone({
    cardData: {
      license: example.license,
      license_name: example['license-name'],
      license_link: example['license-link'],
    },
  }).own.licenses.map(({ license }) => license);

describe('examples of the catalog, run through the determination', () => {
  it.each(entries.map((entry) => [entry.id, entry] as const))('%s', (id, { examples, not = [] }) => {
    for (const example of examples)
      expect([example, licensesOf(example)]).toEqual([example, expect.arrayContaining([id])]);
    for (const example of not) expect([example, licensesOf(example).includes(id)]).toEqual([example, false]);
  });
});
