import { groupBy, type ModelReference, requestKey } from '../domain.ts';

/** A reference of the head side, and what the change under check did to it. */
export interface ComparedReference {
  readonly reference: ModelReference;
  /** New, or another model, revision or scope than on the base side. */
  readonly introduced: boolean;
  /** The base-side reference that it took the place of, when one vanished from the same file. */
  readonly replaces: ModelReference | null;
  /** A comment says that it is no reference, and said so before the change. Without a base side: as the comment stands. */
  readonly ignoredBefore: boolean;
}

/** How the two sides are told apart. */
export interface Comparison {
  readonly head: readonly ModelReference[];
  readonly base: readonly ModelReference[];
  /** Head path of a file that the change renamed, by its base path. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Scope of the policy that judges a path: a move from one scope to another counts as new. */
  readonly scopeOf: (path: string) => string | null;
}

/**
 * Marks each head reference as introduced or as there before. Counts matter, lines do not: a file that named a model once
 * and now names it twice has introduced one reference. One whose ignore comment is taken away is new; one that gets a comment is not.
 */
export function compareReferences({ head, base, renamed, scopeOf }: Comparison): readonly ComparedReference[] {
  const before = groupBy(base, (reference) => {
    const { path } = reference.location;
    return placeKey(renamed.get(path) ?? path, scopeOf(path), reference, reference.ignored !== null);
  });
  const taken = (reference: ModelReference, ignored: boolean) => {
    const { path } = reference.location;
    return before.get(placeKey(path, scopeOf(path), reference, ignored))?.shift();
  };
  const same = new Map(head.map((reference) => [reference, taken(reference, reference.ignored !== null)]));
  const marked = head.map((reference) => {
    const old = same.get(reference) ?? (reference.ignored === null ? undefined : taken(reference, false));
    const ignoredBefore = old !== undefined && old.ignored !== null;
    return { reference, introduced: old === undefined, replaces: null, ignoredBefore };
  });
  return withReplacements(marked, [...before.values()].flat(), renamed);
}

function placeKey(path: string, scope: string | null, reference: ModelReference, ignored: boolean): string {
  return `${path}\0${scope ?? ''}\0${requestKey(reference).toLowerCase()}\0${reference.class}\0${ignored}`;
}

/** Pairs what vanished from a file with what appeared in it: the same construct first, then the nearest line. */
function withReplacements(
  marked: readonly ComparedReference[],
  vanished: readonly ModelReference[],
  renamed: ReadonlyMap<string, string>,
): readonly ComparedReference[] {
  const free = new Set(vanished);
  return marked.map((entry) => {
    if (!entry.introduced) return entry;
    const replaces = nearest(entry.reference, free, renamed);
    if (replaces !== null) free.delete(replaces);
    return { ...entry, replaces };
  });
}

function nearest(
  to: ModelReference,
  candidates: ReadonlySet<ModelReference>,
  renamed: ReadonlyMap<string, string>,
): ModelReference | null {
  let best: ModelReference | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const { path, line } = candidate.location;
    if ((renamed.get(path) ?? path) !== to.location.path || candidate.class !== to.class) continue;
    const distance = Math.abs(line - to.location.line) + (candidate.how === to.how ? 0 : 1000);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
