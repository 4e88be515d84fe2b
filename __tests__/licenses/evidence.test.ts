import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

const folder = fileURLToPath(new URL('../../src/licenses/evidence', import.meta.url));
const frame = new Set(['gather.ts', 'source.ts']);

it('every source of evidence is gathered', () => {
  const registry = readFileSync(`${folder}/gather.ts`, 'utf8');
  const sources = readdirSync(folder).filter((name) => !frame.has(name));
  const missing = sources.filter((name) => !registry.includes(`from './${name}'`));
  expect([sources.length > 0, missing]).toEqual([true, []]);
});
