import { addTo } from '../../../domain.ts';
import { keyMeaning, speaksOfModel } from '../../names/model-keys.ts';
import { type Call, type Expression, type Member, type Name, qualifiedName } from '../../syntax/code/code.ts';
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
  const takers = index.calls.filter(({ callee }) => {
    const dotted = qualifiedName(callee);
    return loadersOf(language.loaders, dotted).length === 0 && keyMeaning(dotted) !== 'dataset' && !SAYING.test(dotted);
  });
  const entries = index.dicts.flatMap((dict) => dict.entries);
  return [
    ...takers.flatMap(slotsOfCall),
    ...entries.flatMap(({ key, value }) => (key?.kind === 'text' ? modelSlot(key.value, value, 'dict-value') : [])),
    ...unit.roots.flatMap(({ role, expression }) =>
      role.kind === 'binding' ? modelSlot(role.name, expression, 'variable') : [],
    ),
  ];
}

function slotsOfCall({ callee, args }: Call): readonly Slot[] {
  const byKeyword = args.flatMap(({ keyword, value }) =>
    keyword === null || isBesideSplits(keyword, args) ? [] : slot(keyword, value, 'keyword-argument'),
  );
  const [first] = args;
  const dotted = qualifiedName(callee);
  const isMade = MAKING.test(dotted) && !NOT_OF_WEIGHTS.test(dotted);
  if (!isMade || first?.keyword !== null || first.value.kind !== 'name') return byKeyword;
  return [...byKeyword, ...slot(first.value.name, first.value, 'argument')];
}

/** `{"repo_id": name}` may be any repository; a call that takes one says which. */
function modelSlot(key: string, value: Expression, how: string): readonly Slot[] {
  return /repo/i.test(key) ? [] : slot(key, value, how);
}

function slot(key: string, value: Expression, how: string): readonly Slot[] {
  const isRead = value.kind === 'name' || value.kind === 'member';
  return isRead && keyMeaning(key) === 'strong' ? [{ value, how, isModel: speaksOfModel(key) }] : [];
}
