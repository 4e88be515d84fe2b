import { describe, expect, it } from '@jest/globals';
import type { Determination, FoundClause, Outcome, OwnDetermination, Unresolved } from '../../src/domain.ts';
import { determination, governing, id, known, own, reference } from '../support/determinations.ts';
import { judge, reasonsOf, verdict } from './policies.ts';

const outcome = async (policy: string, model: Determination): Promise<Outcome> =>
  (await verdict(policy, model)).outcome;
const reasons = async (policy: string, model: Determination) => reasonsOf(await verdict(policy, model)).join('\n');

const COMMERCIAL = 'organization: {commercial-use: true}';

describe('license lists', () => {
  const cases: readonly (readonly [string, string, Outcome])[] = [
    ['licenses: {allow: [mit]}', 'mit', 'allow'],
    ['licenses: {allow: [MIT]}', 'mit', 'allow'],
    ['licenses: {allow: [Apache-2.0]}', 'mit', 'deny'],
    ['licenses: {allow: []}', 'mit', 'deny'],
    ['licenses: {allow: [permissive]}', 'apache-2.0', 'allow'],
    ['licenses: {allow: [permissive]}', 'gpl-3.0', 'deny'],
    ['licenses: {allow: ["cc-by-?.0"]}', 'cc-by-4.0', 'allow'],
    ['licenses: {allow: ["*"], deny: ["cc-by-nc-*"]}', 'cc-by-nc-4.0', 'deny'],
    ['licenses: {allow: [mit], deny: [mit]}', 'mit', 'deny'],
    ['licenses: {review: [permissive]}', 'mit', 'review'],
    ['licenses: {allow: ["MIT OR Apache-2.0"]}', 'apache-2.0', 'allow'],
    ['licenses: {allow: ["(MIT OR ISC) AND Apache-2.0"]}', 'apache-2.0', 'deny'],
    ['licenses: {allow: [GPL-3.0-only]}', 'gpl-3.0', 'allow'],
    ['licenses: {allow: ["GPL-3.0-only WITH Classpath-exception-2.0"]}', 'gpl-3.0', 'deny'],
    ['licenses: {allow: [LicenseRef-acme]}', 'mit', 'deny'],
    ['licenses: {allow: [LicenseRef-DeepSeek]}', 'deepseek', 'allow'],
    ['licenses: {allow: ["MIT OR deepseek"]}', 'deepseek', 'allow'],
    ['licenses: {allow: ["mit OR (isc OR Apache-2.0)"]}', 'apache-2.0', 'allow'],
    ['{}', 'beerware', 'deny'],
    ['licenses: {allow: [Beerware]}', 'beerware', 'allow'],
  ];
  const facts = 'organization: {commercial-use: true, redistributes-weights: false, fields: []}';
  for (const [policy, license, expected] of cases) {
    it(`${policy} says ${expected} to ${license}`, async () => {
      expect(await outcome(policy === '{}' ? facts : `${facts}\n${policy}`, known('a/b', license))).toBe(expected);
    });
  }

  it('an AND entry allows both where both govern', async () => {
    const policy = 'licenses: {allow: ["MIT AND Apache-2.0"]}';
    expect(await outcome(policy, known('a/b', 'mit', 'apache-2.0'))).toBe('allow');
    expect(await outcome(policy, known('a/b', 'mit'))).toBe('deny');
  });

  it('judge what ancestors bring in', async () => {
    const tuned = determination(own('a/tune', ['mit']), [own('b/base', ['apache-2.0'])]);
    expect(await reasons('licenses: {allow: [mit]}', tuned)).toContain('(inherited from b/base)');
  });

  it('allow a license, not its terms', async () => {
    const policy = 'organization: {commercial-use: true}\nlicenses: {allow: [cc-by-nc-4.0]}';
    expect(await outcome(policy, known('a/b', 'cc-by-nc-4.0'))).toBe('deny');
  });
});

describe('altered license texts', () => {
  const clause: FoundClause = {
    term: 'non-commercial',
    line: 9,
    quote: 'for non-commercial purposes',
    value: null,
    document: null,
  };
  const altered = (clauses: readonly FoundClause[] = []) =>
    determination(
      own('a/b', [], {
        kind: 'known',
        licenses: [
          governing('bsd-2-clause', {
            modified: true,
            passages: [{ kind: 'added', line: 9, quote: 'for non-commercial purposes' }],
            clauses,
          }),
        ],
      }),
    );

  it('are not covered by an allow list', async () => {
    expect(await outcome('licenses: {allow: [bsd-2-clause]}', altered())).toBe('deny');
  });

  it('need a review without one, and the passage is quoted', async () => {
    const found = await reasons(COMMERCIAL, altered());
    expect(found).toContain('review licenses.modified');
    expect(found).toContain('added "for non-commercial purposes" (line 9)');
  });

  it('are taken for the license where the policy says so, their clauses still judged', async () => {
    const policy = `${COMMERCIAL}\nlicenses: {allow: [bsd-2-clause], modified: accept}`;
    expect(await outcome(policy, altered())).toBe('allow');
    expect(await outcome(policy, altered([clause]))).toBe('deny');
  });

  it('are covered by a deny list', async () => {
    expect(await outcome('licenses: {deny: [BSD-2-Clause], modified: accept}', altered())).toBe('deny');
  });

  it('with a cap that must be read are held for review', async () => {
    const cap: FoundClause = {
      term: 'mau-threshold',
      line: 3,
      quote: 'more than 100 million users',
      value: null,
      document: null,
    };
    const policy = `${COMMERCIAL}\nlicenses: {modified: accept}`;
    expect(await outcome(policy, altered([cap]))).toBe('review');
  });
});

describe('what is not known', () => {
  const of = (kind: OwnDetermination['kind'], rest: Partial<OwnDetermination> = {}) =>
    determination(own('a/b', [], { kind, ...rest }));
  const down = of('unresolved', { unresolved: { kind: 'unreachable', reason: 'timeout', detail: '10 s' } });
  const gone = of('unresolved', { unresolved: { kind: 'absent', authenticated: false } });

  it('is denied by default, whatever it is', async () => {
    const all = [
      of('undeclared'),
      of('unrecognized'),
      of('conflicting'),
      of('known'),
      down,
      gone,
      of('unresolved', { unresolved: { kind: 'not-locked' } }),
      of('unresolved', { unresolved: { kind: 'forbidden', reason: 'disabled' } }),
      of('unresolved', { unresolved: { kind: 'bad-revision', revision: 'v9' } }),
      of('unresolved'),
    ];
    for (const model of all) expect(await outcome('', model)).toBe('deny');
  });

  it.each<[Unresolved, string, RegExp]>([
    [{ kind: 'forbidden', reason: 'disabled' }, 'the Hub has disabled it', /^Use another model/],
    [{ kind: 'forbidden', reason: 'no-access' }, 'the Hub gives no access to it', /give a token/],
    [{ kind: 'forbidden', reason: 'region' }, 'the Hub does not give it to this region', /another model/],
    [{ kind: 'unreachable', reason: 'network', detail: 'cut' }, 'the Hub did not answer (cut)', /HTTPS_PROXY/],
    [
      { kind: 'unreachable', reason: 'not-json', detail: 'a page' },
      'the Hub gave no usable answer (a page)',
      /sign in/,
    ],
    [{ kind: 'unreachable', reason: 'bad-token', detail: 'old' }, 'the Hub gave no usable answer (old)', /^Renew/],
    [{ kind: 'unreachable', reason: 'rate-limited', detail: '429' }, 'the Hub gave no usable answer (429)', /token/],
    [{ kind: 'incomplete', detail: 'a PDF' }, 'not all of it could be read (a PDF)', /"assertions"/],
    [{ kind: 'not-locked' }, 'the lock holds nothing about it', /commit the lock/],
  ])('says of %j what is so, and what helps', async (unresolved, message, remedy) => {
    const { reasons } = await verdict('', of('unresolved', { unresolved }));
    expect(reasons).toMatchObject([{ message, remedy: expect.stringMatching(remedy) }]);
  });

  it('is judged by its own key', async () => {
    const policy = 'on-unknown: {undeclared: warn, unresolved: review}';
    expect(await outcome(policy, of('undeclared'))).toBe('warn');
    expect(await outcome(policy, gone)).toBe('review');
    expect(await outcome(policy, down)).toBe('deny');
  });

  it('is a doubt when every reference is only likely to be a model and the Hub has none', async () => {
    const likely = reference('a/b', 'x.yml', { certainty: 'likely' });
    const certain = reference('a/b', 'x.py');
    const only = await judge('', [{ determination: gone, references: [likely] }]);
    const both = await judge('', [{ determination: gone, references: [likely, certain] }]);
    const unreachable = await judge('', [{ determination: down, references: [likely] }]);
    expect([only, both, unreachable].map(({ verdicts }) => verdicts[0]?.outcome)).toEqual(['warn', 'deny', 'deny']);
  });

  it('in an ancestor counts like in the model', async () => {
    const tuned = determination(own('a/tune', ['mit']), [own('b/base', [])]);
    expect(await reasons('', tuned)).toContain('deny on-unknown.undeclared made from b/base: no license is stated');
    expect(await outcome('on-unknown: {undeclared: allow}', tuned)).toBe('allow');
    expect(await outcome('on-unknown: {undeclared: allow}\nrequire: {known-lineage: true}', tuned)).toBe('deny');
  });

  it('an unknown text allowed by the policy is still judged by the clauses found in it', async () => {
    const clause: FoundClause = {
      term: 'research-only',
      line: 2,
      quote: 'research purposes only',
      value: null,
      document: null,
    };
    const text = of('unrecognized', { clauses: [clause] });
    expect(await reasons('', text)).toContain('in it or beside it: "research purposes only"');
    expect(await outcome(`${COMMERCIAL}\non-unknown: {unrecognized: allow}`, text)).toBe('deny');
  });
});

describe('contradictions', () => {
  const contradiction = {
    kind: 'card-vs-text' as const,
    message: 'the card says mit, the text is apache-2.0',
    declared: ['mit'],
    found: ['apache-2.0'],
    severity: 'contradiction' as const,
  };
  const model = determination(own('a/b', ['mit'], { contradictions: [contradiction] }));

  it('follow on-unknown.conflicting, or require.agreement where it is stated', async () => {
    expect(await outcome('', model)).toBe('deny');
    expect(await outcome('on-unknown: {conflicting: warn}', model)).toBe('warn');
    expect(await outcome('require: {agreement: review}', model)).toBe('review');
    expect(await outcome('require: {agreement: false}', model)).toBe('allow');
  });

  it('that change nothing are passed over', async () => {
    const note = determination(own('a/b', ['mit'], { contradictions: [{ ...contradiction, severity: 'note' }] }));
    expect(await outcome('', note)).toBe('allow');
  });
});

describe('model lists', () => {
  it('deny a model by id, owner or glob, letter case aside', async () => {
    for (const entry of ['evil/model', 'EVIL/*', 'evil/mod*', '**']) {
      expect(await outcome(`models: {deny: ["${entry}"]}`, known('Evil/Model', 'mit'))).toBe('deny');
    }
    expect(await outcome('models: {deny: ["evil/*"]}', known('evil-twin/model', 'mit'))).toBe('allow');
  });

  it('deny what was made from a denied model', async () => {
    const tuned = determination(own('a/tune', ['mit']), [own('evil/base', ['mit'])]);
    expect(await reasons('models: {deny: ["evil/*"]}', tuned)).toContain(
      'the ancestor evil/base is denied by "evil/*"',
    );
  });

  it('allow a model whatever its own license, but not what it inherits', async () => {
    const policy = `${COMMERCIAL}\nmodels: {allow: ["acme/*"]}`;
    expect(await outcome(policy, known('acme/own'))).toBe('allow');
    const tuned = determination(own('acme/tune', []), [own('b/base', ['cc-by-nc-4.0'])]);
    expect(await outcome(policy, tuned)).toBe('deny');
  });

  it('allow a model, but not the same license that its ancestor has', async () => {
    const tuned = determination(own('acme/tune', ['cc-by-nc-4.0']), [own('b/base', ['cc-by-nc-4.0'])]);
    const once = { ...tuned, terms: tuned.terms.filter(({ from }) => from === 'acme/tune') };
    expect(await outcome(`${COMMERCIAL}\nmodels: {allow: ["acme/*"]}`, once)).toBe('deny');
  });

  it('deny by the old name of a renamed model, allow by its present name only', async () => {
    const renamed = determination(own('new/model', [], { renamedFrom: id('old/model') }));
    expect(await outcome('models: {allow: ["old/*"]}', renamed)).toBe('deny');
    expect(await outcome('models: {allow: ["new/*"]}', renamed)).toBe('allow');
    expect(await outcome('models: {allow: ["new/*"], deny: ["old/*"]}', renamed)).toBe('deny');
  });
});

describe('scopes', () => {
  const policy = `${COMMERCIAL}
scopes:
  - name: research
    paths: ["research/**", "docs/*.md"]
    organization: {commercial-use: false, purposes: [research]}
  - {name: tests, paths: ["**/tests/**"], on-unknown: {undeclared: warn}}`;

  it('judge each reference by the first scope that matches its path', async () => {
    const references = ['app/main.py', 'research/a/b.py', 'RESEARCH/tests/c.py', 'app/tests/d.py'].map((path) =>
      reference('a/b', path),
    );
    const { verdicts } = await judge(policy, [{ determination: known('a/b', 'cc-by-nc-4.0'), references }]);
    expect(verdicts.map(({ scope, outcome, references: { length } }) => [scope, outcome, length])).toEqual([
      [null, 'deny', 1],
      ['tests', 'deny', 1],
      ['research', 'allow', 2],
    ]);
  });

  it('quote their own rules', async () => {
    const references = [reference('a/b', 'tests/x.py'), reference('a/b', 'x/tests/y.py')];
    const { verdicts } = await judge(policy, [{ determination: known('a/b'), references }]);
    expect(verdicts[0]?.reasons[0]?.rule).toEqual({
      source: 'policy.yml',
      key: 'scopes[1].on-unknown.undeclared',
      line: 6,
    });
  });
});

describe('mentions and ignore comments', () => {
  const mention = reference('a/b', 'README.md', { class: 'mention' });
  const ignored = reference('a/b', 'a.py', { ignored: { reason: 'a test' } });
  const models = [{ determination: known('a/b'), references: [mention, ignored] }];

  it('count only where the policy says so', async () => {
    expect((await judge('', models)).verdicts).toEqual([]);
    expect((await judge('mentions: check', models)).verdicts[0]?.references).toEqual([mention]);
    expect((await judge('ignore-comments: deny', models)).verdicts[0]?.references).toEqual([ignored]);
  });
});

describe('terms', () => {
  it('are judged as the policy says, whatever the facts', async () => {
    const model = known('a/b', 'cc-by-nc-4.0');
    expect(await outcome(`${COMMERCIAL}\nterms: {non-commercial: accept}`, model)).toBe('allow');
    expect(await outcome(`organization: {commercial-use: false}\nterms: {non-commercial: deny}`, model)).toBe('deny');
    expect(await outcome(`${COMMERCIAL}\nterms: {non-commercial: warn}`, model)).toBe('warn');
  });

  it('that grant something are not what a rule for the term means', async () => {
    const policy = `${COMMERCIAL}\nterms: {commercial-use: deny, output-training: deny}`;
    expect(await outcome(policy, known('a/b', 'openmdw-1.0'))).toBe('allow');
    expect(await outcome(policy, known('a/b', 'cc-by-nc-4.0'))).toBe('deny');
  });

  it('never pass on a fact that is not stated', async () => {
    expect(await outcome('', known('a/b', 'cc-by-nc-4.0'))).toBe('review');
    expect(await outcome('', known('a/b', 'llama3.1'))).toBe('review');
  });
});

describe('require', () => {
  const model = known('a/b', 'apache-2.0');

  it('pinned-revision wants a full commit', async () => {
    const pinned = { ...model, requested: { ...model.requested, revision: 'a'.repeat(40) } };
    const tagged = { ...model, requested: { ...model.requested, revision: 'v1.0' } };
    const policy = 'require: {pinned-revision: true}';
    expect(await outcome(policy, pinned)).toBe('allow');
    expect(await reasons(policy, model)).toContain('a/b is used at the default branch');
    expect(await reasons(policy, tagged)).toContain('"v1.0", which can be moved');
  });

  it('license-text wants that a text was read', async () => {
    const evidence = {
      source: 'license-text',
      licenses: ['mit'],
      quote: '',
      remark: null,
      unread: null,
      url: null,
      path: 'LICENSE',
      modified: false,
      sha256: '',
    } as const;
    expect(await outcome('require: {license-text: review}', model)).toBe('review');
    const read = determination(own('a/b', ['mit'], { evidence: [evidence] }));
    expect(await outcome('require: {license-text: review}', read)).toBe('allow');
    const pdf = { ...evidence, licenses: [], path: 'LICENSE.pdf', unread: 'pdf' } as const;
    const unread = determination(own('a/b', ['mit'], { evidence: [pdf] }));
    expect(await outcome('require: {license-text: review}', unread)).toBe('review');
  });

  it('notice asks nothing of a license without words to show, and takes no search for no find', async () => {
    expect(await outcome('require: {notice: true}', model)).toBe('allow');
    const llama = known('a/b', 'llama3.1');
    const policy = 'organization: {commercial-use: true, monthly-active-users: 5, fields: []}\nrequire: {notice: warn}';
    expect(await reasons(policy, llama)).toContain('the repository was not searched');
  });

  it('notice looks for the words in the repository', async () => {
    const llama = known('a/b', 'llama3.1');
    const policy = 'organization: {commercial-use: true, monthly-active-users: 5, fields: []}\nrequire: {notice: true}';
    const words =
      'Built with Llama. Llama 3.1 is licensed under the Llama 3.1 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.';
    const seen = await judge(policy, [llama], { attributionSeen: (text) => words.includes(text) });
    const unseen = await judge(policy, [llama], { attributionSeen: () => false });
    expect([seen, unseen].map(({ verdicts }) => verdicts[0]?.outcome)).toEqual(['allow', 'deny']);
    const duty = seen.verdicts[0]?.obligations.find(({ term }) => term.term === 'attribution');
    expect(duty?.fulfilled).toBe(true);
  });
});

describe('files that could not be read', () => {
  const problem = {
    stage: 'files',
    subject: 'a.py',
    reason: 'binary',
    hint: null,
    location: null,
    severity: 'error',
  } as const;

  it('are an error of the run unless the policy says otherwise', async () => {
    const notes = async (policy: string) => (await judge(policy, [], { problems: [problem] })).notes;
    expect(await notes('')).toMatchObject([{ severity: 'error', message: expect.stringContaining('a.py') }]);
    expect(await notes('on-unread: warn')).toMatchObject([{ severity: 'warning' }]);
    expect(await notes('on-unread: allow')).toEqual([]);
  });
});
