import type { SourceFile } from '../../../domain.ts';
import { embeddedView } from '../../source-file.ts';
import { endOfLine } from '../lines.ts';

/** The lines of a file, those joined that one of the characters in `marks` continues: a joint reads as spaces. */
export function logicalLines(file: SourceFile, marks: string): readonly SourceFile[] {
  const { text } = file;
  const lines: SourceFile[] = [];
  for (let start = 0; start < text.length; ) {
    const pieces: string[] = [];
    let at = start;
    let continued = true;
    while (continued && at < text.length) {
      const stop = endOfLine(text, at);
      const end = text[stop - 1] === '\r' && stop > at ? stop - 1 : stop;
      continued = end > at && stop < text.length && marks.includes(text.charAt(end - 1));
      pieces.push(continued ? `${text.slice(at, end - 1)}${' '.repeat(stop + 2 - end)}` : text.slice(at, end));
      at = stop + 1;
    }
    lines.push(embeddedView(file, pieces.join(''), start));
    start = at;
  }
  return lines;
}
