/**
 * The two parse rules of the actions runner (`src/Runner.Common/ActionCommand.cs`, TryParseV2 and TryParse): which lines of a
 * log it would take for a workflow command. A runner splits its input at CR and LF.
 */

const COMMANDS = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
];

/** Commands a runner would find in `log`; any token counts, as `stop-commands` makes its own. */
export function commandsIn(log: string): readonly string[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => modern(line) ?? legacy(line) ?? []);
}

/** What .NET's `TrimStart` removes: all Unicode white space. */
const LEADING_SPACE = /^[\s\u0085\u180e\u200b\ufeff]+/u;

function modern(line: string): string | null {
  const trimmed = line.replace(LEADING_SPACE, '');
  if (!trimmed.startsWith('::')) return null;
  const end = trimmed.indexOf('::', 2);
  return end === -1 ? null : (trimmed.slice(2, end).split(' ')[0] ?? '');
}

function legacy(line: string): string | null {
  const start = line.indexOf('##[');
  if (start === -1) return null;
  const end = line.indexOf(']', start);
  if (end === -1) return null;
  const name = line.slice(start + 3, end).split(' ')[0] ?? '';
  return COMMANDS.includes(name) || name !== '' ? name : null;
}
