import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FoundClause, TermId } from '../../src/domain.ts';
import { findClauses } from '../../src/licenses/clauses.ts';

const SENTENCES: readonly (readonly [TermId, string | null, string])[] = [
  ['non-commercial', null, 'The Model may be used for non-commercial purposes only.'],
  ['non-commercial', null, 'You shall not use the weights for any commercial purpose whatsoever.'],
  ['non-commercial', null, '本模型仅限于非商业用途。'],
  ['research-only', null, 'You may use the Model solely for academic research.'],
  ['evaluation-only', null, 'The license is limited to internal evaluation of the Model.'],
  [
    'mau-threshold',
    '700000000',
    'If your products have more than 700 million monthly active users, you must request a license.',
  ],
  ['mau-threshold', '10000000', 'where the monthly active users of the product exceed 10,000,000'],
  ['revenue-threshold', '10000000 USD', 'Entities with annual revenue of at least $10,000,000 need a paid license.'],
  [
    'revenue-threshold',
    '1000000000 CNY',
    'or your annual revenue in the preceding calendar year exceeded RMB 1 billion',
  ],
  [
    'excluded-region',
    'EU, GB, KR',
    'Territory means the world, excluding the European Union, United Kingdom and South Korea.',
  ],
  ['output-training', 'prohibited', 'You will not use any output to improve any other large language model.'],
  ['attribution', 'Built with Foo', 'You shall prominently display “Built with Foo” on a related website.'],
  ['naming', null, 'You shall also include “Foo” at the beginning of any such AI model name.'],
  ['share-alike', null, 'Derivatives must be distributed under the same license.'],
  ['registration', null, 'Users who wish to use the model for commercial purposes must register with us.'],
  ['licensor-may-change-terms', null, 'Foo Inc. may update this Agreement at any time by posting a new version.'],
  ['use-restrictions', 'policy', 'Your use must adhere to the Acceptable Use Policy.'],
  ['excluded-field', 'military', 'You agree not to use the Model for military purposes.'],
  [
    'litigation-termination',
    null,
    'If you institute litigation against us alleging that the Model infringes a patent, then any license granted to you shall terminate.',
  ],
];

describe('a clause', () => {
  it.each(SENTENCES)('%s (%s) is found in "%s"', (term, value, sentence) => {
    const text = `FOO LICENSE\n\n1. Scope.\n${sentence}\n`;
    const found = findClauses(text).filter((clause) => clause.term === term);
    expect(found).toContainEqual(expect.objectContaining({ term, line: 4, value }));
  });

  it('is found across line breaks, and quoted word for word', () => {
    const text = 'You agree that the Model\nmay be used solely\nfor non-commercial research.\n';
    const [clause] = findClauses(text).filter(({ term }) => term === 'non-commercial');
    expect(clause).toMatchObject({ line: 2 });
    expect(text.replace(/\s+/g, ' ')).toContain(clause?.quote);
  });
});

describe('a permissive license', () => {
  it.each(['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', 'BSL-1.0', 'Zlib', 'CC0-1.0'])(
    '%s has no clause that limits use',
    (id) => {
      const { licenseText } = JSON.parse(readFileSync(`node_modules/spdx-license-list/licenses/${id}.json`, 'utf8'));
      const harmless: readonly TermId[] = ['attribution', 'pass-on', 'litigation-termination'];
      expect(findClauses(licenseText).filter(({ term }) => !harmless.includes(term))).toEqual([]);
    },
  );
});

describe('any text', () => {
  it('gives clauses with lines inside it and quotes of at most 25 words that stand in it', () => {
    const pieces = SENTENCES.flatMap(([, , sentence]) => sentence.split(/(?<=[ ,])/));
    const words = fc.oneof(
      fc.constantFrom(...pieces),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('\n', '. '),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 400 }), (parts) => {
        const text = parts.join('');
        const folded = text.replace(/\s+/g, ' ');
        const lines = text.split('\n').length;
        const isSound = ({ line, quote }: FoundClause) =>
          line >= 1 && line <= lines && quote.split(' ').length <= 25 && folded.includes(quote);
        expect(findClauses(text).filter((clause) => !isSound(clause))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
