import { describe, expect, it } from '@jest/globals';
import { licenseEntry } from '../../src/policy/license-entries.ts';

describe('entries of a license list', () => {
  it.each([
    ['llama3.1', [['llama3.1']]],
    ['Apache-2.0', [['apache-2.0']]],
    ['GPL-3.0+', [['gpl-3.0']]],
    ['BSD-4-Clause', [['bsd-4-clause']]],
    ['gemma', [['gemma-2024-02-21'], ['gemma-2024-04-01'], ['gemma-2025-03-24']]],
  ])('%s', (text, alternatives) => expect(licenseEntry(text)).toEqual({ alternatives, unknown: [], error: null }));

  it('by a name of the Hub cover every text of that name', () => {
    expect(licenseEntry('flux-1-dev-non-commercial-license').alternatives.length).toBeGreaterThanOrEqual(4);
  });

  it('that name nothing are said to be unknown', () => {
    const { alternatives, unknown, error } = licenseEntry('no-such-license');
    expect(alternatives).toEqual([]);
    expect(unknown.length > 0 || error !== null).toBe(true);
  });
});
