import { describe, expect, it } from '@jest/globals';
import { identifyText } from '../../src/licenses/identify.ts';
import { spdxText } from '../support/determining.ts';

const MIT = spdxText('MIT').replace('<year> <copyright holders>', '2024 Foobar Labs');
const APACHE = spdxText('Apache-2.0');

function withHolder(holder: string): string {
  return spdxText('MIT').replace('<year> <copyright holders>', holder);
}

function isPlain(text: string): boolean {
  const { kind, modified } = identifyText(text);
  return kind === 'known' && !modified;
}

describe('a permissive license with terms where names and headings stand', () => {
  it.each([
    '2024 Foobar Labs. Void in Europe.',
    '2024 Foobar Labs. Companies excluded.',
    '2024 Foo. Firms pay.',
    '2024 Foobar Labs - Royalty: 5% Revenue',
    '2024 Foobar Labs; Resale barred',
    '2024 Foobar Labs. Credit Foobar in UI',
    '2024 Foobar Labs with attribution in product',
    '2024 Foobar Labs (weights under separate terms)',
    '2024 Foobar Labs, a company that charges firms',
    '2024 Foobar Labs 企业不得使用',
    '2024 Foobar Labs 商业授权请联系 sales@example.com',
    '2024 Foobar Labs 기업 사용 금지',
    '2024 Foobar Labs, usage privé seulement',
    '2024 Foobar Labs: weights CC-BY-NC',
    '2024 Foobar Labs, https://example.com/commercial-terms',
  ])('is modified by the holder %j', (holder) => {
    expect(isPlain(withHolder(holder))).toBe(false);
  });

  it.each([
    '2024 Foobar Labs, Inc. and its affiliates. All rights reserved.',
    '2001. Addison-Foo',
    '2020 foo-bar',
    '2024 the ggml authors',
    '2016-present the asyncpg authors and contributors',
    '2021 golang-jwt maintainers',
    '2010-2013 - Jane Foo <jane at example dot org>',
    '2012-2024, Univ. Foo and Dept. for Statistics, Vienna',
    'Foobar Corporation. Licensed under the MIT License.',
    '2024 北京智源人工智能研究院有限公司',
    '2023 Jane Foo <jane@example.com>\n\nTypeScript port Copyright Bar Baz <bar@example.com>',
  ])('is plain for the holder %j', (holder) => {
    expect(isPlain(withHolder(holder))).toBe(true);
  });

  it.each([
    'Foo-7B Responsible AI License',
    'Foo-7B Weights Proprietary License',
    'Foo-7B Fair Source License',
    'Foo-7B License Outside EU',
    'Foo Code License',
    'Foo Training Code is licensed under the MIT License',
  ])('is modified under the heading %j', (heading) => {
    expect(isPlain(`${heading}\n\n${MIT}`)).toBe(false);
  });

  it.each(['Foo-7B License', 'Foo-7B is licensed under the MIT License'])(
    'is plain under the heading %j',
    (heading) => {
      expect(isPlain(`${heading}\n\n${MIT}`)).toBe(true);
    },
  );

  it.each([
    'Source: https://example.com/commercial-terms',
    'The full license text is at https://example.com/eula',
    'Source: https://example.com/LICENSE-NC',
    '![Companies must buy a license](seal.png)',
    '<svg><text>Companies pay</text></svg>',
    '<SVG><foreignObject>Companies pay</foreignObject></SVG>',
  ])('is modified above %j', (line) => {
    expect(isPlain(`${MIT}\n\n${line}\n`)).toBe(false);
  });

  it.each(['Source: https://example.com/LICENSE', '![Foo logo](logo.png)', '<svg><path d="M0 0"/></svg>'])(
    'is plain above %j',
    (line) => {
      expect(isPlain(`${MIT}\n\n${line}\n`)).toBe(true);
    },
  );

  it('is modified by a sentence where the notice has its holder, and where a template leaves a name open', () => {
    const holder = 'Copyright [yyyy] [name of copyright owner]';
    expect(isPlain(APACHE.replace(holder, 'Copyright 2024 Foobar'))).toBe(true);
    expect(isPlain(APACHE.replace(holder, 'Copyright 2024 Foobar\n\n   Firms pay us'))).toBe(false);
    const bsd = spdxText('BSD-3-Clause');
    expect(isPlain(bsd.replace('name of the copyright holder', 'name of Foobar Labs'))).toBe(true);
    expect(isPlain(bsd.replace('name of the copyright holder', 'name of any company which pays us'))).toBe(false);
  });
});
