import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Resolving, resolving } from '../support/resolving.ts';

let hub: Resolving;
const MODELS = [
  { id: 'acme/open', cardData: { license: 'mit' }, files: { LICENSE: 'MIT License' } },
  { id: 'acme/closed', private: true, cardData: { license: 'other' } },
  {
    id: 'acme/gated',
    gated: 'manual' as const,
    cardData: { license: 'llama3.2', extra_gated_prompt: 'the whole license', extra_gated_eu_disallowed: true },
    files: { 'LICENSE.txt': 'the whole license', 'USE_POLICY.md': 'the policy' },
  },
  { id: 'acme/off', disabled: true },
  { id: 'acme/blocked', regionBlocked: true },
];

beforeEach(async () => {
  hub = await resolving({ models: MODELS, tokens: { hf_reader: { opens: 'all' }, hf_stranger: { opens: [] } } });
});
afterEach(() => hub.stop());

describe('answers of the Hub are told apart', () => {
  it('says absent without a token for a missing and for a private model alike', async () => {
    const answers = await hub.resolve(['acme/missing', 'acme/closed']);
    expect(answers.get('acme/missing')).toEqual({ kind: 'absent', authenticated: false });
    expect(answers.get('acme/closed')).toEqual({ kind: 'absent', authenticated: false });
  });

  it('says absent with a token that does not open the model, and reads it with one that does', async () => {
    const stranger = await hub.resolve(['acme/missing', 'acme/closed'], { token: 'hf_stranger' });
    expect(stranger.get('acme/missing')).toEqual({ kind: 'absent', authenticated: true });
    expect(stranger.get('acme/closed')).toEqual({ kind: 'absent', authenticated: true });
    const reader = await hub.resolve(['acme/closed'], { token: 'hf_reader' });
    expect(hub.facts(reader, 'acme/closed')).toMatchObject({ private: true, license: ['other'] });
  });

  it('reads the facts of a gated model without a token, and asks for none of its files', async () => {
    const answers = await hub.resolve(['acme/gated']);
    expect(hub.facts(answers, 'acme/gated')).toMatchObject({
      gated: 'manual',
      gatedPrompt: 'the whole license',
      euDisallowed: true,
      texts: [
        { kind: 'unread', path: 'LICENSE.txt', role: 'license', reason: 'gated' },
        { kind: 'unread', path: 'USE_POLICY.md', role: 'use-policy', reason: 'gated' },
      ],
      problems: [],
    });
    expect(hub.hub.requests).toHaveLength(1);
  });

  it('reads the files of a gated model with a token on its list, and says gated with another', async () => {
    const reader = await hub.resolve(['acme/gated'], { token: 'hf_reader' });
    expect(hub.facts(reader, 'acme/gated').texts[0]).toMatchObject({ kind: 'text', text: 'the whole license' });
    const stranger = await hub.resolve(['acme/gated'], { token: 'hf_stranger' });
    expect(hub.facts(stranger, 'acme/gated').texts[0]).toMatchObject({ kind: 'unread', reason: 'gated' });
  });

  it('tells disabled, region-blocked and unknown revisions from absent', async () => {
    const answers = await hub.resolve(['acme/off', 'acme/blocked', 'acme/open@v9']);
    expect(answers.get('acme/off')).toEqual({ kind: 'forbidden', reason: 'disabled' });
    expect(answers.get('acme/blocked')).toEqual({ kind: 'forbidden', reason: 'region' });
    expect(answers.get('acme/open@v9')).toEqual({ kind: 'bad-revision', revision: 'v9' });
  });

  it('tells no access from disabled, and takes an answer nobody knows for none', async () => {
    hub.hub.fault({ url: 'acme/open' }, { kind: 'status', status: 403 });
    hub.hub.fault({ url: 'acme/gated' }, { kind: 'status', status: 418 });
    const answers = await hub.resolve(['acme/open', 'acme/gated']);
    expect(answers.get('acme/open')).toEqual({ kind: 'forbidden', reason: 'no-access' });
    expect(answers.get('acme/gated')).toMatchObject({ kind: 'unreachable', reason: 'bad-response' });
  });

  it('goes on without a stale token, says so once, and cannot tell about private models', async () => {
    const answers = await hub.resolve(['acme/open', 'acme/gated', 'acme/closed'], { token: 'hf_stale' });
    expect(answers.get('acme/open')).toMatchObject({ kind: 'found', facts: { license: ['mit'] } });
    expect(answers.get('acme/gated')).toMatchObject({ kind: 'found' });
    expect(answers.get('acme/closed')).toMatchObject({ kind: 'unreachable', reason: 'bad-token' });
    expect(hub.problems.map((problem) => problem.subject)).toEqual(['token']);
    expect(JSON.stringify([...answers, hub.problems])).not.toContain('hf_stale');
  });

  it('keeps a token that one model is refused with, as mirrors do', async () => {
    hub.hub.fault({ url: 'acme/elsewhere' }, { kind: 'status', status: 401 });
    const answers = await hub.resolve(['acme/elsewhere', 'acme/closed'], { token: 'hf_reader', concurrency: 1 });
    expect(answers.get('acme/elsewhere')).toMatchObject({ kind: 'unreachable', reason: 'bad-token' });
    expect(answers.get('acme/closed')).toMatchObject({ kind: 'found' });
  });

  it('says rate-limited, never absent, when the quota is used up, and repeats no address', async () => {
    hub.hub.setQuota({ api: 1 });
    const answers = await hub.resolve(['acme/open', 'acme/gated'], { timeout: 300, concurrency: 1 });
    expect(answers.get('acme/open')).toMatchObject({ kind: 'found' });
    expect(answers.get('acme/gated')).toMatchObject({ kind: 'unreachable', reason: 'rate-limited' });
    expect(JSON.stringify([...answers])).not.toContain('192.0.2.7');
  });

  it('takes refusals for the Hub’s own only when they are', async () => {
    const page = { kind: 'status' as const, headers: { 'content-type': 'text/html' }, body: '<html>Blocked</html>' };
    for (const status of [401, 403, 404, 407]) {
      hub.hub.clearFaults();
      hub.hub.fault({ url: '/api/models' }, { ...page, status });
      const answers = await hub.resolve(['acme/open']);
      expect(answers.get('acme/open')).toMatchObject({ kind: 'unreachable' });
    }
  });

  it('takes no other service’s JSON for the word of the Hub', async () => {
    const said = async (body: unknown, status = 404) => {
      hub.hub.clearFaults();
      hub.hub.fault({ url: '/api/models' }, { kind: 'status', status, body: JSON.stringify(body) });
      return (await hub.resolve(['acme/open'])).get('acme/open')?.kind;
    };
    expect(await said({ message: 'no Route matched with those values' })).toBe('unreachable');
    expect(await said({ detail: 'Not Found' })).toBe('unreachable');
    expect(await said([])).toBe('unreachable');
    expect(await said({ error: 'Repository not found' })).toBe('absent');
    expect(await said({ errors: [{ status: 404, message: 'Not found' }] })).toBe('absent');
    expect(await said({ error: 'Gone' }, 410)).toBe('absent');
  });

  it('works behind a mirror with a path and another form of token', async () => {
    await hub.stop();
    const tokens = { 'cmVmdGtuOjAx+/=': { opens: 'all' as const } };
    hub = await resolving({ models: MODELS, tokens, prefix: '/artifactory/api/huggingfaceml/hf' });
    const answers = await hub.resolve(['acme/closed', 'acme/open'], {
      endpoint: `${hub.hub.url}/`,
      token: 'cmVmdGtuOjAx+/=',
    });
    expect(answers.get('acme/closed')).toMatchObject({ kind: 'found' });
    expect(hub.facts(answers, 'acme/open').texts[0]).toMatchObject({ kind: 'text', text: 'MIT License' });
  });

  it('makes no request offline', async () => {
    const answers = await hub.resolve(['acme/open'], { offline: true });
    expect(answers.get('acme/open')).toEqual({ kind: 'not-locked' });
    expect(hub.hub.connections()).toBe(0);
  });

  it('tells how far it is, base models included', async () => {
    hub.hub.add({ id: 'acme/tuned', cardData: { license: 'mit', base_model: 'acme/open' } });
    const steps: string[] = [];
    await hub.resolve(['acme/tuned'], { onProgress: (done, total) => steps.push(`${done}/${total}`) });
    expect(steps).toEqual(['1/1', '2/2']);
  });
});
