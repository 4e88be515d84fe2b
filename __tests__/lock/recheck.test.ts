import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Drift, type ModelRequest, modelId, type Problem, type Resolver } from '../../src/domain.ts';
import { resolveModels } from '../../src/hub/resolve.ts';
import { textsNeeded } from '../../src/licenses/texts-needed.ts';
import type { Lock } from '../../src/lock/lock.ts';
import { determineAll } from '../../src/pipeline.ts';
import { type LoadedPolicy, loadPolicy } from '../../src/policy/load.ts';
import { type Recheck, recheck } from '../../src/recheck.ts';
import { renderDriftText } from '../../src/report/drift-text.ts';
import { modelReference } from '../support/determinations.ts';
import { spdxText } from '../support/determining.ts';
import type { HubModel } from '../support/hub-models.ts';
import { type LoopbackHub, startLoopbackHub } from '../support/loopback-hub.ts';

const MIT = spdxText('MIT');
const MODELS: readonly HubModel[] = [
  { id: 'northwind/base', cardData: { license: 'apache-2.0' } },
  { id: 'northwind/tuned', cardData: { license: 'apache-2.0', base_model: 'northwind/base' } },
  { id: 'northwind/textual', cardData: { license: 'mit' }, files: { LICENSE: MIT } },
];
const REQUESTS = ['northwind/tuned', 'northwind/textual'].map(request);

let hub: LoopbackHub;
let policy: LoadedPolicy;
let lock: Lock;
beforeEach(async () => {
  hub = await startLoopbackHub({ models: MODELS });
  const none = async () => null;
  policy = await loadPolicy({ kind: 'preset', name: 'commercial-product' }, { file: none, remote: none });
  const facts = {
    kind: 'hub',
    resolve: (requests: readonly ModelRequest[]) => resolve(requests, textsNeeded),
  } as const;
  lock = { models: await determineAll(REQUESTS, facts, []) };
  hub.forget();
});
afterEach(() => hub.stop());

function request(text: string): ModelRequest {
  const model = modelId(text);
  if (model === null) throw new Error(text);
  return { model, revision: null };
}

const problems: Problem[] = [];
const resolve: Resolver = (requests, wantTexts) =>
  resolveModels(requests, {
    endpoint: hub.url,
    wantTexts,
    onProblem: (problem) => problems.push(problem),
    timeout: 5_000,
    retry: { retries: 1, minTimeout: 1, maxTimeout: 2 },
  });

function checkedAgain(): Promise<Recheck> {
  const references = REQUESTS.map(({ model }) => modelReference(model, 'app.py', 3));
  return recheck({ lock, references, policy, today: '2026-11-24', resolve, problems });
}

async function drifts(): Promise<{ drifts: readonly Drift[]; worse: boolean; lock: Lock }> {
  const { report, lock: next } = await checkedAgain();
  return { drifts: report.drifts, worse: report.worse, lock: next };
}

describe('recheck', () => {
  it('asks once per model and reads no text when nothing changed', async () => {
    expect(await drifts()).toMatchObject({ drifts: [], worse: false });
    expect(hub.count('/api/models/')).toBe(3);
    expect(hub.count('/resolve/')).toBe(0);
  });

  it('says what the repository uses and the lock lacks, for that is not checked again', async () => {
    expect((await checkedAgain()).report.problems).toEqual([]);
    lock = { models: new Map([...lock.models].filter(([key]) => key !== 'northwind/textual')) };
    const { report } = await checkedAgain();
    expect(report.problems).toMatchObject([{ severity: 'error', hint: expect.stringContaining('lock') }]);
    expect(renderDriftText(report)).toContain(
      '1 model of the repository is not in the lock and could not be checked again: northwind/textual',
    );
  });

  it('finds a card that became non-commercial: stricter, and it fails', async () => {
    hub.change('northwind/tuned', { cardData: { license: 'cc-by-nc-4.0', base_model: 'northwind/base' } });
    const found = await drifts();
    expect(found.worse).toBe(true);
    expect(found.drifts).toMatchObject([
      { request: { model: 'northwind/tuned' }, severity: 'stricter', before: 'allow', after: 'deny' },
    ]);
    expect(found.drifts[0]?.changes.map(({ kind }) => kind)).toEqual([
      'license-changed',
      'card-changed',
      'commit-moved',
    ]);
    expect(found.drifts[0]?.terms.added.map(({ term }) => term)).toContain('non-commercial');
  });

  it('finds a license text that changed under an unchanged card, and quotes what came', async () => {
    const added = 'The Software may not be used for any commercial purpose.';
    hub.change('northwind/textual', { files: { LICENSE: `${MIT}\n\n${added}\n` } });
    const found = await drifts();
    expect(found.drifts).toMatchObject([{ request: { model: 'northwind/textual' }, severity: 'stricter' }]);
    expect(found.drifts[0]?.changes.map(({ kind }) => kind)).toContain('text-changed');
    expect(found.drifts[0]?.texts).toContainEqual({ path: 'LICENSE', kind: 'added', quote: added });
  });

  it('finds what changed in a base model', async () => {
    hub.change('northwind/base', { cardData: { license: 'cc-by-nc-4.0' } });
    const found = await drifts();
    expect(found.drifts).toMatchObject([{ request: { model: 'northwind/tuned' }, after: 'deny' }]);
    expect(found.drifts[0]?.changes[0]).toMatchObject({ kind: 'ancestor-changed' });
  });

  it('finds a new base model', async () => {
    hub.add({ id: 'northwind/other', cardData: { license: 'cc-by-nc-4.0' } });
    hub.change('northwind/tuned', {
      cardData: { license: 'apache-2.0', base_model: ['northwind/base', 'northwind/other'] },
    });
    expect((await drifts()).drifts[0]?.changes.map(({ kind }) => kind)).toContain('lineage-changed');
  });

  it('judges both sides by what legal has settled, and keeps that out of the lock', async () => {
    const settled =
      'extends: preset:commercial-product\nassertions:\n  - {model: northwind/textual, license: llama3.1, evidence: LEGAL-7}\n';
    const reader = { file: async () => settled, remote: async () => null };
    policy = await loadPolicy({ kind: 'file', path: 'policy.yml' }, reader);
    hub.change('northwind/textual', { tags: ['x'] });
    const found = await drifts();
    expect(found).toMatchObject({ worse: false, drifts: [{ severity: 'same', before: 'review', after: 'review' }] });
    expect(found.drifts[0]?.changes.map(({ kind }) => kind)).toEqual(['commit-moved']);
    const kept = found.lock.models.get('northwind/textual');
    expect(kept?.licenses.map(({ license }) => license)).toEqual(['mit']);
    expect(kept?.evidence.map(({ source }) => source)).not.toContain('policy-assertion');
  });

  it('says that a moved commit with the same terms changes nothing', async () => {
    hub.change('northwind/textual', { tags: ['new-tag'] });
    expect(await drifts()).toMatchObject({
      worse: false,
      drifts: [{ severity: 'same', changes: [{ kind: 'commit-moved' }] }],
    });
  });

  it.each<[string, () => void, string]>([
    ['deleted', () => hub.remove('northwind/tuned'), 'gone'],
    ['gated', () => hub.change('northwind/tuned', { gated: 'manual' }), 'gating-changed'],
    ['renamed', () => hub.rename('northwind/tuned', 'northwind/renamed'), 'renamed'],
  ])('notices a model that is %s now', async (_what, act, kind) => {
    act();
    const found = await drifts();
    expect(found.drifts.flatMap(({ changes }) => changes.map((change) => change.kind))).toContain(kind);
  });

  it('never calls a model unchanged that could not be asked about', async () => {
    hub.fault({ url: '/api/models/northwind/tuned' }, { kind: 'status', status: 500 });
    const found = await drifts();
    expect(found).toMatchObject({ worse: true, drifts: [{ severity: 'unknown', changes: [{ kind: 'not-checked' }] }] });
    expect(found.lock.models.get('northwind/tuned')).toEqual(lock.models.get('northwind/tuned'));
  });

  it('takes a text that may not be read any more for no change of it', async () => {
    hub.change('northwind/textual', { gated: 'manual' });
    const [drift] = (await drifts()).drifts;
    expect(drift?.changes.map(({ message }) => message)).toContain('license text: LICENSE could not be read');
    expect(drift?.texts).toEqual([]);
  });

  it('says of a model that is gone or silent nothing of its terms, and counts the silent ones apart', async () => {
    hub.remove('northwind/tuned');
    hub.fault({ url: 'northwind/textual' }, { kind: 'status', status: 500 });
    const text = renderDriftText((await checkedAgain()).report);
    expect(text).toContain('is deleted or private now\n\n');
    expect(text).not.toContain('commercial use');
    expect(text).toMatch(
      /^Failed: 2 locked models checked again, 1 changed, 1 for the worse, 1 could not be checked\.$/m,
    );
  });

  it('is not fooled by a lock whose card was altered by hand', async () => {
    const entry = lock.models.get('northwind/tuned');
    if (entry === undefined) throw new Error('not locked');
    const evidence = entry.evidence.map((clue) => ({ ...clue, sha256: '0'.repeat(64) }));
    lock = { models: new Map([...lock.models, ['northwind/tuned', { ...entry, evidence }]]) };
    expect((await drifts()).drifts).toMatchObject([{ request: { model: 'northwind/tuned' } }]);
  });
});
