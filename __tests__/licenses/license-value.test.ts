import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { requirementsOfValue } from '../../src/licenses/license-value.ts';
import { determineAlone } from '../support/determining.ts';

const CC_BY_NC = ['cc-by-nc-2.0', 'cc-by-nc-3.0', 'cc-by-nc-4.0'];

describe('a value of the card that is no plain id', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['MIT OR Apache-2.0', [['mit', 'apache-2.0']]],
    ['(mit or apache-2.0)', [['mit', 'apache-2.0']]],
    ['MIT OR CC-BY-NC-4.0', [['mit']]],
    ['MIT AND CC-BY-NC-4.0', [['mit'], ['cc-by-nc-4.0']]],
    ['MIT AND (llama3.1 OR Apache-2.0)', [['mit'], ['apache-2.0']]],
    ['mit, cc-by-nc-4.0', [['mit'], ['cc-by-nc-4.0']]],
    ['MIT (code) / CC-BY-NC-4.0 (weights)', [['mit'], ['cc-by-nc-4.0']]],
    ['GPL-3.0-only WITH Classpath-exception-2.0', [['gpl-3.0']]],
    ['[Apache 2.0](https://www.apache.org/licenses/LICENSE-2.0)', [['apache-2.0']]],
    ['llama3_1', [['llama3.1']]],
    ['Llama 3.1 Community License', [['llama3.1']]],
    ['meta-llama-3-2', [['llama3.2']]],
    ['cc-by-nc', [CC_BY_NC]],
    ['CC BY-NC', [CC_BY_NC]],
    ['cc-by-nc-4', [['cc-by-nc-4.0']]],
    ['Creative Commons Attribution-NonCommercial 4.0', [['cc-by-nc-4.0']]],
    ['CC0', [['cc0-1.0']]],
    ['gpl3', [['gpl-3.0']]],
    ['GNU General Public License v3.0', [['gpl-3.0']]],
    ['GNU Lesser General Public License v2.1', [['lgpl-2.1']]],
    ['The MIT License (MIT)', [['mit']]],
    ['Expat', [['mit']]],
    ['ASL 2.0', [['apache-2.0']]],
    ['apache-20', [['apache-2.0']]],
    ['3-Clause BSD', [['bsd-3-clause']]],
    ['bsd2', [['bsd-2-clause']]],
    ['AGPL v3', [['agpl-3.0']]],
    ['AGPL-3.0 OR Commercial', [['agpl-3.0']]],
    ['agpl-3.0-or-commercial-license', [['agpl-3.0']]],
    ['mit-or-apache-2.0', [['mit', 'apache-2.0']]],
    ['gpl-3.0-or-later', [['gpl-3.0']]],
  ])('"%s" is understood', (value, expected) => {
    expect(requirementsOfValue(value)).toEqual(expected);
  });

  it.each([
    'MIT with additional restrictions',
    'apache-2.0 with commons clause',
    'apache-2.0 + commons clause',
    'mit, but not for commercial use',
    'mit or ask us',
    'acme-or-commercial',
    'commercial or enterprise license',
    'apache-2.0-and-acme',
    'MIT AND nobody-knows-this',
    'gemma-4',
    'llama3.9',
    'cc',
    '',
  ])('"%s" is no license that is known', (value) => {
    expect(requirementsOfValue(value)).toEqual([]);
    expect(determineAlone({ cardData: { license: value } }).kind).not.toBe('known');
  });

  it.each(['none', 'N/A', 'null', 'TBD'])('"%s" states no license', (value) => {
    expect(determineAlone({ cardData: { license: value } }).kind).toBe('undeclared');
  });

  it('of a list written into one value all must be met', () => {
    const found = determineAlone({ cardData: { license: 'mit, cc-by-nc-4.0' } });
    expect(found).toMatchObject({ kind: 'known', commercialUse: 'no', licenses: ['mit', 'cc-by-nc-4.0'] });
  });

  it('never throws and never takes long, whatever the value', () => {
    const signs = fc.constantFrom(
      'mit',
      ' OR ',
      ' AND ',
      '(',
      ')',
      ',',
      '/',
      ' with ',
      'cc-by-nc',
      '[',
      '](',
      ' ',
      'é',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
        expect(Array.isArray(requirementsOfValue(parts.join('')))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
