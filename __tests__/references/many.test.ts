import { expect, it } from '@jest/globals';
import { findInFile } from '../../src/references/find.ts';
import { sourceFile } from '../../src/references/source-file.ts';

const ALONE = { has: () => false, read: () => null };
/** More than the arguments that a call may have. */
const MANY = 140_000;

it('finds every one of more references than a call may have arguments', () => {
  const models = Array.from({ length: MANY }, (_, index) => `"Qwen/Qwen2.5-${index}B"`);
  const { references } = findInFile(sourceFile('models.json', `{"models": [${models.join(',')}]}`), ALONE);
  expect(references).toHaveLength(MANY);
});

it('follows a loop over more elements than a call may have arguments', () => {
  const source = `SIZES = [${'1,'.repeat(MANY)} "Qwen/Qwen2.5-7B"]\nfor size in SIZES:\n    AutoModel.from_pretrained(size)\n`;
  const { references } = findInFile(sourceFile('load.py', source), ALONE);
  expect(references.map(({ model }) => model)).toEqual(['Qwen/Qwen2.5-7B']);
});

it('reads a comment with more names than a call may have arguments', () => {
  const comment = `# ${'Qwen/Qwen2.5-7B '.repeat(MANY)}`;
  const { references } = findInFile(sourceFile('Dockerfile', `FROM scratch\n${comment}\n`), ALONE);
  expect(references).toHaveLength(MANY);
});
