import { describe, expect, it } from '@jest/globals';
import { identifyText } from '../../src/licenses/identify.ts';
import { spdxText } from '../support/determining.ts';

const APACHE = spdxText('Apache-2.0');
const MIT = spdxText('MIT').replace('<year> <copyright holders>', '2024 Foo');
const NOTICE = APACHE.slice(APACHE.indexOf('Licensed under the Apache License'));
const ORIGIN = 'Code in foo/bar from https://github.com/foo/bar\nGit Revision: 0cebda53b71aead685627487d39dae';

function below(text: string) {
  return identifyText(`${APACHE}\n\n${text}\n`);
}

describe('notices of parts that others wrote, below a permissive license', () => {
  it.each([
    ['under the license itself', `${ORIGIN}\n\nCopyright 2019 Bar\n\n${NOTICE}`],
    ['under another permissive one', `${ORIGIN}\n\nCopyright 2019 Bar\n\n${MIT}`],
    ['with their files', `The following files were taken from Bar:\n\nsrc/a/b.c\nsrc/c/d.c\n\n${MIT}`],
    [
      'with the name of the license',
      `Parts of this software are derived from Bar (https://example.com/bar), MIT License.\n\n${MIT}`,
    ],
  ])('are no change: %s', (_, text) => {
    expect(below(text).modified).toBe(false);
  });

  it.each([
    `${ORIGIN}\n\nFirms pay us.`,
    `${ORIGIN}\n\nRoyalty: 3%\n\n${MIT}`,
    'Code in foo/bar from https://github.com/foo/bar, CC BY-NC 4.0',
    'Weights in foo/bar from https://github.com/foo/bar',
    `Portions from Foo may not be sold.\n\n${MIT}`,
    `Companies need a paid plan.\n\n${MIT}`,
    'This project includes a duty: display "Powered by Foo".',
  ])('are a change when they say more: %j', (text) => {
    expect(below(text).modified).toBe(true);
  });

  it('are a change beside a license that is not permissive, and above the terms', () => {
    expect(identifyText(`${spdxText('CC-BY-NC-4.0')}\n\n${ORIGIN}\n\n${MIT}`).modified).toBe(true);
    expect(identifyText(`${ORIGIN}\n\n${APACHE}`).modified).toBe(true);
  });
});
