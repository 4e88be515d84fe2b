import { keyMeaning } from '../names/model-keys.ts';
import { isTypicalName, plausibleId } from '../names/plausible.ts';
import type { Span } from '../source-file.ts';

/** An enumeration that is of models by its name or by most of its values: where its cases stand, and who owns their repositories. */
export interface Enumeration extends Span {
  readonly owners: ReadonlySet<string>;
}

/** `enum LlmModel: String {`, `enum class Model(val repo: String) {`: its cases, up to the first block behind them. */
const DECLARED = /\benum\s+(?:class\s+|struct\s+)?(\w+)[^{};"]{0,200}\{((?:[^{}/]|\/\/[^\n]*|\/(?!\/))*)/g;
/** `case small = "org/name"`, `SMALL("org/name"`, each with what may follow the name of a repository. */
const VALUE = /\w\s*(?:=|\()\s*"([\w.-]{1,96}\/[\w.-]{1,96})(?:\/[\w./-]{1,200})?"/g;
/** Fewer say nothing of those beside them. */
const MIN_COMPANY = 3;

/** The enumerations of models in a source. */
export function enumerationsOfModels(text: string): readonly Enumeration[] {
  if (!text.includes('enum ')) return [];
  return [...text.matchAll(DECLARED)].flatMap(({ 0: whole, 1: name = '', 2: body = '', index }) => {
    const ids = [...new Set([...body.matchAll(VALUE)].map(([, id = '']) => id))];
    if (keyMeaning(name) !== 'strong' && !isMostlyModels(ids)) return [];
    const end = index + whole.length;
    return [{ start: end - body.length, end, owners: new Set(ids.map(ownerOf)) }];
  });
}

/** True for the value of a case of an enumeration of models. */
export function isCase(text: string, start: number, enumerations: readonly Enumeration[]): boolean {
  return (
    enumerationAt(start, enumerations) !== undefined && BEFORE_VALUE.test(text.slice(Math.max(0, start - 80), start))
  );
}

const BEFORE_VALUE = /\w\s*(?:=|\()\s*$/;

/** `case small = "org/name/variant"`: the repository, when other cases are of the same owner. Null for what is none. */
export function repositoryOfCase(value: string, start: number, enumerations: readonly Enumeration[]): string | null {
  const [, id = ''] = BELOW.exec(value) ?? [];
  const owners = id === '' ? undefined : enumerationAt(start, enumerations)?.owners;
  return owners?.has(ownerOf(id)) === true ? id : null;
}

const BELOW = /^([\w.-]{1,96}\/[\w.-]{1,96})\/[\w./-]{1,200}$/;

function enumerationAt(offset: number, enumerations: readonly Enumeration[]): Enumeration | undefined {
  return enumerations.find(({ start, end }) => start <= offset && offset < end);
}

/** Most are called as models are, or some are and all have one owner. */
function isMostlyModels(ids: readonly string[]): boolean {
  const models = ids.filter(isModelName).length;
  const isOfOne = models >= MIN_COMPANY && new Set(ids.map(ownerOf)).size === 1;
  return isOfOne || (ids.length >= MIN_COMPANY && 2 * models > ids.length);
}

function isModelName(id: string): boolean {
  return isTypicalName(id) && plausibleId(id).kind !== 'no';
}

function ownerOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
