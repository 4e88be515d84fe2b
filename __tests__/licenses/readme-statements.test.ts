import { describe, expect, it } from '@jest/globals';
import { determineAlone, determineAmong } from '../support/determining.ts';

/** What a README says beside a permissive card: licenses and terms that count, or nothing. */
function besides(readme: string, more: Readonly<Record<string, unknown>> = {}): readonly string[] {
  const cardData = { license: 'apache-2.0', ...more };
  const { own } = determineAlone({ id: 'acme/Foo-7B', cardData, texts: { 'README.md': readme } });
  const ids = own.licenses.map(({ license }) => license).filter((id) => id !== 'apache-2.0');
  return [...ids, ...own.clauses.map(({ term }) => term)];
}

const section = (words: string): string => `# Foo\n\n## License\n\n${words}\n`;
const elsewhere = (words: string): string => `# Foo\n\n## Overview\n\n${words}\n`;

const LLAMAS = ['llama3.1', 'llama3.2', 'llama3.3', 'llama4'];

describe('words that a license asks for, anywhere in the README', () => {
  it.each<[string, readonly string[]]>([
    ['**Built with Llama**', LLAMAS],
    ['Built with Meta Llama 3.', ['llama3']],
    ['Built with Llama 3.2', ['llama3.2']],
    ['*Improved using Qwen*', ['qwen', 'qwen-research']],
    ['<p>Powered by Stability AI</p>', ['stabilityai-ai-community']],
    ['Llama 3.1 is licensed under the Llama 3.1 Community License, Copyright © Meta Platforms, Inc.', ['llama3.1']],
    [
      'The FLUX.1 [dev] Model is licensed by Black Forest Labs. Inc. under the FLUX.1 [dev] Non-Commercial License.',
      ['flux-1-dev-non-commercial-1.0', 'flux-1-dev-non-commercial-1.0-tools'],
    ],
    ['Built with Llama.cpp and runs everywhere.', []],
    ['Built with Llama Factory, Llama-Index and LlamaIndex.', []],
    ['Built with Qwen2.5 and Qwen Agent.', []],
    ['Foo uses the Llama 3 architecture and the tokenizer of Llama 2.', []],
  ])('%s', (words, ids) => {
    expect(besides(elsewhere(words)).filter((id) => ids.length === 0 || ids.includes(id))).toEqual(ids);
  });

  it('and which license it is given under, said of the model', () => {
    expect(besides(elsewhere('This model is released under CC BY-NC 4.0.'))).toEqual(['cc-by-nc-4.0']);
    expect(
      besides(elsewhere('This model is based on Foo, and is governed by the Meta Llama 3 Community License.')),
    ).toEqual(['llama3']);
    expect(besides(elsewhere('Use of Foo-7B is subject to the Llama 3.3 Community License.'))).toEqual(['llama3.3']);
    expect(besides(elsewhere('The Bar model we compare with is older. Bar is released under CC BY-NC 4.0.'))).toEqual(
      [],
    );
    expect(besides(elsewhere('Please adhere to the licensing terms of the Llama 3.1 Community License.'))).toEqual([
      'llama3.1',
    ]);
  });
});

describe('a license left to the base model', () => {
  it.each([
    'This model inherits the license of its base model.',
    'Please refer to the license of the original model.',
    'Same license as the base model.',
    "The original model's license applies.",
    'Use is subject to the license of the base model as well.',
    'Le modèle hérite de la licence du modèle de base.',
    '使用本模型需遵守基座模型的协议。',
    'ベースモデルのライセンスに従います。',
  ])('counts where no base model is known: %s', (words) => {
    expect(besides(section(words))).toEqual(['other-license-applies']);
  });

  it('is that of the base model where one is known', () => {
    const texts = { 'README.md': section('This model inherits the license of its base model.') };
    const model = { id: 'a/b', cardData: { license: 'apache-2.0', base_model: 'x/base' }, texts };
    const base = (license: string) => ({ id: 'x/base', cardData: { license } });
    expect(determineAmong([model, base('mit')], 'a/b').kind).toBe('known');
    expect(determineAmong([model, base('gemma')], 'a/b').kind).toBe('conflicting');
  });

  it('is not what is said of how well a model does', () => {
    expect(besides(section('Apache 2.0. The base model was trained on the web.'))).toEqual([]);
  });
});

describe('lists of what is not allowed', () => {
  it.each<[string, readonly string[]]>([
    ['Apache 2.0.\n\nWhat is **not** allowed:\n\n- Commercial use\n- Resale', ['non-commercial']],
    ['You may not:\n\n* use the model for commercial purposes\n* sleep', ['non-commercial']],
    ['- ✅ Research\n- ❌ Commercial use', ['non-commercial']],
    ['| Use | Allowed |\n|---|---|\n| Research | ✅ |\n| Commercial use | ❌ |', ['non-commercial']],
    ['What is allowed:\n\n- Commercial use\n- Resale', []],
    ['- ✅ Commercial use\n- ❌ Warranty', []],
    ['Not included:\n\n- Commercial support', []],
  ])('%j', (words, terms) => expect(besides(section(words))).toEqual(terms));

  it('in any section, where they bar commercial use', () => {
    const readme = (items: string) => `# Foo\n\n## Prohibited uses\n\n${items}\n`;
    expect(besides(readme('- Commercial use\n- Military use'))).toEqual(['non-commercial']);
    expect(besides(readme('- Generating disinformation'))).toEqual([]);
  });
});

describe('questions and answers', () => {
  it.each<[string, readonly string[]]>([
    ['**Can I use it commercially?** No.', ['non-commercial']],
    ['**May it be used for commercial purposes?**\n\nNo, ask us.', ['non-commercial']],
    ['**Can I use it commercially?** Yes.', []],
    ['Q: Do companies need a license? A: No, Apache 2.0 covers them.', []],
    ['Q: Do companies need a license? A: Yes.', ['non-commercial']],
  ])('%j', (words, terms) => expect(besides(section(words))).toEqual(terms));
});

describe('what else a README asks for', () => {
  it.each<[string, string]>([
    ['For companies, a license must be purchased.', 'non-commercial'],
    ['Free for students and educators; everyone else must contact sales.', 'non-commercial'],
    ['A 30-day trial is included; afterwards a subscription is needed.', 'non-commercial'],
    ['Use is limited to internal research and development.', 'non-commercial'],
    ['Do not resell the weights.', 'commercial-use'],
    ['Images created with the model may not be sold.', 'outputs-non-commercial'],
    ['You may not offer the model as a service.', 'no-hosting'],
    ['Not available to entities in China.', 'excluded-region'],
    ['- Personal: free\n- Commercial: $99 per month', 'non-commercial'],
    ['A commercial license costs $500 a year.', 'non-commercial'],
    ['The base model is for non-commercial use; this adapter is Apache 2.0.', 'non-commercial'],
    ['For enterprise use a paid license is required.', 'non-commercial'],
    ['Commercial use requires registration with Acme.', 'non-commercial'],
    ['Companies offering Foo as a hosted service to third parties need a commercial license.', 'non-commercial'],
    ['This license is not granted to users located in the EU.', 'excluded-region'],
    ['If you use it in a product you must display "Powered by Foo".', 'attribution'],
    ['The use of this model is subject to the LLaMA license.', 'other-license-applies'],
    ['The use of models is subject to the Model License.', 'other-license-applies'],
    ['- ML models: [Acme Model TOU](./LICENSE_MODELS)', 'other-license-applies'],
    [
      'All models are released under the [Acme ML Research Model Terms of Use](LICENSE_MODEL).',
      'other-license-applies',
    ],
    ['Apache 2.0, but the base model is subject to the Llama 3.1 Community License.', 'llama3.1'],
    ['Apache 2.0 and the Llama 3.2 Community License.', 'llama3.2'],
    ['Our code and models are under the Apache License 2.0. It is also subject to the Qwen License.', 'qwen'],
  ])('%s', (words, found) => expect(besides(section(words))).toEqual([found]));

  it('in any section, where the model is given for a purpose alone', () => {
    expect(besides(elsewhere('The weights are provided for evaluation only.'))).toEqual(['evaluation-only']);
    expect(besides(elsewhere('We provide a script for evaluation only.'))).toEqual([]);
  });

  it('on badges', () => {
    const badge = (path: string) => `# Foo\n\n[![x](https://img.shields.io/badge/${path}.svg?style=flat)](LICENSE)\n`;
    expect(besides(badge('License-CC%20BY--NC%204.0-lightgrey'))).toEqual(['cc-by-nc-4.0']);
    expect(besides(badge('Model_License-CC_BY--SA_4.0-blue'))).toEqual(['cc-by-sa-4.0']);
    expect(besides(badge('Code_License-GPL_v3-blue'))).toEqual([]);
    expect(besides(badge('Data_License-CC_BY--NC_4.0-blue'))).toEqual([]);
    expect(besides(badge('License-Apache_2.0-blue'))).toEqual([]);
    expect(besides(badge('%E0%A4%A-x-blue'))).toEqual([]);
  });

  it('in license_details of the front matter', () => {
    expect(besides('---\nlicense: apache-2.0\nlicense_details: Non-commercial use only.\n---\n# Foo\n')).toEqual([
      'non-commercial',
    ]);
    expect(besides('---\nlicense: apache-2.0\nlicense_details: See LICENSE\n---\n# Foo\n')).toEqual([]);
  });
});

describe('a use policy that a README asks to keep to', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'Apache 2.0. Use must comply with our [Acceptable Use Policy](https://acme.ai/aup).',
      'apache-2.0',
      ['use-restrictions'],
    ],
    ['Apache 2.0 with the Acme Usage Policy.', 'apache-2.0', ['use-restrictions']],
    ['The use policy of our API is another.', 'apache-2.0', []],
    ['Use must comply with the Acceptable Use Policy of Llama.', 'llama3.1', []],
  ])('stands beside the license, unless this brings one in: %s (%s)', (words, license, terms) => {
    const found = determineAlone({ cardData: { license }, texts: { 'README.md': section(words) } });
    expect(found.kind).toBe('known');
    expect(found.own.clauses.map(({ term }) => term)).toEqual(terms);
  });
});

describe('what is not said of these weights', () => {
  it.each([
    'Unlike the Llama 3 license, this model is Apache 2.0.',
    'Unlike the Llama 3.1 Community License, our license has no user cap.',
    'We chose Apache 2.0 rather than the Gemma Terms of Use.',
    'We changed the license from CC BY-NC 4.0 to Apache 2.0.',
    'Earlier releases were under CC BY-NC 4.0; from v2 on the model is Apache 2.0.',
    'v0.1 was released under a non-commercial license. This version is Apache-2.0.',
    'The audio samples are under CC BY-NC 4.0.',
    'Demo images are licensed under CC BY-NC-ND 4.0.',
    'The paper is published under CC BY-NC-ND 4.0.',
    'Example videos: CC BY-NC 4.0',
    'Figures and logos are CC BY-NC 4.0.',
    'The evaluation benchmark is CC BY-NC-SA 4.0.',
    'The training data is non-commercial, the weights are Apache 2.0.',
    'Note that MS MARCO, which the model was trained on, is for non-commercial research only.',
    '- Foo-7B: Apache 2.0\n- Foo-70B: CC BY-NC 4.0',
    'Apache 2.0.\n\n### Data licenses\n\n- MS MARCO: non-commercial research only',
    'The data is released under [CC-by-NC-ND](data/LICENSE).',
    'Model materials retain the upstream [OpenMDW 1.1 license](MODEL_LICENSE).',
    'The **publication** is licensed under CC-BY-NC-4.0.',
    '代码采用 Apache 2.0 协议，数据采用 CC BY-NC 4.0 协议，模型权重采用 MIT 协议。',
  ])('%j', (words) => expect(besides(section(words))).toEqual([]));

  it.each([
    '### License and Data Privacy\n\nThe weights are for non-commercial research use only.',
    'Samples and weights are under CC BY-NC 4.0.',
    'The model was released under CC BY-NC 4.0.',
    'Apache 2.0, trained on non-commercial data so it is for non-commercial use only.',
    'Foo is not a toy: it is under CC BY-NC 4.0.',
    'The demo and the model are CC BY-NC 4.0.',
    'Generated images may not be used commercially.',
    'Fine-tuned checkpoints: CC BY-NC 4.0, since non-commercial datasets are used.',
  ])('unlike %j', (words) => expect(besides(section(words))).not.toEqual([]));
});

describe('a limit of the README beside that of the license', () => {
  const caps = (words: string) => {
    const texts = { 'README.md': section(words) };
    return determineAlone({ cardData: { license: 'llama3.1' }, texts }).own.clauses.map(({ term, value }) => [
      term,
      value,
    ]);
  };

  it('counts where it is stricter', () => {
    const words = (users: string) => `Products with more than ${users} monthly active users must request a license.`;
    expect(caps(words('1,000'))).toEqual([['mau-threshold', '1000']]);
    expect(caps(words('700 million'))).toEqual([]);
    expect(caps(words('900 million'))).toEqual([]);
  });

  it("is no other license's name beside a vendor's license", () => {
    const texts = { 'README.md': section('The use of Foo models is subject to the [Model License](LICENSE-MODEL).') };
    const named = (license_name: string) => ({ license: 'other', license_name });
    expect(determineAlone({ cardData: named('deepseek'), texts }).kind).toBe('known');
    expect(determineAlone({ cardData: named('mit'), texts }).kind).toBe('conflicting');
  });

  it('says nothing new where the license asks for leave too', () => {
    const found = (words: string, cardData: Readonly<Record<string, unknown>>) =>
      determineAlone({ cardData, texts: { 'README.md': section(words) } }).kind;
    const card = { license: 'other', license_name: 'kolors' };
    expect(found('For commercial use, please send the questionnaire.', card)).toBe('known');
    expect(found('For commercial use, please send the questionnaire.', { license: 'llama3.1' })).toBe('conflicting');
    expect(found('Commercial use is prohibited.', card)).toBe('conflicting');
  });

  it('is that of the license text where both have the same figure', () => {
    const words = 'Companies with annual revenue of more than $10,000,000 must obtain a commercial license.';
    const texts = {
      LICENSE: `Acme Model License\n\n1. ${words}\n2. No warranty is given.\n`,
      'README.md': section(words),
    };
    const { terms } = determineAlone({ cardData: { license: 'mit' }, texts });
    const caps = terms.filter(({ term }) => term === 'revenue-threshold');
    expect(caps.map(({ clause }) => clause.document)).toEqual([null]);
  });

  it('is said to stand in the README', () => {
    const texts = {
      'README.md': section('Products with more than 1,000 monthly active users must request a license.'),
    };
    const { terms } = determineAlone({ cardData: { license: 'llama3.1' }, texts });
    expect(terms.find(({ license }) => license === null)?.clause).toMatchObject({
      document: 'README.md',
      section: null,
    });
  });
});
