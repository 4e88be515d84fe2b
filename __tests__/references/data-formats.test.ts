import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HOLE } from '../../src/references/syntax/assembly.ts';
import { maskTemplates } from '../../src/references/syntax/data/data-templates.ts';
import { readJson } from '../../src/references/syntax/data/json.ts';
import { foundIn } from './fixtures.ts';

/** `line:column model` of every use. */
function uses(path: string, text: string): readonly string[] {
  return foundIn([path, text])
    .references.filter((reference) => reference.class === 'use')
    .map(({ location, model }) => `${location.line}:${location.column} ${model}`);
}

describe('places in data files', () => {
  it('are exact behind escapes of JSON strings', () => {
    expect(uses('a.json', '{"note": "\\u00e9\\n", "model": "google\\/gemma-2b"}')).toEqual(['1:32 google/gemma-2b']);
  });

  it('are exact in JSON in a quoted YAML string', () => {
    expect(uses('a.yaml', 'x: 1\ncfg: "{\\"model\\": \\"google/gemma-2b\\"}"\n')).toEqual(['2:21 google/gemma-2b']);
  });

  it('are exact in folded and literal blocks, with any line ends', () => {
    const text =
      'run: >-\r\n  vllm serve\r\n  google/gemma-2b\r\nnext: |\r\n    {"model":\r\n     "google/gemma-7b"}\r\n';
    expect(uses('a.yaml', text)).toEqual(['3:3 google/gemma-2b', '6:7 google/gemma-7b']);
  });

  it('are exact behind multi-line TOML strings', () => {
    expect(uses('a.toml', 'x = """\na"""\n[m]\nmodel.name = \'google/gemma-2b\'\n')).toEqual(['4:15 google/gemma-2b']);
  });
});

describe('what decides in data files', () => {
  it.each([
    [120, 0],
    [30, 0],
    [200, 200],
    [19, 19],
  ])(
    'takes a list of %i ids with six names of served models for a catalog unless they are few in it',
    (count, used) => {
      const ids = Array.from({ length: count }, (_, at) => ({ model_id: `somebody/llama-${at}b-chat` }));
      const served = ['gpt-4', 'gpt-4o', 'gpt-3.5-turbo', 'claude-3-opus', 'gemini-pro', 'command-r'].map((name) => ({
        name,
      }));
      expect(uses('models.json', JSON.stringify([...served, ...ids]))).toHaveLength(used);
    },
  );

  it.each([
    ['a.yaml', '- name: MODEL_ID\n  value: somebody/dogbooth\n', 'somebody/dogbooth'],
    [
      'a.yaml',
      'source: {type: huggingface, repository: nvidia/llama-3.1-nemoguard-8b}\n',
      'nvidia/llama-3.1-nemoguard-8b',
    ],
    ['a.yaml', 'model: ${oc.env:MODEL,mistralai/Mistral-7B-v0.1}\n', 'mistralai/Mistral-7B-v0.1'],
    ['a.yaml', 'models: "Qwen/Qwen2-7B,google/gemma-2b"\n', 'Qwen/Qwen2-7B google/gemma-2b'],
    ['a.json', '{"models": [{"id": "somebody/dogbooth"}]}', 'somebody/dogbooth'],
    ['a.yaml', 'env: {SIZE: 7b}\nargs: ["--model", "huggyllama/llama-$(SIZE)"]\n', 'huggyllama/llama-7b'],
    [
      'a.yaml',
      'model: bert-base-uncased\nembedding_model: all-MiniLM-L6-v2\n',
      'bert-base-uncased sentence-transformers/all-MiniLM-L6-v2',
    ],
  ])('%s %j names %s', (path, text, expected) => {
    expect(
      foundIn([path, text])
        .references.map(({ model }) => model)
        .join(' '),
    ).toBe(expected);
  });

  it.each([
    ['a.yaml', 'lora_target_modules: all-linear\n'],
    ['a.yaml', 'repo: {name: HuggingFaceH4/zephyr-7b-beta, repo_type: dataset}\n'],
    [
      'data/dataset_info.json',
      '{"alpaca": {"hf_hub_url": "llamafactory/alpaca_en", "ms_hub_url": "llamafactory/alpaca_en"}}',
    ],
    ['a.json', '{"hf_path": "somebody/translations-7b", "split": "train"}'],
    ['a.yaml', 'model: ${ORG}/llama-7b\n'],
    ['a.yaml', 'model: s3://models/runs/opt-125m\n'],
    ['a.yaml', 'modelscope_model_id: somebody/dogbooth\n'],
  ])('%s %j names nothing', (path, text) => expect(uses(path, text)).toEqual([]));

  it('only mentions models that a provider hosts', () => {
    const { references } = foundIn(['a.yaml', 'provider: openrouter\nmodel: meta-llama/llama-3.1-8b-instruct\n']);
    expect(references.map((reference) => reference.class)).toEqual(['mention']);
  });

  it('keeps what a command or an address of the Hub loads beside a long list of what a provider offers', () => {
    const offered = Array.from({ length: 20 }, (_, at) => `  - id: meta-llama/Llama-3.${at}-8B-Instruct\n`).join('');
    const served = 'server:\n  command: vllm serve Qwen/Qwen3-8B\n  image: vllm/vllm-openai\n';
    const text = `base_url: https://openrouter.ai/api/v1\nmodels:\n${offered}${served}`;
    const { references } = foundIn(['values.yaml', text]);
    expect(references.filter((reference) => reference.class === 'use').map(({ model }) => model)).toEqual([
      'Qwen/Qwen3-8B',
    ]);
    expect(references).toHaveLength(21);
  });
});

describe('comments that mark what is not a reference', () => {
  it('speak of their line, or of the next when they stand alone', () => {
    const text =
      'model: google/gemma-2b # model-license-gate: ignore only a label\n# model-license-gate: ignore test name\nmodel: google/gemma-7b\nmodel: google/gemma-9b\n';
    expect(foundIn(['a.yaml', text]).references.map(({ ignored }) => ignored?.reason ?? null)).toEqual([
      'only a label',
      'test name',
      null,
    ]);
  });

  it('mark nothing without a reason', () => {
    const { references } = foundIn(['a.yaml', 'model: google/gemma-2b # model-license-gate: ignore\n']);
    expect(references.map(({ ignored }) => ignored)).toEqual([null]);
  });

  it('are understood in other comment styles', () => {
    const { references } = foundIn([
      'a.html',
      '<input name="model" value="google/gemma-2b"> <!-- model-license-gate: ignore demo -->\n',
    ]);
    expect(references.map(({ ignored }) => ignored?.reason)).toEqual(['demo']);
  });
});

describe('the manifest of model references', () => {
  it('makes a declared model that cannot be read an error', () => {
    const { references, problems } = foundIn([
      '.github/model-references.yml',
      'models:\n  - not an id\n  - google/gemma-2b\n',
    ]);
    expect(references.map(({ model }) => model)).toEqual(['google/gemma-2b']);
    expect(problems.map(({ severity, location }) => [severity, location?.line])).toEqual([['error', 2]]);
  });

  it('says so when it has no list', () => {
    expect(foundIn(['.github/model-references.yml', 'model: google/gemma-2b\n']).problems[0]?.reason).toContain(
      'no list "models"',
    );
  });
});

describe('hostile and broken data files', () => {
  it('deep nesting is read line by line, and said', () => {
    const text = `${'{"a":'.repeat(20_000)}\n"model": "google/gemma-2b"`;
    const { references, problems } = foundIn(['a.json', text]);
    expect(references.map(({ model }) => model)).toEqual(['google/gemma-2b']);
    expect(problems.map(({ severity }) => severity)).toEqual(['notice']);
  });

  it('an unreadable YAML file keeps its readable lines', () => {
    expect(uses('a.yaml', 'a: [\nmodel: google/gemma-2b\n@@@: {\nllm: Qwen/Qwen2-7B\n')).toEqual([
      '2:8 google/gemma-2b',
      '4:6 Qwen/Qwen2-7B',
    ]);
  });

  it('reads a cut JSON text up to the cut', () => {
    expect(readJson('{"a": [1, {"b": "c').roots).toMatchObject([{ kind: 'map', entries: [{ key: { text: 'a' } }] }]);
  });

  it('masks templates at the same length and keeps line ends', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{{', '}}', '{%', '%}', '$', 'a', '\n', '\r\n', ' if ', '-', '{')),
        (pieces) => {
          const text = pieces.join('');
          const masked = maskTemplates(text);
          expect(masked.length).toBe(text.length);
          expect(masked.replace(/[^\n]/g, '')).toBe(text.replace(/[^\n]/g, ''));
        },
      ),
      { numRuns: 200 },
    );
    expect(maskTemplates('a: {{ x }}b\n{{- if y }}\n')).toBe(`a: ${HOLE.repeat(7)}b\n${' '.repeat(11)}\n`);
  });
});
