import { describe, expect, it } from '@jest/globals';
import {
  allLicenses,
  alternativeFor,
  familyOfLicense,
  familyOfValue,
  idForSpdx,
  idsForHubLicense,
  idsForLicenseName,
  idsForLink,
  isPermissive,
  isUnheldName,
  licenseById,
  nameOfTexts,
  requirementsForName,
} from '../../src/catalog/catalog.ts';
import { shortNameKey } from '../../src/catalog/license-names.ts';
import { VOCABULARY } from '../../src/catalog/vocabulary.ts';

/** Every value that the Hub offers for `license` (its tag list). */
const HUB_VALUES =
  'apache-2.0 mit openrail bigscience-openrail-m creativeml-openrail-m bigscience-bloom-rail-1.0 bigcode-openrail-m afl-3.0 artistic-2.0 bsl-1.0 bsd bsd-2-clause bsd-3-clause bsd-3-clause-clear c-uda cc cc0-1.0 cc-by-2.0 cc-by-2.5 cc-by-3.0 cc-by-4.0 cc-by-sa-3.0 cc-by-sa-4.0 cc-by-nc-2.0 cc-by-nc-3.0 cc-by-nc-4.0 cc-by-nd-4.0 cc-by-nc-nd-3.0 cc-by-nc-nd-4.0 cc-by-nc-sa-2.0 cc-by-nc-sa-3.0 cc-by-nc-sa-4.0 cdla-sharing-1.0 cdla-permissive-1.0 cdla-permissive-2.0 wtfpl ecl-2.0 epl-1.0 epl-2.0 etalab-2.0 eupl-1.1 eupl-1.2 agpl-3.0 gfdl gpl gpl-2.0 gpl-3.0 lgpl lgpl-2.1 lgpl-3.0 isc h-research intel-research lppl-1.3c ms-pl apple-ascl apple-amlr mpl-2.0 odc-by odbl openmdw-1.0 openmdw-1.1 openrail++ osl-3.0 postgresql ofl-1.1 ncsa unlicense zlib pddl lgpl-lr deepfloyd-if-license fair-noncommercial-research-license llama2 llama3 llama3.1 llama3.2 llama3.3 llama4 grok2-community gemma unknown other'.split(
    ' ',
  );

describe('the catalog', () => {
  it('holds every license that open weights carry in practice', () => {
    expect(allLicenses().length).toBeGreaterThanOrEqual(219);
    for (const id of ['llama2', 'llama3', 'llama3.1', 'llama3.2', 'llama3.3', 'llama4']) {
      expect(licenseById(id)?.commercialUse).toBe('conditional');
    }
  });

  it('gives every term a quote of at most 25 words, and names it in the vocabulary', () => {
    for (const license of allLicenses()) {
      for (const term of license.terms) {
        expect(VOCABULARY[term.term].title).toBeTruthy();
        expect((term.clause.quote ?? '').split(/\s+/).length).toBeLessThanOrEqual(25);
      }
    }
  });

  it('says by a term why commercial use is barred or conditional', () => {
    const reasons = new Set(['commercial-use', 'use-restrictions', 'output-training']);
    for (const license of allLicenses().filter(({ commercialUse }) => commercialUse !== 'yes')) {
      const others = license.terms.filter((term) => !reasons.has(term.term) || license.id === 'grok2-community');
      expect([license.id, others.length > 0]).toEqual([license.id, true]);
    }
  });

  it('gives every copyleft license a share-alike term', () => {
    for (const license of allLicenses().filter(({ category }) => category.endsWith('copyleft'))) {
      expect([license.id, license.terms.some(({ term }) => term === 'share-alike')]).toEqual([license.id, true]);
    }
  });

  it('quotes the EU clause of Llama 3.2 from the use policy, for multimodal models only', () => {
    for (const id of ['llama3.2', 'llama3.3', 'llama4']) {
      const term = licenseById(id)?.terms.find((one) => one.term === 'excluded-region');
      expect(term?.value).toEqual({ regions: ['EU'], scope: 'multimodal' });
      expect(term?.clause.document).toMatch(/Acceptable Use Policy/);
    }
    expect(licenseById('llama3.1')?.terms.some(({ term }) => term === 'excluded-region')).toBe(false);
  });

  it("counts Llama's cap once and Qwen's at all times", () => {
    const cap = (id: string) => licenseById(id)?.terms.find((term) => term.term === 'mau-threshold')?.value;
    expect(cap('llama3.1')).toMatchObject({ limit: 700_000_000, measured: 'at-release', on: '2024-07-23' });
    expect(cap('qwen')).toMatchObject({ limit: 100_000_000, measured: 'standing', on: null });
  });
});

describe('values of the Hub', () => {
  it.each(HUB_VALUES)('recognizes %s', (value) => {
    const says = idsForHubLicense(value).length > 0 || familyOfValue(value) !== null || isUnheldName(value);
    expect(says).toBe(true);
  });

  it('maps a family to no text', () => {
    for (const value of ['openrail', 'other', 'unknown', 'cc', 'bsd', 'gpl', 'lgpl']) {
      expect(idsForHubLicense(value)).toEqual([]);
    }
  });

  it('maps a value that stands for several texts to all of them', () => {
    expect(idsForHubLicense('gemma')).toEqual(['gemma-2024-02-21', 'gemma-2024-04-01', 'gemma-2025-03-24']);
    expect(idsForLicenseName('modified-mit').length).toBeGreaterThanOrEqual(4);
    expect(idsForLicenseName('tencent-hunyuan-community').length).toBeGreaterThanOrEqual(10);
  });

  it('finds the name that stands for texts', () => {
    expect(nameOfTexts(['gemma-2025-03-24', 'gemma-2024-02-21', 'gemma-2024-04-01'])).toBe('gemma');
    expect(nameOfTexts(idsForLicenseName('modified-mit'))).toBe('modified-mit');
    expect(nameOfTexts(['mit', 'apache-2.0'])).toBeNull();
  });

  it('ignores case and blanks, and takes nothing from the prototype of objects', () => {
    expect(idsForHubLicense(' Apache-2.0 ')).toEqual(['apache-2.0']);
    for (const value of ['constructor', '__proto__', 'toString', '']) {
      expect(idsForHubLicense(value)).toEqual([]);
      expect(idsForLicenseName(value)).toEqual([]);
      expect(familyOfValue(value)).toBeNull();
    }
  });
});

describe('free license names', () => {
  it.each([
    ['FLUX.1 [dev] Non-Commercial License', 'flux-1-dev-non-commercial'],
    ['flux-1-dev-non-commercial-license', 'flux-1-dev-non-commercial'],
    ['Llama 3.1 Community License Agreement', 'llama-3.1-community'],
    ['  The  MIT License ', 'mit'],
    ['openrail++', 'openrail++'],
  ])('%s -> %s', (name, key) => expect(shortNameKey(name)).toBe(key));

  it.each(['flux-1-dev-non-commercial-license', 'license-flux-dev', 'flux-dev', 'flux1dev'])(
    'knows %s for the FLUX.1 [dev] license',
    (name) => expect(idsForLicenseName(name)).toContain('flux-1-dev-non-commercial-1.1.1'),
  );

  it('tells names apart that differ only in their tail', () => {
    expect(idsForLicenseName('nvidia-open-model-agreement')).toEqual(['nvidia-open-model-agreement']);
    expect(idsForLicenseName('nvidia-open-model-license')).not.toContain('nvidia-open-model-agreement');
  });

  it('reads addresses', () => {
    expect(idsForLink('https://creativecommons.org/licenses/by-nc/4.0/legalcode')).toEqual(['cc-by-nc-4.0']);
    expect(idsForLink('http://www.apache.org/licenses/LICENSE-2.0.html#x')).toEqual(['apache-2.0']);
    expect(idsForLink('https://mistral.ai/licenses/MRL-0.1.md')).toEqual(['mrl-0.1']);
    expect(idsForLink('https://raw.githubusercontent.com/CompVis/stable-diffusion/main/LICENSE')).toEqual([
      'creativeml-openrail-m',
    ]);
    expect(idsForLink('LICENSE')).toEqual([]);
    expect(idsForLink('https://evil.example/licenses/MIT')).toEqual([]);
  });

  it('reads a name of two licenses as two requirements', () => {
    expect(requirementsForName('gemma-terms-of-use-and-dinov3-license')).toEqual([
      ['gemma-2024-02-21', 'gemma-2024-04-01', 'gemma-2025-03-24'],
      ['dinov3-license'],
    ]);
  });

  it('does not take one name for another', () => {
    expect(idsForLicenseName('apache-2.0 with commons clause')).toEqual([]);
    expect(idsForLicenseName('my-llama3.1-like-license')).toEqual([]);
    expect(idsForLicenseName('qwen-research')).toEqual(['qwen-research']);
  });
});

describe('SPDX', () => {
  it('maps identifiers to entries, and recognizes those without an entry', () => {
    expect(idForSpdx('Apache-2.0')).toBe('apache-2.0');
    expect(idForSpdx('GPL-3.0-or-later')).toBe('gpl-3.0');
    expect(idForSpdx('BSD-4-Clause')).toBe('bsd-4-clause');
    expect(licenseById('bsd-4-clause')).toBeNull();
    expect(isPermissive('bsd-4-clause')).toBe(false);
    expect(idForSpdx('not-a-license')).toBeNull();
  });
});

describe('siblings and families', () => {
  it('proposes a permissive sibling', () => {
    expect(alternativeFor('black-forest-labs/FLUX.1-dev')).toBe('black-forest-labs/FLUX.1-schnell');
    expect(alternativeFor('somebody/else')).toBeNull();
  });

  it('knows generations, and which licenses are plainly permissive', () => {
    expect(familyOfLicense('llama3')).toBe(familyOfLicense('llama3.1'));
    expect(familyOfLicense('apache-2.0')).toBeNull();
    expect(isPermissive('mit')).toBe(true);
    for (const id of ['kimi-k2-modified-mit', 'minimax-m2.1-modified-mit', 'gpl-3.0', 'llama3.1']) {
      expect(isPermissive(id)).toBe(false);
    }
  });
});
