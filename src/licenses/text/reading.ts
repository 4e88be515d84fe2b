import type { LicenseId } from '../../domain.ts';
import { requirementsOfValue } from '../license-value.ts';
import { mentionedLicenses } from '../mentions.ts';
import { isHarmlessLine, isHarmlessOnTop } from './harmless-lines.ts';
import { isOperative } from './operative.ts';
import { isSentence, type LineTerms, termsIn } from './telling-lines.ts';
import type { TextTokens } from './tokens.ts';

/**
 * What the lines and words of a text say by themselves, whatever license it is compared with. A text is compared with many
 * licenses, and its pieces again and again: each answer is found once. Lines and words are numbered as in {@link TextTokens}.
 */
export interface Reading {
  /** The line with its line break, cut after some hundred characters. */
  readonly textOf: (line: number) => string;
  readonly isHarmless: (line: number) => boolean;
  readonly isHarmlessOnTop: (line: number) => boolean;
  readonly isSentence: (line: number) => boolean;
  /** Whether it begins like a copyright line, or continues one: lines that each end in a comma or "and" lead up to it. */
  readonly isOfHolder: (line: number) => boolean;
  /** Licenses that it names or, as a title, may be the name of. */
  readonly namedInTitle: (line: number) => readonly LicenseId[];
  readonly termsIn: (line: number) => LineTerms;
  /** Whether a word stands in a web or mail address. */
  readonly isInAddress: (word: number) => boolean;
  /** Whether a word decides what one may do. */
  readonly isOperative: (word: number) => boolean;
}

const LONGEST_LINE = 400;
const HOLDER_LINE =
  /^[^\p{L}\p{N}\n(©]*(?:(?:portions?|parts?|original|modified)\b[^\n]{0,40}?)?(?:copyright\b|spdx-filecopyrighttext:|版权所有|著作権|\(c\)|©|all rights reserved)/iu;
const MOST_HOLDER_LINES = 20;
const LONGEST_ADDRESS = 200;
/** "https://...", "example.org/..." or "someone@example.org" */
const ADDRESS_START = /https?:\/\/|\b[\w-]+\.(?:org|com|ai|io|net|co|cn)\b|[\w.+-]@[\w-]+\.\w/i;

/** What a text says by itself; nothing is read before it is asked for. */
export function readingOf(text: string, tokens: TextTokens): Reading {
  const { starts, lineStarts } = tokens;
  const textOf = remembered((line) => {
    const start = lineStarts[line - 1] ?? 0;
    return text.slice(start, Math.min(lineStarts[line] ?? text.length, start + LONGEST_LINE));
  });
  const sentence = remembered((line) => isSentence(textOf(line)));
  const isInAddress = remembered((word) => ADDRESS_START.test(chunkAround(text, starts[word] ?? 0)));
  return {
    textOf,
    isHarmless: remembered((line) => isHarmlessLine(textOf(line))),
    isHarmlessOnTop: remembered((line) => isHarmlessOnTop(textOf(line)) && !sentence(line)),
    isSentence: sentence,
    isOfHolder: remembered((line) => HOLDER_LINE.test(textOf(line)) || continuesHolder(textOf, sentence, line)),
    termsIn: remembered((line) => termsIn(textOf(line))),
    namedInTitle: remembered((line) => namedInTitle(textOf(line))),
    isInAddress,
    isOperative: remembered((word) => isOperative(text, tokens, isInAddress, word)),
  };
}

/** The function with its answers kept. */
function remembered<T>(ask: (place: number) => T): (place: number) => T {
  const known: (T | undefined)[] = [];
  return (place) => {
    const before = known[place];
    if (before !== undefined) return before;
    const answer = ask(place);
    known[place] = answer;
    return answer;
  };
}

/** Whether lines that each end in a comma or "and" lead up from this line to a copyright line. */
function continuesHolder(
  textOf: (line: number) => string,
  isSentenceAt: (line: number) => boolean,
  from: number,
): boolean {
  let line = from;
  for (const last = line - MOST_HOLDER_LINES; line > Math.max(1, last); line--) {
    const before = textOf(line - 1);
    if (before.length >= LONGEST_LINE || !/(?:[,&]|\band)\s*$/.test(before) || isSentenceAt(line - 1)) return false;
    if (HOLDER_LINE.test(before)) return true;
  }
  return false;
}

function namedInTitle(line: string): readonly LicenseId[] {
  return [...mentionedLicenses(line), ...requirementsOfValue(line.replace(/^[\s#*=-]+/, '')).flat()];
}

/** What stands around an offset between two spaces. */
function chunkAround(text: string, offset: number): string {
  let from = offset;
  while (from > Math.max(0, offset - LONGEST_ADDRESS) && !isSpace(text, from - 1)) from--;
  return text.slice(from, endOfChunk(text, offset));
}

/** Where the next space behind an offset stands. */
export function endOfChunk(text: string, offset: number): number {
  let end = offset;
  while (end < Math.min(text.length, offset + LONGEST_ADDRESS) && !isSpace(text, end)) end++;
  return end;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code > 127 && /\s/.test(text.charAt(at));
}
