/**
 * The one place where text of strangers (file names, model names, card text, license quotes) is made harmless for each
 * medium. Threats: workflow commands in logs, Markdown and HTML, mentions, hidden and reordered characters.
 */

/** Control, format, private-use, lone surrogate, line-separating and ignorable characters: U+202E, U+200B, ESC ... */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Spaces other than U+0020: they look alike and some runners trim them. */
const ODD_SPACE = /[\p{Zs}]/gu;

/** `text` on one line with every hidden character spelled out as `\n`, `\t` or `\u{202e}`; ordinary text is unchanged. */
export function visible(text: string): string {
  return text.replace(HIDDEN, spelledOut).replace(ODD_SPACE, (space) => (space === ' ' ? space : spelledOut(space)));
}

const SHORT_NAMES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function spelledOut(character: string): string {
  return SHORT_NAMES[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

/** At most `limit` UTF-16 units, never half a character; a cut text ends in `…`. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/**
 * A Markdown code span that stays one span anywhere, also in table cells: backticks, pipes and the log command `##[` are
 * spelled out like hidden characters. GitHub resolves no mention, issue number or address inside code.
 */
export function code(text: string, limit = 200): string {
  const inner = shortened(visible(text), limit)
    .replace(/[`|]|(?<=#)#(?=\[)/g, spelledOut)
    .trim();
  return `\`${inner === '' ? '(empty)' : inner}\``;
}

/** ASCII punctuation that Markdown, GitHub's math or HTML could read as structure. */
const MARKDOWN = /[\\`*_{}[\]<>#!~$]/g;

/**
 * Plain words for Markdown: no emphasis, link, image, HTML, table cell, mention, issue number or automatic link comes
 * out of it. `text` may be made of our words and foreign ones.
 */
export function prose(text: string, limit = 1_000): string {
  return shortened(visible(text).trim(), limit)
    .replaceAll('&', '&amp;')
    .replace(MARKDOWN, '\\$&')
    .replaceAll('|', '&#124;')
    .replace(/^([-+=]|\d+[.)])/, '\\$1')
    .replace(/^\\(\d+)/, '$1\\')
    .replace(/@|(?<=\\#)(?=\d)|(?<=\bGH-)(?=\d)|(?<=\bwww)(?=\.)|(?<=:)(?=\/\/)/gi, '$&\u200B');
}

/** A link whose text is a code span; only http(s) addresses become links. */
export function linkedCode(text: string, url: string | null): string {
  const target = url === null ? null : httpUrl(url);
  return target === null ? code(text) : `[${code(text)}](${target})`;
}

function httpUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return url.href.replace(/[()<>|\\`\s]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** Words for a Mermaid label in double quotes: everything but letters, digits and `._/+ -` becomes its entity. */
export function mermaidLabel(text: string): string {
  return shortened(visible(text), 120).replace(/[^A-Za-z0-9._/+ -]/gu, (character) => `#${character.codePointAt(0)};`);
}

/** Words for XML text and attributes; no line of it is a workflow command. */
export function xml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return visible(text)
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
    .replaceAll('##[', '#&#35;[')
    .replace(/^(\s*):(?=:)/, '$1&#58;');
}

/** Words for a SARIF message, in which `[text](target)` would be a link (SARIF 2.1.0, section 3.11.6); never empty. */
export function sarifText(text: string): string {
  return visible(text).replace(/[\\[\]]/g, '\\$&') || '(empty)';
}

/**
 * JSON of `value` in which hidden characters and the log command `##[` are written as `\u` escapes: the same value to a
 * reader of JSON, and harmless in a terminal or a build log.
 */
export function json(value: unknown): string {
  return harmless(JSON.stringify(value, null, 2));
}

/** The same on one line. */
export function jsonLine(value: unknown): string {
  return harmless(JSON.stringify(value));
}

function harmless(text: string): string {
  return text
    .replaceAll('##[', '#\\u0023[')
    .replace(HIDDEN, (character) => (character === '\n' ? character : utf16Escapes(character)));
}

function utf16Escapes(text: string): string {
  return text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/**
 * Text of several lines for a terminal or build log: no line starts a workflow command (`::error ...`, after spaces)
 * and none holds the older `##[error]` form, which a runner honours anywhere in a line. Escape sequences and hidden
 * characters are spelled out; line breaks and the spaces of a table stay.
 * Rules: `ActionCommand.TryParse` and `TryParseV2` of the actions runner.
 */
export function logText(text: string): string {
  return text.split('\n').map(logLine).join('\n');
}

function logLine(line: string): string {
  return visible(line)
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '## [');
}
