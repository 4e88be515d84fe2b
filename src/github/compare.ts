import { type Attempt, attempt } from './attempt.ts';
import type { GitHubClient, Repository } from './client.ts';

/** A file that differs between two commits, as GitHub tells it. */
export interface ComparedFile {
  readonly path: string;
  /** Path at the base; null for an added file. */
  readonly basePath: string | null;
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed';
  /** Unified diff; null for a binary or very large file, and for a diff that is not whole. */
  readonly patch: string | null;
}

/** GitHub lists at most 300 files; more of them means that the list is not whole. */
const MAX_FILES = 300;

const STATUSES: Readonly<Record<string, ComparedFile['status']>> = {
  added: 'added',
  copied: 'added',
  removed: 'deleted',
  renamed: 'renamed',
};

/** The files that `head` changed since its common ancestor with `base`, and whether the list is whole. */
export async function compareCommits(
  client: GitHubClient,
  { owner, repo }: Repository,
  base: string,
  head: string,
): Promise<Attempt<{ readonly files: readonly ComparedFile[]; readonly whole: boolean }>> {
  return attempt('repeatable', async () => {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${base}...${head}` });
    // Missing files would look like no change at all.
    if (!Array.isArray(data.files)) throw new TypeError('no list of files');
    const files = data.files.map((file): ComparedFile => {
      const status = STATUSES[file.status] ?? 'modified';
      const basePath = status === 'added' ? null : (file.previous_filename ?? file.filename);
      return { path: file.filename, basePath, status, patch: wholePatch(file) };
    });
    return { files, whole: files.length < MAX_FILES };
  });
}

/** A diff with fewer lines than GitHub counted was cut: what it leaves out must not pass for unchanged. */
function wholePatch(file: { patch?: string; additions: number; deletions: number }): string | null {
  if (file.patch === undefined) return null;
  const lines = file.patch.split('\n');
  const count = (mark: string) => lines.filter((line) => line.startsWith(mark)).length;
  return count('+') === file.additions && count('-') === file.deletions ? file.patch : null;
}

// @@ -12,3 +14,4 @@ def main():
const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/**
 * The text before a change, from the text after it and the unified diff between them. Null when the diff does not fit the text:
 * a cut diff, or another text.
 */
export function textBefore(after: string, patch: string): string | null {
  const lines = after.split('\n');
  const before: string[] = [];
  let at = 0;
  for (const line of patch.split('\n')) {
    const hunk = HUNK.exec(line);
    if (hunk !== null) {
      const start = Number(hunk[3]) - (hunk[4] === '0' ? 0 : 1);
      if (start < at) return null;
      before.push(...lines.slice(at, start));
      at = start;
      continue;
    }
    const [mark, text] = [line.charAt(0), line.slice(1)];
    if (mark === '-') before.push(text);
    else if (mark === '+' || mark === ' ') {
      if (lines[at] !== text) return null;
      at += 1;
      if (mark === ' ') before.push(text);
    }
  }
  return [...before, ...lines.slice(at)].join('\n');
}
