import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { allLicenses } from '../../src/catalog/catalog.ts';
import type { Outcome } from '../../src/domain.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { determination, own } from '../support/determinations.ts';
import { load, TODAY } from './policies.ts';

interface Row {
  readonly license: string;
  /** In the order of the organizations. */
  readonly verdicts: readonly Outcome[];
  /** Term that decides the worst verdict. */
  readonly term?: string;
  readonly section?: string;
  /** Terms that decide for single organizations. */
  readonly except?: Readonly<Record<string, string>>;
  readonly with?: readonly string[];
  readonly multimodal?: boolean;
}

const table: { readonly organizations: Readonly<Record<string, object>>; readonly rows: readonly Row[] } = parse(
  readFileSync(join(import.meta.dirname, 'truth-table.yml'), 'utf8'),
);
const organizations = Object.keys(table.organizations);

describe('the truth table', () => {
  const policies = new Map<string, Policy>();
  beforeAll(async () => {
    for (const [name, facts] of Object.entries(table.organizations)) {
      policies.set(name, (await load(stringify({ organization: facts }))).policy);
    }
  });

  it('has every license of the catalog', () => {
    const listed = new Set(table.rows.map(({ license }) => license));
    expect(allLicenses().filter(({ id }) => !listed.has(id))).toEqual([]);
  });

  for (const row of table.rows) {
    it(`${row.license}${row.multimodal ? ', multimodal' : ''} is judged as read`, () => {
      const model = determination(
        own('vendor/model', [row.license, ...(row.with ?? [])], { multimodal: row.multimodal ?? false }),
      );
      const verdicts = organizations.map((name) => {
        const policy = policies.get(name);
        if (policy === undefined) throw new Error(name);
        const [verdict] = evaluate({
          policy,
          models: [{ determination: model, references: [] }],
          today: TODAY,
          problems: [],
        }).verdicts;
        return verdict;
      });
      expect(verdicts.map((verdict) => verdict?.outcome)).toEqual(row.verdicts);
      for (const [index, verdict] of verdicts.entries()) {
        if (verdict === undefined || verdict.outcome === 'allow') continue;
        const name = organizations[index] ?? '';
        const deciding = verdict.reasons.filter(({ outcome }) => outcome === verdict.outcome).map(({ term }) => term);
        const term = row.except?.[name] ?? row.term;
        expect(deciding.map((found) => found?.term)).toContain(term);
        if (term !== row.term || row.section === undefined) continue;
        expect(deciding.map((found) => found?.clause.section)).toContain(row.section);
      }
    });
  }
});
