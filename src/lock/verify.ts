import { counted, firstOf, type OwnDetermination, type PolicyNote } from '../domain.ts';
import { governingWords, hashes, LICENSE_EVIDENCE } from './changes.ts';
import { LOCK_FILE, type Lock } from './lock.ts';

/**
 * What the lock says against what resolves now, for the models of one run. An entry that differs at the same commit was
 * altered by hand, or was made by another version of this program; when the change under check made it so, that is an error.
 * `base`: the lock before the change; null when there is no change or no lock.
 */
export function lockNotes(
  lock: Lock,
  base: Lock | null,
  now: ReadonlyMap<string, OwnDetermination>,
): readonly PolicyNote[] {
  const notes: PolicyNote[] = [];
  const moved: string[] = [];
  for (const [key, own] of now) {
    const locked = lock.models.get(key);
    if (locked === undefined || own.unresolved !== null || isAsserted(own)) continue;
    if (locked.commit !== own.commit) moved.push(key);
    else if (governingWords(locked) !== governingWords(own) || !sameHashes(locked, own)) {
      const edited = base !== null && !sameEntry(base.models.get(key), locked);
      notes.push({
        severity: edited ? 'error' : 'warning',
        message: `${LOCK_FILE} says ${governingWords(locked)} for ${key} at commit ${locked.commit?.slice(0, 12)}, and the Hub gives ${governingWords(own)} for the same commit: the entry was altered, or made by another version. Run "model-license-gate lock".`,
        origin: null,
      });
    }
  }
  if (moved.length > 0) notes.push(movedNote(moved));
  return notes;
}

/** What legal settled stands in the policy, not in the lock. */
function isAsserted({ evidence }: OwnDetermination): boolean {
  return evidence.some(({ source }) => source === 'policy-assertion');
}

function movedNote(moved: readonly string[]): PolicyNote {
  return {
    severity: 'notice',
    message: `${counted(moved.length, 'model')} moved to another commit since the lock was written (${firstOf(moved, 3)}). "model-license-gate recheck" says what that changes.`,
    origin: null,
  };
}

/** Hashes of what both sides read; a text that one side did not read says nothing. */
function sameHashes(a: OwnDetermination, b: OwnDetermination): boolean {
  const [before, after] = [hashes(asRead(a), LICENSE_EVIDENCE), hashes(asRead(b), LICENSE_EVIDENCE)];
  return [...before].every(([key, hash]) => !after.has(key) || after.get(key) === hash);
}

function asRead(own: OwnDetermination): OwnDetermination {
  return { ...own, evidence: own.evidence.filter(({ unread }) => unread === null) };
}

function sameEntry(a: OwnDetermination | undefined, b: OwnDetermination): boolean {
  return a !== undefined && a.commit === b.commit && governingWords(a) === governingWords(b) && sameHashes(a, b);
}
