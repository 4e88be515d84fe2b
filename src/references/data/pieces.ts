import { beginsCommand } from '../commands/beginnings.ts';
import { holdsCommand } from '../commands/operand-signs.ts';
import type { Language } from '../extractor.ts';
import { languageOfFile, languageOfScript } from '../languages.ts';
import { exactly } from '../patterns.ts';

/** Which language a string value is written in, by its key and by how it begins; null: a plain value. */
export function languageOf(key: string, text: string): Language | null {
  const byName = languageOfName(key);
  if (byName !== null && text.includes('\n')) return byName;
  const start = text.trimStart();
  if (/^[{[]/.test(start) && /"|^\[\s*'/.test(start) && /[}\]]\s*$/.test(text)) return 'json';
  if (!/\s/.test(start.trimEnd())) return null;
  if (!text.includes('\n')) return isCommandKey(key) || isCommands(text) ? 'shell' : null;
  if (start.startsWith('#!')) return languageOfScript(start) ?? 'shell';
  if (PYTHON.test(text)) return 'python';
  if (isCommandKey(key)) return 'shell';
  if (YAML.test(firstLine(start))) return 'yaml';
  return isCommands(text) || SCRIPT.test(text) ? 'shell' : null;
}

/** Keys whose value a shell runs or a container gets as arguments. */
export function isCommandKey(key: string): boolean {
  return COMMAND_KEY.test(key);
}

const COMMAND_KEY = exactly(
  `run runs script scripts setup command commands cmd cmds args arguments argv extra_?args entry_?point before_script
  after_script install shell bash exec sh start start_?up_?script startup user_?data script_?body inline steps? test
  tests build post[_A-Za-z-]* pre[_A-Za-z-]* on_?create_?command deps
  .*(?:_|-)(?:cmd|command|commands|script|args) .*(?:Command|Cmd|Args|Script)`,
  'i',
);

/** `serve.py` and `config.yaml` as keys of a ConfigMap. */
function languageOfName(key: string): Language | null {
  return key.includes('.') || /^(?:Docker|Model)file$/.test(key) ? languageOfFile(key) : null;
}

function firstLine(text: string): string {
  for (const line of text.split('\n', 20)) if (!/^\s*(?:#|---|$)/.test(line)) return line;
  return '';
}

const PYTHON = /^(?:import [\w.]+(?: as \w+)?|from [\w.]+ import .+|def \w+\(.*|class \w+.*:)\s*$/m;
/** `model_list:` or `- name: x` */
const YAML = /^\s*(?:- )?["']?[A-Za-z_][\w.-]*["']?:(?:\s|$)/;
const SCRIPT = /^\s*(?:set -[a-z]+|if \[|for \w+ in |echo |apt-get )/m;
/** A flag that names a model. */
const MODEL_FLAG = /(?:^|[\s;&|(])-(?:hf |-?[\w-]{0,40}(?:model|lora|adapter|checkpoint|hf-repo|embed)[\w.-]*[= ])/;
function isCommands(text: string): boolean {
  return MODEL_FLAG.test(text) || beginsCommand(text) || holdsCommand(text);
}
