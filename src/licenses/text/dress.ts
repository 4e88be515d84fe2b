/** Tags that license pages are written in; `<year>` and other placeholders of templates are not among them. */
const TAG =
  /<\/?(?:a|abbr|article|aside|b|base|blockquote|body|br|button|center|cite|code|dd|del|details|div|dl|dt|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|img|input|ins|label|li|link|main|meta|nav|nobr|ol|p|pre|q|s|section|small|span|strong|style|script|sub|summary|sup|svg|path|table|tbody|td|tfoot|th|thead|title|tr|u|ul|wbr)(?:\s[^<>]{0,2000})?\/?>|<!--|-->|<!doctype[^<>]{0,200}>|<\?xml[^<>]{0,200}\?>/gi;
/** `<script ...>`: what follows, up to its end tag, is not text that a reader sees. */
const UNSEEN = /<(script|style|svg)\b/gi;
/** `~~struck out~~`, `<del>...</del>`: no longer said. */
const STRUCK = /~~(?=\S)[^~\n]{1,300}~~|<(del|s|strike)>[^<]{1,300}<\/\1>/gi;
/** `&quot;`, `&#8217;`, `&#x27;` */
const ENTITY = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,8}));/gi;
/** A code fence with its language. */
const FENCE = /^[ \t]{0,8}(?:```|~~~)[\w-]{0,20}[ \t]*$/gm;
/** `![logo](logo.png)`; a sentence instead of the image is read. */
const IMAGE = /!\[(?:[^[\]\s]{1,40} ?){0,3}\]\([^()\s]{1,300}\)/g;
const APOSTROPHE_ENTITIES = new Set(['rsquo', 'lsquo', 'apos', 'prime']);
/** Parts of a drawing that show words. */
const OF_WORDS = /<(?:text|foreignobject)/i;
const LETTER = /[\p{L}\p{N}]/u;
/** Stands in for characters taken out of a word: the tokenizer drops it without ending the word. */
const FILLER = '\u2060';

/**
 * The text with Markdown and HTML dress blanked out and full-width letters made plain. Every character keeps its offset, so
 * that places in the result are places in the original.
 */
export function undress(text: string): string {
  let plain = text;
  if (plain.startsWith('---')) plain = plain.replace(frontMatterOf(plain), blank);
  if (plain.includes('~~') || plain.includes('</')) plain = plain.replace(STRUCK, blank);
  if (plain.includes('<')) plain = blankUnseen(plain).replace(TAG, blank);
  if (plain.includes('&')) plain = plain.replace(ENTITY, decodeEntity);
  if (plain.includes('![')) plain = plain.replace(IMAGE, blank);
  if (plain.includes('```') || plain.includes('~~~')) plain = plain.replace(FENCE, blank);
  if (plain.includes('\\')) plain = plain.replace(/\\(?=[!-/:-@[-`{-~])/g, FILLER);
  return plain.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** Short YAML front matter; a long one may hold license text (`extra_gated_prompt`) and is read like the rest. */
function frontMatterOf(text: string): string {
  const end = text.indexOf('\n---', 3);
  if (end < 0 || end > 2000) return '';
  const matter = text.slice(0, end + 4);
  return /^---\r?\n(?:[ \t]*[\w-]+:|[ \t]*- )/.test(matter) && !/[^\n]{200}/.test(matter) ? matter : '';
}

/** Blanks scripts, styles and drawings; one that is never closed, or a drawing of words, stays, so that it cannot hide text. */
function blankUnseen(text: string): string {
  let result = '';
  let done = 0;
  const unclosed = new Set<string>();
  for (const match of text.matchAll(UNSEEN)) {
    const tag = match[1]?.toLowerCase() ?? '';
    if (match.index < done || unclosed.has(tag)) continue;
    const end = new RegExp(`</${tag}`, 'gi');
    end.lastIndex = match.index;
    const close = end.exec(text)?.index ?? -1;
    if (close < 0 || OF_WORDS.test(text.slice(match.index, close))) {
      unclosed.add(tag);
      continue;
    }
    result += text.slice(done, match.index) + blank(text.slice(match.index, close));
    done = close;
  }
  return result + text.slice(done);
}

function blank(piece: string): string {
  return piece.replace(/[^\r\n]/g, ' ');
}

function decodeEntity(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
  const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : 0;
  const isApostrophe =
    code === 39 || code === 8217 || code === 8216 || APOSTROPHE_ENTITIES.has(name?.toLowerCase() ?? '');
  if (isApostrophe) return "'".padEnd(entity.length, FILLER);
  if (name?.toLowerCase() === 'amp') return '&'.padEnd(entity.length, ' ');
  const letter = code > 0 && code < 0x10000 ? String.fromCharCode(code) : '';
  return letter && LETTER.test(letter) ? letter.padEnd(entity.length, FILLER) : ' '.repeat(entity.length);
}
