import { HOLE } from '../assembly.ts';
import { endOfLine } from '../lines.ts';

/** `${{ matrix.model }}`, `{{ .Values.model }}`, `{% if x %}`, `<% x %>` */
const PAIRS = [
  ['{{', '}}'],
  ['{%', '%}'],
] as const;

/** Template expressions blanked out by {@link HOLE}s of the same length. An expression ends on its line. */
export function blankTemplates(text: string): string {
  return PAIRS.reduce((masked, [open, close]) => maskPair(masked, open, close), text);
}

function maskPair(text: string, open: string, close: string): string {
  let from = text.indexOf(open);
  if (from === -1) return text;
  const pieces: string[] = [];
  let at = 0;
  while (from !== -1) {
    const lineEnd = endOfLine(text, from);
    const stop = text.slice(from, lineEnd).indexOf(close, open.length);
    if (stop === -1) {
      from = text.indexOf(open, lineEnd);
      continue;
    }
    const start = from > 0 && text[from - 1] === '$' ? from - 1 : from;
    const end = from + stop + close.length;
    pieces.push(text.slice(at, start), HOLE.repeat(end - start));
    at = end;
    from = text.indexOf(open, end);
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
