/** Open brackets at once beyond which a recursive parser is not started. */
const MAX_BRACKETS = 500;
/** `- - - - ` on one line nests like brackets do. */
const COMPACT_NESTING = /(?:[-?] ){200}/;

/**
 * True when a text nests deeper than recursive parsers can take. Looked at before parsing: a stack that overflows inside
 * the compilation of a regular expression ends the process, it cannot be caught. Brackets in strings count too.
 */
export function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // [ and {
    if (code === 0x5b || code === 0x7b) depth += 1;
    // ] and }
    else if ((code === 0x5d || code === 0x7d) && depth > 0) depth -= 1;
    if (depth > MAX_BRACKETS) return true;
  }
  return COMPACT_NESTING.test(text);
}
