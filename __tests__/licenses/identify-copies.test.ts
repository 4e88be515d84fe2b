import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { identifyText } from '../../src/licenses/identify.ts';

function spdx(id: string): string {
  return JSON.parse(readFileSync(`node_modules/spdx-license-list/licenses/${id}.json`, 'utf8')).licenseText;
}

function mitOf(holder: string): string {
  return spdx('MIT').replace('<year> <copyright holders>', holder);
}

/** The paragraphs that a license tells to attach to a work, with the holder filled in. */
function noticeOf(text: string): string {
  const from = text.search(
    /Licensed under the Apache|This program is free software: you|This Source Code Form is subject/,
  );
  const to = /limitations under the License\.|gnu\.org\/licenses\/>?\.?|mozilla\.org\/MPL\/2\.0\/?\.?/.exec(
    text.slice(from),
  );
  return `Copyright 2024 Foo\n\n${text.slice(from, from + (to?.index ?? 0) + (to?.[0].length ?? 0))}`;
}

const ISC_TERMS = spdx('ISC').replace(/^[\s\S]*?(?=Permission to use)/, '');
const LGPL_3_ALONE = spdx('LGPL-3.0-only').split('GNU GENERAL PUBLIC LICENSE\nVersion 3')[0] ?? '';

describe('a copy of a license as it stands in repositories', () => {
  it.each([
    ['[For the original copy, see https://example.com/license.txt]', 'Apache-2.0', 'apache-2.0'],
    ['The original copy can be found at\nhttps://www.apache.org/licenses/LICENSE-2.0', 'Apache-2.0', 'apache-2.0'],
    [
      'For more information, please see\n<https://creativecommons.org/licenses/by-nc/4.0/>',
      'CC-BY-NC-4.0',
      'cc-by-nc-4.0',
    ],
  ])('is plain under the remark %j on where it was taken from', (remark, spdxId, license) => {
    expect(identifyText(`${remark}\n\n${spdx(spdxId)}`)).toMatchObject({ license, modified: false });
    expect(identifyText(`${spdx(spdxId)}\n\n${remark}\n`)).toMatchObject({ license, modified: false });
  });

  it('is plain with an address where its template leaves a name open', () => {
    const bsd = spdx('BSD-3-Clause').replace(
      'name of the copyright holder nor',
      'name of https://github.com/acme/fast3r/blob/main/AUTHORS nor',
    );
    expect(identifyText(bsd)).toMatchObject({ license: 'bsd-3-clause', modified: false });
  });

  it.each([
    'For the license, see https://example.com/other-license',
    'This is a copy. For the original, see https://creativecommons.org/licenses/by-nc/4.0/',
    'The original copy can be found at https://example.com for research use',
    'For the license of the model weights, see https://example.com/license',
  ])('is not plain when the remark may point to another license: %j', (remark) => {
    const { license, modified, kind } = identifyText(`${remark}\n\n${spdx('MIT')}`);
    expect(kind === 'unrecognized' || (license === 'mit' && modified)).toBe(true);
  });

  it.each([
    [
      'MIT',
      'SOFTWARE DISTRIBUTED WITH FOO:\n\nThe Foo software includes a number of subcomponents with separate\ncopyright notices and license terms - please see the file ACKNOWLEDGEMENTS.md.',
    ],
    [
      'MIT',
      'SOFTWARE DISTRIBUTED WITH ml-foo\n\nThe ml-foo software includes a number of subcomponents with separate copyright\nnotices and license terms - please see the file ACKNOWLEDGEMENTS.',
    ],
    [
      'Apache-2.0',
      'SOFTWARE DISTRIBUTED IN THIS REPOSITORY:\n\nThis software includes a number of subcomponents with separate copyright\nnotices and license terms - please see the file ACKNOWLEDGMENTS.',
    ],
  ])('is plain %s above a line on the terms of its parts', (id, remark) => {
    const text = `${spdx(id)}\n-----------\n${remark}\n-----------\n`;
    expect(identifyText(text)).toMatchObject({ license: id.toLowerCase(), modified: false });
    const more = text.replace('please see', 'the weights are for research only, please see');
    expect(identifyText(more).modified).toBe(true);
  });

  it('is plain where each page repeats the title, and not where a page has another', () => {
    const pagesOf = (header: string) =>
      spdx('Apache-2.0')
        .split('\n')
        .map((line, at) => (at > 0 && at % 40 === 0 ? `${header}\n${at / 40}\n${line}` : line))
        .join('\n');
    expect(identifyText(pagesOf('Apache License 2.0'))).toMatchObject({ license: 'apache-2.0', modified: false });
    for (const header of ['Non-Commercial Apache License', 'MIT License', 'Confidential'])
      expect(identifyText(pagesOf(header)).modified).toBe(true);
  });

  it('is modified by an item of its own that looks like a copyright line', () => {
    const item = '(c) To generate or disseminate content that harms any competitor;';
    const text = spdx('Apache-2.0').replace('END OF TERMS', `${item}\n\n   END OF TERMS`);
    expect(identifyText(text)).toMatchObject({ license: 'apache-2.0', modified: true });
  });

  it('is modified where words are struck out', () => {
    for (const struck of ['~~sublicense, and/or sell~~', '<del>sublicense, and/or sell</del>'])
      expect(identifyText(spdx('MIT').replace('sublicense, and/or sell', struck)).modified).toBe(true);
  });

  it('is plain without its appendix and the words that point there', () => {
    const text = spdx('Apache-2.0').replace(/\s+\(an example is provided in\s+the Appendix below\)/, '');
    const short = text.slice(0, text.indexOf('APPENDIX'));
    expect(short.length).toBeLessThan(11_000);
    expect(identifyText(short)).toMatchObject({ license: 'apache-2.0', modified: false });
  });

  it('is plain with escaped signs, as Markdown writers put them', () => {
    const text = spdx('CC-BY-NC-4.0').replace(/[_*()[\].-]/g, '\\$&');
    expect(identifyText(text)).toMatchObject({ license: 'cc-by-nc-4.0', modified: false });
    expect(identifyText(spdx('Apache-2.0').replace('Version 2.0', 'Version 2\\.1')).modified).toBe(true);
  });

  it.each([
    '# Foo-7B',
    'Foo-7B License\n==============',
    'Source: https://example.com/license\nRetrieved: 2026-08-12',
    'This license applies to the model weights in this repository.',
    'Acme is pleased to support the open source community by making Acme Foo2 available.\n\nCopyright (C) 2026 Acme. All rights reserved.\n\nAcme Foo2 is licensed under the Apache-2.0.\n\nTerms of the Apache-2.0:',
    '![logo](docs/logo.png)',
    'Copyright 2025 Foo Lab\nContact: foo@example.com',
  ])('is plain below %j', (head) => {
    expect(identifyText(`${head}\n\n${spdx('Apache-2.0')}`)).toMatchObject({ license: 'apache-2.0', modified: false });
  });

  it.each([
    'CC BY-NC 4.0',
    'SPDX-License-Identifier: BUSL-1.1',
    'Llama 3 Community License',
    'Foo Non-Commercial License',
    'Foo Research License',
    'EU EXCLUDED',
    'AGPL License',
    'Contact: for commercial use ask us',
    'Acme is pleased to support the open source community by making Foo available for research.',
    'Acme is pleased to support the community by making Foo non-commercial available.',
    'This license applies to the model weights only for research.',
    'Foo Community License',
    'Foo-7B Enterprise License',
    'Contact: companies pay us 10 % of revenue',
    'License: https://creativecommons.org/licenses/by-nc/4.0/',
    'Source: https://example.com/non-commercial-only',
    'See also https://example.com/additional-terms',
  ])('is not plain below %j', (head) => {
    expect(identifyText(`${head}\n\n${spdx('Apache-2.0')}`).modified).toBe(true);
  });

  it('is plain below a line of the REUSE form', () => {
    const text = `SPDX-FileCopyrightText: 2025 Foo Lab\n\n${spdx('Apache-2.0')}`;
    expect(identifyText(text)).toMatchObject({ license: 'apache-2.0', modified: false });
  });

  it('is plain when its heading says what it is for', () => {
    const terms = spdx('BSD-3-Clause').replace(/^[\s\S]*?(?=Redistribution and use)/, '');
    const copyOf = (line: string) =>
      `BSD License\n\n${line}\n\nCopyright (c) Foo, Inc. All rights reserved.\n\n${terms}`;
    expect(identifyText(copyOf('For foo-bar software'))).toMatchObject({ license: 'bsd-3-clause', modified: false });
    expect(identifyText(copyOf('For research software')).modified).toBe(true);
    expect(identifyText(copyOf('For use with Foo software')).modified).toBe(true);
  });

  it.each([
    '2024 Foo Limited',
    '2019-2024 Foo Bar Pte. Limited and its affiliates',
    '2012 Jane Foo, jane@example.no',
    '1991 Free Software Foundation, Inc.',
    'Foo Hub 2025 - Licensed as MIT',
  ])('is plain for the holder %j', (holder) => {
    expect(identifyText(mitOf(holder))).toMatchObject({ license: 'mit', modified: false });
  });

  it('is plain for holders that fill several lines', () => {
    const holder = '2012-2021 Jane Foo, Jan van der Bar,\nNicholas Baz, A. B. Quux,\nLudwig Foo-Bar';
    expect(identifyText(mitOf(holder))).toMatchObject({ license: 'mit', modified: false });
    expect(identifyText(mitOf(`${holder}\nfor companies with a paid plan`)).modified).toBe(true);
  });

  it.each([
    '2024 Foo. Limited to research',
    '2024 Foo, licensed under CC BY-NC',
    '2024 Foo. Not for sale',
    '2024 Foo - CC BY-NC 4.0',
    '2024 Foo. Companies need a paid plan.',
    '2024 Foo 仅限非商业用途',
    '2024 Foo 商用利用禁止',
    '2024 Foo. Nur für nicht-kommerzielle Nutzung.',
    '2024 Foo. Только для некоммерческих целей',
  ])('is modified when %j stands in the copyright line', (holder) => {
    expect(identifyText(mitOf(holder))).toMatchObject({ license: 'mit', modified: true });
  });

  it('is plain without the heading, also one that ends in a colon', () => {
    expect(identifyText(`Copyright (c) 2015, Foo\n\n${ISC_TERMS}`)).toMatchObject({ license: 'isc', modified: false });
  });

  it.each([
    ['END OF LICENSE', 'MIT', 'mit'],
    ['Footer', 'ODC-By-1.0', 'odc-by'],
  ])('is plain above the closing line %j', (line, spdxId, license) => {
    expect(identifyText(`${spdx(spdxId)}\n\n${line}\n`)).toMatchObject({ license, modified: false });
  });

  it.each([
    ['New BSD License', 'BSD-3-Clause', 'bsd-3-clause'],
    ['Modified BSD License', 'BSD-3-Clause', 'bsd-3-clause'],
    ['Simplified BSD License', 'BSD-2-Clause', 'bsd-2-clause'],
  ])('is plain under the other name %j', (title, spdxId, license) => {
    expect(identifyText(`# ${title}\n\n${spdx(spdxId)}`)).toMatchObject({ license, modified: false });
  });

  it.each(['above', 'below'])('is plain with its own notice, the one it tells to attach, %s the text', (where) => {
    for (const [spdxId, license] of [
      ['Apache-2.0', 'apache-2.0'],
      ['GPL-3.0-only', 'gpl-3.0'],
      ['MPL-2.0', 'mpl-2.0'],
    ] as const) {
      const notice = noticeOf(spdx(spdxId));
      const pieces = where === 'above' ? [notice, spdx(spdxId)] : [spdx(spdxId), notice];
      expect(identifyText(pieces.join('\n\n'))).toMatchObject({ license, modified: false });
    }
  });

  it('is modified when the notice holds a word more', () => {
    const notice = noticeOf(spdx('Apache-2.0')).replace('you may', 'you may for research');
    expect(identifyText(`${notice}\n\n${spdx('Apache-2.0')}`)).toMatchObject({ license: 'apache-2.0', modified: true });
  });

  it('is modified when few words of its own, put in another order, limit what it grants', () => {
    for (const sentence of ['You may not use the Work.', 'Redistribution is not permitted under this License.'])
      expect(identifyText(`${spdx('Apache-2.0')}\n\n${sentence}`)).toMatchObject({ modified: true });
  });

  it('is plain under a sentence that points to the text below', () => {
    const text = `This project is licensed under the **Apache License 2.0**. See below for the full text.\n\n${spdx('Apache-2.0')}`;
    expect(identifyText(text)).toMatchObject({ license: 'apache-2.0', modified: false });
  });

  it('is modified under a name that says so', () => {
    expect(identifyText(`# Modified MIT License\n\n${spdx('MIT')}`)).toMatchObject({ license: 'mit', modified: true });
  });

  it('is plain with an older address of its publisher', () => {
    const older = spdx('GPL-2.0-only').replace(
      /51 Franklin Street, Fifth Floor,(\s+)Boston, MA(\s+)02110-1301/g,
      '59 Temple Place, Suite 330,$1Boston, MA$202111-1307',
    );
    expect(older).toContain('Temple Place');
    expect(identifyText(older)).toMatchObject({ license: 'gpl-2.0', modified: false });
  });

  it('is plain where SPDX prints a second license behind it', () => {
    expect(LGPL_3_ALONE.length).toBeLessThan(9_000);
    expect(identifyText(LGPL_3_ALONE)).toMatchObject({ kind: 'known', license: 'lgpl-3.0', modified: false });
  });

  it('is not plain when a sentence on other files stands below the explanations', () => {
    const text = `${spdx('AGPL-3.0-only')}\n\nFiles under models/* are covered by the terms in MODEL_LICENSE.\n`;
    expect(identifyText(text)).toMatchObject({ license: 'agpl-3.0', modified: true });
  });

  it('is plain for the weights under a line on the code, unless that line says more', () => {
    const under = (line: string) => identifyText(`${line}\n\n${spdx('CC-BY-NC-4.0')}`);
    const plain = { license: 'cc-by-nc-4.0', modified: false };
    expect(under('All source code files are licensed under the Apache 2.0 License.')).toMatchObject(plain);
    expect(under('The code is released under the MIT License. Weights are not for redistribution.').modified).toBe(
      true,
    );
    expect(under('The code is licensed under the Apache 2.0 License for personal use.').modified).toBe(true);
  });

  it('is plain as an XHTML page', () => {
    const page = `<?xml version="1.0" encoding="UTF-8"?>\n<html><body><pre>${spdx('MIT').replaceAll('<', '&lt;')}</pre></body></html>`;
    expect(identifyText(page)).toMatchObject({ license: 'mit', modified: false });
  });
});
