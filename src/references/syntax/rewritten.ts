import type { SourceFile } from '../../domain.ts';
import { embeddedView } from '../source-file.ts';

/** A view with each match of `pattern` (global) put in other words; every place still maps to the file. */
export function rewritten(view: SourceFile, pattern: RegExp, words: (match: RegExpExecArray) => string): SourceFile {
  const { text } = view;
  const pieces: string[] = [];
  const offsets: number[] = [];
  const keep = (from: number, to: number): void => {
    pieces.push(text.slice(from, to));
    for (let at = from; at < to; at += 1) offsets.push(at);
  };
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    keep(at, match.index);
    const put = words(match);
    at = match.index + match[0].length;
    pieces.push(put);
    for (let unit = 0; unit < put.length; unit += 1) offsets.push(Math.min(match.index + unit, at));
  }
  if (at === 0) return view;
  keep(at, text.length);
  offsets.push(text.length);
  return embeddedView(view, pieces.join(''), offsets);
}
