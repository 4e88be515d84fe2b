import { describe, expect, it } from '@jest/globals';
import { modelId, type OwnDetermination, UsageError } from '../../src/domain.ts';
import { formatLock } from '../../src/lock/format.ts';
import { parseLock } from '../../src/lock/parse.ts';
import { governing, own as plainOwn } from '../support/determinations.ts';
import { evidence } from '../support/reports.ts';

function own(id: string, fields: Partial<OwnDetermination> = {}): OwnDetermination {
  const declared = evidence({ licenses: ['apache-2.0'], quote: 'apache-2.0' });
  return plainOwn(id, ['apache-2.0'], { evidence: [declared], ...fields });
}

const PAIR = ['mit', 'isc'];

const faultOf = (text: string): string => {
  try {
    parseLock(text, 'model-licenses.lock');
    return 'no error';
  } catch (error) {
    return error instanceof UsageError ? `${error.message} | ${error.hint}` : 'not a UsageError';
  }
};

describe('the lock file', () => {
  it('gives back what was written', () => {
    const models = new Map([
      ['b/three', own('b/three', { licenses: PAIR.map((one) => governing(one, { choice: PAIR })) })],
      ['b/two@v1', own('b/two', { revision: 'v1', gated: 'auto', multimodal: true })],
      ['a/one', own('a/one', { baseModels: [{ model: own('b/two').model, relation: 'finetune', source: 'card' }] })],
    ]);
    const parsed = parseLock(formatLock({ models }), 'lock');
    expect(Object.fromEntries(parsed.models)).toEqual(Object.fromEntries(models));
  });

  it('keeps the id asked for when the Hub answered under another', () => {
    const models = new Map([['gpt2', own('openai-community/gpt2', { renamedFrom: modelId('gpt2') })]]);
    expect(parseLock(formatLock({ models }), 'lock').models.get('gpt2')?.model).toBe('openai-community/gpt2');
  });

  it('is sorted, so that the same models give the same bytes', () => {
    const [a, b] = [own('a/one'), own('b/two')];
    const one = formatLock({
      models: new Map([
        ['a/one', a],
        ['b/two', b],
      ]),
    });
    expect(
      formatLock({
        models: new Map([
          ['b/two', b],
          ['a/one', a],
        ]),
      }),
    ).toBe(one);
  });

  it('is read in time that grows with it: a key held against all before it would take minutes', () => {
    const ids = Array.from({ length: 30_000 }, (_, at) => `a/model-${at}`);
    const text = `version: 2\nmodels:\n${ids.map((id) => `  ${id}:\n    kind: undeclared\n`).join('')}`;
    expect(parseLock(text, 'lock').models.size).toBe(ids.length);
  });

  it.each([
    '{\n  "version": 2,\n  "models": {\n  "a/b": {"kind": "undeclared"}}\n}\n',
    'version: 2\nmodels: {\n  a/b: {kind: undeclared}}\n',
    'models:\n    a/b:\n        kind: undeclared\nversion: 2\n',
    '\ufeffversion: 2\r\nmodels: \r\n  # one\r\n  a/b:\r\n    kind: undeclared\r\n',
  ])('is read in another dress too: %j', (text) => {
    expect([...parseLock(text, 'lock').models.keys()]).toEqual(['a/b']);
  });

  it('leaves out what could not be resolved', () => {
    const models = new Map([['a/one', own('a/one', { kind: 'unresolved', unresolved: { kind: 'not-locked' } })]]);
    expect(parseLock(formatLock({ models }), 'lock').models.size).toBe(0);
  });

  it.each([
    [
      'merge conflict markers',
      'version: 2\nmodels:\n<<<<<<< HEAD\n  a/b:\n=======\n>>>>>>> x\n',
      /:3: the lock holds merge conflict markers/,
    ],
    ['broken YAML', 'version: 2\nmodels: [\n', /damaged/],
    [
      'a newer format',
      'version: 99\nmodels: {}\n',
      /format version 99, this program reads version 2 \| Use a newer version/,
    ],
    ['an older format', 'version: 1\nmodels: {}\n', /format version 1, this .* \| Run "model-license-gate lock"/],
    ['no version', 'models: {}\n', /names no format version/],
    ['an unknown field', 'version: 2\nmodels:\n  a/b:\n    kind: known\n    licence: mit\n', /damaged/],
    [
      'a duplicate model',
      'version: 2\nmodels:\n  a/b:\n    kind: known\n  a/b:\n    kind: known\n',
      /:5: the lock is damaged: a key is there/,
    ],
    [
      'a key twice in an entry',
      'version: 2\nmodels:\n  a/b:\n    kind: known\n    kind: known\n',
      /:5: the lock is damaged: a key/,
    ],
    ['a key behind the models', 'version: 2\nmodels:\n  a/b:\n    kind: known\nother: 1\n', /damaged/],
    ['an alias from one entry to another', 'version: 2\nmodels:\n  a/b: &x\n    kind: known\n  a/c: *x\n', /damaged/],
    ['an entry that is none', 'version: 2\nmodels:\n  a/b\n', /damaged/],
    ['an id that is none', 'version: 2\nmodels:\n  ../x:\n    kind: known\n', /not a model id/],
  ])('refuses %s', (_what, text, message) => {
    expect(faultOf(text)).toMatch(message);
  });
});
