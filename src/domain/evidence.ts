import type { LicenseFile } from './facts.ts';
import type { LicenseId } from './licenses.ts';

/** Where a clue on a license can stand. */
export const EVIDENCE_SOURCES = [
  'card-license',
  'card-license-name',
  'card-license-link',
  'license-text',
  'use-policy-text',
  'notice',
  'readme',
  'gated-prompt',
  'gated-region',
  'policy-assertion',
] as const;
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];

/** Why a file that is there tells nothing, in words that follow "not read: ". */
export const UNREAD_WORDS = {
  gated: 'access to the files must be asked for',
  pdf: 'a PDF',
  lfs: 'kept in large-file storage',
  binary: 'not a text',
  'too-large': 'too large for a license',
  unreachable: 'the Hub did not give it',
  'not-requested': 'not needed',
  'no-words': 'it has no words',
} as const satisfies Readonly<Record<UnreadFileReason | 'no-words', string>>;
export type UnreadReason = keyof typeof UNREAD_WORDS;

/** Why the file of a license was not read. */
export type UnreadFileReason = Extract<LicenseFile, { kind: 'unread' }>['reason'];

/** One clue about which license governs a model. What a later stage must know of it is a field; `quote` and `remark` are for people. */
export interface Evidence {
  readonly source: EvidenceSource;
  /** Catalog ids it points at; empty when it names nothing the catalog knows. */
  readonly licenses: readonly LicenseId[];
  /** The words that stand there, verbatim but short: the value of a card field, a sentence; empty for a text that is known or was not read. */
  readonly quote: string;
  /** What was made of them, where `licenses` does not say it all; null when there is nothing to say. */
  readonly remark: string | null;
  /** For a file: why it was not read; null when it was. */
  readonly unread: UnreadReason | null;
  readonly url: string | null;
  /** File of the model repository it was read in, null for card fields. */
  readonly path: string | null;
  /** For a text: it departs from the license it was taken for. */
  readonly modified: boolean;
  /** SHA-256 of the text or of the field's value, hex: what the lock compares. */
  readonly sha256: string;
}

/** True for a license text that was read. */
export function isReadText({ source, unread }: Evidence): boolean {
  return source === 'license-text' && unread === null;
}

/** How the card calls the field that a clue stands in. */
export const CARD_FIELDS: Readonly<Partial<Record<EvidenceSource, string>>> = {
  'card-license': 'license',
  'card-license-name': 'license_name',
  'card-license-link': 'license_link',
  'gated-region': 'extra_gated_eu_disallowed',
};

/** The words of a clue with the card field they stand in: `license_name: llama3`. */
export function quoteWords({ source, quote }: Evidence): string {
  const field = CARD_FIELDS[source];
  return field === undefined ? quote : `${field}: ${quote}`;
}
