import { keyMeaning } from '../../names/model-keys.ts';
import { type CodeUnit, type Expression, type Member, type Name, qualifiedName } from '../../syntax/code.ts';
import { type FileTraits, isMadeUp, readingOf } from '../context/decisions.ts';
import { isBesideSplits } from '../context/keyed.ts';
import type { Evaluator } from '../evaluate/evaluator.ts';
import type { CodeIndex } from '../index.ts';
import type { Decision } from '../judge.ts';
import type { CodeLanguage } from '../language.ts';
import { loadersOf } from './loaders.ts';

/** A literal that a variable carries to a key that says model. */
export interface Handed {
  readonly origin: Expression;
  readonly decision: Decision;
}

/** What a call, a table or an assignment names by a variable. */
interface Slot {
  readonly value: Name | Member;
  readonly how: string;
}

/**
 * `deploy(model=name)`, `{"model_id": name}`, `options["model_id"] = name`: what variables hand to keys that say model, where
 * no library of the table takes it.
 */
export function handedOn(
  unit: CodeUnit,
  index: CodeIndex,
  language: CodeLanguage,
  evaluator: Evaluator,
  traits: FileTraits,
  mirrors: readonly string[],
): readonly Handed[] {
  return slotsOf(unit, index, language).flatMap(({ value, how }) =>
    evaluator.values(value).flatMap(({ text, origin, foreign }) => {
      const reading = foreign || origin.kind !== 'text' ? null : readingOf(text, traits, mirrors);
      if (reading === null || reading.looks === 'served' || isMadeUp(reading, traits)) return [];
      const kind = { purpose: 'model', class: 'use', certainty: 'likely', how, revision: null, file: null } as const;
      return [{ origin, decision: { named: reading, ...kind } }];
    }),
  );
}

/**
 * `Engine.from_hub(model_id)`, `load_quantized(model_path)`: makes something of what it is given; not of its tokenizer or
 * settings alone.
 */
const MAKING = /(?:^|\.)(?:from_|load_|Load|from)[A-Za-z]\w*$/;
const NOT_OF_WEIGHTS = /token|process|config|dataset|prompt|template|vocab|setting|json|yaml|dict|string|env/i;

/** `with self.subTest(model=name)`, `@add_code_sample_docstrings(checkpoint=name)`: says what is tried, and tries nothing. */
const SAYING = /(?:^|\.)(?:subTest|print|log|debug|info|warning|error|add_\w*docstrings)$/;

function slotsOf(unit: CodeUnit, { calls, dicts }: CodeIndex, { loaders }: CodeLanguage): readonly Slot[] {
  const slots: Slot[] = [];
  const add = (key: string | null, value: Expression, how: string): void => {
    const isRead = value.kind === 'name' || value.kind === 'member';
    if (key !== null && isRead && keyMeaning(key) === 'strong') slots.push({ value, how });
  };
  // `{"repo_id": name}` may be any repository; a call that takes one says which.
  const addModel = (key: string | null, value: Expression, how: string): void => {
    if (key !== null && !/repo/i.test(key)) add(key, value, how);
  };
  for (const call of calls) {
    const dotted = qualifiedName(call.callee);
    if (loadersOf(loaders, dotted).length > 0 || keyMeaning(dotted) === 'dataset' || SAYING.test(dotted)) continue;
    for (const { keyword, value } of call.args) {
      if (!isBesideSplits(keyword ?? '', call.args)) add(keyword, value, 'keyword-argument');
    }
    const [first] = call.args;
    const isMade = first?.keyword === null && first.value.kind === 'name' && MAKING.test(dotted);
    if (isMade && !NOT_OF_WEIGHTS.test(dotted)) add(first.value.name, first.value, 'argument');
  }
  for (const { entries } of dicts) {
    for (const { key, value } of entries) addModel(key?.kind === 'text' ? key.value : null, value, 'dict-value');
  }
  for (const { role, expression } of unit.roots) {
    if (role.kind === 'binding') addModel(role.name, expression, 'variable');
  }
  return slots;
}
