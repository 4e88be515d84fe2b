import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { find } from '../../src/find.ts';
import { EXTRACTORS } from '../../src/references/registry.ts';
import { expectedLine, exportedExtractors, fixtureFolder, fixtureIds, fixturePaths } from './fixtures.ts';

/** `UPDATE_FIXTURES=1` rewrites every `expected.txt`; read the difference before you commit it. */
const UPDATE = process.env['UPDATE_FIXTURES'] === '1';

const exported = await exportedExtractors();

describe('the registry of extractors', () => {
  it('lists every extractor of the folder once, under its file name', () => {
    expect(EXTRACTORS.map(({ id }) => id).sort()).toEqual([...exported.keys()].sort());
    for (const [name, { id }] of exported) expect(id).toBe(name);
  });

  it('has an extractor for every folder of fixtures', () => {
    expect(fixtureIds().filter((id) => !exported.has(id))).toEqual([]);
  });
});

for (const [id, extractor] of exported) {
  describe(id, () => {
    const paths = fixturePaths(id);

    it('says what it reads, where that is defined, and gives an example of each form', () => {
      expect(extractor.title).not.toBe('');
      expect(extractor.documentation).toMatch(/^https:\/\//);
      expect(extractor.forms.length).toBeGreaterThan(0);
      const source = readFileSync(join(import.meta.dirname, `../../src/references/${id}.ts`), 'utf8');
      expect(source.split('\n', 1)[0]).toMatch(/^\/\/ .+ https:\/\/\S+$/);
    });

    it('has files that name models and near misses below clean/', () => {
      expect(paths.filter((path) => !path.startsWith('clean/'))).not.toEqual([]);
      expect(paths.filter((path) => path.startsWith('clean/'))).not.toEqual([]);
      expect(paths.filter((path) => extractor.applies(path))).not.toEqual([]);
    });

    it('finds exactly the references of expected.txt', async () => {
      const { references } = await find(fixtureFolder(id));
      const found = `${references.map(expectedLine).join('\n')}\n`;
      const file = join(fixtureFolder(id), 'expected.txt');
      if (UPDATE) writeFileSync(file, found);
      expect(found).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
    });

    it('finds no use of a model in the near misses', async () => {
      const { references } = await find(fixtureFolder(id));
      const uses = references.filter(
        ({ class: kind, location }) => kind === 'use' && location.path.startsWith('clean/'),
      );
      expect(uses.map(expectedLine)).toEqual([]);
    });
  });
}
