import type { ModelReference } from '../../domain.ts';
import type { ExtractContext, Language } from '../extractor.ts';
import type { KeyMeaning } from '../names/model-keys.ts';
import type { Place } from '../names/named-models.ts';
import { type Assembly, sliceOf } from '../syntax/assembly.ts';
import type { CommandRule } from './command-table.ts';
import type { Programs } from './programs.ts';

/** One word of a command: all texts that it may have, at least one. */
export type CommandWord = readonly Assembly[];

/** What reads the pieces of a command that are in another language. */
export interface CommandReader {
  readonly context: ExtractContext;
  /** Reads a word that is a text itself: the argument of `bash -c`, a JSON payload. A variable's value is read once. */
  readonly read: (language: Language, value: Assembly) => readonly ModelReference[];
}

/** A command line being read. */
export interface Line {
  readonly words: readonly CommandWord[];
  readonly texts: readonly string[];
  readonly rule: CommandRule | null;
  readonly operandsFrom: number;
  readonly revision: string | null;
  /** File of the repository that the line names. */
  readonly file: string | null;
  readonly runs: Programs;
  readonly reader: CommandReader;
}

/** `--model`, `--model=x`, `-hf`; `-` and negative numbers are no flags. */
export const FLAG = /^(--?[A-Za-z][\w.-]*)(?:=([\s\S]*))?$/;
/** `model.name=org/name`, `++trainer.model=x`, `MODEL_ID=org/name` */
export const PAIR = /^([+~]{0,2}[A-Za-z_][\w.@/[\]-]*)=([\s\S]+)$/;

/** What the place of a value on a line says of it. */
export function placeOf({ revision, file, reader, rule }: Line, meaning: KeyMeaning, how: string): Place {
  const loads = rule !== null && meaning === 'strong';
  return { how, meaning, loads, revision, file, aliases: rule?.aliases ?? null, mirrors: reader.context.mirrors };
}

/** `0.5`, `2000`, `1e5`: how much of a data set goes into a mixture. */
export function isAmount(text: string): boolean {
  return /^\d+(?:\.\d+)?(?:e\d+)?$/.test(text);
}

/** `x` of `--model=x`. */
export function afterEquals(value: Assembly): Assembly {
  return unquoted(sliceOf(value, value.text.indexOf('=') + 1, value.text.length));
}

/** `"org/name"` inside a word whose own quotes are gone. */
export function unquoted(value: Assembly): Assembly {
  return /^(["'])[^"']*\1$/.test(value.text) ? sliceOf(value, 1, value.text.length - 1) : value;
}

/** The items of a value that lists several, the value alone when it does not. */
export function listed(value: Assembly): readonly Assembly[] {
  return /[,;\s]/.test(value.text.trim()) ? piecesOf(value, /[,;\s]+/) : [value];
}

/** What stands between the separators. */
export function piecesOf(value: Assembly, separator: RegExp): readonly Assembly[] {
  const pieces: Assembly[] = [];
  let at = 0;
  for (const match of value.text.matchAll(new RegExp(separator, 'g'))) {
    pieces.push(sliceOf(value, at, match.index));
    at = match.index + match[0].length;
  }
  return [...pieces, sliceOf(value, at, value.text.length)];
}
