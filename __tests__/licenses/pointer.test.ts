import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { describedIn, pointedAt } from '../../src/licenses/pointer.ts';

describe('a short text in the place of a license', () => {
  it.each([
    ['MIT', [['mit']]],
    ['# License\n\nCC-BY-NC-4.0\n', [['cc-by-nc-4.0']]],
    ['License: Apache-2.0', [['apache-2.0']]],
    ['Creative Commons Attribution-NonCommercial 4.0 International Public License\n', [['cc-by-nc-4.0']]],
    ['The model weights of DeepFoo are licensed under CC BY NC 4.0.', [['cc-by-nc-4.0']]],
    ['The model is licensed under the Llama 3.1 Community License Agreement.', [['llama3.1']]],
    ['This project is licensed under the MIT License - see the LICENSE file for details.', [['mit']]],
    ['Copyright Foo\nSPDX-License-Identifier: MPL-2.0\n', [['mpl-2.0']]],
    ['See https://creativecommons.org/licenses/by-nc/4.0/', [['cc-by-nc-4.0']]],
    ['SPDX-License-Identifier: MIT\nSee https://www.apache.org/licenses/LICENSE-2.0.', [['apache-2.0'], ['mit']]],
  ])('points to a license: %j', (text, requirements) => {
    expect(pointedAt(text)).toEqual(requirements);
  });

  it.each([
    'The code is released under the MIT License.',
    'Apache 2.0 for code',
    'RAIL for weights',
    'CC-BY-NC-4.0 + further terms',
    'The weights are released under the Apache 2.0 license. Commercial use is not allowed.',
    'The weights are licensed under MIT. The other weights are licensed under the Foo License.',
    'The weights are licensed under MIT, except those of the encoder.',
    'SPDX-License-Identifier: MIT\nResearch use only.',
    'The weights are licensed under MIT.\nSee also https://example.com/terms',
    'All rights reserved.',
    '',
  ])('points to none that could be relied on: %j', (text) => {
    expect(pointedAt(text)).toEqual([]);
  });

  it.each([
    [
      'The model weights in this repository ("the Models")\nare licensed under the Creative Commons Attribution-NonCommercial 4.0\nInternational License (CC BY-NC 4.0).\n\nYou must not:\n- sell them\n',
      [['cc-by-nc-4.0']],
    ],
    ['The weights are released under the Apache 2.0 license. Commercial use is not allowed.', [['apache-2.0']]],
    ['The weights are licensed under MIT. The other weights are licensed under the Foo License.', []],
    ['The code is released under the MIT License. It may be used by all.', []],
    ['numpy is licensed under BSD-3-Clause. Research use only.', []],
    [
      'The weights\n(https://example.com/a) are licensed under CC BY-NC 4.0: https://creativecommons.org/licenses/by-nc/4.0/',
      [['cc-by-nc-4.0']],
    ],
    [
      'This model is dual-licensed:\n1. GNU AGPL v3\n2. a commercial license, ask us.\nYou may choose either of them.',
      [['agpl-3.0']],
    ],
    ['Dual-licensed: AGPL-3.0 for academic users, else a commercial license.', []],
    ['Dual-licensed under the AGPL-3.0 or CC BY-NC 4.0, or a commercial license.', []],
    ['A commercial license is needed.', []],
  ])('describes a license in words of its own: %j', (text, requirements) => {
    expect(describedIn(text)).toEqual(requirements);
  });

  it('is answered whatever it says', () => {
    const words = fc.constantFrom(
      'is',
      'licensed',
      'under',
      'MIT',
      'see',
      '.',
      '\n',
      'SPDX-License-Identifier:',
      '(',
      'or',
      'License',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        expect(Array.isArray(pointedAt(parts.join(' ')))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
