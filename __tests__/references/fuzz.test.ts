import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Location } from '../../src/domain.ts';
import { findInFile } from '../../src/references/find.ts';
import { EXTRACTORS } from '../../src/references/registry.ts';
import { sourceFile } from '../../src/references/source-file.ts';
import { fixtureFolder, fixturePaths, repositoryOf } from './fixtures.ts';

/** Damage done to a fixture: the stretch at `at` (a share of the text) is replaced. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  by: fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom(
      '"',
      "'",
      '`',
      '\n',
      '\r\n',
      '\\',
      '{',
      '}',
      '[',
      ')',
      '${',
      '{{',
      '"""',
      '#',
      '\u0000',
      '\t',
      '😀',
    ),
  ),
});

it('has fixtures to damage for every extractor', () => {
  expect(EXTRACTORS.filter(({ id }) => fixturePaths(id).length === 0)).toEqual([]);
});

for (const { id } of EXTRACTORS) {
  describe(`${id} on damaged files`, () => {
    const paths = fixturePaths(id);
    const samples = paths.map((path) => ({
      path,
      text: readFileSync(join(fixtureFolder(id), path), path.endsWith('.gguf') ? 'latin1' : 'utf8'),
    }));

    it('never throws and only points inside the file', () => {
      fc.assert(
        fc.property(fc.constantFrom(...samples), fc.array(damage, { minLength: 1, maxLength: 4 }), (sample, hits) => {
          const text = hits.reduce((whole, { at, length, by }) => {
            const from = Math.floor(at * whole.length);
            return whole.slice(0, from) + by + whole.slice(from + length);
          }, sample.text);
          const file = sourceFile(sample.path, text);
          const lines = text.split('\n');
          for (const { location } of findInFile(file, repositoryOf(file)).references) {
            expect(location.path).toBe(sample.path);
            expect(isInside(location, lines)).toBe(true);
          }
        }),
        { numRuns: 60 },
      );
    });
  });
}

function isInside({ line, column, endLine, endColumn }: Location, lines: readonly string[]): boolean {
  const start = lines[line - 1];
  const end = lines[endLine - 1];
  if (start === undefined || end === undefined) return false;
  if (column < 1 || column > start.length + 1 || endColumn < 1 || endColumn > end.length + 1) return false;
  return endLine > line || (endLine === line && endColumn >= column);
}
