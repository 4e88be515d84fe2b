/** "**Q: Can I use it commercially?** A: No, ..." */
const ASKED =
  /([^?.!\n]{4,200})\?["”]?[*_\s)]{0,8}(?:(?:A|Answer)\b\s*[:.)-][*_\s]{0,4})?(?:(yes|no|not|nope|of course|sure)\b)?/giu;
/** An answer on the next line. */
const NEXT = /^[>\s]*(?:\**(?:A|Answer)\b\s*[:.)-][*_\s]{0,4})?[*_]{0,3}(yes|no|not|nope|of course|sure)\b/iu;
const NEEDS = /\b(?:needs?|requires?|required|have to|must|cost|pay|buy)\b/i;

/**
 * Lines whose questions are statements: "Can I sell it? No" says that one may not, "Do companies need a license? Yes" that they do; a
 * question alone says nothing.
 */
export function answeredQuestions(lines: readonly string[]): readonly string[] {
  return lines.map((line, at) => {
    if (!line.includes('?') || /^\s*\|/.test(line) || /https?:\/\/\S*\?/.test(line)) return line;
    const below = lines.slice(at + 1, at + 3).find((one) => one.trim() !== '') ?? '';
    const next = NEXT.exec(below)?.[1];
    return line.replace(ASKED, (_, question: string, said: string | undefined) => stated(question, said ?? next));
  });
}

function stated(question: string, said: string | undefined): string {
  const isNo = /^no/i.test(said ?? '');
  if (NEEDS.test(question)) return said === undefined || isNo ? '' : `${question}: ${said}`;
  return isNo ? `Not allowed - ${question} -` : '';
}
