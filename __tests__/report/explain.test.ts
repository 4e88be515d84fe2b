import { describe, expect, it } from '@jest/globals';
import type { ModelId } from '../../src/domain.ts';
import { determine } from '../../src/licenses/determine.ts';
import { determineOwn } from '../../src/licenses/determine-own.ts';
import { renderExplainJson } from '../../src/report/explain-json.ts';
import { renderExplainText } from '../../src/report/explain-text.ts';
import { determineAlone, determineAmong, type FixtureModel, spdxText } from '../support/determining.ts';

const MODELS: readonly FixtureModel[] = [
  { id: 'some/child', cardData: { license: 'apache-2.0', base_model: 'meta-llama/Llama-3.1-8B' } },
  { id: 'meta-llama/Llama-3.1-8B', cardData: { license: 'llama3.1' }, gated: 'manual' },
];
const determination = determineAmong(MODELS, 'some/child');

describe('explain as JSON', () => {
  const parsed = JSON.parse(renderExplainJson(determination));

  it('has the documented keys', () => {
    expect(parsed).toMatchObject({
      model: 'some/child',
      requested: 'some/child',
      kind: 'conflicting',
      licenses: ['apache-2.0', 'llama3.1'],
      commercialUse: 'conditional',
      lineage: [{ model: 'meta-llama/Llama-3.1-8B', licenses: ['llama3.1'], depth: 1, child: 'some/child' }],
      unknownAncestors: [],
    });
    expect(parsed.contradictions[0].message).toMatch(/llama3\.1 governs$/);
  });

  it('gives each term its clause, license and model', () => {
    const cap = parsed.terms.find((term: { term: string }) => term.term === 'mau-threshold');
    expect(cap).toMatchObject({
      section: '2',
      license: 'llama3.1',
      from: 'meta-llama/Llama-3.1-8B',
      value: { limit: 700_000_000 },
    });
    expect(cap.quote).toMatch(/700 million/);
  });

  it('gives the evidence on every model of the chain', () => {
    expect(parsed.evidence.map((one: { model: string; quote: string }) => `${one.model} ${one.quote}`)).toEqual([
      'some/child apache-2.0',
      'meta-llama/Llama-3.1-8B llama3.1',
    ]);
  });
});

it('a name that stands for several texts is shown once', () => {
  const flux = { license: 'other', license_name: 'flux-1-dev-non-commercial-license' };
  expect(renderExplainText(determineAlone({ cardData: flux }))).toContain(
    'flux-1-dev-non-commercial-license (one of 4 texts)',
  );
  expect(renderExplainText(determineAlone({ cardData: { license: 'mit' } }))).not.toContain('one of');
});

describe('explain as text', () => {
  it('shows contradictions first, then the chain, then terms with clause and address', () => {
    const text = renderExplainText(determination);
    const order = [
      'Contradictions',
      'derived from meta-llama/Llama-3.1-8B',
      'Lineage',
      'Terms of llama3.1, by meta-llama/Llama-3.1-8B <https://',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(text).toMatch(/Cap on monthly active users: 700,000,000 .*\n +section 2: "the monthly active users/);
  });

  it('lets no text of a stranger act on a terminal or a build log', () => {
    const text = renderExplainText(determineAlone({ cardData: { license: '\u001b[31mred\n::error::x ##[error]y' } }));
    expect(text).not.toContain('\u001b');
    expect(text).not.toMatch(/^\s*::|##\[/m);
  });

  it('draws a chain of 50', () => {
    const chain = Array.from({ length: 50 }, (_, at) => ({
      id: `chain/m${at}`,
      cardData: { license: 'mit', ...(at < 49 && { base_model: `chain/m${at + 1}` }) },
    }));
    expect(renderExplainText(determineAmong(chain, 'chain/m0'))).toContain('chain/m49: known, mit');
  });
});

describe('explain as text, read by a lawyer', () => {
  const text = renderExplainText(determination);

  it('says at the top that the evidence disagrees, and every duty in words', () => {
    expect(text.split('\n')[1]).toContain('apache-2.0 + llama3.1 (evidence disagrees: all of them are counted)');
    expect(text).toContain('put the notice "Llama 3.1 is licensed');
    expect(text).not.toMatch(/allowed-with-naming|<span|Attribution: *\n/);
  });

  it('does not repeat the clause of a condition', () => {
    expect(text.match(/greater than 700 million/g)).toHaveLength(1);
  });

  it('lists the passages in which a text departs from its license', () => {
    const LICENSE = spdxText('Apache-2.0').replace(
      '2. Grant of Copyright License.',
      '$& For non-commercial purposes only,',
    );
    const found = renderExplainText(determineAlone({ cardData: { license: 'apache-2.0' }, texts: { LICENSE } }));
    expect(found).toContain('Departures from the license text\n  - some/model, apache-2.0, line');
  });

  it('calls no text unrecognized where there is none', () => {
    expect(renderExplainText(determineAlone({ cardData: { license: 'other' } }))).toContain(
      'license         not recognized',
    );
  });

  it('says why the Hub gave no answer', () => {
    const request = { model: 'a/b' as ModelId, revision: null };
    const reached = { kind: 'unreachable', reason: 'network', detail: 'the connection failed' } as const;
    const own = determineOwn(request, reached);
    const found = renderExplainText(determine(request, new Map([['a/b', own]])));
    expect(found).toContain('Hub unreachable (network): the connection failed');
  });
});
