import { describe, expect, it } from '@jest/globals';
import type { LicenseId, OwnDetermination } from '../../src/domain.ts';
import { narrowByLineage } from '../../src/licenses/narrow.ts';
import { determineAlone } from '../support/determining.ts';

const named = (license_name: string): OwnDetermination =>
  determineAlone({ cardData: { license: 'other', license_name } }).own;

/** The same card, with a license text in the repository. */
const read = (own: OwnDetermination, license: LicenseId): OwnDetermination => ({
  ...own,
  kind: 'known',
  licenses: [{ license, modified: false, passages: [], clauses: [], choice: [] }],
  contradictions: [],
  evidence: [
    ...own.evidence,
    {
      source: 'license-text',
      licenses: [license],
      quote: '',
      remark: null,
      unread: null,
      url: null,
      path: 'LICENSE',
      modified: false,
      sha256: '',
    },
  ],
});

const idsOf = (own: OwnDetermination | undefined) => own?.licenses.map(({ license }) => license);

describe('a name that stands for several texts', () => {
  it('means the text that the base model holds', () => {
    const child = named('modified-mit');
    expect(child.kind).toBe('conflicting');
    const [narrowed] = narrowByLineage([child, read(named('modified-mit'), 'kimi-k2-modified-mit')]);
    expect(narrowed).toMatchObject({ kind: 'known', contradictions: [] });
    expect(idsOf(narrowed)).toEqual(['kimi-k2-modified-mit']);
  });

  it('stays open when the text is none of that name, or no text was read', () => {
    const child = named('modified-mit');
    for (const base of [read(named('qwen'), 'qwen'), named('modified-mit')]) {
      expect(idsOf(narrowByLineage([child, base])[0])).toEqual(idsOf(child));
    }
  });

  it('never takes away what a text of its own says', () => {
    const child = read(named('modified-mit'), 'mistral-medium-3.5-modified-mit');
    const [same] = narrowByLineage([child, read(named('modified-mit'), 'kimi-k2-modified-mit')]);
    expect(idsOf(same)).toEqual(['mistral-medium-3.5-modified-mit']);
  });
});
