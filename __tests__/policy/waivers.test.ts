import { describe, expect, it } from '@jest/globals';
import type { Determination } from '../../src/domain.ts';
import { waiverSnippet } from '../../src/report/remedies.ts';
import { determination, id, known, own, reference } from '../support/determinations.ts';
import { judge, reasonsOf } from './policies.ts';

const FLUX = 'black-forest-labs/FLUX.1-dev';
const NC = 'flux-1-dev-non-commercial-1.1.1';
const flux = known(FLUX, NC);

const policy = (waiver: string) => `organization: {commercial-use: true}
waivers:
  - {model: ${FLUX}, reason: demo, approver: Ada, expires: 2026-12-31, license: ${NC}${waiver}}`;

async function outcome(text: string, paths: readonly string[] = [], model = flux) {
  const references = paths.map((path) => reference(model.model, path));
  const { verdicts, notes } = await judge(text, [{ determination: model, references }]);
  return { verdict: verdicts[0], notes: notes.map(({ message }) => message) };
}

describe('a waiver', () => {
  it('turns a denial into an allowance that names it, and keeps what it would have been', async () => {
    const { verdict, notes } = await outcome(policy(''));
    expect(verdict).toMatchObject({
      outcome: 'allow',
      unwaived: 'deny',
      waivedBy: { approver: 'Ada', expires: '2026-12-31' },
    });
    expect(verdict?.waivedBy?.origin).toEqual({ source: 'policy.yml', key: 'waivers[0]', line: 3 });
    expect(notes).toEqual([]);
  });

  it('is void when the license is another one than it was given for', async () => {
    const { verdict } = await outcome(policy('').replace(`license: ${NC}`, 'license: flux-1-dev-non-commercial-1.0'));
    expect(verdict?.outcome).toBe('deny');
    if (verdict === undefined) throw new Error('none');
    expect(reasonsOf(verdict).join('\n')).toContain(
      `given for flux-1-dev-non-commercial-1.0, and the model is now under ${NC}`,
    );
  });

  it('is void when an ancestor brings a license it was not given for', async () => {
    const tuned = determination(own(FLUX, [NC]), [own('a/base', ['cc-by-nc-4.0'])]);
    expect((await outcome(policy(''), [], tuned)).verdict?.outcome).toBe('deny');
  });

  it('given for a name of the Hub covers the texts of that name and no other license', async () => {
    const text = policy('').replace(`license: ${NC}`, 'license: flux-1-dev-non-commercial-license');
    expect((await outcome(text)).verdict?.outcome).toBe('allow');
    expect((await outcome(text, [], known(FLUX, NC, 'cc-by-nc-4.0'))).verdict?.outcome).toBe('deny');
    expect((await outcome(text, [], known(FLUX, 'cc-by-nc-4.0'))).verdict?.outcome).toBe('deny');
  });

  it('ends, denies, and is named', async () => {
    const text = policy('').replace('2026-12-31', '2026-05-31');
    const { verdict, notes } = await outcome(text);
    expect(verdict).toMatchObject({ outcome: 'deny', waivedBy: null });
    expect(notes.join()).toContain('ended on 2026-05-31');
  });

  it('that has ended does not turn a review into nothing: it denies', async () => {
    const llama = known('meta-llama/Llama-3.1-8B', 'llama3.1');
    const text = `waivers: [{model: "meta-llama/*", reason: r, approver: a, expires: 2026-01-01}]`;
    const { verdict } = await outcome(text, [], llama);
    expect(verdict).toMatchObject({ unwaived: 'review', outcome: 'deny' });
  });

  it('holds on its last day and is announced 30 days ahead', async () => {
    const last = policy('').replace('2026-12-31', '2026-06-01');
    const { verdict, notes } = await outcome(last);
    expect([verdict?.outcome, notes.join()]).toEqual(['allow', expect.stringContaining('in 0 days')]);
    expect((await outcome(policy('').replace('2026-12-31', '2026-07-01'))).notes.join()).toContain('in 30 days');
    expect((await outcome(policy('').replace('2026-12-31', '2026-07-02'))).notes).toEqual([]);
  });

  it('for paths covers a model only where all its uses lie in them', async () => {
    const text = policy(', paths: ["demo/**"]');
    expect((await outcome(text, ['demo/a.py', 'demo/b/c.py'])).verdict?.outcome).toBe('allow');
    const { verdict, notes } = await outcome(text, ['demo/a.py', 'app/b.py']);
    expect(verdict?.outcome).toBe('deny');
    expect(notes.join()).toContain('waives nothing');
  });

  it('for a revision covers that revision or commit alone', async () => {
    expect((await outcome(policy(', revision: v1'))).verdict?.outcome).toBe('deny');
    expect((await outcome(policy(`, revision: ${flux.commit}`))).verdict?.outcome).toBe('allow');
  });

  it('matches ids without letter case, and look-alikes never', async () => {
    expect((await outcome(policy('').replace(FLUX, FLUX.toUpperCase()))).verdict?.outcome).toBe('allow');
    await expect(outcome(policy('').replace(FLUX, FLUX.replace('e', 'е')))).rejects.toThrow('can match no model');
  });

  it('by the old name of a renamed model does not count', async () => {
    const renamed = determination(own('new/model', [NC], { renamedFrom: id(FLUX) }));
    expect((await outcome(policy(''), [], renamed)).verdict?.outcome).toBe('deny');
  });

  it('that nothing needs is reported', async () => {
    const { notes } = await outcome(policy(''), [], known(FLUX, 'apache-2.0'));
    expect(notes.join()).toContain('waives nothing; remove it');
  });

  it('without a license is reported as open-ended', async () => {
    const { verdict, notes } = await outcome(policy('').replace(`, license: ${NC}`, ''));
    expect(verdict?.outcome).toBe('allow');
    expect(notes.join()).toContain('not bound to a license');
  });

  it('for an undeclared license lapses when one is declared', async () => {
    const text =
      'organization: {commercial-use: true}\nwaivers: [{model: a/b, reason: r, approver: a, expires: 2027-01-01, license: undeclared}]';
    expect((await outcome(text, [], known('a/b'))).verdict?.outcome).toBe('allow');
    expect((await outcome(text, [], known('a/b', 'cc-by-nc-4.0'))).verdict?.outcome).toBe('deny');
  });

  it('the later of two counts', async () => {
    const text = `waivers:
  - {model: a/b, reason: r, approver: old, expires: 2026-01-01}
  - {model: a/b, reason: r, approver: new, expires: 2027-01-01}`;
    expect((await outcome(text, [], known('a/b'))).verdict?.waivedBy?.approver).toBe('new');
  });
});

describe('a contract', () => {
  const contract = (until: string) => `organization: {commercial-use: true}
assertions: [{model: ${FLUX}, contract: BFL-42, evidence: drive, until: ${until}}]`;

  it('settles the model until its last day', async () => {
    const { verdict } = await outcome(contract('2026-06-01'));
    expect(verdict?.outcome).toBe('allow');
    if (verdict === undefined) throw new Error('none');
    expect(reasonsOf(verdict)).toEqual([
      `allow assertions[0] ${FLUX} is used under the contract BFL-42 until 2026-06-01`,
    ]);
    expect((await outcome(contract('2026-05-31'))).verdict?.outcome).toBe('deny');
  });

  it('settles what a derived model inherits from it, and nothing else', async () => {
    const lora = determination(own('a/lora', ['apache-2.0']), [own(FLUX, [NC])], 'adapter');
    expect((await outcome(contract('2027-01-01'), [], lora)).verdict?.outcome).toBe('allow');
    const worse = determination(own('a/lora', ['cc-by-nc-4.0']), [own(FLUX, [NC])], 'adapter');
    expect((await outcome(contract('2027-01-01'), [], worse)).verdict?.outcome).toBe('deny');
  });

  it('near its end is announced', async () => {
    expect((await outcome(contract('2026-06-20'))).notes.join()).toContain('ends on 2026-06-20, in 19 days');
  });
});

describe('the waiver that a report offers', () => {
  const FACTS = 'organization: {commercial-use: true}\n';
  const cases: readonly (readonly [string, Determination])[] = [
    ['a known license', known('a/b', NC)],
    ['a model of another name now', determination(own('a/b', [NC], { renamedFrom: id('old/name') }))],
    ['a base model that nobody knows', determination(own('a/b', ['mit']), [own('c/d', [])])],
    ['no license', determination(own('a/b', []))],
    ['evidence that contradicts itself', determination(own('a/b', [], { kind: 'conflicting' }))],
    ['a model that is not there', determination(own('a/b', [], { kind: 'unresolved' }))],
  ];
  it.each(cases)('counts for %s', async (_, model) => {
    const { verdicts } = await judge(FACTS, [model]);
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(['deny']);
    const filled = waiverSnippet(verdicts).replaceAll('expires: ""', 'expires: 2026-12-31').replaceAll('""', 'legal');
    const waived = await judge(`${FACTS}${filled}`, [model]);
    expect(waived.verdicts.map(({ outcome }) => outcome)).toEqual(['allow']);
  });
});
