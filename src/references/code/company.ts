import { keyMeaning, wordsOf } from '../names/model-keys.ts';
import { ownerKind } from '../names/owners.ts';
import { isTypicalName, plausibleId } from '../names/plausible.ts';
import { type Dict, type Expression, qualifiedName, type Scope } from '../syntax/code.ts';
import type { ContextRules } from './argument-context.ts';
import { argumentOf, entriesOf } from './calls.ts';
import type { Frame } from './index.ts';
import type { Context } from './keyed.ts';

/** Siblings looked at; longer tables are judged by their head. */
const MAX_SIBLINGS = 64;
/** Modules of more names than this are generated. */
const MAX_CONSTANTS = 2_000;

/**
 * What the other members of the same list or table, or the other calls of the same name, add to a context: among ids that are models beyond doubt an id that
 * merely may be one is one, and in a list of mostly datasets nothing is. Leaves contexts alone that say more than that already.
 */
export function inCompany(context: Context, frame: Frame, rules: Pick<ContextRules, 'callsOf'>): Context {
  if (context.kind !== 'model') return context;
  const siblings = frame.kind === 'argument' ? givenAlike(frame, rules) : siblingsOf(frame);
  if (siblings.some((text) => REPLICATE.test(text))) return { kind: 'other' };
  if (context.strength === 'strong') return context;
  const ids = siblings.map(bare).filter((text) => plausibleId(text).kind !== 'no');
  const models = ids.filter(isModel).length;
  if (models === 0 && isChanceKey(frame)) return { ...context, strength: 'none' };
  const sure = ids.filter((text) => plausibleId(text).kind === 'sure').length;
  if (context.strength === 'none' && siblings.filter(isDataset).length >= Math.max(3, sure)) return { kind: 'other' };
  if (models >= 3 && models >= ids.length * 0.75) return { ...context, strength: 'strong' };
  return models >= 2 && models >= ids.length * 0.5 ? { ...context, strength: 'weak' } : context;
}

/** `nateraw/zephyr-7b-beta:b79f33de...`: with versions as replicate.com has them, a list is one of its models. */
const REPLICATE = /^[\w.-]+\/[\w.-]+:[0-9a-f]{64}$/;

/** `{"moving_count": "a/b", "causal_inference": "c/d", ...}`: of many pairs one has a key with a word that may say model. */
function isChanceKey(frame: Frame): boolean {
  if (frame.kind !== 'value') return false;
  const values = textsOf(frame.dict.entries.map(({ value }) => value));
  if (values.filter((text) => plausibleId(text).kind !== 'no').length < 4) return false;
  const meanings = frame.dict.entries.map(({ key }) => (key?.kind === 'text' ? keyMeaning(key.value) : 'none'));
  return meanings.filter((meaning) => meaning === 'strong' || meaning === 'weak').length <= meanings.length / 4;
}

/** `https://huggingface.co/org/name/resolve/main/file`, `org/name::vae`: the id in it. */
function bare(text: string): string {
  return text.replace(HUB, '').replace(BELOW, '$1');
}

/** `Starter`, `models.Starter`: what makes a thing is called with a capital. */
const MAKING = /(?:^|\.)[A-Z]\w*$/;
const HUB = /^https:\/\/(?:huggingface\.co|hf\.co)\/(?!datasets\/|spaces\/)/;
const BELOW = /^([\w.-]+\/[\w.-]+)(?:::[\w./+-]+|\/(?:resolve|blob)\/.*)$/;

function isDataset(text: string): boolean {
  const judged = plausibleId(text);
  return judged.kind === 'no' && judged.because === 'dataset';
}

function isModel(text: string): boolean {
  const judged = plausibleId(text);
  if (judged.kind === 'sure') return true;
  return judged.kind === 'likely' && (isTypicalName(text) || ownerKind(text.split('/')[0] ?? '') === 'model-owner');
}

/** The strings next to it in the nearest list, among the values of the table or its keys, or among those bound as it is. */
function siblingsOf(frame: Frame): readonly string[] {
  if (frame.kind === 'root') return boundAlike(frame);
  for (let at: Frame = frame; at.kind !== 'root'; at = at.outer) {
    if (at.kind === 'element') return textsOf(at.list.items);
    if (at.kind === 'value') return columnOf(at) ?? textsOf(at.dict.entries.map(({ value }) => value));
    if (at.kind === 'key' && at.of.kind === 'dict') return textsOf(at.of.entries.flatMap(({ key }) => key ?? []));
    if (at.kind !== 'option' && at.kind !== 'inside') return [];
  }
  return [];
}

/** `Starter(source="org/a")`, `Starter(source="org/b")`: what the calls of the same name are given under the same keyword. */
function givenAlike(
  { call, keyword }: Frame & { kind: 'argument' },
  { callsOf }: Pick<ContextRules, 'callsOf'>,
): readonly string[] {
  const name = qualifiedName(call.callee);
  if (keyword === null || !MAKING.test(name)) return [];
  const calls = callsOf(name).slice(0, MAX_SIBLINGS);
  return calls.length < 2 ? [] : textsOf(calls.flatMap((alike) => argumentOf(alike, keyword, -1) ?? []));
}

/** `{"a": {"name": "org/a", "size": 1}, "b": {"name": "org/b"}}`: what the rows of a table have under the same key. */
function columnOf({ key, outer }: Frame & { kind: 'value' }): readonly string[] | null {
  if (key === null || (outer.kind !== 'value' && outer.kind !== 'element')) return null;
  const rows = outer.kind === 'value' ? outer.dict.entries.map(({ value }) => value) : outer.list.items;
  const column = textsOf(rows.filter(isDict).flatMap(({ entries }) => entriesOf(entries, key)));
  return column.length > 1 ? column : null;
}

function isDict(expression: Expression): expression is Dict {
  return expression.kind === 'dict';
}

function boundAlike({ role }: Frame & { kind: 'root' }): readonly string[] {
  if (role.kind !== 'binding') return [];
  if (role.scope.kind === 'class') return textsOf([...role.scope.bindings.keys()].flatMap(valuesIn(role.scope)));
  return role.scope.kind === 'module' ? constantsLike(role.name, role.scope) : [];
}

/** `A_NAME = "org/a"`, `B_NAME = "org/b"`: the constants of a module whose names begin or end as this one's does. */
function constantsLike(name: string, scope: Scope): readonly string[] {
  if (name !== name.toUpperCase() || scope.bindings.size > MAX_CONSTANTS) return [];
  const [first, last] = endsOf(name);
  const alike = [...scope.bindings.keys()].filter((other) => {
    const [otherFirst, otherLast] = other === other.toUpperCase() ? endsOf(other) : [];
    return otherFirst !== undefined && (otherFirst === first || otherLast === last);
  });
  return textsOf(alike.flatMap(valuesIn(scope)));
}

function endsOf(name: string): readonly [string | undefined, string | undefined] {
  const words = wordsOf(name);
  return [words[0], words.at(-1)];
}

function valuesIn({ bindings }: Scope): (name: string) => readonly Expression[] {
  return (name) => (bindings.get(name) ?? []).flatMap((b) => (b.kind === 'value' ? [b.value] : []));
}

function textsOf(expressions: readonly Expression[]): readonly string[] {
  return expressions.slice(0, MAX_SIBLINGS).flatMap((item) => (item.kind === 'text' ? [item.value] : []));
}
