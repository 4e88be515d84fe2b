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
    [
      'with its name as a title',
      `The lexer borrows heavily from example.com/bar. The\nlicense for that project is copied below.\n\nThe MIT License (MIT)\n\n${MIT}`,
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
    'Code in foo/bar is taken from Bar; companies pay Bar 3% of revenue.',
    'Code in foo/bar from Bar。企业付费',
    'Software from Foo costs 10 EUR per seat.',
    'Components from Foo are for schools.',
    'The license for this software ends in 30 days.',
    'See licenses/ and pay Foo.',
    'This software includes code from Foo, which is GPL.',
    'This software includes code from Foo under the Foo License.',
    `${ORIGIN}\n\nMIT License Not For Companies`,
    `${ORIGIN}\n\nMIT License With Commons Clause`,
    `${ORIGIN}\n\nCopyright 2020 Foo Not Free For Companies`,
    `${ORIGIN}\n\nCopyright 2020 ${'Foo Bar, '.repeat(46)}Inc. Companies pay us.`,
    `${ORIGIN}\n\nsrc/foo/ (companies pay)`,
  ])('are a change when they say more: %j', (text) => {
    expect(below(text).modified).toBe(true);
  });

  it('are a change beside a license that is not permissive, and above the terms', () => {
    expect(identifyText(`${spdxText('CC-BY-NC-4.0')}\n\n${ORIGIN}\n\n${MIT}`).modified).toBe(true);
    expect(identifyText(`${ORIGIN}\n\n${APACHE}`).modified).toBe(true);
  });
});
