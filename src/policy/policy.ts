import { DEFAULTS, type Outcome, type RuleOrigin, type TermId } from '../domain.ts';
import type { AssertionInput, WaiverInput } from './schema/exceptions.ts';
import type { Organization } from './schema/organization.ts';
import type {
  IGNORE_COMMENTS,
  Level,
  MENTIONS,
  MODIFIED,
  RequireKey,
  ScopeInput,
  TermAction,
  UnknownKey,
} from './schema/policy.ts';

/** A value of the policy and where it was written. */
export interface Sourced<T> {
  readonly value: T;
  readonly origin: RuleOrigin;
}

/** A list of ids, categories or globs, each with its place. */
export type Entries = readonly Sourced<string>[];

/** The rules that may differ between parts of a repository. */
export interface Rules {
  readonly organization: Organization;
  readonly licenses: {
    /** null: no allow list, any license may be used whose terms fit. */
    readonly allow: Entries | null;
    readonly review: Entries;
    readonly deny: Entries;
    readonly modified: (typeof MODIFIED)[number];
  };
  readonly terms: Readonly<Partial<Record<TermId, TermAction>>>;
  readonly models: { readonly allow: Entries; readonly review: Entries; readonly deny: Entries };
  readonly require: Readonly<Partial<Record<RequireKey, Level>>>;
  readonly 'on-unknown': Readonly<Record<UnknownKey, Outcome>>;
  /** Places of the single values, by dotted key, for example `organization.commercial-use`. */
  readonly origins: ReadonlyMap<string, RuleOrigin>;
}

/** A scope as written, and its rules merged over the policy's. */
export interface Scope extends Sourced<ScopeInput> {
  readonly name: string;
  readonly rules: Rules;
}

/** The organization's policy: all documents merged, defaults filled in. */
export interface Policy {
  /** The outermost document. */
  readonly source: string;
  /** Stands before each path under check, which its globs are compared with: `web/` where the policy is that of the folder above. */
  readonly prefix: string;
  readonly rules: Rules;
  readonly scopes: readonly Scope[];
  readonly assertions: readonly Sourced<AssertionInput>[];
  readonly waivers: readonly Sourced<WaiverInput>[];
  readonly mentions: (typeof MENTIONS)[number];
  /**
   * Whether a comment can say that a line is no reference. `reviewed`: only one that stands at the base already, so that a
   * change cannot wave itself through.
   */
  readonly 'ignore-comments': (typeof IGNORE_COMMENTS)[number];
  readonly 'on-unread': Outcome;
  readonly overridable: readonly string[];
}

/** A policy while documents are being merged: scopes are still overlays. */
export interface Draft extends Omit<Policy, 'scopes'> {
  readonly scopes: readonly Sourced<ScopeInput>[];
}

/** Where a value was written; a default when no document states it. */
export function originOf(rules: Rules, key: string): RuleOrigin {
  return rules.origins.get(key) ?? { source: DEFAULTS, key, line: null };
}

/** The policy that no document has touched: everything unknown is denied. */
export const EMPTY_DRAFT: Draft = {
  source: DEFAULTS,
  prefix: '',
  rules: {
    organization: {},
    licenses: { allow: null, review: [], deny: [], modified: 'review' },
    terms: {},
    models: { allow: [], review: [], deny: [] },
    require: {},
    'on-unknown': {
      undeclared: 'deny',
      unrecognized: 'deny',
      conflicting: 'deny',
      unresolved: 'deny',
      unreachable: 'deny',
    },
    origins: new Map(),
  },
  scopes: [],
  assertions: [],
  waivers: [],
  mentions: 'ignore',
  'ignore-comments': 'reviewed',
  'on-unread': 'deny',
  overridable: [],
};
