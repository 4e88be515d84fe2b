import { describe, expect, it } from '@jest/globals';
import { findInFile } from '../../src/references/find.ts';
import { sourceFile } from '../../src/references/source-file.ts';
import { repositoryOf } from './fixtures.ts';

const APP = [
  'from transformers import AutoModel',
  'from names import MODEL',
  '',
  'model = AutoModel.from_pretrained(f"Qwen/{MODEL}")',
].join('\n');

function modelsWith(names: string): readonly string[] {
  const app = sourceFile('app.py', APP);
  const { references } = findInFile(app, repositoryOf(app, sourceFile('names.py', names)));
  return references.map(({ model }) => model);
}

describe('a constant of another Python module', () => {
  it.each([
    ['a plain assignment', 'MODEL = "Qwen3-8B"\n'],
    ['a typed one', 'MODEL: str = "Qwen3-8B"\n'],
    ['a pair', 'OTHER, MODEL = "x", "Qwen3-8B"\n'],
    ['a pair in brackets', '(OTHER,\n MODEL # the model\n) = "x", "Qwen3-8B"\n'],
    ['a walrus', 'if (MODEL := "Qwen3-8B"):\n    pass\n'],
    ['a line that goes on', 'MODEL \\\n    = "Qwen3-8B"\n'],
    ['an assignment after uses', 'def load():\n    return MODEL.lower()\n\nMODEL = "Qwen3-8B"\n'],
  ])('is followed through %s', (_, names) => {
    expect(modelsWith(names)).toEqual(['Qwen/Qwen3-8B']);
  });

  it.each([
    ['a function', 'def MODEL():\n    return "Qwen3-8B"\n'],
    ['a class', 'class MODEL:\n    pass\n'],
    ['an import', 'import MODEL\n'],
    ['a longer name', 'MODEL_NAME = "Qwen3-8B"\n'],
  ])('is nothing when the name is that of %s', (_, names) => {
    expect(modelsWith(names)).toEqual([]);
  });

  it('is reported where it stands when its name says model, else where it is loaded', () => {
    const load = 'from transformers import AutoModel\nfrom names import NAME\nAutoModel.from_pretrained(NAME)\n';
    for (const [name, paths] of [
      ['CLASSIFIER_MODEL', ['names.py']],
      ['CLASSIFIER', ['app.py']],
    ] as const) {
      const app = sourceFile('app.py', load.replaceAll('NAME', name));
      const names = sourceFile('names.py', `${name} = "acme-labs/intents"\nOTHER_MODEL = "Qwen/Qwen3-8B"\n`);
      const repository = repositoryOf(app, names);
      const found = [app, names].flatMap((file) => findInFile(file, repository).references);
      expect(found.filter(({ model }) => model === 'acme-labs/intents').map(({ location }) => location.path)).toEqual(
        paths,
      );
    }
  });

  it('is still foreign in a module that is a copy of the file itself', () => {
    const text = 'from .sub.app import MODEL\nMODEL = "Qwen/Qwen3-8B"\n';
    const app = sourceFile('app.py', text);
    const { references } = findInFile(app, repositoryOf(app, sourceFile('sub/app.py', text)));
    expect(references.map(({ model, location }) => `${model} ${location.path}:${location.line}`)).toEqual([
      'Qwen/Qwen3-8B app.py:2',
    ]);
  });
});
