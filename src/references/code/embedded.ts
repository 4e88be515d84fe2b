import type { ModelReference, SourceFile } from '../../domain.ts';
import { extractArguments } from '../commands/argument-vector.ts';
import { beginsCommand } from '../commands/beginnings.ts';
import { isPairs, settingLength } from '../commands/settings.ts';
import type { ExtractContext, Language } from '../extractor.ts';
import { exactly, inOrder } from '../patterns.ts';
import { embeddedView, stretch } from '../source-file.ts';
import { dottedName, type Expression, type List, lastPart, type Template, type Text } from '../syntax/code/code.ts';
import { offsetAt } from '../syntax/string-escapes.ts';
import type { Frame } from './index.ts';

/** Stands in an embedded text for a part that is only known at run time. */
const UNKNOWN = '$UNKNOWN';

/** A line that sets a model in YAML. */
const YAML_LINE = /^\s*(?:- )?[\w-]*(?:model|checkpoint|adapter|pretrained)[\w-]*:\s*\S/im;
/** `llm:` on a line of its own, and a line in a block that holds nothing but an id: `  path: org/name`. */
const YAML_BLOCK = /^[ \t]{0,40}[\w-]{1,60}:[ \t]*$/m;
const YAML_ID = /^[ \t]{1,40}(?:- )?[\w-]{1,60}:[ \t]{1,8}["']?[A-Za-z0-9][\w.-]*\/[\w.-]+["']?[ \t]*$/m;
/** `command:` of a container, with a list or text below or behind it. */
const YAML_COMMAND = /^[ \t]{1,40}(?:command|args|entrypoint):[ \t]*(?:$|[[>|"'])/m;
/** `MODEL_ID=org/name`, `option.model_id = org/name` on a line of its own, as `.env` and `.properties` files have it. */
const SETTING_LINE = inOrder(
  [
    /^[ \t]*(?:export )?[\w.-]{0,60}(?:model|llm|lora|checkpoint|adapter|pretrained)[\w.-]{0,60}/,
    /[ \t]*=[ \t]*["']?[A-Za-z0-9][\w.-]*\/[\w.-]+["']?[ \t]*$/,
  ],
  'im',
);
/** `[model]`, and below it `name = org/name` or `name = "org/name"`. */
const SECTION = /^[ \t]*\[{1,2}[\w.-]{1,60}\]{1,2}[ \t]*$/m;
const IN_SECTION = /^[ \t]*[\w.-]{1,60}[ \t]*=[ \t]*("?)[A-Za-z0-9][\w.-]*\/[\w.-]+\1[ \t]*$/m;
/** A line of a configuration of spaCy: https://spacy.io/api/data-formats#config */
const SPACY_LINE = /^[ \t]*@architectures[ \t]*=/m;
/** A build file begins so, and goes on with another instruction. */
const BUILD_FILE =
  /^\s*(?:#[^\n]*\n\s*|ARG [^\n]*\n\s*)*FROM \S[^\n]*\n(?:[^\n]*\n)*?[ \t]*(?:RUN|CMD|ENTRYPOINT|COPY|ENV|ARG|WORKDIR) /;
const PYTHON_CALL = /\bfrom_pretrained\(|^\s*from \w[\w.]* import /m;
/** `const pipe = await pipeline(`, `import { pipeline } from "..."` at the start of a line. */
const JAVASCRIPT_LINE = /^\s*(?:(?:const|let|var) [\w{[][^=\n]{0,100}= await |import [^'"\n]{1,200} from ['"])/m;
/** A page that a program serves or shows. */
const PAGE_SCRIPT = /<script\b[^>]{0,400}>/i;
/** Not `[data-testid="x"] input`. */
const JSON_START = /^\s*(?:\{(?!:)|\[\s*["'{[\d$-])/;
/** A function of a database that loads models: PostgresML, pgai, pg_vectorize, Lantern. */
const SQL_CALL =
  /\b(?:pgml\.(?:embed|transform|generate|tune)|ai\.(?:create_vectorizer|embedding_\w+|litellm_\w+)|vectorize\.\w+)\s*\(/;
/** Calls that run a command. */
const RUNNERS = exactly(`
  run call check_call check_output Popen system popen run_commands shell exec execute spawn execSync spawnSync execFile
  create_subprocess_shell sh cmd`);

/** `make org/target`, `ollama pull owner/name`: programs whose words are targets, packages, files and names of another registry. */
const FILE_PROGRAM = exactly(`
  docker podman nerdctl ollama make cmake ninja meson cargo go mvn gradle npm npx yarn pnpm cp mv rm mkdir ln ls cat tar zip unzip rsync scp chmod
  chown touch`);

/** References inside a literal that is text in another language: a command line, JSON, YAML, Python. */
export function readEmbedded(
  file: SourceFile,
  expression: Text | Template,
  frame: Frame,
  context: ExtractContext,
): readonly ModelReference[] {
  const whole = viewOf(file, expression);
  if (whole === null) return [];
  if (isPairs(whole.text)) return frame.kind === 'compared' ? [] : extractArguments([whole], context).references;
  const view = stretch(whole, settingLength(whole.text), whole.text.length);
  if (!/[\s=]|^[[{]/.test(view.text.trim())) return [];
  const language = languageIn(view.text, isRun(frame));
  return language === null ? [] : context.embed(language, view).references;
}

/** References of a command given as a list of its words, at `place`; `spawn("vllm", ["serve", id])` has its program before. */
export function readCommandList(
  file: SourceFile,
  list: List,
  place: Frame,
  context: ExtractContext,
): readonly ModelReference[] {
  const program = programBefore(place);
  const items = program === null ? list.items : [program, ...list.items];
  const words = items.map((item) => (item.kind === 'text' ? item.value : ''));
  const isCommand = beginsCommand(`${words[0] ?? ''} `) || words.some((word) => /^--[a-z]*model/.test(word));
  if (!isCommand) return [];
  const parts = items.flatMap((item): Expression[] => [item, separator(item)]);
  const view = viewOf(file, { kind: 'template', parts, start: list.start, end: list.end });
  return view === null ? [] : context.embed('shell', view).references;
}

/** True for a list of words that runs a program which builds or moves files: none of its words names a model. */
export function isOfFiles(list: List, place: Frame): boolean {
  if (!isRun(place)) return false;
  const program = place.position === 1 ? programBefore(place) : list.items[0];
  return program?.kind === 'text' && FILE_PROGRAM.test(program.value);
}

/** The program that a call runs with the list of its arguments as the next argument. */
function programBefore(place: Frame): Text | null {
  if (!isRun(place) || place.position !== 1) return null;
  const first = place.call.args[0]?.value;
  return first?.kind === 'text' ? first : null;
}

function separator({ end }: Expression): Text {
  return { kind: 'text', value: ' ', offsets: end, start: end, end };
}

/** The language that the text of a literal is written in; `isRun` when a shell runs it. Null for plain text. */
export function languageIn(text: string, isRun: boolean): Language | null {
  if (SQL_CALL.test(text)) return 'sql';
  const hasLines = text.includes('\n');
  const program = hasLines ? programIn(text) : null;
  if (program !== null) return program;
  if (beginsCommand(text) || isRun) return 'shell';
  if (JSON_START.test(text) && text.includes('"')) return 'json';
  if (SPACY_LINE.test(text)) return 'properties';
  if (hasLines && isYaml(text)) return 'yaml';
  const section = hasLines && SECTION.test(text) ? IN_SECTION.exec(text) : null;
  if (section !== null) return section[1] === '"' ? 'toml' : 'properties';
  if (SETTING_LINE.test(text)) return 'properties';
  return /(?:^|\s)--[a-z][\w-]*[= ]/.test(text) ? 'shell' : null;
}

function programIn(text: string): Language | null {
  if (BUILD_FILE.test(text)) return 'dockerfile';
  if (PAGE_SCRIPT.test(text)) return 'html';
  if (JAVASCRIPT_LINE.test(text)) return 'javascript';
  return PYTHON_CALL.test(text) ? 'python' : null;
}

function isYaml(text: string): boolean {
  return YAML_LINE.test(text) || YAML_COMMAND.test(text) || (YAML_BLOCK.test(text) && YAML_ID.test(text));
}

/** True for an argument of `subprocess.run`, `os.system` and the like. */
function isRun(frame: Frame): frame is Frame & { kind: 'argument' } {
  if (frame.kind !== 'argument') return false;
  return RUNNERS.test(lastPart(dottedName(frame.call.callee)));
}

/** The text of a literal with its positions; unknown parts of a template are a variable. */
function viewOf(file: SourceFile, expression: Text | Template): SourceFile | null {
  if (expression.kind === 'text') return embeddedView(file, expression.value, expression.offsets);
  let value = '';
  const offsets: number[] = [];
  for (const part of expression.parts) {
    const text = part.kind === 'text' ? part.value : UNKNOWN;
    for (let unit = 0; unit < text.length; unit += 1) {
      offsets.push(part.kind === 'text' ? offsetAt(part, unit) : part.start);
    }
    value += text;
  }
  offsets.push(expression.end);
  return value.length === 0 ? null : embeddedView(file, value, offsets);
}
