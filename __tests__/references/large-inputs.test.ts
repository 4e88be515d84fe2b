import { expect, it } from '@jest/globals';
import { foundIn } from './fixtures.ts';

/** More than the arguments that a call may have. */
const MANY = 140_000;

it('finds every one of more references than a call may have arguments', () => {
  const models = Array.from({ length: MANY }, (_, index) => `"Qwen/Qwen2.5-${index}B"`);
  const { references } = foundIn(['models.json', `{"models": [${models.join(',')}]}`]);
  expect(references).toHaveLength(MANY);
});

it('follows a loop over more elements than a call may have arguments', () => {
  const source = `SIZES = [${'1,'.repeat(MANY)} "Qwen/Qwen2.5-7B"]\nfor size in SIZES:\n    AutoModel.from_pretrained(size)\n`;
  const { references } = foundIn(['load.py', source]);
  expect(references.map(({ model }) => model)).toEqual(['Qwen/Qwen2.5-7B']);
});

it('reads a comment with more names than a call may have arguments', () => {
  const comment = `# ${'Qwen/Qwen2.5-7B '.repeat(MANY)}`;
  const { references } = foundIn(['Dockerfile', `FROM scratch\n${comment}\n`]);
  expect(references).toHaveLength(MANY);
});

it('reads on behind more texts that are never closed than could be searched to their end one by one', () => {
  const source = `${'<<AB\n'.repeat(2_000_000)}MODEL = "Qwen/Qwen2.5-7B"\n`;
  const { references } = foundIn(['load.rb', source]);
  expect(references.map(({ model }) => model)).toEqual(['Qwen/Qwen2.5-7B']);
});

/** Each would take minutes if every value looked at all of its neighbours. */
it.each([
  ['a list of bare names', 'names.py', (names: readonly string[]) => `x = [${names.map(() => '"gpt2"').join(',')}]`],
  ['a table of bare names', 'names.json', (names: readonly string[]) => table(names, 'bert-base-uncased')],
  [
    'a call with as many options',
    'call.py',
    (names: readonly string[]) => `f(${names.map((name) => `${name}="quarry-lab/owl-7b"`)})`,
  ],
  ['a call with as many values', 'call.py', (names: readonly string[]) => `f(${names.map(() => '"Qwen/Qwen3-8B"')})`],
  ['a table of possible ids', 'table.py', (names: readonly string[]) => `x = ${table(names, 'quarry/owl')}`],
  [
    'rows of possible ids',
    'rows.py',
    (names: readonly string[]) => `x = [${names.map(() => '{"model": "quarry/owl"}')}]`,
  ],
  [
    'a module of constants',
    'constants.py',
    (names: readonly string[]) => names.map((name) => `${name.toUpperCase()} = "quarry/owl"`).join('\n'),
  ],
  ['a list of settings', 'env.yaml', (names: readonly string[]) => `env:\n${names.map(setting).join('\n')}\n`],
])('reads %s one by one', (_, path, write) => {
  const names = Array.from({ length: 20_000 }, (_item, index) => `name_${index}`);
  const { problems } = foundIn([path, write(names)]);
  expect(problems).toEqual([]);
});

function table(names: readonly string[], value: string): string {
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, value])));
}

function setting(name: string): string {
  return `  - ${name.toUpperCase()}=--model Qwen/Qwen3-8B`;
}
