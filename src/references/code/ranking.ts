import type { Role } from '../syntax/code/code.ts';
import { isSettable } from './context/argument-context.ts';
import type { Frame, Place } from './index.ts';
import { type Decision, stronger } from './judge.ts';

/** What three ways of reading a file say about one of its strings. */
export interface Told {
  /** What the calls that take it do with it. */
  readonly loads: readonly Decision[];
  /** What stands around it; asked only when the calls do not say all. */
  readonly surroundings: () => readonly Decision[];
  /** What variables that hold it hand it to. */
  readonly handed: readonly Decision[];
}

/**
 * Of all that is told about a string what counts, one decision for each model. What calls do with it comes first, then what stands
 * around it; what variables hand on counts only where neither says that it is used or is something else.
 */
export function ranked(place: Place, { loads, surroundings, handed }: Told): readonly Decision[] {
  const around = isDecided(loads, place) ? [] : surroundings();
  const told = [...loads, ...around];
  const isSaid = told.some(({ class: kind, purpose }) => kind === 'use' || purpose === 'other') || around.some(isAsked);
  return perModel(isSaid ? told : [...told, ...handed]);
}

/** `GROQ_MODEL = "org/name"`: whatever it is handed to asks the provider. */
function isAsked({ how }: Decision): boolean {
  return how === 'hosted' || how === 'ollama';
}

/** One decision for each model: a use before a mention, a named revision before none. */
export function perModel(decisions: readonly Decision[]): readonly Decision[] {
  const best = new Map<string, Decision>();
  for (const decision of decisions) {
    const other = best.get(decision.named.model);
    best.set(decision.named.model, other === undefined ? decision : stronger(other, decision));
  }
  return [...best.values()].filter((decision) => decision.purpose !== 'other');
}

/**
 * True when what the calls of this file do with a string says all. A constant or option that only a tokenizer takes here
 * may be a model elsewhere, so its own name still counts; a local variable cannot.
 */
function isDecided(marked: readonly Decision[], { frame }: Place): boolean {
  if (marked.length === 0) return false;
  if (marked.some(({ purpose }) => purpose !== 'mention')) return true;
  return (
    (frame.kind === 'argument' && !isSettable(frame)) ||
    (frame.kind === 'root' && isLocal(frame.role)) ||
    (isListedLocally(frame) && marked.every(({ how }) => COMPARING.has(how)))
  );
}

function isLocal(role: Role): boolean {
  return role.kind === 'binding' && role.scope.kind === 'function';
}

/** `for (const prefix of prefixes) if (model.startsWith(prefix))`: beginnings of names, not models. */
const COMPARING = new Set(['startsWith', 'endsWith', 'includes', 'indexOf', 'startswith', 'endswith']);

function isListedLocally(frame: Frame): boolean {
  let at = frame;
  while (at.kind === 'element') at = at.outer;
  return at !== frame && at.kind === 'root' && (at.role.kind === 'iteration' || isLocal(at.role));
}
