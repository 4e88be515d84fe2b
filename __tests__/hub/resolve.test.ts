import { afterEach, describe, expect, it } from '@jest/globals';
import { shaOf } from '../support/hub-models.ts';
import { fixtureModels, type Resolving, resolving } from '../support/resolving.ts';

let hub: Resolving;
afterEach(() => hub.stop());

describe('resolving models', () => {
  it('asks once per distinct model and follows base models', async () => {
    hub = await resolving({ models: fixtureModels() });
    const answers = await hub.resolve(['Qwen/Qwen2.5-3B-Instruct', 'Qwen/Qwen2.5-3B-Instruct', 'Qwen/Qwen2.5-3B']);
    expect([...answers.keys()].sort()).toEqual(['Qwen/Qwen2.5-3B', 'Qwen/Qwen2.5-3B-Instruct']);
    expect(hub.facts(answers, 'Qwen/Qwen2.5-3B-Instruct')).toMatchObject({
      license: ['other'],
      licenseName: 'qwen-research',
      commit: '82f42baa094a9600e39ccd80d34058aeeb3abbc1',
      baseModels: [{ model: 'Qwen/Qwen2.5-3B', source: 'card' }],
    });
    expect(hub.hub.count('/api/models/')).toBe(2);
  });

  it('says from what to what a model was renamed', async () => {
    hub = await resolving({ models: fixtureModels() });
    const answers = await hub.resolve(['bert-base-uncased', 'CohereForAI/c4ai-command-r-plus']);
    expect(answers.get('bert-base-uncased')).toMatchObject({
      kind: 'renamed',
      from: 'bert-base-uncased',
      to: 'google-bert/bert-base-uncased',
    });
    expect(answers.get('CohereForAI/c4ai-command-r-plus')).toMatchObject({ to: 'CohereLabs/c4ai-command-r-plus' });
  });

  it('resolves branches, tags and commits to the commit that answered', async () => {
    const old = shaOf('old');
    hub = await resolving({ models: [{ id: 'acme/m', sha: old, cardData: { license: 'mit' }, refs: { v1: old } }] });
    const now = hub.hub.change('acme/m', { cardData: { license: 'cc-by-nc-4.0' } });
    const answers = await hub.resolve(['acme/m', 'acme/m@main', 'acme/m@v1', `acme/m@${old}`, 'acme/m@nowhere']);
    expect(hub.facts(answers, 'acme/m')).toMatchObject({ commit: now, revision: null, license: ['cc-by-nc-4.0'] });
    expect(hub.facts(answers, 'acme/m@main')).toMatchObject({ commit: now, revision: 'main' });
    expect(hub.facts(answers, 'acme/m@v1')).toMatchObject({ commit: old, license: ['mit'] });
    expect(hub.facts(answers, `acme/m@${old}`)).toMatchObject({ commit: old, license: ['mit'] });
    expect(answers.get('acme/m@nowhere')).toEqual({ kind: 'bad-revision', revision: 'nowhere' });
  });
});

describe('lineage over the Hub', () => {
  const chain = (length: number) =>
    Array.from({ length }, (_, i) => ({
      id: `acme/m${i}`,
      cardData: { license: 'mit', ...(i + 1 < length ? { base_model: `acme/m${i + 1}` } : {}) },
    }));

  it('asks for a shared ancestor once', async () => {
    hub = await resolving({
      models: [...chain(3), { id: 'acme/x', cardData: { base_model: ['acme/m1', 'acme/m2'] } }],
    });
    await hub.resolve(['acme/m0', 'acme/x']);
    expect(hub.hub.requests).toHaveLength(4);
  });

  it('ends at loops', async () => {
    const a = { id: 'acme/a', cardData: { base_model: 'acme/b' } };
    hub = await resolving({ models: [a, { id: 'acme/b', cardData: { base_model: 'acme/a' } }] });
    expect([...(await hub.resolve(['acme/a'])).keys()]).toEqual(['acme/a', 'acme/b']);
  });

  it('names the model where it stops following, eight steps up', async () => {
    hub = await resolving({ models: chain(12) });
    const answers = await hub.resolve(['acme/m0']);
    expect(answers.get('acme/m8')).toMatchObject({ kind: 'found' });
    expect(answers.get('acme/m9')).toMatchObject({ kind: 'unreachable', reason: 'budget-spent' });
    expect(answers.size).toBe(10);
  });

  it('goes on where a model is nearer by another way', async () => {
    hub = await resolving({ models: chain(12) });
    const answers = await hub.resolve(['acme/m0', 'acme/m3']);
    expect(answers.get('acme/m11')).toMatchObject({ kind: 'found' });
    expect(answers.size).toBe(12);
  });

  it('keeps an ancestor that cannot be read as an answer of its own', async () => {
    hub = await resolving({
      models: [
        { id: 'acme/a', cardData: { base_model: ['acme/gone', 'acme/off'] } },
        { id: 'acme/off', disabled: true },
      ],
    });
    const answers = await hub.resolve(['acme/a']);
    expect(answers.get('acme/gone')).toEqual({ kind: 'absent', authenticated: false });
    expect(answers.get('acme/off')).toEqual({ kind: 'forbidden', reason: 'disabled' });
  });
});
