import { parseArgs } from 'node:util';
import { readHubModels } from '../../__tests__/support/loopback-hub.ts';
import type { Determination, ModelId, OwnDetermination } from '../../src/domain.ts';
import { factsFrom } from '../../src/hub/facts.ts';
import { determine } from '../../src/licenses/determine.ts';
import { determineOwn } from '../../src/licenses/determine-own.ts';

/**
 * Determines every model of a JSON Lines file of Hub answers and prints how the answers fall, with the time beside that of
 * parsing the same file. `npm run bench:determination -- --models FILE [--list]`; `--list` prints one line a model.
 */
const { values } = parseArgs({
  options: { models: { type: 'string', default: '__tests__/fixtures/hub/models.jsonl' }, list: { type: 'boolean' } },
});

const parsing = performance.now();
const models = readHubModels(values.models);
const start = performance.now();
const own = new Map<string, OwnDetermination>();
for (const model of models) {
  const request = { model: model.id as ModelId, revision: null };
  // Of many only the card was seen: their files count as none here.
  const facts = factsFrom(request, { siblings: [], ...model, name: model.id }, 'https://huggingface.co');
  if (facts === null) continue;
  own.set(model.id, determineOwn(request, { kind: 'found', facts }));
  for (const former of model.formerIds ?? []) {
    const from = former as ModelId;
    own.set(from, determineOwn({ ...request, model: from }, { kind: 'renamed', from, to: facts.model, facts }));
  }
}
const found = models.map((model) => determine({ model: model.id as ModelId, revision: null }, own));
const took = performance.now() - start;

print('kind', ({ kind }) => [kind]);
print('commercial use', ({ commercialUse }) => [commercialUse]);
print('contradictions', ({ contradictions }) => contradictions.map(({ kind, severity }) => `${kind} (${severity})`));
print('base models nobody knows', ({ unknownAncestors }) => [unknownAncestors.length > 0 ? 'some' : 'none']);
console.log(
  `${found.length} models, ${(took / found.length).toFixed(2)} ms each, ${(took / (start - parsing)).toFixed(1)} x parsing`,
);
if (values.list) for (const one of found) console.log(line(one));

function print(title: string, of: (one: Determination) => readonly string[]): void {
  const counts = new Map<string, number>();
  for (const value of found.flatMap(of)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  console.log(`${title}: ${sorted.map(([value, count]) => `${value} ${count}`).join(', ')}`);
}

function line({ model, kind, commercialUse, licenses, contradictions }: Determination): string {
  return [model, kind, commercialUse, licenses.join('+'), ...contradictions.map(({ message }) => message)].join(' | ');
}
