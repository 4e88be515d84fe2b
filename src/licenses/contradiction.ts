import { familyOfLicense, isPermissive, nameOfTexts } from '../catalog/catalog.ts';
import type { Contradiction, LicenseId } from '../domain.ts';
import type { Requirement } from './clue.ts';
import { strictest } from './strictness.ts';

/** One who says which license a model is under: "the card". */
export interface Speaker {
  readonly name: string;
  /** Empty when it names nothing that the catalog knows. */
  readonly says: readonly Requirement[];
  /** Verbatim, where they name nothing that the catalog knows. */
  readonly words?: string;
}

/**
 * Two sides that name different licenses, as a contradiction with a sentence that says which governs. Two plainly permissive
 * sides are a note: nothing that is allowed depends on it.
 */
export function contradictionBetween(kind: Contradiction['kind'], first: Speaker, second: Speaker): Contradiction {
  const [declared, found] = [first.says.flat(), second.says.flat()];
  const left = `${first.name} says ${listed(declared)}`;
  if (found.length === 0) {
    const message = `${left}, ${second.name} says "${second.words ?? ''}", which no license of the catalog matches`;
    return { kind, message, declared, found, severity: 'contradiction' };
  }
  const both = [...declared, ...found];
  const isText = kind === 'card-vs-text' || kind === 'texts-disagree';
  const right = `${second.name} ${isText ? 'is' : 'says'} ${listed(found)}`;
  if (both.every(isPermissive)) {
    const named = kind === 'card-vs-readme' ? kind : 'permissive-mismatch';
    return { kind: named, message: `${left}, ${right}: both are permissive`, declared, found, severity: 'note' };
  }
  const generation = otherGeneration(declared, found) ? 'wrong-generation' : kind;
  return {
    kind: generation,
    message: `${left}, ${right}: ${governs(declared, found)}`,
    declared,
    found,
    severity: 'contradiction',
  };
}

/** "llama3.1 governs", or "both govern" when neither is stricter. */
function governs(declared: readonly LicenseId[], found: readonly LicenseId[]): string {
  const difference = strictest(found) - strictest(declared);
  if (difference === 0) return 'both govern';
  return difference > 0 ? `${listed(found)} governs` : `${listed(declared)} governs`;
}

/** "llama3.1"; one name for texts that share it, such as "gemma". */
export function listed(ids: readonly LicenseId[]): string {
  const name = ids.length > 1 ? nameOfTexts(ids) : null;
  if (name !== null) return name;
  if (ids.length > 4) return `one of ${ids.length} texts (${ids.slice(0, 3).join(', ')} ...)`;
  return ids.join(' or ');
}

/** Families whose members are generations: the one does not stand in for the other. */
const GENERATIONS: ReadonlySet<string> = new Set([
  'llama',
  'gemma',
  'qwen',
  'flux',
  'exaone',
  'falcon',
  'stability',
  'ltx',
  'yi',
]);

/** True for licenses that are generations of each other, such as llama3 and llama3.1. */
export function otherGeneration(one: readonly LicenseId[], other: readonly LicenseId[]): boolean {
  if (one.some((id) => other.includes(id))) return false;
  const families = one.map(familyOfLicense).filter((family) => family !== null && GENERATIONS.has(family));
  return other.some((id) => families.includes(familyOfLicense(id)));
}
