import { isPermissive } from '../catalog/catalog.ts';
import type { LicenseId, Passage, TermId, TextIdentification } from '../domain.ts';
import { clausesOf } from './clauses.ts';
import type { Difference } from './text/differences.ts';
import { isOnParts, type PartsReader, slide } from './text/parts.ts';
import { findSegments, type Segment } from './text/segments.ts';
import { type TextTokens, tokenize } from './text/tokens.ts';

/** Longer texts are cut here (UTF-16 units); the cut is noted. */
export const LONGEST_TEXT = 1_000_000;
/** A text with more words of its own than of known licenses, and more than this many terms among them, is a license of its own. */
const MOST_FOREIGN_TERMS = 2;
const MOST_PASSAGES = 100;
const LONGEST_QUOTE = 25;

/** Use policies: companions of a license, listed after it in `licenses`. */
const USE_POLICY = /-use-policy$|-usage-policy$/;

/** Whether an id is that of a use policy, which no license record stands for. */
export function isUsePolicy(id: LicenseId): boolean {
  return USE_POLICY.test(id);
}

/**
 * Which license a text is. Compares it word by word with the fingerprints of all known texts: any word added, removed or
 * changed makes it `modified`, except headings, copyright lines, numbering, appendices that explain and names that templates
 * leave open. Never throws; what the text says is data.
 */
export function identifyText(text: string): TextIdentification {
  if (text.length > LONGEST_TEXT) return identifyStart(text);
  const whole = identifyAll(text, []);
  if (isPlain(whole)) return whole;
  const parts = withPolicyBehind(text);
  return parts !== null && (!parts.modified || whole.kind === 'unrecognized') ? parts : whole;
}

/** A line that opens a use policy, for example "### Llama 3.1 Acceptable Use Policy" or "**Llama 4** **Acceptable Use Policy**". */
const POLICY_HEADING =
  /^[#*_ \t]{0,8}(?:[\w.*]{1,24} ){0,6}[*_]{0,3}(?:acceptable|prohibited) use policy[*_: \t\r]{0,4}$/gim;
/** Headings tried: a wrapped sentence of the license may look like one. */
const MOST_HEADINGS = 4;

/**
 * A license with the vendor's use policy behind it, as cards and LICENSE files often are: each part is compared by itself,
 * since the license of a sibling may come with its own policy and look nearer as a whole. Null when it is nothing of the kind.
 */
function withPolicyBehind(text: string): TextIdentification | null {
  for (const { index } of [...text.matchAll(POLICY_HEADING)].slice(0, MOST_HEADINGS)) {
    const found = splitAt(text, index);
    if (found !== null) return found;
  }
  return null;
}

function splitAt(text: string, at: number): TextIdentification | null {
  const license = identifyAll(text.slice(0, at), []);
  const policy = identifyAll(text.slice(at), []);
  if (license.license === null || isUsePolicy(license.license)) return null;
  if (policy.license === null || !isUsePolicy(policy.license)) return null;
  const before = text.slice(0, at).split('\n').length - 1;
  const below = <T extends { readonly line: number }>(one: T): T => ({ ...one, line: one.line + before });
  return {
    ...license,
    licenses: [...license.licenses, policy.license],
    modified: license.modified || policy.modified,
    similarity: Math.min(license.similarity, policy.similarity),
    passages: [...license.passages, ...policy.passages.map(below)],
    clauses: [...license.clauses, ...policy.clauses.map(below)],
    notes: [...license.notes, `The text also holds the use policy ${policy.license}.`],
  };
}

function isPlain({ kind, modified, license }: TextIdentification): boolean {
  return kind === 'known' && !modified && license !== null && !isUsePolicy(license);
}

/** A text that is cut is never the plain license: what was not read may change it. */
function identifyStart(text: string): TextIdentification {
  const read = text.slice(0, LONGEST_TEXT);
  const found = identifyAll(read, [`Only the first ${LONGEST_TEXT} characters of ${text.length} were read.`]);
  if (found.licenses.length === 0) return found;
  const unread: Passage = { kind: 'added', line: read.split('\n').length, quote: '(not read from here on)' };
  return { ...found, modified: true, passages: [...found.passages, unread] };
}

function identifyAll(read: string, notes: string[]): TextIdentification {
  const tokens = tokenize(read);
  if (tokens.words.length === 0)
    return { ...UNIDENTIFIED, kind: 'unreadable', notes: [...notes, 'The text has no words.'] };
  const { segments, whyNot, complete, reading } = findSegments(read, tokens);
  if (whyNot !== null) notes.push(whyNot);
  if (!complete) notes.push('The text is so long that not all of it was compared with every known license.');
  const reader = { text: read, tokens, reading };
  const differences = unexplained(segments).filter((one) => !isNoticeOfParts(reader, segments, one));
  if (segments.length > 0 && !isMostlyForeign(read, tokens, segments, differences)) {
    return describe(read, tokens, segments, differences, notes);
  }
  for (const { comparison } of segments) notes.push(`The words of ${comparison.license.id} are part of this text.`);
  notes.push(...remarks(read, tokens));
  return { ...UNIDENTIFIED, clauses: clausesOf(read, tokens), notes };
}

const LONGEST_POINTER = 250;
const LEAST_CHINESE_SHARE = 0.3;
const ADDRESS = /https?:\/\/[^\s<>()"'\]]{1,300}/;

/** What to know of a text that no known license matches. */
function remarks(text: string, { words }: TextTokens): string[] {
  const found: string[] = [];
  const address = ADDRESS.exec(text)?.[0];
  if (address !== undefined && words.length <= LONGEST_POINTER)
    found.push(`The text points to ${address}, which was not read.`);
  const chinese = words.filter((word) => /^\p{Script=Han}$/u.test(word)).length;
  if (chinese > words.length * LEAST_CHINESE_SHARE)
    found.push('Clauses in Chinese are hardly read: only set phrases are found.');
  return found;
}

/** Nothing is known of the text. */
export const UNIDENTIFIED: TextIdentification = {
  kind: 'unrecognized',
  license: null,
  licenses: [],
  modified: false,
  similarity: 0,
  passages: [],
  clauses: [],
  notes: [],
};

/** The differences that no further license in the text accounts for, in order. */
function unexplained(segments: readonly Segment[]): Difference[] {
  const inner = segments.slice(1);
  const isExplained = (difference: Difference) =>
    inner.some(({ from, to }) => from === difference.textStart && to === difference.textEnd);
  const all = segments.flatMap(({ comparison }) => comparison.differences);
  return all.filter((one) => !isExplained(one)).sort((a, b) => a.textStart - b.textStart);
}

/** Terms that notices of parts repeat from the licenses of these. */
const OF_NOTICES: ReadonlySet<TermId> = new Set(['attribution', 'pass-on']);

/** Whether a passage behind the terms of a permissive license is about parts under permissive licenses, and has no terms of its own. */
function isNoticeOfParts(reader: PartsReader, segments: readonly Segment[], difference: Difference): boolean {
  if (difference.kind !== 'added' || !segments.every(({ comparison }) => isPermissive(comparison.license.id)))
    return false;
  if (!segments.some((segment) => isBehind(difference, segment, reader.tokens))) return false;
  const licenses = segments.map(({ comparison }) => comparison.license.id);
  if (!isOnParts(reader, difference, licenses)) return false;
  const clauses = clausesOf(reader.text, reader.tokens, [difference]);
  return clauses.every(({ term, value }) => OF_NOTICES.has(term) && value === null);
}

/** Whether nothing of a license's terms follows upon a passage. */
function isBehind(passage: Difference, { from, to, comparison }: Segment, { codes }: TextTokens): boolean {
  const { license, differences } = comparison;
  const tail = differences.find(
    (one) => one.storedStart === one.storedEnd && one.storedStart + slide(codes, one) > license.last,
  );
  return passage.textStart >= (tail?.textStart ?? to) && passage.textStart >= from && passage.textEnd <= to;
}

/** Whether most of the text is in no known license and holds terms of its own: then it is not the license that it contains. */
function isMostlyForeign(
  text: string,
  tokens: TextTokens,
  segments: readonly Segment[],
  differences: readonly Difference[],
) {
  const terms = segments.reduce((sum, { comparison }) => sum + comparison.terms, 0);
  const added = differences.reduce((sum, difference) => sum + difference.added, 0);
  if (added <= terms) return false;
  const foreign = new Set(clausesOf(text, tokens, differences).map(({ term }) => term));
  return foreign.size > MOST_FOREIGN_TERMS;
}

function describe(
  text: string,
  tokens: TextTokens,
  segments: readonly Segment[],
  differences: readonly Difference[],
  notes: string[],
): TextIdentification {
  const ids = [...new Set(segments.map(({ comparison }) => comparison.license.id))];
  const policies = ids.filter(isUsePolicy);
  const licenses = ids.filter((id) => !isUsePolicy(id));
  if (licenses.length > 0) notes.push(...policies.map((id) => `The text also holds the use policy ${id}.`));
  else notes.push('This is a use policy, not a license of its own.');
  const found = licenses.length > 0 ? licenses : policies;
  const passages = differences.map((difference) => passageOf(text, tokens, difference));
  if (passages.length > MOST_PASSAGES)
    notes.push(`${passages.length - MOST_PASSAGES} more changed passages are not listed.`);
  const missing = differences.reduce((sum, { removed }) => sum + removed, 0);
  if (missing > 0) notes.push(`${missing} words of the license are missing or changed.`);
  const modified = passages.length > 0;
  return {
    kind: found.length > 1 ? 'multiple' : 'known',
    license: found.length === 1 ? (found[0] ?? null) : null,
    licenses: [...licenses, ...policies],
    modified,
    similarity: similarity(segments, differences),
    passages: passages.slice(0, MOST_PASSAGES),
    clauses: modified ? clausesOf(text, tokens, differences) : [],
    notes,
  };
}

function similarity(segments: readonly Segment[], differences: readonly Difference[]): number {
  const matched = segments.reduce((sum, { comparison }) => sum + comparison.matched, 0);
  const terms = segments.reduce((sum, { comparison }) => sum + comparison.terms, 0);
  const added = differences.reduce((sum, difference) => sum + difference.added, 0);
  return matched / Math.max(1, terms + added);
}

/** The passage with its place; for removed words the words around the gap are quoted. */
function passageOf(text: string, tokens: TextTokens, difference: Difference): Passage {
  const isGap = difference.kind === 'removed';
  const from = Math.max(0, isGap ? difference.textStart - 6 : difference.textStart);
  const to = Math.min(tokens.words.length, isGap ? difference.textStart + 6 : difference.textEnd, from + LONGEST_QUOTE);
  const start = tokens.starts[from] ?? 0;
  const end = tokens.ends[Math.max(from, to - 1)] ?? text.length;
  const line = tokens.lines[Math.min(difference.textStart, tokens.lines.length - 1)] ?? 1;
  return { kind: difference.kind, line, quote: text.slice(start, end).replace(/\s+/g, ' ') };
}
