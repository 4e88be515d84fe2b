import { describe, expect, it } from '@jest/globals';
import { isReadText } from '../../src/domain.ts';
import { textsNeeded } from '../../src/licenses/texts-needed.ts';
import { determineAlone, factsOf, spdxText } from '../support/determining.ts';

const NOTICE =
  'Llama 3.1 is licensed under the Llama 3.1 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.';
const apache = { cardData: { license: 'apache-2.0' } };

describe('what stands beside a permissive card', () => {
  it("a vendor's notice names the license that the card leaves out", () => {
    const found = determineAlone({ ...apache, texts: { NOTICE } });
    expect(found).toMatchObject({ kind: 'conflicting', licenses: ['apache-2.0', 'llama3.1'] });
    expect(found.contradictions.map(({ message }) => message).join()).toContain('NOTICE says llama3.1');
    expect(textsNeeded(factsOf({ id: 'a/b', ...apache, siblings: [{ rfilename: 'NOTICE' }] }))).toEqual(['NOTICE']);
  });

  it('a notice is no license text, though it names one', () => {
    const found = determineAlone({ ...apache, texts: { NOTICE } });
    expect(found.own.evidence.filter(isReadText)).toEqual([]);
    expect(found.own.evidence.map(({ source }) => source)).toContain('notice');
  });

  it('a notice on software parts says nothing of the weights', () => {
    const text = 'This product includes software under the GPL v3 and the Apache License 2.0.';
    expect(determineAlone({ ...apache, texts: { NOTICE: text } })).toMatchObject({ kind: 'known', contradictions: [] });
  });

  it('a license file that holds an address alone is the license of that address', () => {
    const stub = { LICENSE: 'https://ai.google.dev/gemma/terms' };
    const other = determineAlone({ cardData: { license: 'other' }, texts: stub });
    expect(other).toMatchObject({ kind: 'known', licenses: expect.arrayContaining(['gemma-2024-04-01']) });
    const labelled = determineAlone({ ...apache, texts: stub });
    expect(labelled.kind).toBe('conflicting');
    expect(labelled.contradictions).toMatchObject([{ kind: 'card-vs-text', severity: 'contradiction' }]);
  });

  it('a text headed by a list of what is under which license contradicts the card', () => {
    const head = 'Foo is under several licenses.\n\n- Source code:\n  Apache 2.0\n\n- Model weights: CC BY-NC 4.0\n';
    const found = determineAlone({ ...apache, texts: { LICENSE: `${head}\n${spdxText('Apache-2.0')}` } });
    expect(found).toMatchObject({ kind: 'conflicting', licenses: ['apache-2.0', 'cc-by-nc-4.0'] });
  });

  it('a text with a stricter license after the declared one contradicts the card', () => {
    const LICENSE = `${spdxText('Apache-2.0')}\n\n---\n\n${spdxText('CC-BY-NC-4.0')}`;
    expect(determineAlone({ ...apache, texts: { LICENSE } })).toMatchObject({
      kind: 'conflicting',
      commercialUse: 'no',
    });
  });

  it.each<[string, string]>([
    ['By clicking you agree to use this model for non-commercial research purposes only.', 'conflicting'],
    ['The model is MIT licensed. Your e-mail is used only for research on our users.', 'known'],
    ['We share the data of this form for research purposes only.', 'known'],
    ['请勿将本模型用于商业用途。', 'conflicting'],
    ['研究目的でのみ利用可能です。商用利用はできません。', 'conflicting'],
    ['이 모델은 비상업적 목적으로만 사용할 수 있습니다.', 'conflicting'],
    ['I confirm that I will use it for academic purposes only.', 'conflicting'],
    ['Please contact us for commercial use.', 'conflicting'],
    ['Your contact information is used for non-commercial purposes only.', 'known'],
    ['The model may be used for research and commercial purposes.', 'known'],
  ])('what the page asks to agree to: "%s" makes it %s', (prompt, kind) => {
    const cardData = { license: 'mit', extra_gated_prompt: prompt };
    expect(determineAlone({ cardData, gated: 'auto' }).kind).toBe(kind);
  });

  it.each(['extra_gated_heading', 'extra_gated_description'])('what %s of the form says', (field) => {
    const cardData = { license: 'mit', [field]: 'The model is for non-commercial research only.' };
    expect(determineAlone({ cardData, gated: 'auto' })).toMatchObject({ kind: 'conflicting', commercialUse: 'no' });
  });

  it('a document that nobody here can read leaves it open, unless a text was read too', () => {
    const unread = { 'MODEL_LICENSE.pdf': 'pdf' } as const;
    const found = determineAlone({ ...apache, unread });
    expect(found).toMatchObject({ kind: 'unresolved', licenses: ['apache-2.0'], commercialUse: 'unknown' });
    expect(found.problems).toMatchObject([{ severity: 'error', reason: expect.stringContaining('MODEL_LICENSE.pdf') }]);
    expect(determineAlone({ cardData: { license: 'llama3.1' }, unread }).kind).toBe('known');
    expect(determineAlone({ ...apache, unread: { LICENSE: 'gated' } }).kind).toBe('known');
    const texts = { LICENSE: 'spdx:Apache-2.0' };
    expect(determineAlone({ ...apache, unread: { 'LICENSE.pdf': 'pdf' }, texts }).kind).toBe('known');
  });

  it('a name that says "non-commercial" counts, though its text is not known', () => {
    const found = determineAlone({ cardData: { license: 'other', license_name: 'acme-non-commercial-2' } });
    expect(found).toMatchObject({ kind: 'unrecognized', commercialUse: 'no' });
  });

  it('a license of a shape nobody can read is not "no license"', () => {
    expect(determineAlone({ cardData: { license: ['mit', null] } }).kind).toBe('unresolved');
  });
});

describe("the license section of a permissive card's README", () => {
  const judged = (body: string) =>
    determineAlone({ cardData: { license: 'mit' }, texts: { 'README.md': `---\nlicense: mit\n---\n${body}` } });

  it.each([
    '## License\nThe code is released under the MIT License and the model weights under CC-BY-NC-4.0.',
    '## License\nThe code is MIT License, while the weights are licensed under CC BY-NC 4.0.',
    '## License\nFree for non-commercial use. Contact us for more.',
    '## License\nCommercial use is strictly prohibited.',
    '## License\nCommercial use requires a separate license.',
    '## 许可证\n本模型仅供学术研究使用，不得用于商业用途。',
    'License\n-------\nWeights: CC-BY-NC-SA-4.0. Code: MIT License.',
    '**Usage and License Notices**: The data and checkpoints are licensed for research use only.',
    '## Model-License\nCC BY-NC 4.0',
    '# some/model-large\n## License\nCC BY-NC 4.0',
    '## Variants\n- [model-large](https://huggingface.co/some/model-large)\n  - License: MIT\n\nLicense: CC BY-NC 4.0',
    '## Licencia\nEl uso comercial de este modelo no está permitido.',
    '## 라이선스\n본 모델은 연구 목적으로만 사용할 수 있습니다.',
    '# Facts\n\n| Property | Value |\n|---|---|\n| **License** | CC-BY-NC-4.0 |',
    '# Models\n\n| Name | License |\n|---|---|\n| some/other | MIT |\n| [some/model](https://huggingface.co/some/model) | CC BY-NC 4.0 |',
    '# Facts\n\n| | other | Model |\n|---|---|---|\n| License | MIT | CC BY-NC 4.0 |',
    '# Files\n\n| Part | License |\n|---|---|\n| Code | MIT |\n| Model weights | CC BY-NC 4.0 |',
    '<h2>License</h2><p>The weights are <b>only for non-commercial research</b>.</p>',
    '## License\n### Non-Commercial Use Only\nThe weights are made available strictly for non-commercial purposes.',
    '## Commercial usage\nThe weights are licensed `cc-by-nc-sa-4.0`; write to us for more.',
    '## License\nThe pretrained weights that come with this project are licensed for\n**non-commercial research only**, and you agree to that.',
    '## License\n- **Weights:** CC BY-NC-SA 4.0, because they were made from texts of several\n  corpora with terms of their own.',
    '```pip install foo```\n\n## License\nThe weights may be used non-commercially only.\n\n```\nfoo\n```',
    '```\nfoo\n\n## License\nThe weights are under CC BY-NC 4.0.',
    '# About\nThe model is released under the Foo Non-Commercial License and can be found here.',
    '# About\nOur checkpoints are open source for non-commercial use.',
    '# About\nThe resources of this project are strictly prohibited for commercial purposes.',
    '# About\n**The model is for academic research purposes only and strictly prohibited for commercial use.** When code of others is used, follow its terms.',
    '## License\r\n\r\nThe weights are released under\r\nCC BY-NC 4.0.\r\n',
    '<details><summary>License</summary>\n\nThe weights are released under CC-BY-NC-4.0.\n\n</details>',
    '<table><tr><th>License</th><td>CC BY-NC 4.0</td></tr></table>',
    '<table>\n<tr>\n  <td>License</td>\n  <td>CC BY-NC 4.0</td>\n</tr>\n</table>',
    '## Lisensi\nModel ini hanya untuk penggunaan non-komersial.',
    '# Limits\nPlease be careful. Commercial use and other harmful use cases are not allowed.',
  ])('bars commerce: %j', (body) => {
    expect(judged(body)).toMatchObject({ kind: 'conflicting', commercialUse: 'no' });
  });

  it.each([
    '## License\nCode and model weights are released under the MIT License.',
    '## License\nDual licensed under MIT License or Apache 2.0.',
    '## License\nThis model may be used for commercial and non-commercial purposes.',
    '## License\nFree for both research and commercial use.',
    '## License\nCommercial use is permitted.',
    '## License\nThe training data is available for non-commercial use.',
    '## 协议\n本仓库遵循 MIT 协议，可以商用。',
    '# Models\n\n| Name | License |\n|---|---|\n| model | MIT |\n| model-large | CC BY-NC 4.0 |',
    '# Facts\n\n| | model | model-large |\n|---|---|---|\n| License | MIT | CC BY-NC 4.0 |',
    '# Data\n\n| Source | License |\n|---|---|\n| model | CC BY-NC 4.0 |',
    '# Facts\n\n| Dataset | Value |\n|---|---|\n| License | CC BY-NC 4.0 |',
    '## License\n- [some/other-v1](https://huggingface.co/some/other-v1): CC BY-NC 4.0\n- [some/model](https://huggingface.co/some/model): MIT License',
    '```\n| License | CC BY-NC 4.0 |\n```',
    'License\n-------\nCode: CC BY-NC 4.0. Weights: MIT License.',
    '## Variants\n* [Model-Large](https://huggingface.co/some/model-large): bigger.\nMore of it.\n  * License: _CC-By-NC-4.0_ (non-commercial use only)\n* [model](https://huggingface.co/some/model)\n  * License: MIT',
    '## model-large\nLicense: CC BY-NC 4.0\n### Use\nLicense: CC BY-NC 4.0\n## Other\nLicense: MIT',
    '# Files\n\n| Part | License |\n|---|---|\n| Weights | MIT |\n| Dataset | CC BY-NC 4.0 |',
    '```bash\n# for non-commercial use only\nfoo\n```\n## License\nMIT License',
    '## License\nMIT License\n## Data\nCC BY-NC 4.0',
    '# About\nUnlike Foo, which is only released under a non-commercial license, our model is free for all.',
    '<table><tr><th>Dataset</th><th>License</th></tr><tr><td>Foo</td><td>CC BY-NC 4.0</td></tr></table>',
    '# About\nThe demo is available for non-commercial use.',
    '# About\nThis model is intended for research on language.',
  ])('does not: %j', (body) => {
    expect(judged(body)).toMatchObject({ kind: 'known', commercialUse: 'yes' });
  });
});
