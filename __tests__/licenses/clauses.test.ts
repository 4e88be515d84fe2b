import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FoundClause, TermId } from '../../src/domain.ts';
import { CAPS } from '../../src/licenses/clauses/caps.ts';
import { DUTIES } from '../../src/licenses/clauses/duties.ts';
import { LIMITS } from '../../src/licenses/clauses/limits.ts';
import { USES } from '../../src/licenses/clauses/uses.ts';
import { findClauses } from '../../src/licenses/clauses.ts';

const SENTENCES: readonly (readonly [TermId, string | null, string])[] = [
  ['non-commercial', null, 'The Model may be used for non-commercial purposes only.'],
  ['non-commercial', null, 'You shall not use the weights for any commercial purpose whatsoever.'],
  ['non-commercial', null, '本模型仅限于非商业用途。'],
  ['non-commercial', null, 'Nur für nicht-kommerzielle Nutzung freigegeben.'],
  ['non-commercial', null, 'Prohibido el uso comercial del modelo.'],
  ['non-commercial', null, 'Только для некоммерческого использования'],
  ['non-commercial', null, '禁止：以任何形式将模型用于闭源或开源商业产品'],
  ['mau-threshold', '100000000', '月活跃用户数（MAU）超过 1 亿'],
  ['mau-threshold', '10000000', '月活跃用户超过1000万的'],
  ['revenue-threshold', '20000000 RUB', 'Organizations with annual revenue less than 20 million RUB (~$200K USD)'],
  ['revenue-threshold', '500000000 INR', 'if your annual revenue exceeds INR 50 crore'],
  ['attribution', null, 'Any use of the artifacts must include clear attribution.'],
  [
    'attribution',
    null,
    'you must clearly and visibly indicate, in the interface or in the documentation, that Foo is used',
  ],
  [
    'no-redistribution',
    null,
    'You may not copy, publish, redistribute, sell, lend, upload, mirror or otherwise make the covered software available.',
  ],
  ['no-redistribution', null, '禁止将模型或其权重提取出来，用于其它任何项目、训练、再分发'],
  [
    'attribution',
    'Powered by Foo Labs',
    'Clearly display “Powered by Foo Labs” if you build upon or showcase this model in a product.',
  ],
  ['attribution', 'Powered by Foo', 'Clearly display "Powered by Foo".'],
  ['attribution', null, 'You retain all relevant notices of attribution and ownership.'],
  ['pass-on', null, 'You include this License with all copies of the Model.'],
  ['litigation-termination', null, 'This license terminates if You initiate patent litigation over the Model.'],
  [
    'no-redistribution',
    null,
    'Sharing, selling, or redistributing the model files without written consent is a breach.',
  ],
  ['non-production-only', null, 'The Software may only be used in production, if you have agreed to the terms.'],
  ['no-hosting', null, 'The Model may not be hosted as a service for third parties.'],
  ['research-only', null, 'You may use the Model solely for academic research.'],
  ['evaluation-only', null, 'The license is limited to internal evaluation of the Model.'],
  [
    'mau-threshold',
    '700000000',
    'If your products have more than 700 million monthly active users, you must request a license.',
  ],
  ['mau-threshold', '10000000', 'where the monthly active users of the product exceed 10,000,000'],
  ['revenue-threshold', '10000000 USD', 'Entities with annual revenue of at least $10,000,000 need a paid license.'],
  [
    'revenue-threshold',
    '1000000000 CNY',
    'or your annual revenue in the preceding calendar year exceeded RMB 1 billion',
  ],
  [
    'excluded-region',
    'EU, GB, KR',
    'Territory means the world, excluding the European Union, United Kingdom and South Korea.',
  ],
  ['output-training', 'prohibited', 'You will not use any output to improve any other large language model.'],
  ['attribution', 'Built with Foo', 'You shall prominently display “Built with Foo” on a related website.'],
  ['naming', null, 'You shall also include “Foo” at the beginning of any such AI model name.'],
  ['share-alike', null, 'Derivatives must be distributed under the same license.'],
  ['registration', null, 'Users who wish to use the model for commercial purposes must register with us.'],
  ['licensor-may-change-terms', null, 'Foo Inc. may update this Agreement at any time by posting a new version.'],
  ['use-restrictions', 'policy', 'Your use must adhere to the Acceptable Use Policy.'],
  ['excluded-field', 'military', 'You agree not to use the Model for military purposes.'],
  [
    'litigation-termination',
    null,
    'If you institute litigation against us alleging that the Model infringes a patent, then any license granted to you shall terminate.',
  ],
  ['non-commercial', null, 'Any use for commercial, pornographic or military purposes is prohibited.'],
  ['non-commercial', null, 'The weights are licensed under CC BY-NC 4.0.'],
  ['non-commercial', null, 'The outputs may not be used commercially.'],
  ['non-commercial', null, '仅供学习交流使用，禁止商用'],
  ['non-commercial', null, '商用目的での利用は禁止されています'],
  ['non-commercial', null, '상업적 목적으로 사용할 수 없습니다'],
  ['commercial-use', 'conditional', 'You may not sell the model or access to it.'],
  ['research-only', null, 'This model is made available to researchers for academic purposes.'],
  ['personal-use-only', null, 'It is provided for your personal, private use.'],
  ['mau-threshold', '10000000', 'products having MAU in excess of 10M need our consent'],
  ['mau-threshold', '1000000', 'where the Monthly Active Users (MAU) are one million (1,000,000) or more'],
  ['revenue-threshold', '50000000 USD', 'provided that your annual revenue does not exceed US$50M'],
  ['revenue-threshold', '1000000000 JPY', 'if annual sales exceed 1 billion yen, you must ask us'],
  ['revenue-threshold', '1000000000 JPY', '年間売上高が10億円以下の事業者'],
  ['size-threshold', '100000', 'If the annual active users of the products exceed 100,000, you must request more.'],
  ['size-threshold', '50', 'Organizations with more than 50 employees need a license.'],
  ['excluded-region', 'EU', 'Access to the model in the European Union is prohibited.'],
  ['excluded-region', 'EU', '不得在欧盟境内使用本模型'],
  ['output-training', 'prohibited', 'Using outputs for training other models is not permitted.'],
  ['output-training', 'prohibited', '不得使用模型的输出结果训练或改进其他大语言模型'],
  ['no-redistribution', null, 'The weights must not be copied or uploaded elsewhere.'],
  ['no-derivatives', null, 'You may not fine-tune, quantize or merge the weights.'],
  ['no-hosting', null, 'You may not provide the Model via an API.'],
  ['no-hosting', null, 'Cloud service providers may not use the model.'],
  ['competing-use-prohibited', null, 'You shall not use it to create a competing offering.'],
  ['excluded-field', 'medical', 'The model must not be used for clinical decisions.'],
  ['excluded-field', 'nuclear', 'It must not be used in nuclear facilities.'],
  ['excluded-field', 'biometrics', 'It must not be used for facial recognition.'],
  ['excluded-field', 'legal-advice, financial-advice', 'It may not be used to give financial advice.'],
  ['excluded-field', 'political', 'It may not be used for political campaigning.'],
  ['use-restrictions', 'clause', 'The model should not be used for any activities that threaten others.'],
  ['use-restrictions', 'clause', 'You must not generate content that is hateful.'],
  ['use-restrictions', 'clause', 'Prohibited: deepfakes of real persons.'],
  ['use-restrictions', 'clause', '不要利用本模型进行任何危害社会安全或违法的活动'],
  ['use-restrictions', 'attachment', '您同意严格遵守附件A所列的使用限制'],
  ['use-restrictions', 'clause', 'You will not copy the Foo in any manner that infringes the rights of others.'],
  ['outputs-non-commercial', null, 'You will not use data produced by the Software for any commercial purposes.'],
  ['content-filter', null, 'You must put content filters in place, and may not disable them.'],
  ['other-license-applies', null, 'Use shall be subject to the applicable terms and conditions of the Foo 2 License.'],
  [
    'litigation-termination',
    null,
    'If you join a lawsuit saying that Foo infringes a patent, all grants are terminated.',
  ],
  [
    'litigation-termination',
    null,
    'It will terminate at once if you fail to pay or if you commence a proceeding over Foo.',
  ],
  ['revocable', null, 'The licensor may withdraw this license with 30 days notice.'],
  ['revocable', null, 'The rights are perpetual, free of charge and subject to revocation.'],
  ['revocable', null, 'It lasts until it is terminated by either party on notice.'],
  ['paid-license', null, 'A monthly fee of $20 applies.'],
  ['registration', null, 'Commercial users must apply by e-mail.'],
  ['share-alike', null, 'You must publish the modified weights under this license.'],
  ['naming', null, 'Derivative models must be named with the prefix "Foo-".'],
  ['use-restrictions', 'clause', 'Your use of the Foo model and of its outputs shall not violate the law.'],
  [
    'output-training',
    'prohibited',
    'You may not use or give access to Outputs to train or improve any: (i) protein model; (ii) other model.',
  ],
  ['attribution', null, 'The above copyright statement must be included in every copy.'],
  ['attribution', null, '保留模型中的著作权、专利和归属声明'],
  ['pass-on', null, 'Whoever gets a copy of the model from you also gets the text of this license.'],
  ['pass-on', null, '向接收者提供本许可证的副本'],
  ['litigation-termination', null, '许可自被许可方提起诉讼之日起终止'],
  ['competing-use-prohibited', null, 'You may not use the Model or Output to train a model that competes with ours.'],
];

/** What is near to a clause and is none. */
const NONE: readonly (readonly [TermId, string])[] = [
  ['non-commercial', 'You may use it for commercial or non-commercial purposes.'],
  ['non-commercial', 'for commercial and noncommercial purposes'],
  ['size-threshold', 'whose products have more than 700 million monthly active users'],
  ['registration', 'This limitation shall not apply to liability for death.'],
  ['revocable', '授予您不可撤销的版权许可'],
  ['excluded-region', 'If not, write to the Foundation, Inc., 51 Franklin Street, Fifth Floor, Boston, MA 02110, USA.'],
  ['no-derivatives', 'If you do not agree, please do not use, install or modify the software.'],
  ['no-derivatives', 'You must not use, modify or distribute the works outside the Territory.'],
  [
    'no-redistribution',
    'If you do not agree with these terms, please do not use, install or redistribute the software.',
  ],
  ['no-redistribution', 'You must not use, reproduce, modify or distribute the works outside the Territory.'],
  ['non-commercial', 'Usar em aplicações comerciais e não-comerciais'],
  ['paid-license', 'a perpetual, irrevocable, fully paid license to use the model'],
  ['excluded-field', 'This summary is for convenience. It is not legal advice.'],
  ['attribution', 'This license does not require attribution.'],
  ['attribution', 'The software was created by the Foo Project and stated to be free.'],
  ['content-filter', 'decisions that bind people without human oversight'],
  ['content-filter', 'You may not circumvent safety features, content filters or watermarks.'],
  ['use-restrictions', '本模型没有任何使用限制'],
  ['use-restrictions', 'You may change it in any way that suits you.'],
  ['revocable', 'The waiver shall not be subject to revocation or rescission.'],
  ['revocable', 'It may be terminated by either party upon a breach of the other.'],
  ['outputs-non-commercial', 'You will not use data produced by the Software to infringe the rights of others.'],
  ['other-license-applies', 'Use is subject to the applicable terms and conditions of this License.'],
  [
    'licensor-may-change-terms',
    'This License (as may be amended in accordance with this License) applies to your use.',
  ],
  ['evaluation-only', 'You are solely responsible for evaluating content filters.'],
  ['research-only', 'an entity organized and operated exclusively for charitable or scientific purposes'],
  ['personal-use-only', 'You are responsible for personal information in your use.'],
  ['personal-use-only', 'by a company with large revenue, except where its use is limited to personal purposes'],
  ['research-only', 'by a company with large revenue, except where its use is limited to research purposes'],
  [
    'no-derivatives',
    'If you do not agree, then you do not have any rights to use or create a Derivative of the Model.',
  ],
  ['no-derivatives', 'You may not use the Output to fine-tune or distill a model that competes with ours.'],
  ['competing-use-prohibited', 'You must not use any outputs to develop competing models.'],
  ['competing-use-prohibited', 'You may not use the Output to distill a model that is competitive with ours.'],
  ['registration', 'You shall not use or apply for trademark registration of our name.'],
  ['paid-license', 'You will not be entitled to receive any royalty fees, license fees or other remuneration.'],
  ['use-restrictions', 'We do not warrant that the use of the model shall not violate the law.'],
  ['output-training', 'You may not use outputs to harass others.'],
  ['litigation-termination', '双方可向法院提起诉讼。 6. 协议的终止'],
  ['pass-on', '提供模型权重'],
];

describe('a clause', () => {
  it.each(SENTENCES)('%s (%s) is found in "%s"', (term, value, sentence) => {
    const text = `FOO LICENSE\n\n1. Scope.\n${sentence}\n`;
    const found = findClauses(text).filter((clause) => clause.term === term);
    expect(found).toContainEqual(expect.objectContaining({ term, line: 4, value }));
  });

  it.each(NONE)('%s is not found in "%s"', (term, sentence) => {
    expect(findClauses(`1. Scope.\n${sentence}\n`).filter((clause) => clause.term === term)).toEqual([]);
  });

  it.each([
    ['You may NOT:\n- Copy, distribute or publish the Software.\n- Sell access to the model.', true],
    ['You are not permitted to:\n\n1. Modify,\n   or distribute the weights', true],
    ['❌ **You may not:**\n\n* Distribute the model', true],
    ['You will not (and have no right to):\n\n  e) share, publish or distribute the Materials', true],
    ['You may not sell it.\n\nYou MAY:\n- distribute the model', false],
    ['You may not:\n- sell it\n\nEverybody else may do more.\n- Distribute the model', false],
  ])('is found in the items of a list under its negation only: %j', (text, isFound) => {
    const found = findClauses(text).filter(({ term }) => term === 'no-redistribution');
    expect(found.length > 0).toBe(isFound);
    for (const { quote } of found) expect(text.replace(/\s+/g, ' ')).toContain(quote);
  });

  it('takes leave to train on outputs for no ban', () => {
    expect(findClauses('Outputs may be used to train other models.')).toEqual([]);
  });

  it('takes the number of a tax law for no revenue', () => {
    const text =
      'It is exempt from federal income tax under Section 501(c)(3) of the United States Internal Revenue Code of 1986.';
    expect(findClauses(text).map(({ term }) => term)).not.toContain('revenue-threshold');
  });

  it('is found across line breaks, and quoted word for word', () => {
    const text = 'You agree that the Model\nmay be used solely\nfor non-commercial research.\n';
    const [clause] = findClauses(text).filter(({ term }) => term === 'non-commercial');
    expect(clause).toMatchObject({ line: 2 });
    expect(text.replace(/\s+/g, ' ')).toContain(clause?.quote);
  });
});

describe('a permissive license', () => {
  it.each(['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', 'BSL-1.0', 'Zlib', 'CC0-1.0'])(
    '%s has no clause that limits use',
    (id) => {
      const { licenseText } = JSON.parse(readFileSync(`node_modules/spdx-license-list/licenses/${id}.json`, 'utf8'));
      const harmless: readonly TermId[] = ['attribution', 'pass-on', 'litigation-termination'];
      expect(findClauses(licenseText).filter(({ term }) => !harmless.includes(term))).toEqual([]);
    },
  );
});

describe('any text', () => {
  it('gives clauses with lines inside it and quotes of at most 25 words that stand in it', () => {
    const pieces = SENTENCES.flatMap(([, , sentence]) => sentence.split(/(?<=[ ,])/));
    const words = fc.oneof(
      fc.constantFrom(...pieces),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('\n', '. '),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 400 }), (parts) => {
        const text = parts.join('');
        const folded = text.replace(/\s+/g, ' ');
        const lines = text.split('\n').length;
        const isSound = ({ line, quote }: FoundClause) =>
          line >= 1 && line <= lines && quote.split(' ').length <= 25 && folded.includes(quote);
        expect(findClauses(text).filter((clause) => !isSound(clause))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('patterns of clauses', () => {
  it('end every gap of words with a space, for a gap that is none never matches', () => {
    const words = [...LIMITS, ...CAPS, ...USES, ...DUTIES].flatMap((one) => [one.words, one.unless ?? '']);
    expect(words.filter((one) => /~\d+(?! |\d|$)/.test(one))).toEqual([]);
  });

  it('find who may not offer a model as a service', () => {
    const found = (text: string) => findClauses(text).map(({ term }) => term);
    expect(found('You may not offer the model as a service.')).toEqual(['no-hosting']);
    expect(found('You may offer the model as a service.')).toEqual([]);
    expect(found('Images created with the model may not be sold.')).toEqual(['outputs-non-commercial']);
    expect(found('The model may not be sold; images may be sold.')).not.toContain('outputs-non-commercial');
  });
});
