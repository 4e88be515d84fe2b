import type { RuleOrigin } from '../domain.ts';
import type { PolicyDocument } from './document.ts';
import { catalogId } from './license-entries.ts';
import type { Draft, Entries, Policy, Rules, Sourced } from './policy.ts';
import type { AssertionInput } from './schema/exceptions.ts';
import type { PolicyInput, ScopeInput } from './schema/policy.ts';

const SETTINGS = ['mentions', 'ignore-comments', 'on-unread'] as const;

/** What a document or a scope says; settings stand in documents alone. */
type RulesInput = Pick<ScopeInput, 'organization' | 'licenses' | 'terms' | 'models' | 'require' | 'on-unknown'> &
  Pick<PolicyInput, (typeof SETTINGS)[number]>;
type Place = (...path: (string | number)[]) => RuleOrigin;

/**
 * Lays one document over what it extends: single values and `allow` lists replace, other lists add up.
 * Every value remembers the document and line it is from.
 */
export function mergeDocument(base: Draft, document: PolicyDocument<PolicyInput>, source: string): Draft {
  const input = document.value;
  const place: Place = (...path) => ({ source, key: keyText(path), line: document.lineOf(path) });
  const sourced = <T>(key: string, values: readonly T[] | undefined): Sourced<T>[] =>
    (values ?? []).map((value, index) => ({ value, origin: place(key, index) }));
  return {
    source,
    prefix: base.prefix,
    rules: mergeRules(base.rules, input, place),
    scopes: [...base.scopes, ...sourced('scopes', input.scopes)],
    assertions: [...base.assertions, ...sourced('assertions', input.assertions?.map(withCatalogId))],
    waivers: [...base.waivers, ...sourced('waivers', input.waivers)],
    mentions: input.mentions ?? base.mentions,
    'ignore-comments': input['ignore-comments'] ?? base['ignore-comments'],
    'on-unread': input['on-unread'] ?? base['on-unread'],
    overridable: input.overridable ?? [],
  };
}

/** Legal may name a license by its SPDX id. */
function withCatalogId(assertion: AssertionInput): AssertionInput {
  const { license } = assertion;
  return license === undefined ? assertion : { ...assertion, license: catalogId(license) ?? license };
}

/** Lays every scope over the merged policy. */
export function finishDraft(draft: Draft): Policy {
  const scopes = draft.scopes.map((scope) => ({
    ...scope,
    name: scope.value.name,
    rules: scopeRules(draft.rules, scope),
  }));
  return { ...draft, scopes };
}

/** The rules of a scope: its own over those of the whole policy. */
export function scopeRules(rules: Rules, { value, origin }: Sourced<ScopeInput>): Rules {
  return mergeRules(rules, value, (...path) => ({ ...origin, key: `${origin.key}.${keyText(path)}` }));
}

function mergeRules(base: Rules, input: RulesInput, place: Place): Rules {
  const origins = new Map(base.origins);
  for (const group of ['organization', 'terms', 'require', 'on-unknown'] as const) {
    for (const key of Object.keys(input[group] ?? {})) origins.set(`${group}.${key}`, place(group, key));
  }
  if (input.licenses?.modified !== undefined) origins.set('licenses.modified', place('licenses', 'modified'));
  if (input.licenses?.allow !== undefined) origins.set('licenses.allow', place('licenses', 'allow'));
  for (const key of SETTINGS) if (input[key] !== undefined) origins.set(key, place(key));

  const added = (group: 'licenses' | 'models', key: 'allow' | 'review' | 'deny'): Entries =>
    (input[group]?.[key] ?? []).map((value, index) => ({ value, origin: place(group, key, index) }));
  return {
    organization: { ...base.organization, ...input.organization },
    licenses: {
      allow: input.licenses?.allow === undefined ? base.licenses.allow : added('licenses', 'allow'),
      review: joined(base.licenses.review, added('licenses', 'review')),
      deny: joined(base.licenses.deny, added('licenses', 'deny')),
      modified: input.licenses?.modified ?? base.licenses.modified,
    },
    terms: { ...base.terms, ...stated(input.terms) },
    models: {
      allow: input.models?.allow === undefined ? base.models.allow : added('models', 'allow'),
      review: joined(base.models.review, added('models', 'review')),
      deny: joined(base.models.deny, added('models', 'deny')),
    },
    require: { ...base.require, ...stated(input.require) },
    'on-unknown': { ...base['on-unknown'], ...stated(input['on-unknown']) },
    origins,
  };
}

/** The same list when nothing is added, so that what is indexed by list is indexed once. */
function joined(base: Entries, more: Entries): Entries {
  return more.length === 0 ? base : [...base, ...more];
}

/** The schema leaves out keys that the document lacks, so no value is undefined. */
function stated<T extends object>(values: T | undefined): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return (values ?? {}) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** `['waivers', 2, 'model']` -> `waivers[2].model` */
function keyText(path: readonly (string | number)[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
