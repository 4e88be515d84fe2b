import * as z from 'zod';
import { type Determination, type ModelRequest, modelId, type Outcome, UsageError, type Verdict } from '../domain.ts';
import { readDocument } from './document.ts';
import { evaluate } from './evaluate.ts';
import { referenceAt } from './explain.ts';
import type { Policy } from './policy.ts';
import { isoDate } from './schema/date.ts';
import { outcome } from './schema/policy.ts';

/** The organization's own regression tests: models with the verdicts they must get. */
const policyTestSchema = z
  .strictObject({
    tests: z
      .array(
        z.strictObject({
          model: z.string().min(1).max(200),
          revision: z.string().min(1).max(200).optional(),
          path: z.string().min(1).max(500).optional().describe('Where it is used, when a scope decides.'),
          expect: outcome,
          because: z
            .string()
            .min(1)
            .max(200)
            .optional()
            .describe('Rule key or term that must be among the deciding reasons, for example `non-commercial`.'),
          'as-of': isoDate
            .optional()
            .describe('Date that waivers, contracts and findings are judged by. Default: today.'),
        }),
      )
      .min(1)
      .max(5000),
  })
  .meta({ title: 'Tests of a model license policy' });

/** One expectation, with its place in the test file. */
export interface PolicyTest {
  readonly request: ModelRequest;
  readonly path: string | null;
  readonly expect: Outcome;
  readonly because: string | null;
  readonly asOf: string | null;
  readonly line: number;
}

/** What came of one expectation. */
export interface PolicyTestResult {
  readonly test: PolicyTest;
  readonly verdict: Verdict;
  /** Null when it is as expected. */
  readonly failure: string | null;
}

/** @throws UsageError for a file that is no list of tests */
export function readPolicyTests(text: string, source: string): readonly PolicyTest[] {
  const { value, lineOf } = readDocument(text, source, policyTestSchema);
  return value.tests.map((test, index) => {
    const line = lineOf(['tests', index]);
    const model = modelId(test.model);
    if (model === null) {
      throw new UsageError(`${source}:${line}: "${test.model}" is not a model id.`, 'Write OWNER/NAME.');
    }
    return {
      request: { model, revision: test.revision ?? null },
      path: test.path ?? null,
      expect: test.expect,
      because: test.because ?? null,
      asOf: test['as-of'] ?? null,
      line,
    };
  });
}

/** Judges each model, by what is known of it on the date of the test, and compares the verdict with the expectation. */
export function runPolicyTests(
  policy: Policy,
  tests: readonly PolicyTest[],
  determinationOf: (request: ModelRequest, today: string) => Determination,
  today: string,
  attributionSeen: (words: string) => boolean,
): readonly PolicyTestResult[] {
  return tests.map((test) => {
    const date = test.asOf ?? today;
    const determination = determinationOf(test.request, date);
    const references = test.path === null ? [] : [referenceAt(determination, test.path)];
    const models = [{ determination, references }];
    const run = { policy, models, today: date, problems: [], attributionSeen };
    const [verdict] = evaluate(run).verdicts;
    if (verdict === undefined) throw new Error(`no verdict on ${test.request.model}`);
    return { test, verdict, failure: failureOf(test, verdict) };
  });
}

function failureOf({ expect, because }: PolicyTest, { outcome, reasons }: Verdict): string | null {
  if (outcome !== expect) return `expected ${expect}, got ${outcome}: ${reasons[0]?.message ?? 'no reason'}`;
  if (because === null) return null;
  const deciding = reasons.filter((reason) => reason.outcome === reasons[0]?.outcome);
  const keys = deciding.flatMap(({ rule, term }) => [rule.key, ...(term === null ? [] : [term.term])]);
  return keys.includes(because) ? null : `expected because of ${because}, got ${[...new Set(keys)].join(', ')}`;
}
