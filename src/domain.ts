/**
 * The nouns of the gate: plain readonly data that every stage passes to the next.
 * Types and tiny constructors only; this module imports nothing and does nothing when imported.
 */

// ---------------------------------------------------------------- places

/** A range in a file. Lines and columns are 1-based, columns count UTF-16 units, the end is exclusive. */
export interface Location {
  /** Path relative to the scanned directory, `/` between its parts. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One text file, or a piece of one: an embedded view maps its own offsets to places in the outer file. */
export interface SourceFile {
  /** Path relative to the scanned directory, `/` between its parts. An embedded view keeps the outer file's path. */
  readonly path: string;
  /** Decoded text; for an embedded view the piece in its own language (unescaped, dedented). */
  readonly text: string;
  /** The place of `text.slice(start, end)` in the file on disk. */
  readonly locate: (start: number, end: number) => Location;
}

// ---------------------------------------------------------------- models and references

/** A validated Hub id: `owner/name`, or a bare legacy `name`. Made only by {@link modelId}. */
export type ModelId = string & { readonly __brand: 'ModelId' };

const SEGMENT = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?$/;

/**
 * The id when `text` is a legal Hub repository id, else null. ASCII only, one or two segments of at most 96
 * characters, no `..`, no `--`, no `.git` or `.ipynb` end: the rule of `validate_repo_id` in huggingface_hub, made stricter
 * because ids come from strangers and stand raw in request paths.
 */
export function modelId(text: string): ModelId | null {
  const segments = text.split('/');
  if (segments.length > 2) return null;
  for (const segment of segments) {
    if (!SEGMENT.test(segment) || segment.includes('..') || segment.includes('--')) return null;
  }
  return /\.(?:git|ipynb)$/.test(text) ? null : (text as ModelId);
}

/** `use`: the gate acts on it. `mention`: prose, comments, help text; shown, gating only when the policy says so. */
export type ReferenceClass = 'use' | 'mention';

/**
 * `certain`: the construct loads, serves or configures a model. `likely`: a value that looks like an id where models
 * are named; when the Hub has no such model, it is shown as a doubt and does not fail the check.
 */
export type Certainty = 'certain' | 'likely';

/** A place that names a model. */
export interface ModelReference {
  /** The Hub id it resolves to, aliases expanded. */
  readonly model: ModelId;
  /** The string as it stands in the file; for an assembled id the template. */
  readonly written: string;
  /** Tag, branch or commit that the same construct names, else null. */
  readonly revision: string | null;
  /** File or folder inside the model repository that the construct names, else null. */
  readonly file: string | null;
  /** Slug of what decided: the construct, key or form, for example `from_pretrained` or `yaml-key`. */
  readonly how: string;
  readonly class: ReferenceClass;
  readonly certainty: Certainty;
  readonly location: Location;
  /** Set when a comment on the line says that this is not a reference: `# model-license-gate: ignore <reason>`. */
  readonly ignored: { readonly reason: string } | null;
}

/** What one extractor made of one file. Extractors always return one and never throw. */
export interface Extraction {
  readonly references: readonly ModelReference[];
  readonly problems: readonly Problem[];
}

/** One model at one revision, the unit that is resolved and judged. */
export interface ModelRequest {
  readonly model: ModelId;
  /** null: the default branch. */
  readonly revision: string | null;
}

/** Key of a request in maps and reports: `owner/name` or `owner/name@revision`. */
export function requestKey(request: ModelRequest): string {
  return request.revision === null ? request.model : `${request.model}@${request.revision}`;
}

/** The request that a {@link requestKey} stands for; null when its model id is not legal. */
export function requestOf(key: string): ModelRequest | null {
  const at = key.indexOf('@');
  const model = modelId(at === -1 ? key : key.slice(0, at));
  return model === null ? null : { model, revision: at === -1 ? null : key.slice(at + 1) };
}

// ---------------------------------------------------------------- facts from the Hub

export type BaseRelation = 'finetune' | 'adapter' | 'quantized' | 'merge' | 'unknown';

/** An edge of the lineage: this model was made from that one. */
export interface BaseModel {
  readonly model: ModelId;
  readonly relation: BaseRelation;
  /** Where the edge was read. */
  readonly source: 'card' | 'tags' | 'hub' | 'adapter-config' | 'gguf' | 'readme';
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
      /** True when the text was cut at the size cap. */
      readonly truncated: boolean;
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

// ---------------------------------------------------------------- licenses and terms

/** Id of a catalog entry, for example `llama3.1` or `apache-2.0`. */
export type LicenseId = string;

export type LicenseCategory =
  | 'permissive'
  | 'weak-copyleft'
  | 'copyleft'
  | 'community'
  | 'use-restricted'
  | 'non-commercial'
  | 'research-only'
  | 'proprietary';

export type CommercialUse = 'yes' | 'no' | 'conditional' | 'unknown';

/** A cap on size: users, visits, devices or money. */
export interface Threshold {
  readonly limit: number;
  /** What is counted. Money has a currency. */
  readonly unit:
    | 'monthly-active-users'
    | 'monthly-unique-users'
    | 'daily-active-users'
    | 'monthly-visits'
    | 'devices'
    | 'revenue'
    | 'funding';
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

/** The controlled vocabulary of terms; `catalog/vocabulary.ts` gives each a title and a sentence. */
export type TermValue =
  | { readonly term: 'commercial-use'; readonly value: 'yes' | 'no' | 'conditional' }
  | {
      readonly term:
        | 'non-commercial'
        | 'research-only'
        | 'evaluation-only'
        | 'personal-use-only'
        | 'non-production-only'
        | 'no-redistribution'
        | 'no-derivatives'
        | 'no-hosting'
        | 'outputs-non-commercial'
        | 'outputs-owned-by-licensor'
        | 'competing-use-prohibited'
        | 'network-copyleft'
        | 'registration'
        | 'separate-license'
        | 'paid-license'
        | 'content-filter'
        | 'latest-version-required'
        | 'licensor-may-change-terms'
        | 'litigation-termination'
        | 'revocable'
        | 'gated-acceptance'
        | 'other-license-applies';
      /** A short plain sentence with what is special here. */
      readonly value: string;
    }
  | { readonly term: 'mau-threshold' | 'revenue-threshold' | 'size-threshold'; readonly value: Threshold }
  | {
      readonly term: 'use-restrictions';
      readonly value: { readonly kind: 'attachment' | 'policy' | 'clause'; readonly url: string | null };
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
  | { readonly term: 'share-alike'; readonly value: string }
  | {
      readonly term: 'excluded-region';
      /** ISO 3166-1 alpha-2 codes, or `EU`. `multimodal`: only models that take or make images, sound or video. */
      readonly value: { readonly regions: readonly string[]; readonly scope: 'all' | 'multimodal' };
    }
  | { readonly term: 'excluded-field'; readonly value: readonly string[] };

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

// ---------------------------------------------------------------- evidence and determination

export type EvidenceSource =
  | 'card-license'
  | 'card-license-name'
  | 'card-license-link'
  | 'license-text'
  | 'use-policy-text'
  | 'readme'
  | 'gated-prompt'
  | 'gguf-header'
  | 'policy-assertion'
  | 'lock';

/** One clue about which license governs a model. */
export interface Evidence {
  readonly source: EvidenceSource;
  /** Catalog ids it points at; empty when it names nothing the catalog knows. */
  readonly licenses: readonly LicenseId[];
  /** The words of the clue, short. */
  readonly quote: string;
  readonly url: string | null;
  /** File of the model repository it was read in, null for card fields. */
  readonly path: string | null;
  /** For a text: it departs from the license it was taken for. */
  readonly modified: boolean;
  /** SHA-256 of the text or of the field's value, hex: what the lock compares. */
  readonly sha256: string;
}

/** A license that governs, and whether the text at hand departs from the catalog's. */
export interface GoverningLicense {
  readonly license: LicenseId;
  readonly modified: boolean;
  readonly passages: readonly Passage[];
  readonly clauses: readonly FoundClause[];
}

/** What is known of one model by itself, without its ancestors. Lean enough to be locked. */
export interface OwnDetermination {
  readonly model: ModelId;
  readonly revision: string | null;
  readonly commit: string | null;
  readonly kind: 'known' | 'conflicting' | 'unrecognized' | 'undeclared' | 'unresolved';
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
  /** For `unresolved`: the answer that was not `found`, or what was asked for and not had of one that was. */
  readonly unresolved: Exclude<Resolution, { kind: 'found' | 'renamed' }> | null;
  readonly problems: readonly Problem[];
}

/** Two facts that cannot both be right. */
export interface Contradiction {
  readonly kind:
    | 'card-vs-text'
    | 'card-vs-name'
    | 'card-vs-readme'
    | 'permissive-over-restrictive'
    | 'wrong-generation'
    | 'texts-disagree'
    | 'permissive-mismatch'
    | 'over-restrictive';
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

// ---------------------------------------------------------------- verdicts and the report

/** From best to worst. `review`: a person must decide or state a fact; it fails the check like `deny`. */
export type Outcome = 'allow' | 'warn' | 'review' | 'deny';

/** Where a rule stands, so that a verdict can quote it. */
export interface RuleOrigin {
  /** `preset:commercial-product`, a path, or `owner/repo//path@ref`. */
  readonly source: string;
  /** Place of the rule in the policy, for example `terms.non-commercial` or `waivers[2]`. */
  readonly key: string;
  /** 1-based; null for defaults that follow from the facts. */
  readonly line: number | null;
}

/** One thing the policy has to say about a model. */
export interface Reason {
  readonly outcome: Outcome;
  readonly rule: RuleOrigin;
  /** What was found, in one sentence. */
  readonly message: string;
  /** The term that decided, with clause, license and model it comes from. */
  readonly term: AttributedTerm | null;
  /** What to do next, in the imperative. */
  readonly remedy: string | null;
  /** The fact of the organization to state, when that is what is missing. */
  readonly question: string | null;
}

/** Something the organization must do when it uses the model: attribution, passing on the license ... */
export interface Obligation {
  readonly term: AttributedTerm;
  readonly message: string;
  /** True when the repository was seen to fulfil it, null when that cannot be seen from a repository. */
  readonly fulfilled: boolean | null;
}

/** A waiver as far as reports show it. */
export interface Waiver {
  readonly model: string;
  readonly reason: string;
  readonly approver: string;
  /** ISO date, inclusive. */
  readonly expires: string;
  readonly ticket: string | null;
  readonly origin: RuleOrigin;
}

/** A reference as the report shows it. */
export interface ReportedReference {
  readonly reference: ModelReference;
  /** The change under check brought it in, or changed its model, revision or path scope. True for all outside pull requests. */
  readonly introduced: boolean;
  /** What it replaces on the base side, with the difference in terms. */
  readonly replaces: { readonly request: ModelRequest; readonly change: TermsChange } | null;
}

/** The judgement of one model at one revision in one scope of the policy. */
export interface Verdict {
  readonly request: ModelRequest;
  /** Name of the policy scope that judged it; null for the policy itself. */
  readonly scope: string | null;
  /** After waivers. */
  readonly outcome: Outcome;
  /** What the outcome would be without waivers. */
  readonly unwaived: Outcome;
  /** Worst first. */
  readonly reasons: readonly Reason[];
  readonly waivedBy: Waiver | null;
  readonly obligations: readonly Obligation[];
  readonly determination: Determination;
  /** `use` references that this verdict is about; mentions too when the policy counts them. */
  readonly references: readonly ReportedReference[];
  readonly introduced: boolean;
  /** A permissive sibling the catalog knows, to propose instead. */
  readonly alternative: ModelId | null;
}

export type Stage = 'files' | 'find' | 'resolve' | 'determine' | 'policy' | 'lock' | 'deliver';

/** Something that could not be done. Data, not an exception. */
export interface Problem {
  readonly stage: Stage;
  /** What it is about: a path, a model, a policy key. */
  readonly subject: string;
  /** What happened, in one sentence. */
  readonly reason: string;
  /** What to do about it; null when there is nothing. */
  readonly hint: string | null;
  readonly location: Location | null;
  /** `error`: something that should have been checked was not. `notice`: good to know. */
  readonly severity: 'error' | 'notice';
}

/** A remark of the policy on itself: unused or soon expiring waivers, contradictory rules, a policy changed by the pull request. */
export interface PolicyNote {
  readonly severity: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly origin: RuleOrigin | null;
}

export type Conclusion = 'pass' | 'fail' | 'nothing-to-check';

/** Which denied and unreviewed models fail the check: those the change brings in, all of them, or none (a trial run). */
export type FailOn = 'new' | 'all' | 'none';

/** Everything a reporter needs. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  /** Which policy judged: source of the outermost document. */
  readonly policy: string;
  readonly conclusion: Conclusion;
  readonly failOn: FailOn;
  /** All of them, allowed and waived too, worst first. */
  readonly verdicts: readonly Verdict[];
  /** References of class `mention` that no verdict counts, and ignored ones. */
  readonly mentions: readonly ModelReference[];
  readonly problems: readonly Problem[];
  readonly policyNotes: readonly PolicyNote[];
  readonly counts: {
    readonly filesRead: number;
    readonly references: number;
    readonly models: number;
    readonly byOutcome: Readonly<Record<Outcome, number>>;
    /** Verdicts that fail the check. */
    readonly violations: number;
    /** Failing verdicts that were there before the change under check. */
    readonly knownDebt: number;
  };
  /** Facts came from the lock alone. */
  readonly offline: boolean;
}

// ---------------------------------------------------------------- drift

/** One way in which a model differs from what the lock holds. */
export interface DriftChange {
  readonly kind:
    | 'commit-moved'
    | 'license-changed'
    | 'text-changed'
    | 'card-changed'
    | 'gating-changed'
    | 'lineage-changed'
    | 'ancestor-changed'
    | 'renamed'
    | 'gone'
    | 'not-checked'
    | 'not-locked';
  /** One sentence that names before and after. */
  readonly message: string;
}

/** A sentence of a license text that came or went. */
export interface TextChange {
  readonly path: string;
  readonly kind: 'added' | 'removed';
  /** At most 25 words. */
  readonly quote: string;
}

/** How one model differs from what the lock holds, and what that does to its verdict. */
export interface Drift {
  readonly request: ModelRequest;
  readonly changes: readonly DriftChange[];
  readonly terms: TermsChange;
  readonly texts: readonly TextChange[];
  /** By the policy, with the locked facts and with today's; the worst scope counts. */
  readonly before: Outcome;
  readonly after: Outcome;
  /** What it does to the verdict: worse and better ones are stricter and looser, whatever the terms; equal ones go by the terms. */
  readonly severity: 'stricter' | 'looser' | 'same' | 'unknown';
  /** Where the repository uses it; empty when nothing names it any more. */
  readonly places: readonly Location[];
}

/** What a re-check found. */
export interface DriftReport {
  readonly tool: Report['tool'];
  readonly policy: string;
  /** Models of the lock that were resolved again, ancestors not counted. */
  readonly models: number;
  /** Worst first. */
  readonly drifts: readonly Drift[];
  /** True when a verdict got worse, or a model could not be checked again. */
  readonly worse: boolean;
  readonly problems: readonly Problem[];
}

/** What the user can mend: shown as message and hint, without a stack. The run ends with exit code 2. */
export class UsageError extends Error {
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.name = 'UsageError';
    this.hint = hint;
  }
}
