import { describe, expect, it } from '@jest/globals';
import { allLicenses, licenseById } from '../../src/catalog/catalog.ts';
import type { License } from '../../src/domain.ts';
import { compareTerms } from '../../src/licenses/compare-terms.ts';
import { determineAlone } from '../support/determining.ts';

const entry = (id: string): License => {
  const license = licenseById(id);
  if (license === null) throw new Error(id);
  return license;
};
const change = (from: string, to: string) => compareTerms(entry(from), entry(to));

describe('how terms change between versions', () => {
  it.each([
    ['llama-v1-research', 'llama2', 'mixed'],
    ['flux-1-dev-non-commercial-1.0', 'flux-1-dev-non-commercial-1.0-tools', 'same'],
    ['apache-2.0', 'gpl-3.0', 'mixed'],
    ['mit', 'cc-by-nc-4.0', 'stricter'],
    ['cc-by-nc-4.0', 'mit', 'looser'],
    ['tencent-hunyuan-dit-2024-05-14', 'tencent-hunyuan-dit', 'stricter'],
    ['tencent-hunyuan-dit', 'tencent-hunyuan-video', 'stricter'],
    ['tencent-hunyuan-video', 'tencent-hunyuan3d-2.0', 'stricter'],
  ])('%s -> %s: %s', (from, to, direction) => expect(change(from, to).direction).toBe(direction));

  it('Llama 3 -> 3.1 lifts the ban on training with outputs', () => {
    const { changed } = change('llama3', 'llama3.1');
    const training = changed.find(({ before }) => before.term === 'output-training');
    expect([training?.before.value, training?.after.value]).toEqual(['prohibited', 'allowed-with-naming']);
  });

  it('Llama 3.1 -> 3.2 adds the region clause', () => {
    expect(change('llama3.1', 'llama3.2').added.map(({ term }) => term)).toEqual(['excluded-region']);
  });

  it('a license does not differ from itself', () => {
    for (const license of allLicenses()) {
      expect(compareTerms(license, license)).toMatchObject({ added: [], removed: [], changed: [], direction: 'same' });
    }
  });

  it('what is unknown has no direction', () => {
    const unknown = determineAlone({ cardData: { license: 'other' } });
    const known = determineAlone({ cardData: { license: 'mit' } });
    expect(compareTerms(known, unknown)).toMatchObject({ from: 'some/model', to: 'some/model', direction: 'unknown' });
  });
});
