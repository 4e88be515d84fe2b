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
