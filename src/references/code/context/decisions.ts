import { oncePer } from '../../../domain.ts';
import { isEmbeddingName, isLegacyBeyondDoubt, namesIn, speakingLibrary } from '../../names/bare-names.ts';
import { keyMeaning, speaksOfHub } from '../../names/model-keys.ts';
import { type Named, named, namedShort } from '../../names/named.ts';
import type { Call, Dict, Expression, List, Template } from '../../syntax/code.ts';
import type { Evaluator } from '../evaluate/evaluator.ts';
import type { Value } from '../evaluate/value.ts';
import type { Frame, Place } from '../index.ts';
import { type Decision, decide } from '../judge.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { type FileTraits, isMadeUp } from '../traits.ts';
import { inCompany } from './company.ts';
import { readContext } from './context.ts';
import type { Context } from './keyed.ts';
import { isSettingName } from './setting-names.ts';

/** Models that one template may be put together to and still name. */
const MAX_ASSEMBLED = 4;

/** Decides by the surroundings alone, for strings that no loader was seen to take. */
export function contextDecisions({ expression, frame }: Place, parsed: ParsedFile): readonly Decision[] {
  const { rules, evaluator, traits } = parsed;
  const { mirrors } = parsed.context;
  if (expression.kind === 'template' && isSentence(expression)) return [];
  const values: readonly Pick<Value, 'text'>[] =
    expression.kind === 'text' ? [{ text: repositoryIn(expression.value, frame) }] : evaluator.values(expression);
  const whole = frame.kind === 'part' ? evaluator.values(frame.of).map(({ text }) => named(text, mirrors)?.model) : [];
  // `f"{hub}/org/name/resolve/main/{file}"`: told of the whole.
  const readings = values
    .flatMap(({ text }) => readingOf(text, traits, mirrors) ?? [])
    .filter(({ model }) => !whole.includes(model));
  if (readings.length === 0 || isArchitecture(readings, frame)) return [];
  if (expression.kind === 'text' && (isCalledAfter(expression.value, frame) || isSettingName(expression.value, frame)))
    return [];
  const told = readContext(frame, rules);
  if (traits.isOfDatasets && told.kind === 'model' && told.strength === 'none' && told.how === 'list') return [];
  const context: Context = inCompany(told, frame, rules);
  const isFamily = new Set(readings.map(({ model }) => model)).size > MAX_ASSEMBLED;
  const isDerived =
    expression.kind === 'template' ? isLengthened(expression, evaluator, mirrors) : isLabelOf(expression.value, frame);
  return readings.flatMap((reading) => {
    const isDoubtful = expression.kind === 'template' && reading.looks !== 'sure';
    // `model_name = f"gpt2-{size}"`: what loads it says so.
    if (expression.kind === 'template' && reading.form.startsWith('alias-')) return [];
    // `f"{NAMESPACE}/llama-target"`: an assembled name must be a model beyond doubt, or its key must say so.
    if ((isDoubtful || isDerived) && !isStrong(told)) return [];
    if (traits.fetchesDatasets && reading.looks !== 'sure') return [];
    const decision = decide(reading, context);
    if (decision === null) return [];
    // `f"{org}/{name}"` over a whole table: each is named where the table stands.
    if (isFamily) return [{ ...decision, purpose: 'mention', class: 'mention' }];
    // `model_name="cleanup/test"`: tests make names up, so a name must look like a model there.
    return isMadeUp(reading, traits) ? [{ ...decision, purpose: 'mention', class: 'mention' }] : [decision];
  });
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

/** `hf_hub="org/name/"`, `hf_hub="org/name/model.bin"`: a key of the Hub names no folder, however it is written. */
function repositoryIn(text: string, frame: Frame): string {
  const key = frame.kind === 'argument' ? frame.keyword : frame.kind === 'value' ? frame.key : null;
  return key !== null && speaksOfHub(key) ? text.replace(BELOW_REPOSITORY, '') : text;
}

/** `/`, `/model.safetensors` behind `org/name`. */
const BELOW_REPOSITORY =
  /(?<=^[\w.-]{1,96}\/[\w.-]{1,96})\/(?:[\w./-]{1,200}\.(?:bin|safetensors|gguf|pth?|ckpt|onnx))?$/;

/** `f"Loading {name} from {path}"`: with white space between its words it is no name, whatever fills it in. */
function isSentence({ parts }: Template): boolean {
  return /\S\s+\S/.test(parts.map((part) => (part.kind === 'text' ? part.value : '')).join(''));
}

/** An explicit form, or a bare name that the file is likely to mean as one. */
export function readingOf(text: string, { knowsModels }: FileTraits, mirrors: readonly string[]): Named | null {
  return named(text, mirrors) ?? bareReading(text, knowsModels);
}

/** `bert-base-uncased`, `gpt2`, `all-MiniLM-L6-v2`. */
function bareReading(text: string, knowsModels: boolean): Named | null {
  const library = speakingLibrary(text);
  if (library !== null) return namedShort(text, [library]);
  if (isEmbeddingName(text)) return namedShort(text, ['legacy', 'sentence-transformers']);
  return knowsModels || isLegacyBeyondDoubt(text) || /^(?:distil)?gpt2/.test(text)
    ? namedShort(text, ['legacy'])
    : null;
}

function isStrong(context: Context): boolean {
  return context.kind === 'model' && context.strength === 'strong';
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
