import { type KeyMeaning, keyMeaning } from '../names/model-keys.ts';
import { exactly } from '../patterns.ts';
import { COMMANDS, type CommandRule } from './command-table.ts';

/** Which command a line is, and where its operands start. */
export interface CommandMatch {
  readonly rule: CommandRule;
  readonly end: number;
}

/** Words before the program: they change how it runs, not what it is. */
const WRAPPERS = /^(?:sudo|env|nohup|time|exec|command|builtin|nice|ionice|setsid|stdbuf|then|else|do|!|&&|\|\|)$/;
const ASSIGNED = /^[A-Za-z_]\w*=/;
/** Functions and commands that print: `log_info`, `print_error`, `die`. */
const PRINTING =
  /^(?:log|info|warn|warning|error|fail|die|usage|msg|say|print|notice|debug|success|step|banner)(?:[_:-]\w*)?$/i;
const PRINTED: CommandRule = { words: [''], operands: 'inert', flags: [], aliases: null };

/**
 * The rule for a command line: that of the program at its head, else the first known command further on, behind
 * `docker run IMAGE`, `srun`, `kubectl exec POD --`, `python -m`. Null when none is known.
 */
export function matchCommand(texts: readonly string[]): CommandMatch | null {
  const head = headOf(texts);
  const program = programOf(texts[head]);
  if (PRINTING.test(program)) return { rule: PRINTED, end: head + 1 };
  const first = ruleAt(texts, head);
  if (first !== null) return first;
  for (let at = head + 1; at < texts.length; at += 1) {
    const match = ruleAt(texts, at);
    if (match !== null && match.rule.operands !== 'inert' && match.rule.operands !== 'urls') return match;
  }
  return null;
}

/** Index of the program: behind assignments, `sudo`, `env`. */
export function headOf(texts: readonly string[]): number {
  let at = 0;
  while (at < texts.length - 1 && (WRAPPERS.test(texts[at] ?? '') || ASSIGNED.test(texts[at] ?? ''))) at += 1;
  return at;
}

/** Base name of a program: `/usr/bin/vllm`, `build/bin/llama-server.exe`, `vllm/vllm-openai:latest`, which runs one. */
export function programOf(text: string | undefined): string {
  return (text ?? '').replace(/^.*[/\\]/, '').replace(/\.exe$|(?<=-openai):[\w.-]+$/, '');
}

function ruleAt(texts: readonly string[], at: number): CommandMatch | null {
  const rules = COMMANDS.get(programOf(texts[at]));
  const rule = rules?.find(({ words }) => words.every((word, index) => index === 0 || texts[at + index] === word));
  return rule === undefined ? null : { rule, end: at + rule.words.length };
}

/** Flags whose name does not say what they take. */
const FLAGS: ReadonlyMap<string, KeyMeaning> = new Map([
  ['-m', 'weak'],
  ['-hf', 'strong'],
  ['-hfr', 'strong'],
  ['--lora-modules', 'weak'],
  ['--lora_modules', 'weak'],
  ['-t', 'upload-target'],
  ['--tag', 'upload-target'],
  ['--image', 'upload-target'],
  ['-o', 'upload-target'],
  ['--chat-template', 'none'],
]);

/** What a flag takes, for the command that `rule` describes. */
export function flagMeaning(name: string, rule: CommandRule | null): KeyMeaning {
  if (rule?.flags.includes(name)) return 'strong';
  return FLAGS.get(name) ?? keyMeaning(name);
}

/** Flags that take no value, the word behind one is an operand; each may be a regex. */
const SWITCH = exactly(String.raw`
  --(?:quiet|verbose|yes|debug|force(?:[-_]\w+)?|trust[-_]remote[-_]code|local-files-only|rm|gpu|it)
  --(?:enable|disable|no|use|skip|allow|resume)[-_][\w-]+
  -[qvyfx] -it`);

/** True for a flag without a value. */
export function isSwitch(flag: string): boolean {
  return SWITCH.test(flag);
}
