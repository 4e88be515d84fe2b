import { TERM_IDS } from '../catalog/vocabulary.ts';
import { OUTCOMES, type RuleOrigin } from '../domain.ts';
import { coveringModels } from './compile.ts';
import { factIsLooser, factKeys } from './fact-order.ts';
import { licenseEntry } from './license-entries.ts';
import { scopeRules } from './merge.ts';
import { type Draft, type Entries, originOf, type Rules, type Sourced } from './policy.ts';
import {
  FIXED_ACTIONS,
  IGNORE_COMMENTS,
  LEVELS,
  type Level,
  MENTIONS,
  MODIFIED,
  REQUIRE_KEYS,
  type RequireKey,
  type TermAction,
  type UnknownKey,
} from './schema/policy.ts';

/** A place where one policy allows more than another. */
export interface Loosening {
  /** Key in the looser policy, for example `terms.share-alike`. */
  readonly key: string;
  /** Both sides in one sentence. */
  readonly message: string;
  readonly origin: RuleOrigin;
}

/** Everything in which `head` allows more than `base` says; facts that `base` leaves open may be stated. */
export function loosenings(base: Draft, head: Draft): readonly Loosening[] {
  return [
    ...ruleLoosenings(base.rules, head.rules),
    ...SETTINGS.filter(({ key, order }) => isLooser<string>(order, base[key], head[key])).map(({ key }) =>
      loosening(key, base[key], head[key], base.rules, head.rules),
    ),
    ...added('waivers', base.waivers, head.waivers),
    ...added('assertions', base.assertions, head.assertions),
    ...scopeLoosenings(base, head),
  ];
}

/** True when an `overridable` list frees `key`: the key itself or a part of it. */
export function isOverridable(overridable: readonly string[], key: string): boolean {
  return overridable.some((free) => key === free || key.startsWith(`${free}.`) || key.startsWith(`${free}[`));
}

/** Single settings, each with its values from the loosest on. */
const SETTINGS = [
  { key: 'mentions', order: MENTIONS },
  { key: 'ignore-comments', order: IGNORE_COMMENTS },
  { key: 'on-unread', order: OUTCOMES },
] as const;

function ruleLoosenings(base: Rules, head: Rules): Loosening[] {
  const found: Loosening[] = [];
  const check = (key: string, looser: boolean, before: unknown, after: unknown) => {
    if (looser) found.push(loosening(key, before, after, base, head));
  };
  for (const key of factKeys) {
    const looser = factIsLooser(key, base.organization, head.organization);
    check(`organization.${key}`, looser, base.organization[key], head.organization[key]);
  }
  for (const term of TERM_IDS) {
    const before = base.terms[term] ?? 'by-facts';
    const after = head.terms[term] ?? 'by-facts';
    check(`terms.${term}`, isLooserAction(before, after), before, after);
  }
  for (const key of REQUIRE_KEYS) {
    const before = requiredLevel(base, key);
    const after = requiredLevel(head, key);
    check(`require.${key}`, isLooser(LEVELS, before, after), before, after);
  }
  for (const key of Object.keys(base['on-unknown']) as UnknownKey[]) {
    const before = base['on-unknown'][key];
    const after = head['on-unknown'][key];
    check(`on-unknown.${key}`, isLooser(OUTCOMES, before, after), before, after);
  }
  const modified = [base.licenses.modified, head.licenses.modified] as const;
  check('licenses.modified', isLooser(MODIFIED, ...modified), ...modified);
  return [...found, ...licenseLoosenings(base, head), ...modelLoosenings(base, head)];
}

/** Between `by-facts` and a fixed action only two steps are surely tighter: from `accept`, and to `deny`. */
function isLooserAction(before: TermAction, after: TermAction): boolean {
  if (before === after) return false;
  if (before === 'by-facts') return after !== 'deny';
  if (after === 'by-facts') return before !== 'accept';
  return isLooser(FIXED_ACTIONS, before, after);
}

/** By an order that begins with the loosest. */
function isLooser<T>(order: readonly T[], before: T, after: T): boolean {
  return order.indexOf(after) < order.indexOf(before);
}

/** The level a requirement has; contradictions fall back on `on-unknown.conflicting`. */
export function requiredLevel(rules: Rules, key: RequireKey): Level {
  const stated = rules.require[key];
  if (stated !== undefined) return stated;
  if (key !== 'agreement') return 'off';
  const conflicting = rules['on-unknown'].conflicting;
  return conflicting === 'allow' ? 'off' : conflicting;
}

function licenseLoosenings(base: Rules, head: Rules): Loosening[] {
  const found = [
    ...removed('licenses.deny', base.licenses.deny, head.licenses.deny),
    ...removed('licenses.review', base.licenses.review, head.licenses.review),
  ];
  if (base.licenses.allow === null) return found;
  if (head.licenses.allow === null) {
    return [...found, loosening('licenses.allow', 'a list', 'any license', base, head)];
  }
  const allowed = new Set(base.licenses.allow.flatMap(({ value }) => licenseEntry(value).alternatives.map(String)));
  const wider = head.licenses.allow.filter(({ value }) =>
    licenseEntry(value).alternatives.some((ids) => !allowed.has(String(ids)) && !ids.every((id) => allowed.has(id))),
  );
  return [...found, ...wider.map((entry) => widening('licenses.allow', entry))];
}

function modelLoosenings(base: Rules, head: Rules): Loosening[] {
  const covering = coveringModels(base.models.allow);
  return [
    ...head.models.allow
      .filter(({ value }) => covering(value) === null)
      .map((entry) => widening('models.allow', entry)),
    ...removed('models.deny', base.models.deny, head.models.deny),
    ...removed('models.review', base.models.review, head.models.review),
  ];
}

/** A scope that only the head has must be at least as tight as the base policy; base scopes must stay. */
function scopeLoosenings(base: Draft, head: Draft): Loosening[] {
  const kept = new Map(head.scopes.map((scope) => [JSON.stringify(scope.value), scope]));
  const found = base.scopes
    .filter(({ value }) => !kept.has(JSON.stringify(value)))
    .map(({ value, origin }) => ({ key: 'scopes', message: `scope "${value.name}" is gone`, origin }));
  const known = new Set(base.scopes.map(({ value }) => JSON.stringify(value)));
  for (const scope of head.scopes) {
    if (known.has(JSON.stringify(scope.value))) continue;
    for (const inner of ruleLoosenings(base.rules, scopeRules(head.rules, scope))) {
      found.push({ ...inner, key: 'scopes', message: `scope "${scope.value.name}": ${inner.message}` });
    }
  }
  return found;
}

function added<T>(key: string, base: readonly Sourced<T>[], head: readonly Sourced<T>[]): Loosening[] {
  const known = new Set(base.map(({ value }) => JSON.stringify(value)));
  return head
    .filter(({ value }) => !known.has(JSON.stringify(value)))
    .map(({ origin }) => ({ key, message: `${origin.key} is new`, origin }));
}

function removed(key: string, base: Entries, head: Entries): Loosening[] {
  const kept = new Set(head.map(({ value }) => value.toLowerCase()));
  return base
    .filter(({ value }) => !kept.has(value.toLowerCase()))
    .map(({ value, origin }) => ({ key, message: `${key} no longer lists "${value}"`, origin }));
}

function widening(key: string, { value, origin }: Sourced<string>): Loosening {
  return { key, message: `${key} adds "${value}"`, origin };
}

function loosening(key: string, before: unknown, after: unknown, base: Rules, head: Rules): Loosening {
  const was = originOf(base, key);
  const at = was.line === null ? was.source : `${was.source} line ${was.line}`;
  return {
    key,
    message: `${key}: ${shown(after)} is looser than ${shown(before)} (${at})`,
    origin: originOf(head, key),
  };
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}
