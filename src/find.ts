import type { ModelReference, Problem } from './domain.ts';
import type { BaseSide } from './files/base.ts';
import { listFiles } from './files/list.ts';
import { type Texts, textsBefore, textsIn } from './files/repository.ts';
import { byPlace, isCandidate } from './references/find.ts';
import { type Scan, scan } from './scan/scan.ts';
import { scanInThreads } from './scan/threads.ts';

/** What the find stage saw. */
export interface Found {
  readonly references: readonly ModelReference[];
  readonly problems: readonly Problem[];
  /** Paths of all listed files. */
  readonly paths: ReadonlySet<string>;
  /** Symbolic links to what lies in the directory, and what they lead to. */
  readonly links: ReadonlyMap<string, string>;
  readonly filesRead: number;
  /** Files that could hold references and were left out of a sparse checkout. */
  readonly unseen: readonly string[];
  /** Base URLs that the repository uses in place of the Hub. */
  readonly mirrors: readonly string[];
}

/**
 * Lists the files below `directory`, reads each candidate once and finds the model references in it. The answer is the same
 * for any number of `threads`; null: as many as pay.
 */
export async function find(directory: string, threads: number | null = null): Promise<Found> {
  const { paths, sparse, links, problems } = await listFiles(directory);
  const known = new Set(paths);
  const texts = textsIn(directory, known);
  const candidates = paths.filter(isCandidate);
  const first = await scanInThreads({ directory, paths: known, candidates, texts, threads });
  const found = withMirrors(first, first.mirrors, (mirrors) => scan(candidates, texts, mirrors));
  const missing = found.gone.filter((path) => !sparse.has(path));
  return {
    references: [...found.references].sort(byPlace),
    problems: [
      ...problems,
      ...(paths.length + problems.length === 0 ? [NO_FILES] : []),
      ...goneProblems(missing),
      ...disguised(links, known, texts),
      ...found.problems,
    ],
    paths: known,
    links,
    filesRead: found.filesRead,
    unseen: found.gone.filter((path) => sparse.has(path)),
    mirrors: found.mirrors,
  };
}

/** A checkout that was forgotten, or a wrong directory, passes whatever it was meant to hold. */
const NO_FILES: Problem = {
  stage: 'files',
  subject: '.',
  reason: 'there is no file below the directory that was checked',
  hint: 'Check out the repository first, or name the directory that holds it.',
  location: null,
  severity: 'notice',
};

/** Files that no reader takes by their own names, and that name models by the name of a link to them: `load.py -> notes.dat`. */
function disguised(links: ReadonlyMap<string, string>, known: ReadonlySet<string>, texts: Texts): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [link, target] of links) {
    if (!known.has(target) || !isCandidate(link) || isCandidate(target)) continue;
    const ofTarget = (path: string) => (path === link ? target : path);
    const { references } = scan([link], {
      has: texts.has,
      read: (path, opening) => texts.read(ofTarget(path), opening),
      pieces: (path, take) => texts.pieces(ofTarget(path), take),
    });
    if (references.some((reference) => reference.class === 'use')) problems.push(linked(link, target));
  }
  return problems;
}

function linked(link: string, target: string): Problem {
  return {
    stage: 'files',
    subject: link,
    reason: `${JSON.stringify(link)} is a link to ${JSON.stringify(target)}, whose own name says nothing of the models it names`,
    hint: 'Put a plain file in the place of the link.',
    location: null,
    severity: 'error',
  };
}

/**
 * The references of the base side in every file where the two sides can differ: the changed files as they were, and the
 * unchanged files that hold references now, since a constant they import may have changed.
 */
export async function findBase(directory: string, head: Found, base: BaseSide): Promise<readonly ModelReference[]> {
  const old = base.changes.flatMap(({ basePath }) => (basePath === null ? [] : [basePath]));
  const paths = new Set(head.paths);
  for (const change of base.changes) if (change.basePath !== change.path) paths.delete(change.path);
  for (const path of old) paths.add(path);
  const older = await base.read(old.filter(isCandidate));
  const changed = new Set(base.changes.map(({ path }) => path));
  const holders = head.references.map(({ location }) => location.path).filter((path) => !changed.has(path));
  const texts = textsBefore(textsIn(directory, head.paths), paths, older);
  const candidates = [...new Set([...older.keys(), ...holders])].sort().filter(isCandidate);
  const first = scan(candidates, texts);
  const mirrors = [...new Set([...head.mirrors, ...first.mirrors])].sort();
  const found = withMirrors(first, mirrors, (known) => scan(candidates, texts, known));
  return [...found.references].sort(byPlace);
}

/** Once it is known which URLs stand for the Hub, the files that name one of them are read again. */
function withMirrors(first: Scan, mirrors: readonly string[], again: (mirrors: readonly string[]) => Scan): Scan {
  if (mirrors.length === 0) return first;
  const second = again(mirrors);
  const redone = new Set(second.scanned);
  return {
    ...first,
    mirrors,
    references: [...first.references.filter(({ location }) => !redone.has(location.path)), ...second.references],
  };
}

/** What a sparse checkout leaves unchecked: an error where it counts, in the files of the change or without one in all; else a notice. */
export function unseenProblems({ unseen }: Found, base: BaseSide | null): readonly Problem[] {
  const what = 'left out of the sparse checkout and could not be checked';
  const problem = (paths: readonly string[], severity: Problem['severity']) =>
    paths.length === 0 ? [] : [gone(paths, what, 'Check out all files.', severity)];
  if (base === null) return problem(unseen, 'error');
  const changed = new Set(base.changes.map(({ path }) => path));
  const others = problem(
    unseen.filter((path) => !changed.has(path)),
    'notice',
  );
  return [...unseen.filter((path) => changed.has(path)).flatMap((path) => problem([path], 'error')), ...others];
}

/** A name with this sign in it was not UTF-8: the file is there, but cannot be named here. */
const UNDECODABLE = '\ufffd';

function goneProblems(paths: readonly string[]): readonly Problem[] {
  const unnamed = paths.filter((path) => path.includes(UNDECODABLE));
  const deleted = paths.filter((path) => !path.includes(UNDECODABLE));
  const what = 'not in the working tree and could not be read';
  return [
    ...unnamed.map((path) => gone([path], 'not named in UTF-8 and could not be read', 'Rename the file.', 'error')),
    ...(deleted.length === 0
      ? []
      : [gone(deleted, what, 'Restore deleted files, or commit that they are gone.', 'notice')]),
  ];
}

/** One problem for one or more files. */
function gone(paths: readonly string[], what: string, hint: string, severity: Problem['severity']): Problem {
  const [first = ''] = paths;
  const many = paths.length === 1 ? 'is' : `and ${paths.length - 1} more listed files are`;
  return {
    stage: 'files',
    subject: first,
    reason: `${JSON.stringify(first)} ${many} ${what}`,
    hint,
    location: null,
    severity,
  };
}
