import type { TextIdentification } from '../domain.ts';
import { jsonLine, logText } from './escape.ts';

/** What a text is, as one line of JSON. */
export function identificationLine(file: string, found: TextIdentification): string {
  return `${jsonLine({ file, ...found })}\n`;
}

/** The same for a terminal: which license, how alike, then changed passages and clauses with their lines. */
export function renderIdentification(file: string, found: TextIdentification): string {
  const changed = found.modified ? ', with other words in it' : '';
  const percent = Math.floor(found.similarity * 1000) / 10;
  const names = found.licenses.join(' + ');
  const lines = [
    names === '' ? `${file}: ${found.kind}` : `${file}: ${names}${changed} (${percent} % alike)`,
    ...found.passages.map(({ kind, line, quote }) => `  ${kind} at line ${line}: ${oneLine(quote)}`),
    ...found.clauses.map(({ term, line, quote, value }) => {
      return `  ${term}${value === null ? '' : ` (${oneLine(value)})`} at line ${line}: ${oneLine(quote)}`;
    }),
    ...found.notes.map((note) => `  note: ${oneLine(note)}`),
  ];
  return `${logText(lines.join('\n'))}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
