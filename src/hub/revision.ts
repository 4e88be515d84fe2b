/** Branch, tag or commit: `main`, `v1.0`, `release/2024-01`, 40 hex digits. */
const REVISION = /^[A-Za-z0-9_][A-Za-z0-9._+/-]{0,199}$/;

/**
 * Why a revision is not asked for, null when it may be. Revisions come from strangers and stand in request paths; and what
 * is under `refs/pr/` anyone may write, so a card read there proves nothing.
 */
export function revisionFlaw(revision: string): string | null {
  if (/^refs\/pr(?:\/|$)/i.test(revision)) {
    return 'it is a community pull request, where anyone can write any license; not read';
  }
  const legal = REVISION.test(revision) && !/\.\.|\/\/|\/\.|\.$|\/$|\.lock$/.test(revision);
  return legal ? null : 'it is not a branch, tag or commit name; not read';
}
