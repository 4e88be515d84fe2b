import { addTo } from '../../../domain.ts';
import { keyMeaning, speaksOfModel } from '../../names/model-keys.ts';
import { type Expression, type Member, type Name, qualifiedName } from '../../syntax/code/code.ts';
import { isBesideSplits } from '../context/beside.ts';
import { readingOf } from '../context/readings.ts';
import type { Decision } from '../judge.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { isMadeUp } from '../traits.ts';
import { loadersOf } from './loaders.ts';

/** What a call, a table or an assignment names by a variable. */
interface Slot {
  readonly value: Name | Member;
  readonly how: string;
  /** It is handed to a key that says model, and no other repository: `model_id`, not `repo_id`. */
  readonly isModel: boolean;
}

/**
 * `deploy(model=name)`, `{"model_id": name}`, `options["model_id"] = name`: what variables hand to keys that say model, where
 * no library of the table takes it, by the literals that they hold.
 */
export function handedOn(parsed: ParsedFile): ReadonlyMap<Expression, readonly Decision[]> {
  const { evaluator, traits, context } = parsed;
  const handed = new Map<Expression, Decision[]>();
  for (const { value, how, isModel } of slotsOf(parsed)) {
    for (const { text, origin, foreign } of evaluator.values(value)) {
      const reading = foreign || origin.kind !== 'text' ? null : readingOf(text, traits, context.mirrors);
      if (reading === null || reading.looks === 'served' || isMadeUp(reading, traits)) continue;
      if (traits.fetchesDatasets && reading.looks !== 'sure' && !isModel) continue;
      const kind = { purpose: 'model', class: 'use', certainty: 'likely', how, revision: null, file: null } as const;
      addTo(handed, origin, { named: reading, ...kind });
    }
  }
  return handed;
}

/**
 * `Engine.from_hub(model_id)`, `load_quantized(model_path)`: makes something of what it is given; not of its tokenizer or
 * settings alone.
 */
const MAKING = /(?:^|\.)(?:from_|load_|Load|from)[A-Za-z]\w*$/;
const NOT_OF_WEIGHTS = /token|process|config|dataset|prompt|template|vocab|setting|json|yaml|dict|string|env/i;

/** `with self.subTest(model=name)`, `@add_code_sample_docstrings(checkpoint=name)`: says what is tried, and tries nothing. */
const SAYING = /(?:^|\.)(?:subTest|print|log|debug|info|warning|error|add_\w*docstrings)$/;

function slotsOf({ unit, index, language }: ParsedFile): readonly Slot[] {
  const slots: Slot[] = [];
  const add = (key: string | null, value: Expression, how: string): void => {
    const isRead = value.kind === 'name' || value.kind === 'member';
    if (key !== null && isRead && keyMeaning(key) === 'strong') slots.push({ value, how, isModel: speaksOfModel(key) });
  };
  // `{"repo_id": name}` may be any repository; a call that takes one says which.
  const addModel = (key: string | null, value: Expression, how: string): void => {
    if (key !== null && !/repo/i.test(key)) add(key, value, how);
  };
  for (const call of index.calls) {
    const dotted = qualifiedName(call.callee);
    if (loadersOf(language.loaders, dotted).length > 0 || keyMeaning(dotted) === 'dataset' || SAYING.test(dotted))
      continue;
    for (const { keyword, value } of call.args) {
      if (!isBesideSplits(keyword ?? '', call.args)) add(keyword, value, 'keyword-argument');
    }
    const [first] = call.args;
    const isMade = first?.keyword === null && first.value.kind === 'name' && MAKING.test(dotted);
    if (isMade && !NOT_OF_WEIGHTS.test(dotted)) add(first.value.name, first.value, 'argument');
  }
  for (const { entries } of index.dicts) {
    for (const { key, value } of entries) addModel(key?.kind === 'text' ? key.value : null, value, 'dict-value');
  }
  for (const { role, expression } of unit.roots) {
    if (role.kind === 'binding') addModel(role.name, expression, 'variable');
  }
  return slots;
}
