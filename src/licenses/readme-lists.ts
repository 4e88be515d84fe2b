/** "- ", "* ", "1. ", "❌ " */
const ITEM = /^\s*(?:>\s*)?(?:[-*+•]|\d{1,2}[.)]|[❌✗✘🚫⛔])\s*\S/u;
/** "What is **not** allowed:", "You may not:", "## Prohibited uses" */
const FORBIDS =
  /\b(?:not (?:be )?(?:allowed|permitted|used|licensed)|(?:may|must|shall|can|do|will|are) not|cannot|can['’]t|don['’]t|prohibited|forbidden|disallowed|not to)\b/i;
/** A heading, or a line that a colon or emphasis ends. */
const HEAD = /^\s{0,3}#{1,6}\s|:\s*$|^\s*\*\*.{1,120}\*\*\s*$/;
const LONGEST_HEAD = 200;

/** For each line the head of the list it is an item of, where that head forbids the items; else null. */
export function forbiddingHeads(lines: readonly string[]): readonly (string | null)[] {
  let head: string | null = null;
  return lines.map((line) => {
    const isItem = ITEM.test(line);
    if (line.trim() === '' || (isItem && !HEAD.test(line))) return isItem ? head : null;
    const plain = line.replace(/[*_`#>]/g, '').trim();
    head = line.length <= LONGEST_HEAD && HEAD.test(line) && FORBIDS.test(plain) ? plain.replace(/\s*:$/, '') : null;
    return null;
  });
}

const CROSS = /[❌✗✘🚫⛔]\uFE0F?\s*/gu;
const TICK = /[✅✓✔☑]/u;

/** An item or a row with a cross for what is not allowed in words. */
export function crossesInWords(line: string): string {
  return TICK.test(line) ? line : line.replace(CROSS, 'not allowed ');
}
