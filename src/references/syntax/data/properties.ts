import type { SourceFile } from '../../../domain.ts';
import { type Span, stretch } from '../../source-file.ts';
import { endOfLine } from '../lines.ts';

/** `key = value` below a `[section]`, empty outside one. */
interface PropertyEntry {
  readonly section: string;
  readonly key: string;
  /** Without its quotes. */
  readonly value: SourceFile;
}

/** A file of settings taken apart. */
export interface PropertiesSyntax {
  readonly entries: readonly PropertyEntry[];
  readonly comments: readonly Span[];
}

const SECTION = /^\s*\[([^\]\r\n]{1,200})\]/;
/** `export KEY=value`, `key = value`, `some.key: value`, `"name:tag" = "value"` as TOML has it */
const ENTRY = /^\s*(?:export\s+|set\s+)?(?:([A-Za-z_][\w.-]*)|"([^"\r\n]{1,100})")\s*(?:=|:(?=\s))[ \t]*/;

/** Reads the lines of a `.env`, INI or `.properties` file. What is no entry continues the value before it when indented. */
export function readProperties(file: SourceFile): PropertiesSyntax {
  const { text } = file;
  const entries: PropertyEntry[] = [];
  const comments: Span[] = [];
  let section = '';
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start);
    const line = text.slice(start, end);
    let next = end + 1;
    const entry = ENTRY.exec(line);
    if (/^\s*[#;!]/.test(line)) comments.push({ start, end });
    else if (SECTION.test(line)) section = SECTION.exec(line)?.[1]?.trim() ?? '';
    else if (entry !== null) {
      const valueStart = start + entry[0].length;
      const value = valueAt(file, valueStart, end);
      entries.push({ section, key: entry[1] ?? entry[2] ?? '', value: value.view });
      if (value.comment !== null) comments.push({ start: value.comment, end });
      next = Math.max(next, value.end);
    } else if (/^\s+\S/.test(line)) {
      const key = entries.at(-1)?.key;
      if (key !== undefined) entries.push({ section, key, value: valueAt(file, start, end).view });
    }
    start = next;
  }
  return { entries, comments };
}

/** A value in quotes may run over lines; another ends before ` #`. */
function valueAt(
  file: SourceFile,
  start: number,
  lineEnd: number,
): { view: SourceFile; end: number; comment: number | null } {
  const { text } = file;
  const quote = text.charAt(start);
  if (quote === '"' || quote === "'" || quote === '`') {
    const close = text.indexOf(quote, start + 1);
    const whole = close !== -1 && (close < lineEnd || !text.slice(start, close).includes('\n\n\n'));
    if (whole)
      return {
        view: stretch(file, start + 1, close),
        end: endOfLine(text, close) + 1,
        comment: null,
      };
  }
  const line = text.slice(start, lineEnd);
  const hash = line.search(/\s[#;]/);
  const value = (hash === -1 ? line : line.slice(0, hash)).trim();
  const from = start + (line.length - line.trimStart().length);
  return {
    view: stretch(file, from, from + value.length),
    end: lineEnd + 1,
    comment: hash === -1 ? null : start + hash + 1,
  };
}
