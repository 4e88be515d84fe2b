/** A piece of a Markdown document whose rows may be dropped from the end when room is short. */
export interface Section {
  /** Names the section in the note about what was left out. */
  readonly title: string;
  /** Lines before the rows: heading, table head. */
  readonly head: string;
  readonly rows: readonly string[];
  /** Lines after the rows: closing tags. */
  readonly tail: string;
}

const encoder = new TextEncoder();
/** Room kept for the notes about what was left out. */
const RESERVED = 1_000;

/**
 * Joins `sections` into one text of at most `limit` units (`bytes` of UTF-8, or `characters`), in their order of
 * importance. Rows that do not fit are left out, and the text says how many of which section.
 */
export function fitted(sections: readonly Section[], limit: number, unit: 'bytes' | 'characters'): string {
  const size = (text: string) => (unit === 'bytes' ? encoder.encode(text).length : text.length);
  let room = limit - RESERVED;
  const parts: string[] = [];
  const dropped: string[] = [];
  for (const section of sections) {
    if (section.rows.length === 0) continue;
    const frame = size(`${section.head}\n${section.tail}\n\n`);
    const rows = rowsWithin(section.rows, room - frame, size);
    if (rows.length < section.rows.length) {
      dropped.push(`${section.rows.length - rows.length} of ${section.rows.length} under "${section.title}"`);
    }
    if (rows.length === 0) continue;
    const part = [section.head, ...rows, section.tail].filter((lines) => lines !== '').join('\n');
    room -= size(`${part}\n\n`);
    parts.push(part);
  }
  if (dropped.length > 0) {
    parts.push(
      `**Cut to fit GitHub's size limit.** Left out: ${dropped.join(', ')}. The JSON report holds everything.`,
    );
  }
  return `${parts.join('\n\n')}\n`;
}

function rowsWithin(rows: readonly string[], room: number, size: (text: string) => number): readonly string[] {
  let used = 0;
  const end = rows.findIndex((row) => {
    used += size(row) + 1;
    return used > room;
  });
  return end === -1 ? rows : rows.slice(0, end);
}
