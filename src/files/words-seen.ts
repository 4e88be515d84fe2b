import { decode } from './decode.ts';
import { readBytes } from './read.ts';

/** Files that show words to people: notices, documents and pages. */
const SHOWN =
  /(?:^|\/)(?:notice|licen[cs]e|readme|about|credits|attribution|acknowledg\w*|third[-_. ]?party)[^/]*$|\.(?:md|mdx|rst|txt|html?|tsx|jsx|vue|svelte|astro)$/i;

const MAX_FILES = 5000;
const MAX_BYTES = 1024 * 1024;

/**
 * Whether words stand in the files of a directory that people get to see, letter case and line breaks aside. Files are read at
 * the first question, at most 5,000 of them and 1 MB of each; what could not be read was not seen.
 */
export function wordsSeen(directory: string, paths: ReadonlySet<string>): (words: string) => boolean {
  let texts: readonly string[] | null = null;
  return (words) => {
    texts ??= shownTexts(directory, paths);
    const wanted = folded(words);
    return wanted !== '' && texts.some((text) => text.includes(wanted));
  };
}

function shownTexts(directory: string, paths: ReadonlySet<string>): readonly string[] {
  const shown = [...paths].filter((path) => SHOWN.test(path)).slice(0, MAX_FILES);
  return shown.map((path) => {
    const answer = readBytes(directory, path, MAX_BYTES);
    return answer.kind === 'bytes' ? folded(decode(answer.bytes) ?? '') : '';
  });
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
