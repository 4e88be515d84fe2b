import { describe, expect, it } from '@jest/globals';
import { annotations } from '../../src/report/annotations.ts';
import { checkRun } from '../../src/report/check-run.ts';
import { isWorthAComment, renderComment } from '../../src/report/comment.ts';
import { lineageGraph } from '../../src/report/lineage-graph.ts';
import { gitHubLinks } from '../../src/report/links.ts';
import { remedies, waiverSnippet } from '../../src/report/remedies.ts';
import { rerooted } from '../../src/report/rerooted.ts';
import { modelReference } from '../support/determinations.ts';
import {
  allowed,
  contradicted,
  denied,
  everything,
  FLUX,
  HOSTILE,
  hostile,
  PROBLEM,
  report,
  unresolved,
  warned,
} from '../support/reports.ts';

describe('annotations', () => {
  it('stand at what the change brought in, worst first', () => {
    const shown = annotations(report([warned(), denied(), contradicted()], { problems: [PROBLEM] }));
    expect(shown.map(({ level, location }) => `${level} ${location.path}:${location.line}`)).toEqual([
      'error docker/Dockerfile:14',
      'error serve/values.yaml:7',
      'warning app/chat.py:22',
      'warning data/notes.ipynb:1',
    ]);
  });

  it('say model, license, clause, rule, remedy and waiver', () => {
    const [first] = annotations(report([denied()]));
    expect(first?.title).toBe('black-forest-labs/FLUX.1-dev: denied (flux-1-dev-non-commercial)');
    expect(first?.message.split('\n')).toEqual([
      'The license allows non-commercial purposes only; the organization is commercial',
      expect.stringMatching(/^What changes in terms: apache-2\.0 -> flux-1-dev-non-commercial: adds: /),
      expect.stringMatching(/^Clause: flux-1-dev-non-commercial, section 1\.c, of black-forest-labs\/FLUX\.1-dev: "/),
      'Rule: terms.non-commercial of preset:commercial-product',
      'To do: Replace it by black-forest-labs/FLUX.1-schnell (apache-2.0), or ask legal for a license.',
    ]);
    expect(first?.details).toContain('license: [flux-1-dev-non-commercial]');
  });

  it('leave known debt alone, unless everything fails', () => {
    const debt = unresolved({ introduced: false });
    expect(annotations(report([debt]))).toEqual([]);
    expect(annotations(report([debt], { failOn: 'all' }))).toHaveLength(1);
  });

  it('fit the limits of the API, whatever a stranger writes', () => {
    for (const text of [...HOSTILE, 'x'.repeat(100_000)]) {
      for (const { title, message } of annotations(hostile(text))) {
        expect(title.length).toBeLessThanOrEqual(255);
        expect(title).not.toMatch(/[\r\n\u202e]/);
        expect(message.length).toBeLessThanOrEqual(4_000);
      }
    }
  });
});

describe('a check run', () => {
  it('concludes by the report: failure, success, and neutral on a trial', () => {
    expect(checkRun(report([denied()])).conclusion).toBe('failure');
    expect(checkRun(report([allowed()])).conclusion).toBe('success');
    expect(checkRun(report([denied()], { failOn: 'none' })).conclusion).toBe('neutral');
    expect(checkRun(report([])).conclusion).toBe('success');
  });

  it('keeps its digest while the remarks are the same', () => {
    expect(checkRun(everything()).digest).toBe(checkRun(everything()).digest);
    expect(checkRun(everything()).digest).not.toBe(checkRun(report([])).digest);
  });

  it('names columns only for one line', () => {
    const location = { path: 'a.py', line: 3, column: 2, endLine: 5, endColumn: 9 };
    const references = [
      { reference: { ...modelReference(FLUX, 'a.py', 3), location }, introduced: true, replaces: null },
    ];
    expect(checkRun(report([denied({ references })])).batches[0]?.[0]).not.toHaveProperty('start_column');
  });
});

describe('a comment', () => {
  it('is worth it only when something is wrong', () => {
    expect(isWorthAComment(report([denied()]))).toBe(true);
    expect(isWorthAComment(report([allowed(), warned(), unresolved({ introduced: false })]))).toBe(false);
  });

  it('stays within what GitHub takes, and says what was cut', () => {
    const out = renderComment(report(Array.from({ length: 500 }, () => denied())), {
      summaryUrl: 'https://github.example/run',
    });
    expect(out.length).toBeLessThanOrEqual(65_535);
    expect(out).toMatch(/Left out: \d+ of 500 under "Violations"/);
  });
});

describe('remedies', () => {
  it('put a permissive sibling first and a waiver bound to the license last', () => {
    expect(remedies(denied({ reasons: [] }))).toEqual([
      'Use black-forest-labs/FLUX.1-schnell instead: its license is permissive.',
    ]);
    expect(waiverSnippet([contradicted(), unresolved()])).toBe(
      [
        'waivers:',
        '  - model: hugging-quants/Meta-Llama-3.1-8B-Instruct-AWQ-INT4',
        '    license: [apache-2.0, llama3.1] # void when the model has others',
        '    reason: "" # why it is acceptable here',
        '    approver: "" # who decided',
        '    expires: "" # YYYY-MM-DD',
        '  - model: acme-private/ranker',
        '    license: [unresolved] # void when the model has others',
        '    reason: "" # why it is acceptable here',
        '    approver: "" # who decided',
        '    expires: "" # YYYY-MM-DD',
      ].join('\n'),
    );
  });
});

describe('lineage and links', () => {
  it('draws each model once, base models on top', () => {
    expect(lineageGraph(contradicted().determination)?.split('\n').slice(1, 3)).toEqual([
      'flowchart BT',
      '  m0["hugging-quants/Meta-Llama-3.1-8B-Instruct-AWQ-INT4<br/>apache-2.0"]',
    ]);
    expect(lineageGraph(allowed().determination)).toBeNull();
  });

  it('encodes paths of any name', () => {
    const links = gitHubLinks('https://github.example/acme/shop', 'a'.repeat(40));
    const location = { path: 'dir (x)/a#b?.py', line: 3, column: 1, endLine: 3, endColumn: 2 };
    expect(links.place(location)).toBe(
      `https://github.example/acme/shop/blob/${'a'.repeat(40)}/dir%20(x)/a%23b%3F.py#L3`,
    );
  });

  it('names paths from the root of the repository', () => {
    const moved = rerooted(everything(), 'services/web', '/w');
    expect(moved.verdicts[0]?.references[0]?.reference.location.path).toBe('services/web/docker/Dockerfile');
    expect(moved.problems[0]?.location?.path).toBe('services/web/data/notes.ipynb');
    expect(moved.policyNotes[0]?.origin?.source).toBe('services/web/model-license-policy.yml');
    expect(moved.policy).toBe('preset:commercial-product');
    const above = rerooted(report([], { policy: '/w/.github/model-license-policy.yml' }), 'services/web', '/w');
    expect(above.policy).toBe('.github/model-license-policy.yml');
    expect(rerooted(everything(), '', '/w')).toEqual(everything());
  });
});
