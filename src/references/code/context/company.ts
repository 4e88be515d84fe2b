import { addTo, oncePer } from '../../../domain.ts';
import { keyMeaning, wordsOf } from '../../names/model-keys.ts';
import { isDatasetLike, isKnownOrTypical, plausibleId } from '../../names/plausible.ts';
import { remembered } from '../../remembered.ts';
import {
  type Binding,
  type Dict,
  type Expression,
  type List,
  qualifiedName,
  type Scope,
} from '../../syntax/code/code.ts';
import { argumentOf, entriesOf } from '../evaluate/calls.ts';
import type { Frame } from '../index.ts';
import type { ContextRules } from './argument-context.ts';
import type { Context } from './keyed.ts';

/** Siblings looked at; longer tables are judged by their head. */
const MAX_SIBLINGS = 64;

/** What the strings that stand alike in a list, a table or a module are, by number. */
interface Company {
  /** Models of replicate.com are among them. */
  readonly isReplicate: boolean;
  readonly ids: number;
  readonly models: number;
  readonly sure: number;
  readonly datasets: number;
}

/**
 * What the other members of the same list or table, or the other calls of the same name, add to a context: among ids that are
 * models beyond doubt an id that merely may be one is one, and in a list of mostly datasets nothing is. Leaves contexts alone
 * that say more than that already.
 */
export function inCompany(context: Context, frame: Frame, rules: Pick<ContextRules, 'callsOf'>): Context {
  if (context.kind !== 'model') return context;
  const { isReplicate, ids, models, sure, datasets } =
    frame.kind === 'argument' ? givenAlike(frame, rules) : companyOf(frame);
  if (isReplicate) return { kind: 'other' };
  if (context.strength === 'strong') return context;
  if (models === 0 && frame.kind === 'value' && hasChanceKeys(frame.dict)) return { ...context, strength: 'none' };
  if (context.strength === 'none' && datasets >= Math.max(3, sure)) return { kind: 'other' };
  if (models >= 3 && models >= ids * 0.75) return { ...context, strength: 'strong' };
  return models >= 2 && models >= ids * 0.5 ? { ...context, strength: 'weak' } : context;
}

/** `{"moving_count": "a/b", "causal_inference": "c/d", ...}`: of many pairs one has a key with a word that may say model. */
const hasChanceKeys = oncePer(({ entries }: Dict): boolean => {
  const values = textsOf(entries.map(({ value }) => value));
  if (values.filter((text) => plausibleId(text).kind !== 'no').length < 4) return false;
  const meanings = entries.map(({ key }) => (key?.kind === 'text' ? keyMeaning(key.value) : 'none'));
  return meanings.filter((meaning) => meaning === 'strong' || meaning === 'weak').length <= meanings.length / 4;
});

/** The strings next to it in the nearest list, among the values of the table or its keys, or among those bound as it is. */
function companyOf(frame: Frame): Company {
  if (frame.kind === 'root') return boundAlike(frame);
  for (let at: Frame = frame; at.kind !== 'root'; at = at.outer) {
    if (at.kind === 'element') return ofItems(at.list);
    if (at.kind === 'value') return columnOf(at) ?? ofValues(at.dict);
    if (at.kind === 'key' && at.of.kind === 'dict') return ofKeys(at.of);
    if (at.kind !== 'option' && at.kind !== 'inside') return NOBODY;
  }
  return NOBODY;
}

const NOBODY = counted([]);
const ofItems = oncePer((list: List) => counted(list.items));
const ofValues = oncePer((dict: Dict) => counted(dict.entries.map(({ value }) => value)));
const ofKeys = oncePer((dict: Dict) => counted(dict.entries.flatMap(({ key }) => key ?? [])));
const ofFields = oncePer((scope: Scope) => counted([...scope.bindings.values()].flatMap(valuesOf)));

/** `Starter(source="org/a")`, `Starter(source="org/b")`: what the calls of the same name are given under the same keyword. */
function givenAlike(
  { call, keyword }: Frame & { kind: 'argument' },
  { callsOf }: Pick<ContextRules, 'callsOf'>,
): Company {
  const name = qualifiedName(call.callee);
  if (keyword === null || !MAKING.test(name)) return NOBODY;
  const calls = callsOf(name).slice(0, MAX_SIBLINGS);
  return calls.length < 2 ? NOBODY : counted(calls.flatMap((alike) => argumentOf(alike, keyword, -1) ?? []));
}

/** `Starter`, `models.Starter`: what makes a thing is called with a capital. */
const MAKING = /(?:^|\.)[A-Z]\w*$/;

/** `{"a": {"name": "org/a", "size": 1}, "b": {"name": "org/b"}}`: what the rows of a table have under the same key. */
function columnOf({ key, outer }: Frame & { kind: 'value' }): Company | null {
  if (key === null || (outer.kind !== 'value' && outer.kind !== 'element')) return null;
  return columnsOf(outer.kind === 'value' ? outer.dict : outer.list)(key);
}

const columnsOf = oncePer((table: Dict | List) => {
  const values = table.kind === 'dict' ? table.entries.map(({ value }) => value) : table.items;
  const rows = values.filter((value) => value.kind === 'dict');
  return remembered((key) => {
    const column = rows.flatMap(({ entries }) => entriesOf(entries, key));
    return textsOf(column).length > 1 ? counted(column) : null;
  });
});

function boundAlike({ role }: Frame & { kind: 'root' }): Company {
  if (role.kind !== 'binding') return NOBODY;
  if (role.scope.kind === 'class') return ofFields(role.scope);
  return role.scope.kind === 'module' ? constantsLike(role.scope)(role.name) : NOBODY;
}

/** A constant that is given values, and where it stands among those of its module. */
interface Constant {
  readonly at: number;
  readonly values: readonly Expression[];
}

/** `A_NAME = "org/a"`, `B_NAME = "org/b"`: the constants of a module whose names begin or end as this one's does. */
const constantsLike = oncePer(({ bindings }: Scope) => {
  const byEnd = new Map<string, Constant[]>();
  for (const [at, [name, bound]] of [...bindings].entries()) {
    const constant = { at, values: valuesOf(bound) };
    if (constant.values.length > 0) for (const end of endsOf(name)) addTo(byEnd, end, constant);
  }
  return remembered((name) => {
    const alike = endsOf(name).flatMap((end) => byEnd.get(end)?.slice(0, MAX_SIBLINGS) ?? []);
    const inOrder = [...new Set(alike)].sort((a, b) => a.at - b.at);
    return counted(inOrder.flatMap(({ values }) => values));
  });
});

/** `first:BASE` and `last:MODEL` of `BASE_MODEL`; nothing of a name that is no constant's. */
function endsOf(name: string): readonly string[] {
  const words = name === name.toUpperCase() ? wordsOf(name) : [];
  return words.length === 0 ? [] : [`first:${words[0]}`, `last:${words.at(-1)}`];
}

function valuesOf(bindings: readonly Binding[]): readonly Expression[] {
  return bindings.flatMap((binding) => (binding.kind === 'value' ? [binding.value] : []));
}

function counted(expressions: readonly Expression[]): Company {
  const texts = textsOf(expressions);
  const ids = texts.map(bare).filter((text) => plausibleId(text).kind !== 'no');
  return {
    isReplicate: texts.some((text) => REPLICATE.test(text)),
    ids: ids.length,
    models: ids.filter(isModel).length,
    sure: ids.filter((text) => plausibleId(text).kind === 'sure').length,
    datasets: texts.filter((text) => isDatasetLike(plausibleId(text))).length,
  };
}

/** `nateraw/zephyr-7b-beta:b79f33de...`: with versions as replicate.com has them, a list is one of its models. */
const REPLICATE = /^[\w.-]+\/[\w.-]+:[0-9a-f]{64}$/;

/** `https://huggingface.co/org/name/resolve/main/file`, `org/name::vae`: the id in it. */
function bare(text: string): string {
  return text.replace(HUB, '').replace(BELOW, '$1');
}

const HUB = /^https:\/\/(?:huggingface\.co|hf\.co)\/(?!datasets\/|spaces\/)/;
const BELOW = /^([\w.-]+\/[\w.-]+)(?:::[\w./+-]+|\/(?:resolve|blob)\/.*)$/;

function isModel(text: string): boolean {
  const { kind } = plausibleId(text);
  return kind === 'sure' || (kind === 'likely' && isKnownOrTypical(text));
}

function textsOf(expressions: readonly Expression[]): readonly string[] {
  return expressions.slice(0, MAX_SIBLINGS).flatMap((item) => (item.kind === 'text' ? [item.value] : []));
}
