import { keyMeaning } from '../../names/model-keys.ts';
import { namedShort } from '../../names/named.ts';
import { type Call, lastPart } from '../../syntax/code/code.ts';
import { argumentOf, positionalOf } from '../evaluate/calls.ts';
import { type Load, type Loading, saidOf } from './load.ts';

/** `pipeline("text-classification")`: the library has a default for the task. */
export function taskDefault(call: Call, dotted: string, loading: Loading): readonly Load[] {
  if (!/(?:^|\.)pipeline$/.test(dotted)) return [];
  const [first, second] = positionalOf(call);
  const argument = argumentOf(call, 'task', -1) ?? first;
  const hasModel = second !== undefined || call.args.some(({ keyword }) => keyword === 'model');
  if (argument === undefined || hasModel) return [];
  const said = { purpose: 'mention', class: 'mention', certainty: 'certain', how: 'task-default' } as const;
  return saidOf(argument, loading, ({ text }) => namedShort(text, [loading.language.taskDefaults]), said);
}

/** `HuggingFaceEmbeddings()`: the class has a model of its own when none is named. */
export function libraryDefault({ callee, args }: Call, dotted: string): readonly Load[] {
  const namesModel = args.some(({ keyword }) => keyword === null || keyMeaning(keyword) !== 'none');
  const named = namesModel ? null : namedShort(lastPart(dotted), ['defaults']);
  if (named === null) return [];
  const said = { purpose: 'mention', class: 'mention', certainty: 'certain', how: 'library-default' } as const;
  const decision = { named, ...said, revision: null, file: null };
  return [{ origin: callee, argument: callee, foreign: false, decision }];
}
