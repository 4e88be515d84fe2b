import type { LicenseId } from '../domain.ts';
import { globMatcher, isGlob } from './globs.ts';
import { licenseEntry } from './license-entries.ts';
import type { Entries, Rules, Sourced } from './policy.ts';

/** The first entry of a list that names the given model or license, null when none does. */
export type Finder<T> = (subject: T) => Sourced<string> | null;

/** The lists of one set of rules, indexed so that a model meets few of them. */
export interface CompiledRules {
  readonly models: { readonly allow: Finder<string>; readonly review: Finder<string>; readonly deny: Finder<string> };
  readonly licenses: {
    /** Looks a license up; the second argument is everything that governs the model, for `A AND B` entries. */
    readonly allow: ((id: LicenseId, all: readonly LicenseId[]) => Sourced<string> | null) | null;
    readonly review: (id: LicenseId) => Sourced<string> | null;
    readonly deny: (id: LicenseId) => Sourced<string> | null;
  };
}

const compiled = new WeakMap<Rules, CompiledRules>();

/** Indexes the lists of `rules`, once per set of rules. */
export function compile(rules: Rules): CompiledRules {
  const known = compiled.get(rules);
  if (known !== undefined) return known;
  const { models, licenses } = rules;
  const made: CompiledRules = {
    models: {
      allow: modelFinder(models.allow),
      review: modelFinder(models.review),
      deny: modelFinder(models.deny),
    },
    licenses: {
      allow: licenses.allow === null ? null : allowFinder(licenses.allow),
      review: anyFinder(licenses.review),
      deny: anyFinder(licenses.deny),
    },
  };
  compiled.set(rules, made);
  return made;
}

/** `owner/*` */
const OWNER_GLOB = /^([^*?[/]+)\/\*\*?$/;

/** Finds the entry for a model: exact ids and whole owners by table, other globs one by one. */
export function modelFinder(entries: Entries): Finder<string> {
  const exact = new Map<string, Sourced<string>>();
  const owners = new Map<string, Sourced<string>>();
  const globs: { readonly entry: Sourced<string>; readonly matches: (text: string) => boolean }[] = [];
  for (const entry of entries) {
    const text = entry.value.toLowerCase();
    const owner = OWNER_GLOB.exec(text)?.[1];
    if (owner !== undefined) setFirst(owners, owner, entry);
    else if (isGlob(text)) globs.push({ entry, matches: globMatcher(text) });
    else setFirst(exact, text, entry);
  }
  return (model) => {
    const text = model.toLowerCase();
    const slash = text.indexOf('/');
    return (
      exact.get(text) ??
      (slash < 0 ? undefined : owners.get(text.slice(0, slash))) ??
      globs.find(({ matches }) => matches(text))?.entry ??
      null
    );
  };
}

/** For deny and review: any license of the entry counts, alone. */
function anyFinder(entries: Entries): (id: LicenseId) => Sourced<string> | null {
  const byId = new Map<LicenseId, Sourced<string>>();
  for (const entry of entries) {
    for (const id of licenseEntry(entry.value).alternatives.flat()) setFirst(byId, id, entry);
  }
  return (id) => byId.get(id) ?? null;
}

/** For allow: an `A AND B` entry covers A only where B governs too. */
function allowFinder(entries: Entries): (id: LicenseId, all: readonly LicenseId[]) => Sourced<string> | null {
  const byId = new Map<LicenseId, { readonly entry: Sourced<string>; readonly needs: readonly LicenseId[] }[]>();
  for (const entry of entries) {
    for (const needs of licenseEntry(entry.value).alternatives) {
      for (const id of needs) byId.set(id, [...(byId.get(id) ?? []), { entry, needs }]);
    }
  }
  return (id, all) =>
    byId.get(id)?.find(({ needs }) => needs.every((needed) => needed === id || all.includes(needed)))?.entry ?? null;
}

function setFirst<V>(map: Map<string, V>, key: string, value: V): void {
  if (!map.has(key)) map.set(key, value);
}
