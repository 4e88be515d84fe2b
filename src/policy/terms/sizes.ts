import { figure, type Threshold } from '../../domain.ts';
import type { FactKey, Money, Organization } from '../schema/organization.ts';
import { ADD_PLACE, applies, clear, duty, held, open, type TermContext, type TermState, unstated } from './state.ts';

/**
 * Judges a cap on users, visits, devices or money. Reaching the cap counts as over it. A figure that is not stated for
 * the right date, period or currency is asked for, never derived, except where arithmetic leaves one answer.
 */
export function judgeThreshold(value: Threshold, context: TermContext): TermState {
  const cap = sizeText(value);
  if (value.effect === 'display-name') return judgeDisplay(value, context, cap);
  if (context.facts['commercial-use'] === undefined) {
    return unstated('commercial-use', `has a cap of ${cap}`);
  }
  const concerns = value.applies === null ? true : (CONCERNS[value.applies]?.(context.facts) ?? null);
  if (concerns === false) return clear(`has a cap of ${cap} for ${value.applies}; that is not the organization`);
  const size = compare(value, context.facts);
  if (size.kind === 'below') return clear(`has a cap of ${cap}; ${size.why}`);
  if (size.kind === 'unknown') return open(size.fact, `has a cap of ${cap}`, size.question);
  if (context.facts['commercial-use'] === false) {
    return held(
      `has a cap of ${cap}, and ${size.why}; whether the cap counts for non-commercial use stands in the clause`,
      size.fact,
      'Read the clause; if the cap does not count for you, accept the term in a scope or waive it.',
    );
  }
  if (concerns === null) {
    return applies(`has a cap of ${cap} for ${value.applies}, and ${size.why}`, size.fact, {
      outcome: 'review',
      question: `Does this concern the organization: ${value.applies}?`,
    });
  }
  const effect = value.effect === 'no-rights' ? 'gives no rights' : 'asks for a separate license';
  return applies(`${effect} above ${cap}, and ${size.why}`, size.fact);
}

/** Whom alone a cap concerns, in the words of the catalog, where the facts can tell; null when they do not. */
const CONCERNS: Readonly<Record<string, (facts: Organization) => boolean | null>> = {
  'those who offer Model as a Service': (facts) => facts['hosts-model-for-others'] ?? null,
  'other than personal use or research': ({ purposes }) =>
    purposes?.some((purpose) => purpose !== 'personal' && purpose !== 'research') ?? null,
};

/** Above such a cap only a name must be shown: a duty, where there is a place to show it. */
function judgeDisplay(value: Threshold, context: TermContext, cap: string): TermState {
  const size = compare(value, context.facts);
  if (size.kind === 'below') return clear(`asks to show the model's name above ${cap}; ${size.why}`);
  if (size.kind === 'unknown') return duty(`asks to show the model's name prominently above ${cap}`);
  const asked = `asks to show the model's name prominently above ${cap}, and ${size.why}`;
  if (context.facts['attribution-surfaces']?.length !== 0) return duty(asked);
  return applies(`${asked}; the organization has no place to show it`, 'attribution-surfaces', { remedy: ADD_PLACE });
}

type Comparison =
  | { readonly kind: 'below' | 'reached'; readonly fact: FactKey; readonly why: string }
  | { readonly kind: 'unknown'; readonly fact: FactKey; readonly question: string };

const COUNTS: Readonly<Record<Exclude<Threshold['unit'], 'monthly-active-users' | 'revenue' | 'funding'>, FactKey>> = {
  'monthly-unique-users': 'monthly-unique-users',
  'daily-active-users': 'daily-active-users',
  'monthly-visits': 'monthly-visits',
  devices: 'devices',
};

function compare(value: Threshold, facts: Organization): Comparison {
  if (value.unit === 'monthly-active-users') return compareUsers(value, facts);
  if (value.unit === 'revenue') return compareMoney(value, 'annual-revenue', facts['annual-revenue']);
  if (value.unit === 'funding') return compareMoney(value, 'funding', facts.funding);
  const fact = COUNTS[value.unit];
  const count = facts[fact];
  if (typeof count !== 'number') return { kind: 'unknown', fact, question: `How many ${unitText(value.unit)}?` };
  return against(value.limit, count, fact, `${fact} is ${figure(count)}`);
}

function compareUsers(value: Threshold, facts: Organization): Comparison {
  const fact = 'monthly-active-users';
  const users = facts[fact];
  const { now, highest, at } =
    typeof users === 'number'
      ? { now: users, highest: users, at: [] }
      : { now: undefined, highest: undefined, at: [], ...users };
  if (highest !== undefined && highest < value.limit) {
    return { kind: 'below', fact, why: `${fact} never passed ${figure(highest)}` };
  }
  if (value.measured === 'standing') {
    if (now !== undefined) return against(value.limit, now, fact, `${fact} is ${figure(now)}`);
    return { kind: 'unknown', fact, question: 'How many monthly active users does the organization have now?' };
  }
  const counted = value.on === null ? undefined : (at ?? []).find(({ date }) => isMonthBefore(date, value.on ?? ''));
  if (counted !== undefined) {
    return against(value.limit, counted.count, fact, `${fact} was ${figure(counted.count)} at ${counted.date}`);
  }
  const when = value.on === null ? "on the version's release date" : `in the month before ${value.on}`;
  return {
    kind: 'unknown',
    fact,
    question: `How many monthly active users did the organization have ${when}? The cap is counted once, then: give the highest month ever, or an entry under "at".`,
  };
}

/** True when `date` lies in the calendar month of `on` or in the one before: the count that a release-date cap asks for. */
function isMonthBefore(date: string, on: string): boolean {
  const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  const gap = months(on) - months(date);
  return date <= on && (gap === 0 || gap === 1);
}

function compareMoney(
  value: Threshold,
  fact: 'annual-revenue' | 'funding',
  stated: Money | Money[] | undefined,
): Comparison {
  const currency = value.currency ?? 'USD';
  const what =
    fact === 'funding' ? 'funding has the organization raised' : 'revenue did the organization have in twelve months';
  const unknown: Comparison = { kind: 'unknown', fact, question: `How much ${what}, in ${currency}?` };
  const money = [stated ?? []].flat().find((entry) => entry.currency === currency);
  if (money === undefined) return unknown;
  const amount = `${fact} is ${figure(money.amount)} ${currency}`;
  if (value.period !== 'month') return against(value.limit, money.amount, fact, amount);
  // A year below the cap has no month above it; an average above it has at least one.
  if (money.amount < value.limit) return { kind: 'below', fact, why: `${amount} in the whole year` };
  if (money.amount / 12 >= value.limit) return { kind: 'reached', fact, why: `${amount}, more than that every month` };
  return { ...unknown, question: `The cap is per month: did any month reach ${figure(value.limit)} ${currency}?` };
}

function against(limit: number, count: number, fact: FactKey, why: string): Comparison {
  return { kind: count >= limit ? 'reached' : 'below', fact, why };
}

function sizeText({ limit, unit, currency, period, measured, on }: Threshold): string {
  if (unit === 'revenue' || unit === 'funding') {
    const per = period === null ? '' : ` a ${period}`;
    return `${figure(limit)} ${currency ?? ''} ${unit}${per}`.replace('  ', ' ');
  }
  const when = measured === 'at-release' ? ` (counted once, ${on === null ? 'at the release' : `on ${on}`})` : '';
  return `${figure(limit)} ${unitText(unit)}${when}`;
}

function unitText(unit: Threshold['unit']): string {
  return unit.replaceAll('-', ' ');
}
