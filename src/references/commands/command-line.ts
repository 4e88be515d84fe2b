import { append, type ModelReference } from '../../domain.ts';
import { mentionsAs } from '../names/mentions.ts';
import { hubUrls, namedModels } from '../names/named-models.ts';
import { holdsProviderUrl } from '../names/providers.ts';
import { asMention } from '../reference.ts';
import type { Assembly } from '../syntax/assembly.ts';
import { beginsCommand } from './beginnings.ts';
import { type CommandMatch, flagMeaning, headOf, isSwitch, matchCommand } from './command-words.ts';
import { editedModels } from './edited-text.ts';
import { flagValue, readPairs } from './flag-values.ts';
import { afterEquals, type CommandReader, type CommandWord, FLAG, isAmount, type Line, PAIR, placeOf } from './line.ts';
import { programsOf } from './programs.ts';

/**
 * The models that a command line names, read from its words after all quoting is undone: by what the command is, by flags
 * apart from or joined to their value, by `key=value` words and by Hub URLs. The first word need not be the program: the
 * arguments of a container alone are read the same way.
 */
export function readCommandLine(words: readonly CommandWord[], reader: CommandReader): readonly ModelReference[] {
  const texts = words.map((word) => word[0]?.text ?? '');
  const match = matchCommand(texts);
  if (match?.rule.operands === 'inert') return words.flatMap((word) => shownModels(word, reader));
  if (otherRepositoryType(texts)) return [];
  const operandsFrom = match?.end ?? headOf(texts) + 1;
  const line: Line = {
    words,
    texts,
    rule: match?.rule ?? null,
    operandsFrom,
    runs: programsOf(texts, operandsFrom),
    revision: valueOfFlag(texts, /^--(?:model|hf)?[-_]?revision$/),
    file: valueOfFlag(texts, /^(?:--hf[-_]file|-hff|--filename|--include)$/) ?? downloadedFile(texts, match),
    reader,
  };
  const found = readWords(line);
  return toHostedService(texts) ? found.map(asMention) : found;
}

function readWords(line: Line): readonly ModelReference[] {
  const found: ModelReference[] = [];
  let flag: string | null = null;
  /** The flag whose values are the parts of a mixture. */
  let mixing: string | null = null;
  let operandDone = false;
  for (const [index, word] of line.words.entries()) {
    const text = line.texts[index] ?? '';
    const [, name, joined] = FLAG.exec(text) ?? [];
    if (name !== undefined && !text.includes(' ')) {
      flag = joined === undefined && !isSwitch(name) ? name : null;
      if (joined !== undefined)
        append(
          found,
          word.flatMap((value) => flagValue(line, name, afterEquals(value))),
        );
      continue;
    }
    const embedded = readEmbedded(line, index, flag);
    if (embedded !== null) {
      append(found, embedded);
      continue;
    }
    if (flag !== null && (flag === mixing || startsMixture(line, index, flag))) {
      mixing = flag;
      continue;
    }
    const references = word.flatMap((value) => readWord(line, index, flag, operandDone, value));
    operandDone ||= flag === null && references.length > 0 && takesOne(line, index);
    if (references.length === 0 && !takesOthers(line, flag)) flag = null;
    append(found, references);
  }
  return found;
}

/** The first operand is the model, the others are something else. */
function takesOne({ rule, runs, operandsFrom }: Line, index: number): boolean {
  return index >= operandsFrom && (rule !== null || runs.takesModel);
}

/** `--data_path org/one org/two`: all that follows are data sets, or places to write to. */
function takesOthers(line: Line, flag: string | null): boolean {
  if (flag === null || line.rule !== null || !flag.startsWith('--')) return false;
  const meaning = flagMeaning(flag, line.rule);
  return meaning === 'dataset' || meaning === 'upload-target';
}

/** `--mix org/one 0.5 org/two 2000`: with an amount behind each, these are data sets, unless the flag says otherwise. */
function startsMixture({ texts, rule }: Line, index: number, flag: string): boolean {
  return isAmount(texts[index + 1] ?? '') && flagMeaning(flag, rule) === 'none';
}

/** A word that is neither a flag nor in another language. */
function readWord(
  line: Line,
  index: number,
  flag: string | null,
  operandDone: boolean,
  value: Assembly,
): readonly ModelReference[] {
  const urls = hubUrls(value, placeOf(line, flag === null ? 'none' : flagMeaning(flag, line.rule), 'hub-url'));
  if (urls.length > 0) return urls;
  if (PAIR.test(value.text)) return readPairs(line, flag, value);
  if (line.rule?.operands === 'urls') return [];
  if (flag !== null) {
    const byFlag = flagValue(line, flag, value);
    if (byFlag.length > 0 || flagMeaning(flag, line.rule) !== 'none') return byFlag;
  }
  if (index < line.operandsFrom || operandDone) return [];
  return operandOf(line, flag === null, value);
}

function operandOf(line: Line, free: boolean, value: Assembly): readonly ModelReference[] {
  const { rule } = line;
  if (rule?.operands === 'model')
    return namedModels(value, placeOf(line, free ? 'strong' : 'weak', rule.words.join('-')));
  if (rule?.operands === 'hub') {
    const named = /^(?:hf\.co|huggingface\.co|hf|huggingface|HF):?\//.test(value.text);
    const place = placeOf(line, 'strong', rule.words.join('-'));
    // A name of another registry is the Hub's by knowledge alone.
    if (named) return namedModels(value, place);
    return value.text.includes('/') && rule.aliases !== 'docker'
      ? []
      : namedModels(value, { ...place, class: 'mention' });
  }
  if (rule !== null) return namedModels(value, placeOf(line, 'none', 'cli-argument'));
  const meaning = line.runs.takesModel ? 'strong' : line.runs.script ? 'weak' : 'none';
  return namedModels(value, placeOf(line, free ? meaning : 'none', 'cli-argument'));
}

/** A JSON argument, the script of `bash -c` and `python -c`, a command handed on as one word; null for a plain word. */
function readEmbedded(line: Line, index: number, flag: string | null): readonly ModelReference[] | null {
  const word = line.words[index] ?? [];
  const text = line.texts[index] ?? '';
  const { read } = line.reader;
  if (/^\s*[{[]/.test(text) && text.includes('"')) return word.flatMap((value) => read('json', value));
  if (line.runs.editor < index) {
    const place = placeOf(line, 'none', 'edited-value');
    return word.flatMap((value) => editedModels(value, line.texts.slice(index - 2, index), place));
  }
  if (!/\s/.test(text)) return null;
  const given = flag !== null && /^-\w*c$/.test(flag);
  if (given && line.runs.python < index) return word.flatMap((value) => read('python', value));
  if (flag !== null && line.runs.database < index) return word.flatMap((value) => read('sql', value));
  if (given || line.runs.evaluates || looksLikeCommand(text)) return word.flatMap((value) => read('shell', value));
  return null;
}

/** `vllm serve x --port 1`, `cd /app && python main.py`, `export MODEL=x` */
function looksLikeCommand(text: string): boolean {
  return /\s--?[a-z]|&&/.test(text) || beginsCommand(text);
}

function shownModels(word: CommandWord, { context }: CommandReader): readonly ModelReference[] {
  return word.flatMap((value) => mentionsAs('shown-text', value, context.mirrors));
}

/** `hf download org/name model.gguf` */
function downloadedFile(texts: readonly string[], match: CommandMatch | null): string | null {
  if (match?.rule.words.at(-1) !== 'download') return null;
  const operands = texts.slice(match.end).filter((text, index, all) => {
    const before = all[index - 1] ?? '';
    return !text.startsWith('-') && (!before.startsWith('-') || before.includes('=') || isSwitch(before));
  });
  const second = operands[1] ?? '';
  return /^[\w./-]+\.\w+$/.test(second) ? second : null;
}

/** `hf download --repo-type dataset`: not a model. */
function otherRepositoryType(texts: readonly string[]): boolean {
  return /^(?:dataset|space)s?$/.test(valueOfFlag(texts, /^--repo[-_]type$/) ?? '');
}

/** The request goes to a provider that serves the model itself. */
function toHostedService(texts: readonly string[]): boolean {
  return texts.some(holdsProviderUrl);
}

function valueOfFlag(texts: readonly string[], name: RegExp): string | null {
  for (const [index, text] of texts.entries()) {
    const [flag = '', joined] = text.split('=', 2);
    if (!name.test(flag)) continue;
    const value = joined ?? texts[index + 1] ?? '';
    return /^[\w./-]+$/.test(value) ? value : null;
  }
  return null;
}
