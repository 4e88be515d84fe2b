import { createHash } from 'node:crypto';
import type { Evidence, FoundClause, LicenseId, TextIdentification } from '../domain.ts';

/** One license that must be met, given by the texts it may mean: `gemma` is one requirement of three texts. */
export type Requirement = readonly LicenseId[];

/**
 * Evidence before it is judged.
 * - `declared`: fields of the card. `text`: a license text of the weights.
 * - `aside`: shown, but it does not decide: a code license, a notice, prose of the README.
 */
export interface Clue {
  readonly weight: 'declared' | 'text' | 'aside';
  readonly evidence: Evidence;
  /** All must be met; empty when the clue names no license that can be told. */
  readonly requirements: readonly Requirement[];
  /** It says that there is a license, but not which: a family, a name nobody knows, a text nobody knows. */
  readonly unnamed: boolean;
  /** The family that a value names without a text, such as `openrail` or `cc`. */
  readonly family: string | null;
  /** Words about the license that are no license: the README, a notice, what the page asks to agree to. */
  readonly prose: boolean;
  /** Words that leave commercial use to the publisher's leave, and do not forbid it. */
  readonly asks: boolean;
  /** Words on what the model is meant for, outside of what is said of the license: remarked on, and no term. */
  readonly meant: boolean;
  /** Restrictions that its words state by themselves, whatever the license is. */
  readonly clauses: readonly FoundClause[];
  /** The licenses of which one may be chosen; empty when all requirements must be met. */
  readonly choice: readonly LicenseId[];
  /** What a text was found to be. */
  readonly identification: TextIdentification | null;
}

type ClueInput = Pick<Evidence, 'source'> &
  Partial<Omit<Evidence, 'source' | 'licenses'>> &
  Partial<Omit<Clue, 'evidence'>>;

/** A clue with the usual defaults: declared, naming nothing, no file, the hash of its words. */
export function clue(input: ClueInput): Clue {
  const { source, quote = '', remark = null, unread = null, sha256 = hashOf(quote) } = input;
  const { url = null, path = null, modified = false } = input;
  const { weight = 'declared', requirements = [], unnamed = false, family = null } = input;
  const { prose = false, asks = false, meant = false, clauses = [], choice = [], identification = null } = input;
  const licenses = [...new Set(requirements.flat())];
  const evidence: Evidence = { source, licenses, quote: shorten(quote), remark, unread, url, path, modified, sha256 };
  const stated = clauses.map((one) => ({ ...one, document: documentOf(evidence) }));
  return {
    weight,
    evidence,
    requirements,
    unnamed,
    family,
    prose,
    asks,
    meant,
    clauses: stated,
    choice,
    identification,
  };
}

/** Where the words of a clue stand, for what is read out of them; null for a license text. */
export function documentOf({ source, path }: Pick<Evidence, 'source' | 'path'>): string | null {
  if (source === 'license-text') return null;
  if (path !== null) return path;
  return source === 'gated-prompt' || source === 'gated-region' ? 'the model page' : 'the card';
}

/** SHA-256 of a text, hex. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
