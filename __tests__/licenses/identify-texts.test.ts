import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { MUTATIONS } from '../../scripts/bench/license-mutations.ts';
import { identifyText } from '../../src/licenses/identify.ts';

/** License texts are not part of this repository: these tests run where a directory of them is at hand. */
const directory = process.env['MODEL_LICENSE_TEXTS'] ?? '../shared/licenses/texts';
const isHere = existsSync(directory);
const files = isHere ? readdirSync(directory).filter((file) => file.endsWith('.txt')) : [];
const texts = files.map((file) => ({ id: basename(file, '.txt'), text: readFileSync(join(directory, file), 'utf8') }));
/** A sample keeps the run short; the bench takes all. */
const sample = texts.filter((_, n) => n % 20 === 0);

(isHere ? describe : describe.skip)('the license texts at MODEL_LICENSE_TEXTS', () => {
  it('are each recognized as themselves', () => {
    const wrong = texts.filter(({ id, text }) => {
      const { license, modified } = identifyText(text);
      return license !== id || modified;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it.each(MUTATIONS.filter(({ kind }) => kind === 'altered').map(({ name, apply }) => ({ name, apply })))(
    'never have their plain name with $name',
    ({ apply }) => {
      const plain = sample.filter(({ text }, n) => {
        const changed = apply(text, n + 1);
        if (changed === null || changed === text) return false;
        const { license, modified } = identifyText(changed);
        return license !== null && !modified;
      });
      expect(plain.map(({ id }) => id)).toEqual([]);
    },
  );

  it.each(['re-wrapped at 60', 'one line', 'CRLF and BOM', 'curly quotes', 'holder added'])(
    'keep it when %s',
    (name) => {
      const mutation = MUTATIONS.find((one) => one.name === name);
      const lost = sample.filter(({ id, text }, n) => {
        const changed = mutation?.apply(text, n + 1) ?? text;
        const { license, modified } = identifyText(changed);
        return license !== id || modified;
      });
      expect(lost.map(({ id }) => id)).toEqual([]);
    },
  );

  it('are no longer named under other names', () => {
    const llama = texts.find(({ id }) => id === 'llama2')?.text ?? '';
    const renamed = llama.replace(/llama/gi, 'Zebra').replace(/\bMeta\b/g, 'Zoo');
    expect(identifyText(renamed)).toMatchObject({ kind: 'unrecognized', license: null });
  });

  it('keep their name when a word changes, though a sibling stands near and a policy behind', () => {
    const text = texts.find(({ id }) => id === 'llama3')?.text ?? '';
    expect(text).toContain('700 million');
    const found = identifyText(text.replace('700 million', '70 million'));
    expect(found).toMatchObject({ license: 'llama3', modified: true });
  });

  it.each(['llama2', 'llama3', 'llama3.1', 'llama3.2', 'llama3.3', 'llama4'])(
    'are known with their use policy appended, which is named too: %s',
    (id) => {
      const [license, policy] = [id, `${id}-use-policy`].map((name) => texts.find((one) => one.id === name)?.text);
      const known = { kind: 'known', license: id, licenses: [id, `${id}-use-policy`] };
      expect(identifyText(`${license}\n\n${policy}`)).toMatchObject({ ...known, modified: false });
      expect(identifyText(`${license}\n\nOne more rule.\n\n${policy}`)).toMatchObject({ ...known, modified: true });
    },
  );
});
