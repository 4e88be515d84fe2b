/** Id of a catalog entry, for example `llama3.1` or `apache-2.0`. */
export type LicenseId = string;

/** What kind of license an entry is, roughly from the freest to the narrowest. */
export const LICENSE_CATEGORIES = [
  'permissive',
  'weak-copyleft',
  'copyleft',
  'community',
  'use-restricted',
  'non-commercial',
  'research-only',
  'proprietary',
] as const;
export type LicenseCategory = (typeof LICENSE_CATEGORIES)[number];

/** Whether a license allows commercial use. */
export type CommercialUse = 'yes' | 'no' | 'conditional' | 'unknown';

/** What a cap on size counts. Money has a currency. */
export const THRESHOLD_UNITS = [
  'monthly-active-users',
  'monthly-unique-users',
  'daily-active-users',
  'monthly-visits',
  'devices',
  'revenue',
  'funding',
] as const;

/** A cap on size: users, visits, devices or money. */
export interface Threshold {
  readonly limit: number;
  readonly unit: (typeof THRESHOLD_UNITS)[number];
  /** ISO 4217, for money only. */
  readonly currency: string | null;
  /** The period that revenue is summed over; null for users. */
  readonly period: 'month' | 'year' | null;
  /** `at-release`: counted once, on the license's or version's release date. `standing`: counts at all times. */
  readonly measured: 'at-release' | 'standing';
  /** Date of the single count (ISO), when `measured` is `at-release` and the text fixes it. */
  readonly on: string | null;
  /** What happens above it: rights end until another license is granted, or the model's name must be shown. */
  readonly effect: 'separate-license' | 'no-rights' | 'display-name';
  /** Whom alone it concerns, for example "those who offer Model as a Service"; null: everybody. */
  readonly applies: string | null;
}

/** Words of a license text: a lawyer finds the place by it. */
export interface Clause {
  /** The license's own numbering, null where it has none. */
  readonly section: string | null;
  /** At most 25 words, verbatim. */
  readonly quote: string | null;
  /** The document the quote stands in when it is not the license itself, for example the use policy. */
  readonly document: string | null;
}

/** Terms whose value is a short plain sentence with what is special here. */
export const SENTENCE_TERMS = [
  'non-commercial',
  'research-only',
  'evaluation-only',
  'personal-use-only',
  'non-production-only',
  'no-redistribution',
  'no-derivatives',
  'no-hosting',
  'outputs-non-commercial',
  'outputs-owned-by-licensor',
  'competing-use-prohibited',
  'network-copyleft',
  'registration',
  'separate-license',
  'paid-license',
  'content-filter',
  'latest-version-required',
  'licensor-may-change-terms',
  'litigation-termination',
  'revocable',
  'gated-acceptance',
  'other-license-applies',
  'share-alike',
] as const;

/** The controlled vocabulary of terms; `catalog/vocabulary.ts` gives each a title and a sentence. */
export type TermValue =
  | { readonly term: 'commercial-use'; readonly value: 'yes' | 'no' | 'conditional' }
  | { readonly term: (typeof SENTENCE_TERMS)[number]; readonly value: string }
  | { readonly term: 'mau-threshold' | 'revenue-threshold' | 'size-threshold'; readonly value: Threshold }
  | {
      readonly term: 'use-restrictions';
      readonly value: {
        readonly kind: 'attachment' | 'policy' | 'clause';
        readonly url: string | null;
        /** Fields in which something is restricted, and which are not shut out as a whole: medical advice. */
        readonly fields: readonly string[];
      };
    }
  | { readonly term: 'output-training'; readonly value: 'prohibited' | 'allowed-with-naming' | 'allowed' }
  | {
      readonly term: 'attribution';
      readonly value: {
        readonly display: readonly string[];
        readonly notice: string | null;
        readonly noticeFile: string | null;
      };
    }
  | { readonly term: 'naming'; readonly value: { readonly prefix: string; readonly trigger: string } }
  | { readonly term: 'pass-on'; readonly value: readonly string[] }
  | {
      readonly term: 'excluded-region';
      /** ISO 3166-1 alpha-2 codes, or `EU`. `multimodal`: only models that take or make images, sound or video. */
      readonly value: { readonly regions: readonly string[]; readonly scope: 'all' | 'multimodal' };
    }
  | { readonly term: 'excluded-field'; readonly value: readonly string[] };

/** The terms that a license can have. */
export type TermId = TermValue['term'];

/** One term of a license with the clause that says so. */
export type Term = TermValue & { readonly clause: Clause };

/** A catalog entry: one license at one version. */
export interface License {
  readonly id: LicenseId;
  readonly name: string;
  /** SPDX identifier, null when SPDX has none. */
  readonly spdx: string | null;
  readonly version: string | null;
  /** Date the text took effect, ISO, when known. */
  readonly date: string | null;
  readonly category: LicenseCategory;
  readonly commercialUse: 'yes' | 'no' | 'conditional';
  /** Page or file where the text can be read. */
  readonly url: string | null;
  readonly terms: readonly Term[];
}

/** A passage in which a text departs from the license it is a copy of. */
export interface Passage {
  readonly kind: 'added' | 'removed' | 'changed';
  /** 1-based line of the text read. */
  readonly line: number;
  /** At most 25 words. */
  readonly quote: string;
}

/** A clause spotted in a text that may be unknown: a map for legal, and data for the policy. */
export interface FoundClause {
  readonly term: TermId;
  readonly line: number;
  readonly quote: string;
  /** Figure, regions or other value when the words give one. */
  readonly value: string | null;
  /** Where the words stand when that is no license text: `README.md`, `the card`, `the model page`. */
  readonly document: string | null;
}

/** Which license a text is. A known license with something added or removed is `known` and `modified`, never the plain license. */
export interface TextIdentification {
  readonly kind: 'known' | 'multiple' | 'unrecognized' | 'unreadable';
  /** The one license, null unless `kind` is `known`. */
  readonly license: LicenseId | null;
  /** All licenses found in the text. */
  readonly licenses: readonly LicenseId[];
  readonly modified: boolean;
  /** 0..1 against the nearest license text. */
  readonly similarity: number;
  /** How the text departs from the license it was taken for; empty when it does not. */
  readonly passages: readonly Passage[];
  /** Filled for modified and unrecognized texts. */
  readonly clauses: readonly FoundClause[];
  /** Why an `unreadable` text could not be read, and other remarks in plain words. */
  readonly notes: readonly string[];
}
