import { type Call, qualifiedName } from '../../syntax/code/code.ts';
import type { Frame } from '../index.ts';

/**
 * The name of the column that a string of `parametrize("model_name, size", [("org/name", 1)])` stands in, null when it
 * stands in none: https://docs.pytest.org/en/stable/how-to/parametrize.html
 */
export function testColumn(frame: Frame): string | null {
  const indices: number[] = [];
  for (let at = frame; ; at = at.outer) {
    if (at.kind === 'element') indices.push(at.index);
    else if (at.kind === 'argument' && at.keyword === null && /(?:^|\.)param$/.test(qualifiedName(at.call.callee))) {
      indices.push(at.position);
    } else if (at.kind === 'argument') {
      return at.position === 1 && /(?:^|\.)parametrize$/.test(qualifiedName(at.call.callee))
        ? columnName(at.call, indices)
        : null;
    } else if (at.kind !== 'option') return null;
  }
}

/** `indices` lead from the string outwards: last the row, before it the column. */
function columnName({ args }: Call, indices: readonly number[]): string | null {
  const names = args[0]?.value;
  const texts = names?.kind === 'list' ? names.items : names === undefined ? [] : [names];
  const columns = texts.flatMap((text) => (text.kind === 'text' ? text.value.split(',') : []));
  return (columns.length > 1 ? columns[indices.at(-2) ?? -1] : columns[0])?.trim() ?? null;
}
