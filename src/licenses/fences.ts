const FENCE = /^\s*(?:```|~~~)/;

/** Of each line of a Markdown text whether it stands in a block of code, which its opening fence does and its closing one does not. */
export function fencedLines(lines: readonly string[]): readonly boolean[] {
  let fenced = false;
  return lines.map((line) => {
    if (FENCE.test(line)) fenced = !fenced;
    return fenced;
  });
}
