import type { SourceFile } from '../../../domain.ts';
import { embeddedView, type Span, stretch } from '../../source-file.ts';
import { endOfLine } from '../lines.ts';
import { unescapeString } from '../string-escapes.ts';

/** A body in braces or brackets: a block, a map or a list. */
export interface HclBody {
  readonly parent: HclBody | null;
  /** Key, block type and labels that it stands under: `['variable', 'model_id']`, `['env']`. */
  readonly names: readonly string[];
  readonly kind: 'body' | 'list';
  /** Strings given to `name` and `key` in it: they say what a `value` beside them is. */
  readonly title: { text: string | null };
}

/** A string and the key it is given to; of a list, a call or a condition, each string. */
export interface HclString {
  readonly key: string;
  readonly body: HclBody;
  /** Escapes undone; a template keeps its `${...}`. */
  readonly value: SourceFile;
  readonly heredoc: boolean;
}

/** A file of Terraform taken apart. */
export interface HclSyntax {
  readonly strings: readonly HclString[];
  /** Quoted keys of maps, and the map they stand in. */
  readonly keys: readonly { readonly value: SourceFile; readonly body: HclBody }[];
  readonly comments: readonly Span[];
}

/** One token at a time, each tried at the place where the one before ended. */
const TOKEN =
  /\s+|(#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|([A-Za-z_][\w.-]*)|<<([-~]?)"?([A-Za-z_]\w*)"?[ \t]*\r?\n|([{}[\](),=:?])|"|[^"]/y;

/** Where a reading of the file stands: the body it is in, the words since the last sign, the key they made. */
interface Reading {
  body: HclBody;
  words: string[];
  key: string;
  /** Open parentheses: a line end inside them ends nothing. */
  parentheses: number;
  /** Between `?` and `:` of a condition. */
  condition: boolean;
  readonly strings: HclString[];
  readonly keys: { value: SourceFile; body: HclBody }[];
  readonly comments: Span[];
}

/** Reads the strings of a Terraform or other HCL file with the keys they stand under. Never fails, linear. */
export function readHcl(file: SourceFile): HclSyntax {
  const { text } = file;
  const root: HclBody = { parent: null, names: [], kind: 'body', title: { text: null } };
  const reading: Reading = {
    body: root,
    words: [],
    key: '',
    parentheses: 0,
    condition: false,
    strings: [],
    keys: [],
    comments: [],
  };
  for (let at = 0; at < text.length; ) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) break;
    const [token, comment, word, , document, sign] = match;
    let next = TOKEN.lastIndex;
    if (comment !== undefined) reading.comments.push({ start: at, end: next });
    else if (token === '"') next = readString(file, at, reading);
    else if (document !== undefined) {
      const end = endOfDocument(text, next, document);
      addString(reading, stretch(file, next, end.start), true);
      next = end.next;
    } else if (word !== undefined) reading.words.push(word);
    else if (sign !== undefined) readSign(reading, sign, isComparison(text, at));
    else if (token.includes('\n')) readLineEnd(reading);
    at = next;
  }
  return reading;
}

function readString(file: SourceFile, start: number, reading: Reading): number {
  const end = endOfString(file.text, start);
  const { value, offsets } = unescapeString(file.text, start + 1, end);
  const view = embeddedView(file, value, offsets);
  const { body, key, keys } = reading;
  if (body.kind === 'body' && key === '' && isGiven(file.text, end + 1)) keys.push({ value: view, body });
  else addString(reading, view, false);
  reading.words.push(value);
  return end + 1;
}

/** `"org/name" = ...`, `"org/name": ...` */
function isGiven(text: string, from: number): boolean {
  GIVEN.lastIndex = from;
  return GIVEN.test(text);
}

const GIVEN = /[ \t]{0,200}[=:]/y;

function addString({ body, key, strings }: Reading, value: SourceFile, heredoc: boolean): void {
  if (body.kind === 'body' && key === '') return;
  if (body.kind === 'body' && (key === 'name' || key === 'key')) body.title.text ??= value.text;
  strings.push({ key, body, value, heredoc });
}

/** `==`, `!=`, `>=`: no key stands before it. */
function isComparison(text: string, at: number): boolean {
  return text[at] === '=' && (text[at + 1] === '=' || text[at + 1] === '>' || /[=!<>]/.test(text[at - 1] ?? ''));
}

function readSign(reading: Reading, sign: string, comparison: boolean): void {
  const { body, words } = reading;
  if (comparison) return;
  reading.words = [];
  if (sign === '?') reading.condition = true;
  else if (sign === ':' && reading.condition) reading.condition = false;
  else if (sign === '=' || (sign === ':' && body.kind === 'body' && words.length === 1))
    reading.key = words.at(-1) ?? '';
  else if (sign === '{' || sign === '[') open(reading, sign, words);
  else if (sign === '}' || sign === ']') {
    reading.body = body.parent ?? body;
    reading.key = reading.body.kind === 'list' ? (reading.body.names.at(-1) ?? '') : '';
  } else if (sign === '(') reading.parentheses += 1;
  else if (sign === ')') reading.parentheses = Math.max(0, reading.parentheses - 1);
}

/** A line of a body is one attribute. */
function readLineEnd(reading: Reading): void {
  reading.words = [];
  if (reading.body.kind === 'body' && reading.parentheses === 0) reading.key = '';
}

/** A block has its type and labels before the brace, a map and a list the key they are given to. */
function open(reading: Reading, sign: '{' | '[', words: readonly string[]): void {
  const names = words.length > 0 && sign === '{' ? words : [reading.key];
  const kind = sign === '{' ? 'body' : 'list';
  reading.body = { parent: reading.body, names: names.filter((name) => name !== ''), kind, title: { text: null } };
  if (sign === '{') reading.key = '';
}

/** Offset of the closing quote; `${ "nested" }` may hold quotes of its own. */
function endOfString(text: string, start: number): number {
  let depth = 0;
  let inner = false;
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\n' && depth === 0) return at;
    if (character === '\\') at += 1;
    else if (depth > 0 && character === '"') inner = !inner;
    else if (character === '"') return at;
    else if (!inner && (character === '$' || character === '%') && text[at + 1] === '{') {
      depth += 1;
      at += 1;
    } else if (!inner && depth > 0 && character === '{') depth += 1;
    else if (!inner && depth > 0 && character === '}') depth -= 1;
  }
  return text.length;
}

function endOfDocument(text: string, from: number, name: string): { start: number; next: number } {
  for (let start = from; start < text.length; ) {
    const end = endOfLine(text, start);
    const line = text.slice(start, Math.min(end, start + 400)).trim();
    if (line === name) return { start, next: end };
    start = end + 1;
  }
  return { start: text.length, next: text.length };
}
