import { endOfLine } from '../lines.ts';
import { type Region, type Regions, readersBy } from './regions.ts';

/** How far a source is read: where it stands, and what came before. */
interface Reading {
  readonly source: string;
  readonly regions: Region[];
  /** For each template that has an open `${`, the braces open inside of it. */
  readonly templates: number[];
  /** Offset of the last character of code that is no space. */
  last: number;
  /** Offset of the next end of a block comment, as far as it was looked for. */
  close: number;
}

/**
 * Comments, strings and templates of a JavaScript or TypeScript source in one pass. What looks like a string in the text of a
 * JSX element ends with its line. https://tc39.es/ecma262/#sec-ecmascript-language-lexical-grammar
 */
export function javascriptRegions(source: string): Regions {
  const reading: Reading = { source, regions: [], templates: [], last: -1, close: 0 };
  for (let at = 0; at < source.length; ) at = (READERS[source.charCodeAt(at)] ?? other)(reading, at);
  return reading.regions;
}

/** By the code of the first character. */
const READERS = readersBy<Reading>(other, [
  [' \t\r\n', (_, at) => at + 1],
  ['/', slash],
  ['"\'', string],
  ['`', template],
  ['{', (reading, at) => brace(reading, at, 1)],
  ['}', (reading, at) => brace(reading, at, -1)],
]);

function other(reading: Reading, at: number): number {
  reading.last = at;
  return at + 1;
}

/** A comment, a regular expression or a division. */
function slash(reading: Reading, at: number): number {
  const { source, regions, last } = reading;
  const end = commentEnd(reading, at);
  if (end === null) return other(reading, startsExpression(source, last) ? patternEnd(source, at) : at);
  regions.push({ kind: 'comment', start: at + 2, end });
  return source.charAt(at + 1) === '*' ? end + 2 : end;
}

/**
 * Where the comment at `at` ends, null when there is none. The text of a JSX element has slashes too: those of a URL begin no
 * comment, nor does the `/*` of a path, which hardly ends in the same line.
 */
function commentEnd(reading: Reading, at: number): number | null {
  const { source } = reading;
  const next = source.charAt(at + 1);
  if (next === '/' && source.charAt(at - 1) !== ':') return endOfLine(source, at + 2);
  if (next !== '*') return null;
  if (reading.close < at + 2) reading.close = closeAfter(source, at + 2);
  const { close } = reading;
  if (close === source.length) return null;
  const isGlued = /[\w.]/.test(source.charAt(at - 1));
  return isGlued && (close - at > MAX_INLINE || source.slice(at, close).includes('\n')) ? null : close;
}

/** A comment glued to a word is short. */
const MAX_INLINE = 300;

function closeAfter(source: string, from: number): number {
  const close = source.indexOf('*/', from);
  return close === -1 ? source.length : close;
}

function string(reading: Reading, at: number): number {
  return literal(reading, at, QUOTED_END[reading.source.charAt(at) === '"' ? 'double' : 'single']);
}

/** The end of a string, closed or not. */
const QUOTED_END = { double: /["\n]|\\[\s\S]/g, single: /['\n]|\\[\s\S]/g };
/** The end of a template, or of its part before the next `${`. */
const TEMPLATE_END = /`|\$\{|\\[\s\S]/g;

function template(reading: Reading, at: number): number {
  const after = literal(reading, at, TEMPLATE_END);
  if (!reading.source.startsWith('${', after - 1)) return after;
  reading.templates.push(0);
  return after + 1;
}

/** What stands between the quote at `at` and the first match of `ends` that is no escape; answers the offset behind that. */
function literal(reading: Reading, at: number, ends: RegExp): number {
  const { source, regions } = reading;
  ends.lastIndex = at + 1;
  let match = ends.exec(source);
  while (match?.[0].startsWith('\\')) match = ends.exec(source);
  const end = match?.index ?? source.length;
  regions.push({ kind: 'string', start: at + 1, end });
  return other(reading, end);
}

function brace(reading: Reading, at: number, step: 1 | -1): number {
  const { templates } = reading;
  const depth = templates.pop();
  if (depth === 0 && step === -1) return template(reading, at);
  if (depth !== undefined) templates.push(depth + step);
  return other(reading, at);
}

const BEFORE_EXPRESSION = '(,=:[!&|?{};+*%<>~^-';
const KEYWORD_BEFORE = /(?:^|[^\w$.])(?:return|typeof|case|in|of|do|else|void|delete|throw|new|await|yield)$/;

/** Whether a slash after the character at `last` begins a regular expression and divides nothing. */
function startsExpression(source: string, last: number): boolean {
  if (last < 0 || BEFORE_EXPRESSION.includes(source.charAt(last))) return true;
  return KEYWORD_BEFORE.test(source.slice(Math.max(0, last - 9), last + 1));
}

/** The body of a regular expression up to its closing slash, all in one line. */
const PATTERN = /\/(?:[^\\/[\n]|\\[^\n]|\[(?:[^\]\\\n]|\\[^\n]){0,300}\]){0,1000}\//y;

/** Offset of the slash that closes the regular expression at `open`, `open` itself when its line has none. */
function patternEnd(source: string, open: number): number {
  PATTERN.lastIndex = open;
  return PATTERN.test(source) ? PATTERN.lastIndex - 1 : open;
}
