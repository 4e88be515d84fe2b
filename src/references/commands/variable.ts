import type { ModelReference } from '../../domain.ts';
import { mentionsAs } from '../names/mentions.ts';
import { nameMeaning } from '../names/model-keys.ts';
import { hubUrls, namedModels, type Place } from '../names/named-models.ts';
import { type Assembly, matchesIn, sliceOf } from '../syntax/assembly.ts';
import { readCommandLine } from './command-line.ts';
import { type CommandReader, type CommandWord, isAmount } from './line.ts';
import { holdsCommand } from './operand-signs.ts';
import { isPairs } from './settings.ts';

/**
 * The models that a variable holds, by its name and by its values: one value, a list, a loop's words, the arguments of a
 * command, JSON. A name that says nothing needs a value that looks like a model by itself.
 */
export function assignedModels(
  name: string,
  words: readonly CommandWord[],
  reader: CommandReader,
  how = 'variable',
): readonly ModelReference[] {
  const { context } = reader;
  const meaning = nameMeaning(name);
  const place: Place = { how, meaning, mirrors: context.mirrors };
  const flagged = words.length > 1 && words.some((word) => /^--?[A-Za-z]/.test(word[0]?.text ?? ''));
  if (flagged) return readCommandLine(words, reader);
  return words.flatMap((word) => word.flatMap((value) => valueModels(value, place, reader)));
}

/** `MODEL=${MODEL:-"'org/name'"}`: quoted once more, for the command that it is put into. */
const QUOTED = /^\s*(["'])([^"'\s]+)\1\s*$/d;

/** `[fast]=org/name`, `["org/name"]=hermes`: an element of an associative array, whose key may be the model. */
const ELEMENT = /^\[["']?([^\]"']*)["']?\]=/d;

function valueModels(value: Assembly, place: Place, reader: CommandReader): readonly ModelReference[] {
  const text = value.text.trim();
  if (isProse(text)) return mentionsAs('shown-text', value, reader.context.mirrors);
  if (isPairs(text)) return readCommandLine([[value]], reader);
  if (/^[{[]/.test(text) && text.includes('"')) return reader.read('json', value);
  const quoted = QUOTED.exec(value.text)?.indices?.[2];
  if (quoted !== undefined) return valueModels(sliceOf(value, ...quoted), place, reader);
  const pair = ELEMENT.exec(value.text);
  if (pair !== null) {
    const key = place.meaning === 'strong' || place.meaning === 'weak' ? pair.indices?.[1] : undefined;
    const named = key === undefined ? [] : namedModels(sliceOf(value, ...key), place);
    return [...named, ...valueModels(sliceOf(value, pair[0].length, value.text.length), place, reader)];
  }
  if (place.meaning !== 'dataset') {
    const urls = hubUrls(value, place);
    if (urls.length > 0) return urls;
  }
  if (!/\s/.test(text)) return /[,;|]/.test(text) ? listed(value, place) : namedModels(value, place);
  if (/(?:^|\s)--?[A-Za-z]/.test(text) || holdsCommand(text)) return reader.read('shell', value);
  return listed(value, place);
}

function listed(value: Assembly, place: Place): readonly ModelReference[] {
  const words = matchesIn(value, /[^\s,;|]+/g);
  // `MIX="org/one 0.5 org/two 2000"`: data sets and how much of each.
  if (place.meaning === 'none' && words.length > 1 && isAmount(words[1]?.text ?? '')) return [];
  return words.flatMap((word) => namedModels(word, place));
}

/** `The model to serve, for example org/name.`: words of a language, not of a command. */
function isProse(text: string): boolean {
  if (text.length > 4096 || !text.includes(' ')) return false;
  const words = text.split(/\s+/);
  const plain = words.filter((word) => /^[A-Za-z]{2,}[,.:;]?$/.test(word));
  return plain.length >= 4 && plain.length * 2 > words.length;
}
