import { describe, expect, it } from '@jest/globals';
import { parseEvent, triggerOf } from '../../src/action/event.ts';
import { readInputs } from '../../src/action/inputs.ts';

const inputs = (given: Readonly<Record<string, string>>) => readInputs((name) => given[name] ?? '');

describe('readInputs', () => {
  it('has a default for each', () => {
    expect(inputs({})).toMatchObject({
      policy: null,
      path: '.',
      failOn: 'new',
      offline: false,
      timeout: 300_000,
      comment: 'never',
      annotations: 'auto',
      checkName: 'Model licenses',
      outputs: [],
    });
  });

  it('pairs formats and files', () => {
    expect(inputs({ format: 'sarif\n json ', output: 'a.sarif, b.json' }).outputs).toEqual([
      { format: 'sarif', path: 'a.sarif' },
      { format: 'json', path: 'b.json' },
    ]);
  });

  it.each([
    [{ 'fail-on': 'no' }, 'new, all, none'],
    [{ offline: 'yes' }, 'true, false'],
    [{ timeout: '-1' }, 'seconds above 0'],
    [{ timeout: 'soon' }, 'seconds above 0'],
    [{ comment: 'always' }, 'never, on-failure'],
    [{ annotations: 'some' }, 'auto, commands, off'],
    [{ format: 'xml', output: 'a' }, 'Formats: text'],
    [{ format: 'constructor', output: 'a' }, 'Formats: text'],
    [{ output: 'a.json' }, 'its own output file'],
  ])('%j is refused with what it takes', (given, hint) => {
    expect(() => inputs(given)).toThrow(expect.objectContaining({ hint: expect.stringContaining(hint) }));
  });
});

describe('triggerOf', () => {
  const sha = 'c'.repeat(40);

  it.each([null, {}, [], 'x', { pull_request: null }, { pull_request: { base: { sha: '--upload-pack' } } }])(
    'a pull request with payload %j: everything counts, and it is said',
    (payload) => {
      expect(triggerOf('pull_request', payload, sha)).toEqual({
        kind: 'everything',
        head: sha,
        remark: expect.stringContaining('names no base commit'),
      });
    },
  );

  it.each(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'])(
    '%s is a change from the base of the pull request',
    (name) => {
      const pull = { base: { sha: 'b'.repeat(40) }, head: { sha: 'd'.repeat(40) }, number: 7 };
      expect(triggerOf(name, { pull_request: pull }, sha)).toMatchObject({ kind: 'change', base: 'b'.repeat(40) });
    },
  );

  it('an event nobody thought of: everything counts', () => {
    expect(triggerOf('issue_comment', {}, sha)).toEqual({ kind: 'everything', head: sha, remark: null });
  });

  it('no payload file is an empty payload; one that is no JSON is a fault', () => {
    expect(parseEvent(null)).toEqual({});
    expect(() => parseEvent('{')).toThrow('holds no JSON');
  });
});
