import { FAIL_ON, type FailOn, UsageError } from '../domain.ts';
import { FORMAT_NAMES, type FormatName, isFormatName } from '../report/format-names.ts';

/** Reads an input as the runner passes it; '' when it is not given. */
export type ReadInput = (name: string) => string;

/** Where remarks at lines go. `auto`: into a check run where the token may, else workflow commands. */
type AnnotationTarget = 'auto' | 'commands' | 'off';
/** When the action comments on a pull request. */
type CommentWhen = 'never' | 'on-failure';

/** What the action does: judge the models of a change, or look whether those of a lock have changed. */
type Mode = 'check' | 'recheck';
/** When a recheck opens an issue. */
type IssueWhen = 'never' | 'on-drift';

/** A report to be written to a file. */
interface OutputFile {
  readonly format: FormatName;
  /** Relative to the workspace, or absolute. */
  readonly path: string;
}

/** The inputs of `action.yml`, checked. */
export interface Inputs {
  readonly mode: Mode;
  readonly policy: string | null;
  readonly path: string;
  readonly base: string | null;
  readonly hubToken: string | null;
  readonly gitHubToken: string | null;
  /** Reads policies of other repositories. */
  readonly policyToken: string | null;
  readonly failOn: FailOn;
  readonly offline: boolean;
  readonly cacheDir: string | null;
  /** Milliseconds. */
  readonly timeout: number;
  readonly comment: CommentWhen;
  readonly issue: IssueWhen;
  readonly issueLabels: readonly string[];
  readonly issueAssignees: readonly string[];
  readonly annotations: AnnotationTarget;
  readonly checkName: string;
  readonly outputs: readonly OutputFile[];
}

/**
 * Reads and checks all inputs.
 *
 * @throws UsageError naming the input, what it holds and what it takes: a typo must not switch a check off
 */
export function readInputs(read: ReadInput): Inputs {
  const optional = (name: string) => read(name).trim() || null;
  return {
    mode: oneOf(read, 'mode', ['check', 'recheck'], 'check'),
    policy: optional('policy'),
    path: optional('path') ?? '.',
    base: optional('base'),
    hubToken: optional('hub-token'),
    gitHubToken: optional('github-token'),
    policyToken: optional('policy-token') ?? optional('github-token'),
    failOn: oneOf(read, 'fail-on', FAIL_ON, 'new'),
    offline: oneOf(read, 'offline', ['true', 'false'], 'false') === 'true',
    cacheDir: optional('cache-dir'),
    timeout: seconds(read, 'timeout', 300) * 1000,
    comment: oneOf(read, 'comment', ['never', 'on-failure'], 'never'),
    issue: oneOf(read, 'issue', ['never', 'on-drift'], 'never'),
    issueLabels: list(read('issue-labels')),
    issueAssignees: list(read('issue-assignees')),
    annotations: oneOf(read, 'annotations', ['auto', 'commands', 'off'], 'auto'),
    checkName: optional('check-name') ?? 'Model licenses',
    outputs: outputFiles(list(read('format')), list(read('output'))),
  };
}

function oneOf<T extends string>(read: ReadInput, name: string, allowed: readonly T[], fallback: T): T {
  const value = read(name).trim();
  if (value === '') return fallback;
  const found = allowed.find((each) => each === value.toLowerCase());
  if (found !== undefined) return found;
  throw new UsageError(`Input "${name}" is "${value}".`, `Write one of: ${allowed.join(', ')}.`);
}

function seconds(read: ReadInput, name: string, fallback: number): number {
  const value = read(name).trim();
  if (value === '') return fallback;
  const number = Number(value);
  if (number > 0 && Number.isFinite(number)) return number;
  throw new UsageError(`Input "${name}" is "${value}".`, 'Write a number of seconds above 0.');
}

/** Entries of an input of several lines or commas. */
function list(text: string): readonly string[] {
  return text.split(/[\n,]/).flatMap((entry) => entry.trim() || []);
}

function outputFiles(formats: readonly string[], paths: readonly string[]): readonly OutputFile[] {
  const names = formats.map((format) => {
    if (isFormatName(format)) return format;
    throw new UsageError(`Input "format" names "${format}".`, `Formats: ${FORMAT_NAMES.join(', ')}.`);
  });
  if (formats.length !== paths.length) {
    throw new UsageError(
      `Input "format" has ${formats.length} entries and "output" has ${paths.length}.`,
      'Give each format its own output file, in the same order.',
    );
  }
  return names.map((format, index) => ({ format, path: paths[index] ?? '' }));
}
