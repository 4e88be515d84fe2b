import type { SourceFile } from '../../../domain.ts';
import { embeddedView } from '../../source-file.ts';
import { unescapeString } from '../string-escapes.ts';

/** `a "b c" d\ e`: words split as a shell would, quotes and escapes undone; no expansion. */
const WORD = /(?:[^\s"'\\]|\\[\s\S]|"(?:[^"\\]|\\[\s\S])*"?|'[^']*'?)+/g;

/** The words of a view, each as a view of its own. */
export function quotedWords(view: SourceFile): readonly SourceFile[] {
  return [...view.text.matchAll(WORD)].map((match) => unquotedView(view, match.index, match.index + match[0].length));
}

/** A stretch of a view with shell quotes and backslashes undone. */
export function unquotedView(view: SourceFile, start: number, end: number): SourceFile {
  const raw = view.text.slice(start, end);
  if (!/["'\\]/.test(raw)) return embeddedView(view, raw, start);
  let text = '';
  const offsets: number[] = [];
  let quote = '';
  for (let at = 0; at < raw.length; at += 1) {
    const character = raw.charAt(at);
    if (quote === '' && (character === '"' || character === "'")) {
      quote = character;
      continue;
    }
    if (character === quote) {
      quote = '';
      continue;
    }
    const escaped = character === '\\' && quote !== "'" && at + 1 < raw.length;
    if (escaped) at += 1;
    text += raw.charAt(at);
    offsets.push(start + at);
  }
  offsets.push(offsets.length === 0 ? start : (offsets.at(-1) ?? start) + 1);
  return embeddedView(view, text, offsets);
}

/** `["a", "b"]`: the elements of a JSON list of strings, null when the view is no such list. */
export function jsonWords(view: SourceFile): readonly SourceFile[] | null {
  const { text } = view;
  if (!/^\s*\[/.test(text) || !/\]\s*$/.test(text.slice(-200))) return null;
  const words: SourceFile[] = [];
  let at = text.indexOf('[') + 1;
  for (const match of text.matchAll(STRING)) {
    if (!/^[\s,]*$/.test(text.slice(at, match.index))) return null;
    const end = match.index + match[0].length;
    const { value, offsets } = unescapeString(text, match.index + 1, end - 1);
    words.push(embeddedView(view, value, offsets));
    at = end;
  }
  return /^[\s,]*\]\s*$/.test(text.slice(at)) ? words : null;
}

const STRING = /"(?:[^"\\]|\\.)*"/g;
