import { minimatch } from 'minimatch';
import { stringify } from 'yaml';
import { determination, own, reference } from '../../__tests__/support/determinations.ts';
import { allLicenses } from '../../src/catalog/catalog.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { policySource } from '../../src/policy/sources.ts';

/**
 * 1,000 models against a policy of 500 rules, next to a plain loop that only matches every model id against every model
 * pattern with minimatch. Target: at most 100 ms.
 */
const MODELS = 1000;
const licenses = allLicenses().map(({ id }) => id);
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

const patterns = Array.from({ length: 200 }, (_, n) =>
  n % 4 === 0 ? `owner${n}/model-*-v?` : n % 4 === 1 ? `owner${n}/*` : `owner${n}/model-${n}`,
);
const policyText = stringify({
  extends: 'preset:commercial-product',
  organization: { 'monthly-active-users': 50_000, fields: [], regions: ['US'], 'domiciled-in': 'US' },
  licenses: { deny: licenses.slice(0, 60), review: licenses.slice(60, 100) },
  models: { deny: patterns.slice(0, 150), review: patterns.slice(150) },
  waivers: Array.from({ length: 150 }, (_, n) => ({
    model: n % 3 === 0 ? `owner${n}/*-tuned` : `owner${n}/model-${n}`,
    license: pick(licenses, n),
    reason: 'bench',
    approver: 'bench',
    expires: '2030-01-01',
  })),
  scopes: Array.from({ length: 50 }, (_, n) => ({
    name: `s${n}`,
    paths: [`part${n}/**/*.py`],
    terms: { 'share-alike': 'deny' },
  })),
});

const models = Array.from({ length: MODELS }, (_, n) => {
  const model = `owner${n % 400}/model-${n}`;
  const mine = own(model, [pick(licenses, n)]);
  const base = own(`base${n % 50}/model`, [pick(licenses, n * 7)]);
  return { determination: determination(mine, [base]), references: [reference(model, `part${n % 60}/a/b.py`)] };
});

const { policy } = await loadPolicy(policySource('bench.yml'), {
  file: async () => policyText,
  remote: async () => null,
});

/** Milliseconds of processor time, the median of fifteen: other programs on the machine do not count. */
function time(run: () => unknown): number {
  const runs = Array.from({ length: 15 }, () => cpuTime(run));
  return runs.sort((a, b) => a - b)[7] ?? 0;
}

function cpuTime(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user / 1000;
}

const evaluateAll = () => evaluate({ policy, models, today: '2026-01-01', problems: [] });
const cold = cpuTime(evaluateAll);
const whole = time(evaluateAll);
const plain = time(() =>
  models.filter(({ determination: { model } }) => patterns.some((pattern) => minimatch(model, pattern))),
);
console.log(
  `evaluate, ${MODELS} models x 500 rules: ${whole.toFixed(1)} ms (first run ${cold.toFixed(1)} ms; target 100 ms)`,
);
console.log(`plain loop, model patterns alone:      ${plain.toFixed(1)} ms`);
console.log(`ratio: ${(whole / plain).toFixed(2)}`);
