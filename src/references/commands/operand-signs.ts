import { COMMANDS } from './command-table.ts';

/** Commands that take a model without any flag: `vllm serve`, `hf download`. */
const COMMAND = new RegExp(
  [...COMMANDS.values()]
    .flat()
    .filter(({ operands }) => operands === 'model' || operands === 'hub')
    .map(({ words }) => words.map((word) => word.replaceAll('.', '\\.')).join('\\s+'))
    .join('|')
    .replace(/^/, '(?<![\\w-])(?:')
    .concat(')\\s'),
);

/** Flags that take a model for some command, whatever their names say. */
const FLAGS: ReadonlySet<string> = new Set([...COMMANDS.values()].flat().flatMap(({ flags }) => flags));

/** True for a flag that takes a model for some command. */
export function takesModel(flag: string): boolean {
  return FLAGS.has(flag);
}

/** What stands between a command and the model it takes is no longer than this. */
const MAX_BETWEEN = 400;

/** True for a text in which a command takes a model without any flag. */
export function holdsCommand(text: string): boolean {
  return COMMAND.test(text);
}

/** True for a word at `start` with a command before it, not before `from`, that takes a model without any flag. */
export function followsCommand(text: string, from: number, start: number): boolean {
  return /\s/.test(text.charAt(start - 1)) && COMMAND.test(text.slice(Math.max(from, start - MAX_BETWEEN), start));
}
