import { addTo, type LicenseId, oncePer } from '../domain.ts';
import { globMatcher, isGlob } from './globs.ts';
import { licenseEntry } from './license-entries.ts';
import type { Entries, Rules, Sourced } from './policy.ts';

/** The first entry of a list that names the given model, null when none does. */
export type Finder = (model: string) => Sourced<string> | null;

/** The lists of one set of rules, indexed so that a model meets few of them. */
export interface CompiledRules {
  readonly models: { readonly allow: Finder; readonly review: Finder; readonly deny: Finder };
  readonly licenses: {
    /** Looks a license up; the second argument is everything that governs the model, for `A AND B` entries. */
    readonly allow: ((id: LicenseId, all: readonly LicenseId[]) => Sourced<string> | null) | null;
    readonly review: (id: LicenseId) => Sourced<string> | null;
    readonly deny: (id: LicenseId) => Sourced<string> | null;
  };
}

/** Indexes the lists of `rules`; a list that several scopes share is indexed once. */
export const compile = oncePer(
  ({ models, licenses }: Rules): CompiledRules => ({
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
  }),
);

/** The first entry that names a model. */
const modelFinder = oncePer((entries: Entries): Finder => {
  const find = modelIndex(entries, ({ value }) => value);
  return (model) => find(model)[0] ?? null;
});

interface Pattern {
  readonly position: number;
  /** null: every model of the owner. */
  readonly matches: ((text: string) => boolean) | null;
}

/**
 * Finds the items whose id or glob names a model, in their order. Items are kept by owner; only globs over owners (`*-labs/x`)
 * are tried on every model.
 */
export function modelIndex<T>(items: readonly T[], patternOf: (item: T) => string): (model: string) => readonly T[] {
  const exact = new Map<string, number[]>();
  const byOwner = new Map<string, Pattern[]>();
  const anyOwner: Pattern[] = [];
  for (const [position, item] of items.entries()) {
    const text = patternOf(item).toLowerCase();
    const slash = text.indexOf('/');
    const owner = slash < 0 ? null : text.slice(0, slash);
    const whole = owner !== null && (text.endsWith('/*') || text.endsWith('/**')) && text.lastIndexOf('/') === slash;
    const pattern = { position, matches: whole ? null : globMatcher(text) };
    if (!isGlob(text)) addTo(exact, text, position);
    else if (owner !== null && !isGlob(owner)) addTo(byOwner, owner, pattern);
    else anyOwner.push({ position, matches: globMatcher(text) });
  }
  return (model) => {
    const text = model.toLowerCase();
    const slash = text.indexOf('/');
    const patterns = slash < 0 ? undefined : byOwner.get(text.slice(0, slash));
    const found = [...(exact.get(text) ?? NOTHING)];
    for (const { position, matches } of patterns ?? NOTHING)
      if (matches === null || matches(text)) found.push(position);
    for (const { position, matches } of anyOwner) if (matches?.(text)) found.push(position);
    return found.sort((a, b) => a - b).flatMap((position) => items.slice(position, position + 1));
  };
}

const NOTHING: readonly never[] = [];

/** Finds an entry that covers every model another entry covers: the same text, the whole owner, or for a plain id any match. */
export function coveringModels(entries: Entries): Finder {
  const same = new Map(entries.map((entry) => [entry.value.toLowerCase(), entry]));
  const find = modelFinder(entries);
  return (text) => {
    const folded = text.toLowerCase();
    const owner = folded.slice(0, Math.max(0, folded.indexOf('/')));
    const whole = isGlob(owner) ? undefined : (same.get(`${owner}/*`) ?? same.get(`${owner}/**`));
    return same.get(folded) ?? whole ?? (isGlob(folded) ? null : find(folded));
  };
}

/** For deny and review: any license of the entry counts, alone. */
const anyFinder = oncePer((entries: Entries): ((id: LicenseId) => Sourced<string> | null) => {
  const byId = new Map<LicenseId, Sourced<string>>();
  for (const entry of entries) {
    for (const id of licenseEntry(entry.value).alternatives.flat()) setFirst(byId, id, entry);
  }
  return (id) => byId.get(id) ?? null;
});

/** For allow: an `A AND B` entry covers A only where B governs too. */
const allowFinder = oncePer((entries: Entries): NonNullable<CompiledRules['licenses']['allow']> => {
  const byId = new Map<LicenseId, { readonly entry: Sourced<string>; readonly needs: readonly LicenseId[] }[]>();
  for (const entry of entries) {
    for (const needs of licenseEntry(entry.value).alternatives) {
      for (const id of needs) addTo(byId, id, { entry, needs });
    }
  }
  return (id, all) =>
    byId.get(id)?.find(({ needs }) => needs.every((needed) => needed === id || all.includes(needed)))?.entry ?? null;
});

function setFirst<V>(map: Map<string, V>, key: string, value: V): void {
  if (!map.has(key)) map.set(key, value);
}
