import type { Evidence } from './evidence.ts';
import type { BaseModel, BaseRelation, Resolution } from './facts.ts';
import type { CommercialUse, FoundClause, LicenseId, Passage, Term, TermId } from './licenses.ts';
import type { ModelId, ModelRequest } from './models.ts';
import type { Problem } from './problem.ts';

/** A license that governs, and whether the text at hand departs from the catalog's. */
export interface GoverningLicense {
  readonly license: LicenseId;
  readonly modified: boolean;
  readonly passages: readonly Passage[];
  readonly clauses: readonly FoundClause[];
  /** The licenses of which one may be chosen, this one among them (`MIT OR Apache-2.0`); empty when it must be met. */
  readonly choice: readonly LicenseId[];
}

/** An answer that was not `found`; `incomplete`: one that was, of which something was asked for and not had. */
export type Unresolved =
  | Exclude<Resolution, { kind: 'found' | 'renamed' }>
  | { readonly kind: 'incomplete'; readonly detail: string };

/** Why it is not known under which license a model is. */
export const UNKNOWN_KINDS = ['conflicting', 'unrecognized', 'undeclared', 'unresolved'] as const;

/** What is known of one model by itself, without its ancestors. Lean enough to be locked. */
export interface OwnDetermination {
  readonly model: ModelId;
  readonly revision: string | null;
  readonly commit: string | null;
  readonly kind: 'known' | (typeof UNKNOWN_KINDS)[number];
  /** The licenses that apply to the weights; several when all must be met or when evidence disagrees. */
  readonly licenses: readonly GoverningLicense[];
  /** Clauses found in a text no catalog entry matches. */
  readonly clauses: readonly FoundClause[];
  readonly evidence: readonly Evidence[];
  readonly contradictions: readonly Contradiction[];
  readonly baseModels: readonly BaseModel[];
  readonly gated: false | 'auto' | 'manual';
  /** Id asked for when the Hub answered under another. */
  readonly renamedFrom: ModelId | null;
  /** Whether the weights take or make images, sound or video; null when the facts do not tell. */
  readonly multimodal: boolean | null;
  /** Why the kind is `unresolved`, else null. */
  readonly unresolved: Unresolved | null;
  readonly problems: readonly Problem[];
}

/** In what two facts can contradict each other. */
export const CONTRADICTION_KINDS = [
  'card-vs-text',
  'card-vs-name',
  'card-vs-readme',
  'permissive-over-restrictive',
  'wrong-generation',
  'texts-disagree',
  'permissive-mismatch',
  'over-restrictive',
] as const;

/** Two facts that cannot both be right. */
export interface Contradiction {
  readonly kind: (typeof CONTRADICTION_KINDS)[number];
  /** A sentence naming both sides, for example "declared apache-2.0, derived from meta-llama/Llama-3.1-8B: llama3.1 governs". */
  readonly message: string;
  readonly declared: readonly LicenseId[];
  readonly found: readonly LicenseId[];
  /** `note`: no effect on what is allowed, for example MIT over Apache-2.0. */
  readonly severity: 'contradiction' | 'note';
}

/** An ancestor in the lineage. */
export interface Ancestor {
  readonly own: OwnDetermination;
  /** How the descendant was made from it. */
  readonly relation: BaseRelation;
  /** The descendant, one step down. */
  readonly child: ModelId;
  /** 1 is a direct base model. */
  readonly depth: number;
}

/** A term, the license it is from, and the model in the lineage that brings it in. */
export type AttributedTerm = Term & { readonly license: LicenseId | null; readonly from: ModelId };

/** Which licenses really govern a model, with all evidence and the whole lineage. */
export interface Determination {
  readonly model: ModelId;
  readonly requested: ModelRequest;
  readonly commit: string | null;
  /** Of the whole chain: an unknown ancestor makes a known model's lineage `unknownAncestors`, not its kind. */
  readonly kind: OwnDetermination['kind'];
  readonly own: OwnDetermination;
  readonly lineage: readonly Ancestor[];
  /** Ancestors whose license could not be determined. */
  readonly unknownAncestors: readonly ModelId[];
  /** Ids of all licenses that govern, own first, then the ancestors'. */
  readonly licenses: readonly LicenseId[];
  /** Union over the chain; the strictest governs. */
  readonly terms: readonly AttributedTerm[];
  readonly commercialUse: CommercialUse;
  readonly contradictions: readonly Contradiction[];
  readonly problems: readonly Problem[];
}

/** What is known of the model itself and of each of its ancestors. */
export function chainOf({ own, lineage }: Determination): readonly OwnDetermination[] {
  return [own, ...lineage.map((ancestor) => ancestor.own)];
}

/**
 * What a waiver must be given for to count: each license that governs, `unknown` beside them where part is not known, or what is
 * known in place of a license.
 */
export function waivableAs({ kind, licenses, unknownAncestors }: Determination): readonly string[] {
  if (licenses.length === 0) return [kind === 'known' ? 'undeclared' : kind];
  const ids = [...new Set(licenses.map((id) => id.toLowerCase()))];
  return kind === 'unresolved' || unknownAncestors.length > 0 ? [...ids, 'unknown'] : ids;
}

/** All that {@link waivableAs} says beside the ids of licenses. */
export const WAIVABLE_UNKNOWNS: readonly string[] = [...UNKNOWN_KINDS, 'unknown'];

/** How the terms of one model or license differ from those of another. */
export interface TermsChange {
  readonly from: string;
  readonly to: string;
  readonly added: readonly Term[];
  readonly removed: readonly Term[];
  readonly changed: readonly { readonly before: Term; readonly after: Term }[];
  readonly unchanged: readonly TermId[];
  readonly direction: 'stricter' | 'looser' | 'same' | 'mixed' | 'unknown';
}
