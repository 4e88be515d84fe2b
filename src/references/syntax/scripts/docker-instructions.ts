import type { SourceFile } from '../../../domain.ts';
import { embeddedView, type Span, stretch } from '../../source-file.ts';
import { endOfLine } from '../lines.ts';

/** One instruction of a Dockerfile. */
export interface DockerInstruction {
  /** In upper case. */
  readonly keyword: string;
  /** What follows the keyword, continued lines joined and comment lines between them left out, here-documents included. */
  readonly rest: SourceFile;
  /** Here-documents of the instruction. */
  readonly documents: readonly DockerDocument[];
}

/** A here-document of an instruction. */
interface DockerDocument {
  readonly text: SourceFile;
  /** Offset of the `<<` in the instruction's `rest`. */
  readonly at: number;
}

/** A Dockerfile taken apart. */
export interface DockerSyntax {
  readonly instructions: readonly DockerInstruction[];
  readonly comments: readonly Span[];
}

const INSTRUCTION = /^\s*([A-Za-z]+)(?:\s+|$)/;
/** `<<EOF`, `<<-"EOF"` behind RUN, COPY and ADD. */
const DOCUMENT = /<<(-?)(["']?)([A-Za-z_]\w*)\2/g;
/** `# escape=` and a backtick, before the first instruction. */
const ESCAPE = /^\s*#\s*escape\s*=\s*`\s*$/im;

/** A file being read. */
interface Reading {
  readonly file: SourceFile;
  readonly lines: readonly Span[];
  /** What joins a line to the next. */
  readonly escaping: '\\' | '`';
  readonly comments: Span[];
}

/** Text, where each unit of it and its end stand, and the line to go on at. */
interface Joined {
  readonly text: string;
  readonly offsets: readonly number[];
  readonly next: number;
}

/** Reads instructions by the rules of https://docs.docker.com/reference/dockerfile/#format. Never fails. */
export function readDockerSyntax(file: SourceFile): DockerSyntax {
  const { text } = file;
  const escaping = ESCAPE.test(text.slice(0, 500)) ? '`' : '\\';
  const reading: Reading = { file, lines: linesOf(text), escaping, comments: [] };
  const instructions: DockerInstruction[] = [];
  for (let at = 0; at < reading.lines.length; ) {
    const joined = joinedFrom(reading, at);
    at = joined.next;
    const match = INSTRUCTION.exec(joined.text);
    if (match === null) continue;
    const keyword = (match[1] ?? '').toUpperCase();
    const offset = match[0].length;
    const head: Joined = { ...joined, text: joined.text.slice(offset), offsets: joined.offsets.slice(offset) };
    const documents = /^(?:RUN|COPY|ADD)$/.test(keyword) ? documentsOf(reading, head) : [];
    const whole = documents.length === 0 ? head : withBodies(reading, head, documents);
    at = whole.next;
    const rest = embeddedView(file, whole.text, whole.offsets);
    instructions.push({ keyword, rest, documents: documents.map(({ document }) => document) });
  }
  return { instructions, comments: reading.comments };
}

/** The lines of a text, without their ends. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const stop = endOfLine(text, start);
    lines.push({ start, end: text[stop - 1] === '\r' && stop > start ? stop - 1 : stop });
    start = stop + 1;
  }
  return lines;
}

/** One logical line: a trailing escape joins the next line, comment and empty lines between are left out. */
function joinedFrom({ file: { text }, lines, escaping, comments }: Reading, from: number): Joined {
  const pieces: string[] = [];
  const offsets: number[] = [];
  let end = lines[from]?.end ?? 0;
  let next = from;
  for (let line = lines[next]; line !== undefined; line = lines[next]) {
    next += 1;
    const content = text.slice(line.start, line.end);
    if (/^\s*#/.test(content)) {
      comments.push({ start: line.start + content.indexOf('#') + 1, end: line.end });
      if (pieces.length === 0) return { text: '', offsets: [], next };
      continue;
    }
    if (pieces.length > 0 && content.trim() === '') continue;
    const trimmed = content.trimEnd();
    const continues = trimmed.endsWith(escaping);
    const kept = continues ? trimmed.slice(0, -1) : content;
    pieces.push(kept);
    for (let index = 0; index < kept.length; index += 1) offsets.push(line.start + index);
    end = line.start + kept.length;
    if (!continues) break;
  }
  offsets.push(end);
  return { text: pieces.join(''), offsets, next };
}

/** A here-document, and the number of the line that closes it. */
interface Closed {
  readonly document: DockerDocument;
  readonly close: number;
}

/** The here-documents that an instruction begins, up to the first that is never closed. */
function documentsOf({ file, lines }: Reading, head: Joined): readonly Closed[] {
  const documents: Closed[] = [];
  let next = head.next;
  for (const match of head.text.includes('<<') ? head.text.matchAll(DOCUMENT) : []) {
    const close = closingLine(file.text, lines, next, match);
    if (close === null) break;
    const start = lines[next]?.start ?? 0;
    const end = lines[close]?.start ?? start;
    documents.push({ document: { text: stretch(file, start, end), at: match.index }, close });
    next = close + 1;
  }
  return documents;
}

/** The bodies of here-documents, appended to the instruction so that a shell reads them where they belong. */
function withBodies({ file, lines }: Reading, head: Joined, documents: readonly Closed[]): Joined {
  const next = (documents.at(-1)?.close ?? head.next - 1) + 1;
  const start = lines[head.next]?.start ?? file.text.length;
  const end = lines[next - 1]?.end ?? start;
  const offsets = [...head.offsets.slice(0, -1), Math.max(0, start - 1)];
  for (let at = start; at <= end; at += 1) offsets.push(at);
  return { text: `${head.text}\n${file.text.slice(start, end)}`, offsets, next };
}

/** `EOF` on a line of its own, behind tabs where `<<-EOF` allows them. */
function closingLine(
  text: string,
  lines: readonly Span[],
  from: number,
  [, dash, , name]: RegExpExecArray,
): number | null {
  for (let at = from; at < lines.length; at += 1) {
    const content = text.slice(lines[at]?.start, lines[at]?.end);
    if ((dash === '-' ? content.replace(/^\t+/, '') : content) === name) return at;
  }
  return null;
}
