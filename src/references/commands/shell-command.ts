import { append, type ModelReference } from '../../domain.ts';
import { languageOfText } from '../languages.ts';
import { mentionsAs } from '../names/mentions.ts';
import { keyMeaning } from '../names/model-keys.ts';
import { namedModels, type Place } from '../names/named-models.ts';
import type { ShellCommand, ShellScript } from '../syntax/scripts/shell.ts';
import { fieldsOf } from '../syntax/scripts/shell-definitions.ts';
import type { ShellValues } from '../syntax/scripts/shell-values.ts';
import { readCommandLine } from './command-line.ts';
import { COMMANDS } from './command-table.ts';
import type { CommandReader, CommandWord } from './line.ts';

/** The models that a command of a script names: in its words, in what it prints, in its here-documents, in what it is given to read. */
export function commandModels(
  command: ShellCommand,
  script: ShellScript,
  values: ShellValues,
  reader: CommandReader,
): readonly ModelReference[] {
  const words: readonly CommandWord[] = values.spread(command.words).map(values.of);
  const name = words[0]?.[0]?.text ?? '';
  const target = targetOf(command);
  const documents = documentModels(command, values, words, target, reader);
  if (script.functions.has(name) || !COMMANDS.has(name)) append(documents, defaultsOf(words, reader));
  if (/^(?:echo|printf)$/.test(name) && (target !== null || command.next.length > 0))
    return [...documents, ...printedModels(words.slice(1), target, programOf(command.next), reader)];
  if (name === 'echo' || name === 'printf') append(documents, returnedModels(command, script, words, reader));
  const given = name === 'xargs' ? command.input.flatMap(values.of).flatMap(fieldsOf) : [];
  if (given.length === 0) return [...documents, ...readCommandLine(words, reader)];
  return [...documents, ...given.slice(0, MAX_GIVEN).flatMap((value) => readCommandLine([...words, [value]], reader))];
}

/** The file that the output of a command goes to: `> .env`, `| sudo tee -a .env`. */
function targetOf({ targets, next }: ShellCommand): string | null {
  const own = targets.map(({ node }) => node.value).find((path) => path !== '/dev/null');
  const tee = next.findIndex((word) => /(?:^|\/)tee$/.test(word));
  return own ?? (tee === -1 ? null : (next.slice(tee + 1).find((word) => !word.startsWith('-')) ?? null));
}

function programOf(words: readonly string[]): string | null {
  return words.find((word) => /^[A-Za-z]/.test(word) && word !== 'sudo') ?? null;
}

/** Lines that `xargs` runs, at most. */
const MAX_GIVEN = 64;

/** `prompt_for_variable EMBEDDING_MODEL_ID "Which model?" "org/name"`: a function of the script told by a key what it sets. */
function defaultsOf(words: readonly CommandWord[], { context }: CommandReader): ModelReference[] {
  const texts = words.slice(1).map((word) => word[0]?.text ?? '');
  const flag = texts.findIndex((text) => text.startsWith('-'));
  const at = texts.slice(0, flag === -1 ? texts.length : flag).findIndex((text) => /^[A-Z][A-Z0-9_]+$/.test(text));
  const meaning = keyMeaning(texts[at] ?? '');
  if (meaning !== 'strong' && meaning !== 'weak') return [];
  const place: Place = { how: 'shell-function-default', meaning, mirrors: context.mirrors };
  return words.slice(at + 2).flatMap((word) => word.flatMap((value) => namedModels(value, place)));
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
  { hereDocs, next }: ShellCommand,
  values: ShellValues,
  words: readonly CommandWord[],
  target: string | null,
  reader: CommandReader,
): ModelReference[] {
  if (hereDocs.length === 0) return [];
  const texts = words.map((word) => word[0]?.text ?? '');
  const program = programOf(texts[0] === 'cat' ? next : texts);
  const file = target ?? fileArgument(texts);
  return hereDocs.flatMap((document) => {
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
