import type { SourceFile } from '../../domain.ts';
import { embeddedView, type Span, stretch } from '../source-file.ts';
import { endOfLine } from './lines.ts';

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
export interface DockerDocument {
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

/** Reads instructions by the rules of https://docs.docker.com/reference/dockerfile/#format. Never fails. */
export function readDockerSyntax(file: SourceFile): DockerSyntax {
  const { text } = file;
  const escaping = ESCAPE.test(text.slice(0, 500)) ? '`' : '\\';
  const lines = linesOf(text);
  const instructions: DockerInstruction[] = [];
  const comments: Span[] = [];
  for (let at = 0; at < lines.length; ) {
    const joined = joinedFrom(text, lines, at, escaping, comments);
    at = joined.next;
    const match = INSTRUCTION.exec(joined.text);
    if (match === null) continue;
    const keyword = (match[1] ?? '').toUpperCase();
    const offset = match[0].length;
    const head = { text: joined.text.slice(offset), offsets: joined.offsets.slice(offset) };
    const withDocuments = /^(?:RUN|COPY|ADD)$/.test(keyword) ? documentsOf(file, head, lines, at) : null;
    at = withDocuments?.next ?? at;
    const { text: rest, offsets } = withDocuments ?? head;
    instructions.push({
      keyword,
      rest: embeddedView(file, rest, offsets),
      documents: withDocuments?.documents ?? [],
    });
  }
  return { instructions, comments };
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
function joinedFrom(
  text: string,
  lines: readonly Span[],
  from: number,
  escaping: string,
  comments: Span[],
): { text: string; offsets: number[]; next: number } {
  const pieces: string[] = [];
  const offsets: number[] = [];
  let at = from;
  let end = lines[from]?.end ?? 0;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const content = text.slice(line.start, line.end);
    if (/^\s*#/.test(content)) {
      comments.push({ start: line.start + content.indexOf('#') + 1, end: line.end });
      if (pieces.length === 0) return { text: '', offsets: [], next: at + 1 };
      continue;
    }
    if (pieces.length > 0 && content.trim() === '') continue;
    const trimmed = content.trimEnd();
    const continues = trimmed.endsWith(escaping);
    const kept = continues ? trimmed.slice(0, -1) : content;
    pieces.push(kept);
    for (let index = 0; index < kept.length; index += 1) offsets.push(line.start + index);
    end = line.start + kept.length;
    if (!continues) {
      at += 1;
      break;
    }
  }
  offsets.push(end);
  return { text: pieces.join(''), offsets, next: at };
}

/** The bodies of here-documents, appended to the instruction so that a shell reads them where they belong. */
function documentsOf(
  file: SourceFile,
  head: { text: string; offsets: number[] },
  lines: readonly Span[],
  from: number,
): { text: string; offsets: number[]; documents: DockerDocument[]; next: number } | null {
  if (!head.text.includes('<<')) return null;
  const documents: DockerDocument[] = [];
  let next = from;
  for (const match of head.text.matchAll(DOCUMENT)) {
    const close = closingLine(file.text, lines, next, match[3] ?? '', match[1] === '-');
    if (close === null) return documents.length === 0 ? null : withBodies(file, head, lines, from, next, documents);
    const start = lines[next]?.start ?? 0;
    const end = lines[close]?.start ?? start;
    documents.push({ text: stretch(file, start, end), at: match.index });
    next = close + 1;
  }
  return documents.length === 0 ? null : withBodies(file, head, lines, from, next, documents);
}

function withBodies(
  file: SourceFile,
  head: { text: string; offsets: number[] },
  lines: readonly Span[],
  from: number,
  next: number,
  documents: DockerDocument[],
): { text: string; offsets: number[]; documents: DockerDocument[]; next: number } {
  const start = lines[from]?.start ?? file.text.length;
  const end = lines[next - 1]?.end ?? start;
  const offsets = [...head.offsets.slice(0, -1), Math.max(0, start - 1)];
  for (let at = start; at <= end; at += 1) offsets.push(at);
  return { text: `${head.text}\n${file.text.slice(start, end)}`, offsets, documents, next };
}

function closingLine(
  text: string,
  lines: readonly Span[],
  from: number,
  name: string,
  indented: boolean,
): number | null {
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) return null;
    const content = text.slice(line.start, line.end);
    if ((indented ? content.replace(/^\t+/, '') : content) === name) return at;
  }
  return null;
}
