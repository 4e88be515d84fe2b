import { error, notice, warning } from '@actions/core';
import { type Annotation, columnsOf } from '../report/annotations.ts';
import { logText } from '../report/escape.ts';

/** Prints to the build log. Whatever `text` holds, no line of it is a workflow command. */
export function log(text: string): void {
  process.stdout.write(`${logText(text.replace(/\n$/, ''))}\n`);
}

const COMMANDS = { error, warning, notice };
/** GitHub shows ten of a kind for a step and drops the rest silently. */
const MAX_COMMANDS = 10;

/** Remarks at lines by workflow commands, the worst first; answers how many were left out. */
export function annotate(annotations: readonly Annotation[]): number {
  for (const { level, location, title, message } of annotations.slice(0, MAX_COMMANDS)) {
    const { path, line, endLine } = location;
    const columns = columnsOf(location);
    COMMANDS[level](message, {
      title,
      file: path,
      startLine: line,
      endLine: Math.max(line, endLine),
      ...(columns === null ? {} : { startColumn: columns.start, endColumn: columns.end }),
    });
  }
  return Math.max(0, annotations.length - MAX_COMMANDS);
}
