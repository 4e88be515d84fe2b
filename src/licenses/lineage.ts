import { type Ancestor, type ModelId, type OwnDetermination, oncePer } from '../domain.ts';

/** All models that a model was made from, over as many steps as are known. */
export interface Lineage {
  /** Nearest first, each model once. */
  readonly ancestors: readonly Ancestor[];
  /** Base models that nothing was found out about, not even that they could not be read. */
  readonly missing: readonly ModelId[];
}

/**
 * All ancestors of a model, breadth first. `own`: what is known of each model, by request key; a base model is meant at its
 * default branch. Cycles, self-reference and models met twice are cut; a chain may be of any length.
 */
export function lineageOf(start: OwnDetermination, own: ReadonlyMap<string, OwnDetermination>): Lineage {
  const byName = indexOf(own);
  const seen = new Set(names(start));
  const ancestors: Ancestor[] = [];
  const missing: ModelId[] = [];
  let level: readonly OwnDetermination[] = [start];
  for (let depth = 1; level.length > 0; depth++) {
    const edges = level.flatMap((child) => child.baseModels.map((base) => ({ child: child.model, ...base })));
    level = edges.flatMap(({ child, model, relation }): readonly OwnDetermination[] => {
      const base = byName.get(model.toLowerCase());
      const all = [model.toLowerCase(), ...(base === undefined ? [] : names(base))];
      if (all.some((name) => seen.has(name))) return [];
      for (const name of all) seen.add(name);
      if (base === undefined) {
        missing.push(model);
        return [];
      }
      ancestors.push({ own: base, relation, child, depth });
      return [base];
    });
  }
  return { ancestors, missing };
}

/**
 * By the id asked for before the id answered under; letter case does not count. Made once for a run or a lock, whose maps do
 * not grow any more when lineages are asked for.
 */
const indexOf = oncePer((own: ReadonlyMap<string, OwnDetermination>): ReadonlyMap<string, OwnDetermination> => {
  const atDefault = [...own].filter(([, one]) => one.revision === null);
  const answered = atDefault.map(([, one]): [string, OwnDetermination] => [one.model.toLowerCase(), one]);
  const asked = atDefault.map(([key, one]): [string, OwnDetermination] => [key.toLowerCase(), one]);
  return new Map([...answered, ...asked]);
});

function names(own: OwnDetermination): readonly string[] {
  return [own.model, own.renamedFrom ?? own.model].map((name) => name.toLowerCase());
}
