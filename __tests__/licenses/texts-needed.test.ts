import { describe, expect, it } from '@jest/globals';
import { textsNeeded } from '../../src/licenses/texts-needed.ts';
import { type FixtureModel, factsOf } from '../support/determining.ts';

const needed = (card: Readonly<Record<string, unknown>>, files: readonly string[], id = 'some/model') => {
  const model: FixtureModel = { id, cardData: card, siblings: files.map((rfilename) => ({ rfilename })) };
  return textsNeeded(factsOf(model));
};

describe('which texts must be read', () => {
  it('the license text, and no README beside a license that bars commercial use', () => {
    expect(needed({ license: 'cc-by-nc-4.0' }, ['LICENSE', 'README.md', 'config.json'])).toEqual(['LICENSE']);
  });

  it('the README beside a plain text of a permissive model, which may be for the code alone', () => {
    const files = ['LICENSE', 'README.md'];
    expect(needed({ license: 'mit' }, files)).toEqual(files);
    expect(needed({ license: 'mit', base_model: 'a/b' }, files)).toEqual(files);
    expect(needed({ license: 'mit' }, ['LICENSE-MODEL', 'README.md'])).toEqual(['LICENSE-MODEL']);
  });

  it('the text for the model, not the one for the code', () => {
    expect(needed({}, ['LICENSE-CODE', 'LICENSE-MODEL', 'README.md'])).toEqual(['LICENSE-MODEL']);
    expect(needed({}, ['LICENSE', 'MODEL_LICENSE'])).toEqual(['MODEL_LICENSE']);
  });

  it('the README where the card does not bar commercial use: it may', () => {
    expect(needed({}, ['README.md'])).toEqual(['README.md']);
    expect(needed({ license: 'mit' }, ['README.md'])).toEqual(['README.md']);
    expect(needed({ license: 'llama3.1' }, ['README.md'])).toEqual(['README.md']);
    expect(needed({ license: 'other', license_name: 'qwen-research' }, ['README.md'])).toEqual([]);
  });

  it('a text in a folder of weights, as well as that of the root', () => {
    const files = ['LICENSE', 'README.md', 'vocoder/LICENSE', 'vocoder/model.safetensors', 'src/LICENSE', 'src/a.py'];
    expect(needed({ license: 'mit' }, files)).toEqual(['LICENSE', 'vocoder/LICENSE', 'README.md']);
  });

  it('a use policy that no license brings in', () => {
    expect(needed({ license: 'apache-2.0' }, ['LICENSE', 'USAGE_POLICY'])).toEqual(['LICENSE', 'USAGE_POLICY']);
    expect(needed({ license: 'llama3.1' }, ['LICENSE', 'USE_POLICY.md'])).toEqual(['LICENSE']);
  });

  it('never a heap of files', () => {
    const heap = Array.from({ length: 500 }, (_, at) => `folder${at}/LICENSE`);
    expect(needed({}, heap).length).toBeLessThanOrEqual(5);
  });
});
