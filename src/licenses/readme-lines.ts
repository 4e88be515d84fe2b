import { fencedLines } from './fences.ts';

/** The end of a block of HTML that more follows on the line: "<h2>License</h2><p>MIT</p>". */
const BLOCK_END = /<\/(?:h[1-6]|p|li|tr|div|blockquote|summary)>(?=[^\n]*\S)/gi;
/** A row of a table of HTML, and what parts its cells. */
const ROW = /<tr\b[^>]{0,200}>([\s\S]{0,1000}?)<\/tr>/gi;
const CELL = /<\/?t[hd]\b[^>]{0,200}>/gi;
/** A shorter line was not broken because it was full. */
const SHORTEST_FULL_LINE = 50;
/** Lines that begin something: headings, items, rows, blocks of HTML. */
const OPENS =
  /^\s*(?:#{1,6}\s|[-*+]\s|\d{1,3}[.)]\s|\||<\/?(?:h[1-6]|p|li|ul|ol|div|table|tr|td|br|hr|img|details|summary)\b|={3,}|-{3,}|\*\*[^*]{1,60}\*\*:)/i;
/** Lines that nothing is joined to: headings, rows, rules, ends of sentences, hard breaks. */
const CLOSED = /^\s*(?:#{1,6}\s|\||={3,}|-{3,})|(?:[.!?:。！？：]|\*\*|<br ?\/?>| {2}|\\)\r?$/i;
const LONGEST_JOINED = 2_000;
const QUOTE = /^\s{0,3}>\s?/;

/**
 * The lines of a README with blocks of HTML on lines of their own and paragraphs that were broken where a line was full put
 * together, so that a sentence stands on one line. What is joined leaves no empty line behind.
 */
export function wholeLines(readme: string): string {
  const plain = readme.replace(/\r\n?/g, '\n').replace(ROW, (_, row: string) => rowOf(row));
  const lines = plain.replace(BLOCK_END, '$&\n').split('\n');
  const fenced = fencedLines(lines);
  const joined: string[] = [];
  let isOpen = false;
  for (const [at, line] of lines.entries()) {
    const last = joined.at(-1) ?? '';
    const isQuoted = QUOTE.test(line) && QUOTE.test(lines[at - 1] ?? '');
    const words = isQuoted ? line.replace(QUOTE, '') : line;
    const continues =
      isOpen && !fenced[at] && words.trim() !== '' && !OPENS.test(words) && last.length < LONGEST_JOINED;
    if (continues && (isQuoted || !QUOTE.test(line))) joined[joined.length - 1] = `${last} ${words.trim()}`;
    else joined.push(line);
    isOpen = !fenced[at] && line.trim().length >= SHORTEST_FULL_LINE && !CLOSED.test(line);
  }
  return joined.join('\n');
}

/** The row as Markdown writes it. */
function rowOf(row: string): string {
  const cells = row.split(CELL).map((cell) => cell.replace(/\s+/g, ' ').trim());
  return `\n| ${cells.filter((cell) => cell !== '').join(' | ')} |\n`;
}
