/** The bracket that is open at `from`, -1 when there is none in this statement; strings in `quotes` are passed over. */
export function openingBefore(text: string, from: number, quotes = '"\''): number {
  let depth = 0;
  for (let at = from - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (quotes.includes(character)) at = text.lastIndexOf(character, at - 1);
    else if (/[)\]}]/.test(character)) depth += 1;
    else if (/[([{]/.test(character)) depth -= 1;
    if (at < 0 || character === ';') return -1;
    if (depth < 0) return at;
  }
  return -1;
}

/** The text up to the bracket of the call that is open at its end; lists and blocks in between count as its arguments. */
export function upToCall(before: string): string {
  let at = openingBefore(before, before.length, '"');
  while (at !== -1 && before.charAt(at) !== '(') at = openingBefore(before, at, '"');
  return before.slice(0, at + 1);
}

/** The text up to where the bracket that many levels further out closes. */
export function upToClosing(text: string, levels: number): string {
  let depth = levels;
  for (const { 0: found, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[()[\]{}]/g)) {
    if (/[([{]/.test(found)) depth += 1;
    else if (/^[)\]}]$/.test(found)) depth -= 1;
    if (depth === 0) return text.slice(0, index);
  }
  return text;
}
