import { describe, expect, it } from '@jest/globals';
import { factsFrom } from '../../src/hub/facts.ts';
import { withAssertions } from '../../src/licenses/asserted.ts';
import type { Assertion } from '../../src/licenses/assertion.ts';
import { determineOwn } from '../../src/licenses/determine-own.ts';
import { requestOf } from '../support/resolving.ts';

const request = requestOf('acme/m');
const HUB = 'https://huggingface.co';

function determined(cardData: Record<string, unknown>, assertions: readonly Assertion[] = []) {
  const facts = factsFrom(request, { name: 'acme/m', siblings: [], cardData }, HUB);
  return withAssertions(determineOwn(request, { kind: 'found', facts }), assertions);
}

describe('facts with a gap', () => {
  it('leave the license unresolved, and say what is missing', () => {
    const { kind, licenses, unresolved } = determined({ license: 'apache-2.0', base_model: './checkpoint' });
    expect(kind).toBe('unresolved');
    expect(unresolved).toMatchObject({ kind: 'incomplete', detail: expect.stringContaining('./checkpoint') });
    expect(licenses.map(({ license }) => license)).toEqual(['apache-2.0']);
  });

  it('are settled by an assertion', () => {
    const assertion = { model: 'acme/m', license: 'apache-2.0', evidence: 'mail of the author' };
    expect(determined({ license: 'apache-2.0', base_model: './checkpoint' }, [assertion]).kind).toBe('known');
  });

  it('are none when a field that decides nothing is odd', () => {
    expect(determined({ license: 'apache-2.0', license_link: 7 }).kind).toBe('known');
  });
});
