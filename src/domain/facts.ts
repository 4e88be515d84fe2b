import type { ModelId, ModelRequest } from './models.ts';
import type { Problem } from './problem.ts';

/** How a model can be made from another. */
export const BASE_RELATIONS = ['finetune', 'adapter', 'quantized', 'merge', 'unknown'] as const;
export type BaseRelation = (typeof BASE_RELATIONS)[number];

/** Where a base model can be named. */
export const BASE_SOURCES = ['card', 'tags', 'hub', 'adapter-config', 'readme'] as const;

/** An edge of the lineage: this model was made from that one. */
export interface BaseModel {
  readonly model: ModelId;
  readonly relation: BaseRelation;
  /** Where the edge was read. */
  readonly source: (typeof BASE_SOURCES)[number];
}

/** What a license-like file is for. A code license never clears the weights. */
export type TextRole =
  | 'license'
  | 'model-license'
  | 'code-license'
  | 'use-policy'
  | 'notice'
  | 'readme'
  | 'gated-prompt';

/** A license-like file of the model's repository, read at the resolved commit. */
export type LicenseFile =
  | {
      readonly kind: 'text';
      readonly path: string;
      readonly role: TextRole;
      readonly text: string;
      /** SHA-256 of the bytes served, hex. */
      readonly sha256: string;
      readonly url: string;
    }
  | {
      readonly kind: 'unread';
      readonly path: string;
      readonly role: TextRole;
      readonly url: string;
      /** Why: no access, a PDF, an LFS pointer, too large, a network failure, or not needed. */
      readonly reason: 'gated' | 'pdf' | 'lfs' | 'binary' | 'too-large' | 'unreachable' | 'not-requested';
    };

/** What the Hub says of a model, unjudged. */
export interface ModelFacts {
  /** Id as the Hub writes it now. */
  readonly model: ModelId;
  /** Revision asked for; null is the default branch. */
  readonly revision: string | null;
  /** Commit that answered, 40 hex digits; null when the Hub did not say. */
  readonly commit: string | null;
  /** `license` of the card as written, one entry per listed value; empty: the card declares none. */
  readonly license: readonly string[];
  readonly licenseName: string | null;
  /** As written; data from a stranger, never followed off the model's own repository. */
  readonly licenseLink: string | null;
  readonly tags: readonly string[];
  readonly gated: false | 'auto' | 'manual';
  /** `extra_gated_prompt` of the card: some cards hold the whole license there. */
  readonly gatedPrompt: string | null;
  /** Heading, description and labels of the form that must be filled in for access: what is ticked there is agreed to. */
  readonly gatedFields: readonly string[];
  /** `extra_gated_eu_disallowed` of the card. */
  readonly euDisallowed: boolean;
  readonly private: boolean;
  readonly disabled: boolean;
  readonly library: string | null;
  /** Paths of the repository's files. */
  readonly files: readonly string[];
  readonly texts: readonly LicenseFile[];
  readonly baseModels: readonly BaseModel[];
  /** Fields of a wrong shape, files that could not be read: what is missing from these facts, and why. */
  readonly problems: readonly Problem[];
}

/** Why the Hub gave no answer. */
export type UnreachableReason =
  | 'network'
  | 'timeout'
  | 'rate-limited'
  | 'server-error'
  | 'not-json'
  | 'bad-response'
  | 'bad-token'
  | 'refused-redirect'
  | 'budget-spent';

/** The answer to "what is this model": found, or why not. These are different values all the way to the report. */
export type Resolution =
  | { readonly kind: 'found'; readonly facts: ModelFacts }
  /** The Hub answered under another id: the old name may be taken by somebody else later. */
  | { readonly kind: 'renamed'; readonly from: ModelId; readonly to: ModelId; readonly facts: ModelFacts }
  /** No such model, or a private one: the Hub does not tell them apart. `authenticated`: a token was accepted. */
  | { readonly kind: 'absent'; readonly authenticated: boolean }
  | { readonly kind: 'forbidden'; readonly reason: 'disabled' | 'no-access' | 'region' }
  | { readonly kind: 'bad-revision'; readonly revision: string }
  | { readonly kind: 'unreachable'; readonly reason: UnreachableReason; readonly detail: string }
  /** Offline, and the lock holds nothing about it. */
  | { readonly kind: 'not-locked' };

/** All answers of one run, ancestors included, by {@link requestKey}. */
export type Resolutions = ReadonlyMap<string, Resolution>;

/** Asks the Hub about models and their ancestors; `wantTexts` chooses the license files to read of each. */
export type Resolver = (
  requests: readonly ModelRequest[],
  wantTexts: (facts: ModelFacts) => readonly string[],
) => Promise<Resolutions>;
