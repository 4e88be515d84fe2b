import type { Call, Expression } from '../../syntax/code/code.ts';
import { formattedParts } from './calls.ts';
import { rowByRow } from './rows.ts';
import { type Following, rowsIn } from './steps.ts';
import type { Value } from './value.ts';

/** Ways to put a text together. */
const MAX_WAYS = 48;
/** Longer lists and texts put together are no names. */
const MAX_JOINED = 8;
const MAX_TEXT = 1_000;
/** `--model auto`: what is chosen at run time is no part of a name. */
const UNSAID = /^(?:auto|none|null|default|unknown)$/i;
/** `f"{HUB}/org/name/resolve/main/{file}"`: whichever file, the repository is said. */
const FILES_OF_REPOSITORY =
  /^https?:\/\/(?:huggingface\.co|hf\.co)\/[\w.-]+\/[\w.-]+\/(?:resolve|raw|blob)\/(?:[\w.-]+\/)*$/;

/** The strings that an expression which leads no further is: a literal, parts put together, a list joined, a format filled in. */
export function textsOf(end: Expression, following: Following): readonly Value[] {
  if (end.kind === 'text') return [valued(end.value, end, following)];
  if (end.kind === 'template') return joined(end.parts, end, following);
  if (end.kind !== 'call' || end.callee.kind !== 'member') return [];
  const { object, name } = end.callee;
  if (name === 'join') return listed(object, end, following);
  if (name !== 'format') return [];
  return following.values(object).flatMap(({ text }) => {
    const parts = formattedParts(text, end);
    return parts === null ? [] : joined(parts, end, following);
  });
}

function valued(text: string, origin: Expression, { world }: Following): Value {
  return { text, origin, foreign: world.isForeign(origin), told: world.isTold(origin) };
}

/** `"/".join([owner, name])` and `[owner, name].join("/")`. */
function listed(object: Expression, call: Call, following: Following): readonly Value[] {
  const argument = call.args[0]?.value;
  if (argument === undefined) return [];
  const pairs: readonly (readonly [Expression, Expression])[] = [
    [object, argument],
    [argument, object],
  ];
  return pairs.flatMap(([separator, list]) =>
    following.endsOf(list).flatMap((end) => {
      if (end.kind !== 'list' || end.items.length > MAX_JOINED) return [];
      const parts = end.items.flatMap((item, at) => (at === 0 ? [item] : [separator, item]));
      return joined(parts, call, following);
    }),
  );
}

/** The parts in a row, in every way that they can be filled in. */
function joined(parts: readonly Expression[], origin: Expression, following: Following): readonly Value[] {
  const rows = rowByRow(parts, (list) => rowsIn(list, following), following.world);
  return rows.flatMap((row) => concatenated(row, following)).map((text) => valued(text, origin, following));
}

function concatenated(parts: readonly Expression[], { values }: Following): readonly string[] {
  let texts = [''];
  for (const part of parts) {
    const ends = values(part).flatMap(({ text }) => (UNSAID.test(text) ? [] : text));
    if (ends.length === 0) return texts.filter((text) => FILES_OF_REPOSITORY.test(text));
    const longer = texts.flatMap((text) => ends.map((end) => text + end));
    texts = longer.filter((text) => text.length <= MAX_TEXT).slice(0, MAX_WAYS);
  }
  return texts;
}
