// Shell scripts, and shell embedded in other files. https://www.gnu.org/software/bash/manual/bash.html

import { append, type Extraction, type ModelReference, type Problem, type SourceFile } from '../domain.ts';
import { type CommandReader, type CommandWord, readCommandLine } from './commands/command-line.ts';
import { COMMANDS } from './commands/command-table.ts';
import { languageOfText } from './commands/embedded-text.ts';
import { mayUseModels } from './commands/script-screen.ts';
import { assignedModels } from './commands/variable.ts';
import { NOTHING } from './extraction.ts';
import type { ExtractContext, Extractor } from './extractor.ts';
import { commentMentions, mentionsAs } from './names/mentions.ts';
import { keyMeaning } from './names/model-keys.ts';
import { namedModels, type Place } from './names/naming.ts';
import type { Variables } from './syntax/assembly.ts';
import { readShellSyntax, type ShellCommand, type ShellScript, type ShellWord } from './syntax/shell.ts';
import { fieldsOf, type ShellValues, shellValues } from './syntax/shell-values.ts';

export const shell: Extractor = {
  id: 'shell',
  title: 'Shell scripts',
  documentation: 'https://www.gnu.org/software/bash/manual/bash.html',
  forms: [
    'vllm serve org/name',
    'hf download org/name --revision v1',
    'MODEL_ID="$1"; vllm serve "$MODEL_ID"',
    'for size in 7b 13b; do hf download org/name-$size; done',
    'git clone https://huggingface.co/org/name',
    'curl localhost/v1/completions -d \'{"model": "org/name"}\'',
  ],
  language: 'shell',
  applies: (path) =>
    /\.(?:sh|bash|zsh|ksh|bats|envrc|slurm|sbatch|pbs|qsub|lsf|command)$|(?:^|\/)\.(?:bashrc|profile|envrc|husky\/[\w-]+)$/.test(
      path,
    ),
  extract: (file, context) => {
    if (!mayUseModels(file.text, context.mirrors)) return NOTHING;
    const { references, problems } = extractShell(file, context);
    // A piece of another file is often a part of a script: only a script itself can be broken.
    return { references, problems: shell.applies(file.path) ? problems : [] };
  },
};

/** Scripts in scripts in scripts: `ssh host "docker exec x bash -c 'vllm serve ...'"` is three. */
const MAX_DEPTH = 4;

/** Reads a script; `variables` are those that its surroundings set: `ENV` before a `RUN`, `env:` beside a `run:`. */
export function extractShell(
  file: SourceFile,
  context: ExtractContext,
  variables: Variables = new Map(),
  depth = 0,
): Extraction {
  if (depth >= MAX_DEPTH) return NOTHING;
  const script = readShellSyntax(file);
  const values = shellValues(script, variables);
  const reader = commandReader(context, values.variables, depth + 1);
  const references = [
    ...script.assignments.flatMap((assignment) =>
      assignedModels(assignment.name, assignment.words.map(values.of), reader),
    ),
    ...script.commands.flatMap((command) => commandModels(command, script, values, reader)),
    ...script.compared.flatMap((word) =>
      values.of(word).flatMap((value) => mentionsAs('compared-value', value, context.mirrors)),
    ),
    ...commentMentions(script.view, script.comments, context.mirrors),
  ];
  return { references, problems: problemsOf(script) };
}

function problemsOf({ error, view }: ShellScript): readonly Problem[] {
  if (error === null) return [];
  const location = view.locate(Math.min(error.pos, view.text.length), Math.min(error.pos, view.text.length));
  return [
    {
      stage: 'find',
      subject: view.path,
      reason: `"${view.path}" is not valid shell at line ${location.line} (${error.message}); what could be made out was read`,
      hint: null,
      location,
      severity: 'notice',
    },
  ];
}

/** Reads the texts inside commands: scripts with the variables known outside, other languages by their extractors. */
export function commandReader(context: ExtractContext, variables: Variables, depth = 0): CommandReader {
  const seen = new Set<string>();
  return {
    context,
    read(language, value) {
      const key = `${language}\0${value.text}`;
      if (value.borrowed && seen.has(key)) return [];
      seen.add(key);
      if (language === 'shell') return extractShell(value, context, variables, depth).references;
      return context.embed(language, value).references;
    },
  };
}

function commandModels(
  command: ShellCommand,
  script: ShellScript,
  values: ShellValues,
  reader: CommandReader,
): readonly ModelReference[] {
  const words: readonly CommandWord[] = values.spread(command.words).map(values.of);
  const name = words[0]?.[0]?.text ?? '';
  const target = command.targets.map(({ node }) => node.value).find((path) => path !== '/dev/null') ?? null;
  const documents = documentModels(command.hereDocs, values, words, target, reader);
  if (script.functions.has(name) || !COMMANDS.has(name)) append(documents, defaultsOf(words, reader));
  if (/^(?:echo|printf)$/.test(name) && (target !== null || command.next !== null))
    return [...documents, ...printedModels(words.slice(1), target, command.next, reader)];
  if (name === 'echo' || name === 'printf') append(documents, returnedModels(command, script, words, reader));
  const given = name === 'xargs' ? command.input.flatMap(values.of).flatMap(fieldsOf) : [];
  if (given.length === 0) return [...documents, ...readCommandLine(words, reader)];
  return [...documents, ...given.slice(0, MAX_GIVEN).flatMap((value) => readCommandLine([...words, [value]], reader))];
}

/** Lines that `xargs` runs, at most. */
const MAX_GIVEN = 64;

/** `prompt_for_variable EMBEDDING_MODEL_ID "Which model?" "org/name"`: a function of the script told by a key what it sets. */
function defaultsOf(words: readonly CommandWord[], { context }: CommandReader): ModelReference[] {
  const texts = words.slice(1).map((word) => word[0]?.text ?? '');
  const flag = texts.findIndex((text) => text.startsWith('-'));
  const key = texts.slice(0, flag === -1 ? texts.length : flag).find((text) => /^[A-Z][A-Z0-9_]+$/.test(text));
  const meaning = key === undefined ? 'none' : keyMeaning(key);
  if (meaning !== 'strong' && meaning !== 'weak') return [];
  const place: Place = { how: 'shell-function-default', meaning, mirrors: context.mirrors };
  return words.slice(1).flatMap((word) => word.flatMap((value) => namedModels(value, place)));
}

/** `get_model() { echo "org/name"; }`, called as `$(get_model)`: what a function prints is what it returns. */
function returnedModels(
  { words: [printing] }: ShellCommand,
  { view }: ShellScript,
  words: readonly CommandWord[],
  { context }: CommandReader,
): ModelReference[] {
  const name = printing?.inside ?? null;
  const meaning = name === null ? 'none' : keyMeaning(name);
  if (meaning !== 'strong' && meaning !== 'weak' && meaning !== 'tokenizer') return [];
  if (!view.text.includes(`$(${name}`) && !view.text.includes(`\`${name}`)) return [];
  const place: Place = { how: 'shell-function-result', meaning, mirrors: context.mirrors };
  return words.slice(1).flatMap((word) => word.flatMap((value) => namedModels(value, place)));
}

/** `echo "MODEL_ID=org/name" >> .env`, `echo '{"model": "org/name"}' | curl ...` */
function printedModels(
  words: readonly CommandWord[],
  target: string | null,
  next: string | null,
  reader: CommandReader,
): readonly ModelReference[] {
  return words.flatMap((word) =>
    word.flatMap((value) => {
      const language = languageOfText(value.text, target, next);
      if (language !== null) return reader.read(language, value);
      return mentionsAs('shown-text', value, reader.context.mirrors);
    }),
  );
}

function documentModels(
  documents: readonly ShellWord[],
  values: ShellValues,
  words: readonly CommandWord[],
  target: string | null,
  reader: CommandReader,
): ModelReference[] {
  if (documents.length === 0) return [];
  const texts = words.map((word) => word[0]?.text ?? '');
  const program = texts.find((text) => /^[A-Za-z]/.test(text)) ?? null;
  const file = target ?? fileArgument(texts);
  return documents.flatMap((document) => {
    const [value] = values.of(document);
    if (value === undefined) return [];
    const known = languageOfText(value.text, file, program);
    // `read -d '' COMMAND <<EOF`: what stands there is run later.
    const language = known ?? (program === 'read' ? 'shell' : null);
    if (language !== null) return reader.read(language, value);
    return mentionsAs('shown-text', value, reader.context.mirrors);
  });
}

/** `tee config.yaml <<EOF`, `kubectl apply -f - <<EOF` */
function fileArgument(texts: readonly string[]): string | null {
  if (/^(?:kubectl|oc|k3s|helm)$/.test(texts[0] ?? '')) return 'manifest.yaml';
  return texts.find((text, index) => index > 0 && /\.\w+$/.test(text)) ?? null;
}
