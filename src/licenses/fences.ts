/** The marks that open a block of code; "```pip install foo```" on one line is none. */
const OPENING = /^\s*(?:(`{3,})[^`\n]*|(~{3,}).*)$/;
const CLOSING = /^\s*(`{3,}|~{3,})\s*$/;

/**
 * Of each line of a Markdown text whether it stands in a block of code, which its opening fence does and its closing one does not.
 * A fence that nothing closes opens no block: it must not hide the rest of the text.
 */
export function fencedLines(lines: readonly string[]): readonly boolean[] {
  const fenced = lines.map(() => false);
  let start = -1;
  let marks = '';
  for (const [at, line] of lines.entries()) {
    if (start < 0) {
      const opening = OPENING.exec(line);
      if (opening !== null) [start, marks] = [at, opening[1] ?? opening[2] ?? ''];
    } else if ((CLOSING.exec(line)?.[1] ?? '').startsWith(marks)) {
      fenced.fill(true, start, at);
      start = -1;
    }
  }
  return fenced;
}
