import { describe, expect, it } from '@jest/globals';
import { fingerprint, fingerprintIds } from '../../src/licenses/text/fingerprint.ts';

describe('the fingerprints', () => {
  const ids = fingerprintIds();

  it('are one row an id', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('name a further wording after a license that has a fingerprint of its own', () => {
    const wordings = ids.filter((id) => id.includes('~'));
    expect(wordings.length).toBeGreaterThan(0);
    expect(wordings.filter((id) => !ids.includes(id.replace(/~\d+$/, '')))).toEqual([]);
  });

  it.each(['mit', 'lgpl-3.0~2', 'llama3~2'])('of %s has words, terms and the id of its license', (id) => {
    const { codes, parts, terms, first, last, ...rest } = fingerprint(id);
    expect(rest.id).toBe(id.replace(/~\d+$/, ''));
    expect(parts.length).toBe(codes.length);
    expect(terms).toBeGreaterThan(0);
    expect(first).toBeLessThan(last);
  });
});
