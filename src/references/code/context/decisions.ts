import { oncePer } from '../../../domain.ts';
import { namesIn } from '../../names/bare-names.ts';
import { keyMeaning } from '../../names/model-keys.ts';
import { type Named, named, namedShort } from '../../names/named.ts';
import type { Call, Dict, Expression, List, Template } from '../../syntax/code/code.ts';
import type { Evaluator } from '../evaluate/evaluator.ts';
import type { Frame, Place } from '../index.ts';
import { type Decision, decide } from '../judge.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { isMadeUp } from '../traits.ts';
import { inCompany } from './company.ts';
import { isCalledModel, readContext } from './context.ts';
import { readingsOf } from './readings.ts';
import { isSettingName } from './setting-names.ts';

/** Models that one template may be put together to and still name. */
const MAX_ASSEMBLED = 4;

/** Decides by the surroundings alone, for strings that no loader was seen to take. */
export function contextDecisions(place: Place, parsed: ParsedFile): readonly Decision[] {
  const { rules, traits } = parsed;
  const { frame } = place;
  const readings = readingsOf(place, parsed);
  if (readings.length === 0 || isCalledSo(readings, place)) return [];
  const told = readContext(frame, rules);
  if (traits.isOfDatasets && told.kind === 'model' && told.strength === 'none' && told.how === 'list') return [];
  const context = inCompany(told, frame, rules);
  const mustBeTold = !(told.kind === 'model' && told.strength === 'strong');
  const isDerived = mustBeTold && isMadeOfName(place, parsed);
  const isFamily = new Set(readings.map(({ model }) => model)).size > MAX_ASSEMBLED;
  return readings.flatMap((reading) => {
    if (isDerived || isOutOfPlace(reading, place, mustBeTold)) return [];
    if (traits.fetchesDatasets && reading.looks !== 'sure' && !isCalledModel(frame)) return [];
    const decision = decide(reading, context);
    if (decision === null) return [];
    // `f"{org}/{name}"` over a whole table: each is named where the table stands. `model_name="cleanup/test"`: tests make names up.
    return isFamily || isMadeUp(reading, traits) ? [{ ...decision, purpose: 'mention', class: 'mention' }] : [decision];
  });
}

/** True for an assembled name that its place does not carry. */
function isOutOfPlace({ form, looks }: Named, { expression }: Place, mustBeTold: boolean): boolean {
  if (expression.kind !== 'template') return false;
  // `model_name = f"gpt2-{size}"`: what loads it says so.
  if (form.startsWith('alias-')) return true;
  // `f"{NAMESPACE}/llama-target"`: it must be a model beyond doubt, or its key must say so.
  return mustBeTold && looks !== 'sure';
}

/** A string that is called as a model is and names none: an architecture, a label, a setting. */
function isCalledSo(readings: readonly Named[], { expression, frame }: Place): boolean {
  if (isArchitecture(readings, frame)) return true;
  return (
    expression.kind === 'text' && (isCalledAfter(expression.value, frame) || isSettingName(expression.value, frame))
  );
}

/** A label made of the name of a model. */
function isMadeOfName({ expression, frame }: Place, { evaluator, context }: ParsedFile): boolean {
  if (expression.kind === 'text') return isLabelOf(expression.value, frame);
  return isLengthened(expression, evaluator, context.mirrors);
}

/** `SUPPORTED_MODELS = ["bloom", "gpt2", "opt"]`: in a list whose other words name no model, a bare name is an architecture's. */
function isArchitecture(readings: readonly Named[], frame: Frame): boolean {
  return (
    frame.kind === 'element' && readings.every(({ form }) => form === 'alias-legacy') && isMostlyOtherWords(frame.list)
  );
}

const isMostlyOtherWords = oncePer(({ items }: List) => {
  const texts = textsOf(items);
  const names = texts.filter((text) => text.includes('/') || namedShort(text, ['legacy', 'sentence-transformers']));
  return names.length < texts.length / 2;
});

function textsOf(expressions: readonly Expression[]): readonly string[] {
  return expressions.flatMap((item) => (item.kind === 'text' ? [item.value] : []));
}

/** `name + "_deployment"`, `model_id + args.get("tokenizer")`: a whole id with words added to it is called after a model. */
function isLengthened({ parts }: Template, evaluator: Evaluator, mirrors: readonly string[]): boolean {
  const [first, ...rest] = parts;
  if (first === undefined || first.kind === 'text') return false;
  // `f"{endpoint_name}"` puts nothing together: what the name holds is judged where it stands.
  if (rest.length === 0) return true;
  const isWords = rest.every((part) => part.kind === 'text' && /^[-_]?[a-z]/.test(part.value));
  return (
    (isWords || rest[0]?.kind !== 'text') &&
    evaluator.values(first).some(({ text }) => text.includes('/') && named(text, mirrors) !== null)
  );
}

/** `{ name: "gte-small", key: "Supabase/gte-small" }`: the first is what the second is called. */
function isCalledAfter(text: string, frame: Frame): boolean {
  if (frame.kind !== 'value' || frame.key === null || text.includes('/') || keyMeaning(frame.key) !== 'neutral')
    return false;
  return namesAmong(frame.dict).has(text);
}

const namesAmong = oncePer(({ entries }: Dict) => namesIn(textsOf(entries.map(({ value }) => value))));

/** `Deployment("org/name-fast", "org/name")`: the first is a label made from the second. */
function isLabelOf(text: string, frame: Frame): boolean {
  if (frame.kind !== 'argument' || frame.keyword !== null || !text.includes('/')) return false;
  const given = textsGiven(frame.call);
  for (let dash = text.indexOf('-'); dash !== -1; dash = text.indexOf('-', dash + 1)) {
    if (given.has(text.slice(0, dash))) return true;
  }
  return false;
}

/** The strings that a call is given by their place. */
const textsGiven = oncePer(
  ({ args }: Call) => new Set(textsOf(args.flatMap(({ keyword, value }) => (keyword === null ? [value] : [])))),
);
