import type { Expression } from '../../syntax/code/code.ts';
import { isGetter } from './argument-context.ts';
import { type Context, keyedContext } from './keyed.ts';

/** `body.model ?? "org/name"`, `env["EMBED_MODEL"] || "org/name"`: what stands in for a model is one. Null for anything else. */
export function fallbackContext(of: Expression, how: string | null): Context | null {
  if (of.kind !== 'choice' || of.tests.length > 0) return null;
  for (const option of of.options) {
    const name = nameRead(option);
    const context = name === null ? null : keyedContext(name, how ?? 'fallback');
    if (context?.kind === 'model' && context.strength === 'strong') return context;
  }
  return null;
}

/** The name that a value is read under: `args.model`, `env["MODEL"]`, `query.get("model")`, and those with `.trim()` behind. */
function nameRead(read: Expression): string | null {
  switch (read.kind) {
    case 'name':
    case 'member':
      return read.name;
    case 'index':
      return read.key.kind === 'text' ? read.key.value : null;
    case 'call': {
      const [first] = read.args;
      if (first === undefined) return read.callee.kind === 'member' ? nameRead(read.callee.object) : null;
      return isGetter(read) && first.value.kind === 'text' ? first.value.value : null;
    }
    default:
      return null;
  }
}
