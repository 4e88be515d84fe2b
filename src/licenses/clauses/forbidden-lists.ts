import type { TextTokens } from '../text/tokens.ts';

/** "- ", "* ", "1. ", "(a) ", "iv) " */
const ITEM = /^[\s>]*(?:[-*•●▪◦‣–—+❌✗✘🚫]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])(?:\s|\uFE0F)/iu;
/** "You may NOT:", "The following are strictly prohibited:", "You are not permitted to:" */
const FORBIDS =
  /\b(?:(?:(?:may|must|shall|can|do|will) \**not|cannot)(?:\**| to| do the following)|not (?:permitted|allowed|authorized) to|(?:prohibited|forbidden|restricted) from|following (?:\w+ ){0,3}(?:are|is) (?:\w+ )?(?:prohibited|forbidden|not (?:permitted|allowed)))(?: ?\([^()]{1,60}\))?[*_ ]{0,6}:[*_\s]*$/i;
const LONGEST_LEAD = 300;

/** Numbers of the words that begin an item of a list under "You may not:": each item is forbidden, though only the lead says so. */
export function forbiddenItems(text: string, { lines, lineStarts }: TextTokens): ReadonlySet<number> {
  const found = new Set<number>();
  if (!/\b(?:not|cannot|prohibited|forbidden|restricted from)\b[^\n]{0,60}:[*_\s]*$/im.test(text)) return found;
  let forbids = false;
  let isBehindGap = false;
  for (let word = 0, line = 0; word < lines.length; word++) {
    const own = lines[word] ?? 1;
    if (own === line) continue;
    isBehindGap = own > line + 1;
    line = own;
    const written = text.slice(lineStarts[own - 1] ?? 0, lineStarts[own] ?? text.length).slice(0, LONGEST_LEAD);
    if (FORBIDS.test(written)) forbids = true;
    else if (ITEM.test(written)) {
      if (forbids) found.add(word);
    } else if (isBehindGap || /:[*_\s]*$/.test(written)) forbids = false;
  }
  return found;
}
