import type { FactKey, Money, Organization } from './schema/organization.ts';
import { codesOf } from './terms/regions.ts';

/**
 * Which of two statements of one fact opens more doors. A fact is *looser* when some license could allow more by it:
 * fewer users, less revenue, fewer regions, a duty that would not arise.
 */
export function factIsLooser(key: FactKey, base: Organization, head: Organization): boolean {
  const before = base[key];
  const after = head[key];
  if (before === undefined || same(before, after)) return false;
  if (after === undefined) return key !== 'name';
  const order = ORDER[key];
  return order === undefined ? false : order(before as never, after as never);
}

type Order = (before: never, after: never) => boolean;

const trueIsTight = (before: boolean, after: boolean) => before && !after;
const moreIsTight = (before: number, after: number) => after < before;
const supersetIsTight = (before: readonly string[], after: readonly string[]) => {
  const kept = new Set(after.map((entry) => entry.toLowerCase()));
  return before.some((entry) => !kept.has(entry.toLowerCase()));
};
const moreRegionsAreTight = (before: readonly string[], after: readonly string[]) =>
  !after.includes('worldwide') && supersetIsTight(before.flatMap(codesOf), after.flatMap(codesOf));
const subsetIsTight = (before: readonly string[], after: readonly string[]) => supersetIsTight(after, before);
const amountIsTight = (before: Money | Money[], after: Money | Money[]) =>
  [before].flat().some((money) => {
    const same = [after].flat().find(({ currency }) => currency === money.currency);
    return same === undefined || same.amount < money.amount;
  });

const ORDER: Readonly<Record<FactKey, Order | undefined>> = {
  name: undefined,
  'commercial-use': trueIsTight,
  purposes: supersetIsTight,
  'monthly-active-users': (before: unknown, after: unknown) =>
    !(typeof before === 'number' && typeof after === 'number' && after >= before),
  'monthly-unique-users': moreIsTight,
  'daily-active-users': moreIsTight,
  'monthly-visits': moreIsTight,
  devices: moreIsTight,
  'annual-revenue': amountIsTight,
  funding: amountIsTight,
  regions: moreRegionsAreTight,
  'domiciled-in': () => true,
  'redistributes-weights': trueIsTight,
  'modifies-weights': trueIsTight,
  'serves-over-network': trueIsTight,
  'hosts-model-for-others': trueIsTight,
  'trains-on-outputs': trueIsTight,
  'competes-with-licensors': trueIsTight,
  'filters-content': (before: boolean, after: boolean) => after && !before,
  fields: supersetIsTight,
  'attribution-surfaces': subsetIsTight,
  registrations: subsetIsTight,
};

/** Every fact of the schema. */
export const factKeys = Object.keys(ORDER) as readonly FactKey[];

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
