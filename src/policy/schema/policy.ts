import * as z from 'zod';
import { TERM_IDS } from '../../catalog/vocabulary.ts';
import { OUTCOMES, type TermId } from '../../domain.ts';
import { assertions, waivers } from './exceptions.ts';
import { modelGlob, pathGlob } from './names.ts';
import { organization } from './organization.ts';

/** The policy file as users write it: the one source of types, JSON Schema and the documentation table. */

const MAX_ENTRIES = 5000;

/** Outcomes that a rule of the policy may name. */
export const outcome = z.enum(OUTCOMES);

/** What a policy may say of a term whatever the facts, from the loosest to the tightest. */
export const FIXED_ACTIONS = ['accept', 'warn', 'review', 'deny'] as const;
/** `by-facts`: the term is judged by the facts under `organization`. */
const termAction = z.enum([...FIXED_ACTIONS, 'by-facts']);

/** What a requirement may be, from the loosest to the tightest. */
export const LEVELS = ['off', 'warn', 'review', 'deny'] as const;
const level = z
  .union([z.boolean(), z.enum(LEVELS)], {
    error: `expected true (deny), false (off), or one of: ${LEVELS.join(', ')}`,
  })
  .transform((value) => (typeof value === 'boolean' ? (value ? 'deny' : 'off') : value));

const GLOB_LIMIT = 200;
const glob = z.string().min(1).max(GLOB_LIMIT);
const list = z.array(glob).max(MAX_ENTRIES);
const modelList = z.array(modelGlob).max(MAX_ENTRIES);

/** What becomes of altered texts, mentions and ignore comments, each from the loosest to the tightest. */
export const MODIFIED = ['accept', 'review', 'deny'] as const;
/** What becomes of models that are only mentioned. */
export const MENTIONS = ['ignore', 'check'] as const;
/** What becomes of comments in the code that take a reference out of the check. */
export const IGNORE_COMMENTS = ['allow', 'reviewed', 'deny'] as const;

const licenses = z.strictObject({
  allow: list
    .optional()
    .describe(
      'The only licenses that may be used: catalog ids, SPDX ids or expressions, categories (`permissive`, `copyleft` ...), globs (`cc-by-*`). An empty list allows none. Terms are still judged.',
    ),
  review: list.optional().describe('Licenses that a person must look at.'),
  deny: list.optional().describe('Licenses that may not be used. Deny beats review, review beats allow.'),
  modified: z
    .enum(MODIFIED)
    .optional()
    .describe(
      'A license text that departs from the license it was copied from is not that license: `accept` takes it for it, its added clauses are judged in any case. Default: review.',
    ),
});

const terms = z.strictObject(
  Object.fromEntries(TERM_IDS.map((term) => [term, termAction.optional()])) as Record<
    TermId,
    z.ZodOptional<typeof termAction>
  >,
);

const models = z.strictObject({
  allow: modelList
    .optional()
    .describe(
      'Models that may be used whatever their own license says (`acme/*`). Terms inherited from other models of the lineage are still judged.',
    ),
  review: modelList.optional().describe('Models that a person must look at.'),
  deny: modelList.optional().describe('Models that may not be used, directly or as an ancestor. Deny beats allow.'),
});

const require = z.strictObject({
  'pinned-revision': level.optional().describe('References name a full commit of the model.'),
  'license-text': level.optional().describe('The license text was read, not only the name on the card.'),
  agreement: level
    .optional()
    .describe('Card, text and lineage do not contradict each other. Unless stated, `on-unknown.conflicting` decides.'),
  'known-lineage': level.optional().describe('The license of every ancestor is known.'),
  notice: level.optional().describe('Words and notices that a license asks for stand in the repository.'),
});

/** What a policy may require beside the license. */
export const REQUIRE_KEYS = Object.keys(require.shape) as readonly RequireKey[];

const onUnknown = z.strictObject({
  undeclared: outcome.optional().describe('The model states no license.'),
  unrecognized: outcome.optional().describe('There is a license text, but none that the catalog knows.'),
  conflicting: outcome.optional().describe('Pieces of evidence contradict each other.'),
  unresolved: outcome.optional().describe('The Hub knows no such model or revision, or gives no access.'),
  unreachable: outcome
    .optional()
    .describe('The Hub did not answer, or not in full, or the lock holds nothing about the model.'),
});

const paths = z.array(pathGlob).min(1).max(500);

const scope = z.strictObject({
  name: z.string().min(1).max(80).describe('Name that verdicts show.'),
  paths: paths.describe('Globs of paths, or folders; the first scope that matches a reference judges it.'),
  organization: organization.optional().describe('Facts that differ here.'),
  licenses: licenses.optional(),
  terms: terms.optional(),
  models: models.optional(),
  require: require.optional(),
  'on-unknown': onUnknown.optional(),
});

/** A policy file. */
export const policySchema = z
  .strictObject({
    version: z.literal(1).optional().describe('Version of this format: 1.'),
    extends: z
      .union([glob, z.array(glob).max(8)], { error: 'expected a text or a list of texts' })
      .optional()
      .describe(
        'What this policy starts from: `preset:NAME`, a file, or `owner/repo//path@ref`. A policy may only tighten the files it extends; presets may be changed at will.',
      ),
    overridable: z
      .array(glob)
      .max(100)
      .optional()
      .describe('Keys that a policy extending this one may loosen, for example `waivers` or `terms.share-alike`.'),
    organization: organization.optional().describe('Facts that terms are judged by. A fact left out is asked for.'),
    licenses: licenses.optional().describe('Licenses by name.'),
    terms: terms.optional().describe('Terms by name: what happens to every license that has the term.'),
    models: models.optional().describe('Models by id or glob.'),
    assertions: assertions.optional().describe('What legal has settled about single models.'),
    require: require.optional().describe('What else must hold. true is deny.'),
    scopes: z.array(scope).max(100).optional().describe('Other facts and rules for parts of the repository.'),
    waivers: waivers.optional().describe('Exceptions, each with an end.'),
    'on-unknown': onUnknown.optional().describe('What happens when the license is not known. Default: deny.'),
    mentions: z
      .enum(MENTIONS)
      .optional()
      .describe('Whether models named in prose and comments are judged. Default: ignore.'),
    'ignore-comments': z
      .enum(IGNORE_COMMENTS)
      .optional()
      .describe(
        'Whether `model-license-gate: ignore` comments count. `reviewed`: not in the change that adds them. Default: reviewed.',
      ),
    'on-unread': outcome.optional().describe('Files that could not be read. Default: deny.'),
  })
  .meta({ title: 'Model license policy' });

/** One policy file after validation, before merging. */
export type PolicyInput = z.output<typeof policySchema>;
/** One entry of `scopes`. */
export type ScopeInput = z.output<typeof scope>;
/** What a policy says of a term. */
export type TermAction = z.output<typeof termAction>;
/** What a policy says of a requirement: `true` and `false` are `deny` and `off`. */
export type Level = z.output<typeof level>;
/** A key of `require`. */
export type RequireKey = keyof z.output<typeof require>;
/** A key of `on-unknown`. */
export type UnknownKey = keyof z.output<typeof onUnknown>;

/** Keys that `overridable` may name: each top-level key but the frame, and each key one level below. */
export function overridableKeys(): readonly string[] {
  const groups = { organization, licenses, terms, models, require, 'on-unknown': onUnknown };
  const nested = Object.entries(groups).flatMap(([group, { shape }]) => [
    group,
    ...Object.keys(shape).map((key) => `${group}.${key}`),
  ]);
  return [...nested, 'waivers', 'assertions', 'scopes', 'mentions', 'ignore-comments', 'on-unread'];
}
