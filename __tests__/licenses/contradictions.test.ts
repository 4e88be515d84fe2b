import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { determineAmong, type FixtureModel } from '../support/determining.ts';

interface Row extends FixtureModel {
  readonly kind: string;
  readonly bases?: readonly FixtureModel[];
  readonly expected: {
    readonly kind: string;
    readonly licenses?: readonly string[];
    readonly includes?: readonly string[];
    readonly commercialUse: string;
    readonly contradictions: readonly string[];
    readonly message?: string;
  };
}

const file = new URL('../fixtures/licenses/contradictions.json', import.meta.url);
const rows: readonly Row[] = JSON.parse(readFileSync(file, 'utf8'));

describe('the kinds of contradiction met on the Hub', () => {
  it.each(rows.map((row) => [row.kind, row] as const))('%s', (_, { kind: _kind, expected, bases = [], ...model }) => {
    const found = determineAmong([model, ...bases], model.id);
    expect(found.kind).toBe(expected.kind);
    expect(found.commercialUse).toBe(expected.commercialUse);
    expect(found.contradictions.map((one) => `${one.kind} ${one.severity}`)).toEqual(expected.contradictions);
    if (expected.licenses) expect(found.licenses).toEqual(expected.licenses);
    if (expected.includes) expect(found.licenses).toEqual(expect.arrayContaining([...expected.includes]));
    if (expected.message) expect(found.contradictions[0]?.message).toBe(expected.message);
  });
});
