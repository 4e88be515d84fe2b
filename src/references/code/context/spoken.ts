import { wordsOf } from '../../names/model-keys.ts';
import { inOrder } from '../../patterns.ts';
import { lastPart, qualifiedName } from '../../syntax/code/code.ts';
import { LOGGING } from '../call-names.ts';
import type { Frame } from '../index.ts';
import { SPEAKING } from './keyed.ts';

/** Names of variables and keys that hold what is told to people: `USAGE = """..."""`. */
const SPOKEN =
  /^(?:usage|message|messages|msg|help|hint|hints|tip|tips|description|epilog|banner|examples?|docs?|error|warning|instructions)$/;
/** `f.write(script)` writes what may be run. */
const WRITING = new Set(['write', 'echo']);
/** Calls that put a text on a page or into the output of a notebook. */
const SHOWING = inOrder([
  /^(?:st|streamlit|gr|gradio|IPython\.display|rich)\.(?:\w+\.)*/,
  /(?:code|markdown|text|caption|info|success|title|header|expander|Markdown|Code|HTML|Syntax)$/,
]);
/** `html.includes("vllm serve org/name")`: looked for in another text. */
const COMPARING = /^(?:includes|contains|startsWith|endsWith|startswith|endswith|indexOf|assertIn|assertEqual)$/;
/** `dedent("""...""")` says what the place of its result says. */
const SHAPING = /^(?:join|format|dedent|cleandoc|indent|fill|strip|lstrip|rstrip|replace|split|concat|_|gettext|t)$/;

/**
 * True for a text that is shown to people or looked for: a message of an exception or a log, the help of an option, the usage of a program. A
 * command in it is an example and runs nothing.
 */
export function isSpoken(frame: Frame): boolean {
  for (let at = frame; ; at = at.outer) {
    switch (at.kind) {
      case 'root':
        return at.role.kind === 'binding' && isSpokenName(at.role.name);
      case 'value':
        return at.key !== null && (SPEAKING.has(at.key) || isSpokenName(at.key));
      case 'argument': {
        if (at.keyword !== null && (SPEAKING.has(at.keyword) || isSpokenName(at.keyword))) return true;
        const called = qualifiedName(at.call.callee);
        const name = lastPart(called);
        if (SHOWING.test(called) || COMPARING.test(name)) return true;
        if (LOGGING.test(name) && !WRITING.has(name)) return true;
        if (!SHAPING.test(name)) return false;
        break;
      }
      case 'part':
      case 'option':
      case 'inside':
      case 'object':
        break;
      default:
        return false;
    }
  }
}

/** True for the name of a variable, key or field that holds what is told to people. */
export function isSpokenName(name: string): boolean {
  return SPOKEN.test(wordsOf(name).at(-1) ?? '');
}
