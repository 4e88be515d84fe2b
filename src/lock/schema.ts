import * as z from 'zod';
import {
  BASE_RELATIONS,
  BASE_SOURCES,
  CONTRADICTION_KINDS,
  EVIDENCE_SOURCES,
  UNREAD_WORDS,
  type UnreadReason,
} from '../domain.ts';

/**
 * The lock file as it stands on disk: strict, because a person may edit it. Field by field the same as
 * `OwnDetermination` in `domain.ts`; empty lists and nulls are left out of the file.
 */
const foundClause = z.strictObject({
  term: z.string(),
  line: z.int(),
  quote: z.string(),
  value: z.string().nullable().default(null),
  document: z.string().nullable().default(null),
});

const passage = z.strictObject({ kind: z.enum(['added', 'removed', 'changed']), line: z.int(), quote: z.string() });

const governing = z.strictObject({
  license: z.string(),
  modified: z.boolean().default(false),
  passages: z.array(passage).default([]),
  clauses: z.array(foundClause).default([]),
  choice: z.array(z.string()).default([]),
});

const unread = z.enum(Object.keys(UNREAD_WORDS) as UnreadReason[]);

const evidence = z.strictObject({
  source: z.enum(EVIDENCE_SOURCES),
  licenses: z.array(z.string()).default([]),
  quote: z.string().default(''),
  remark: z.string().nullable().default(null),
  unread: unread.nullable().default(null),
  path: z.string().nullable().default(null),
  modified: z.boolean().default(false),
  sha256: z.string(),
});

const contradiction = z.strictObject({
  kind: z.enum(CONTRADICTION_KINDS),
  message: z.string(),
  declared: z.array(z.string()).default([]),
  found: z.array(z.string()).default([]),
  severity: z.enum(['contradiction', 'note']),
});

const baseModel = z.strictObject({
  model: z.string(),
  relation: z.enum(BASE_RELATIONS).default('unknown'),
  source: z.enum(BASE_SOURCES).default('card'),
});

/** One model of the lock. */
export const LockedModel = z.strictObject({
  commit: z.string().nullable().default(null),
  kind: z.enum(['known', 'conflicting', 'unrecognized', 'undeclared']),
  licenses: z.array(governing).default([]),
  clauses: z.array(foundClause).default([]),
  evidence: z.array(evidence).default([]),
  contradictions: z.array(contradiction).default([]),
  'base-models': z.array(baseModel).default([]),
  gated: z.union([z.literal(false), z.literal('auto'), z.literal('manual')]).default(false),
  'renamed-from': z.string().nullable().default(null),
  model: z.string().nullable().default(null),
  multimodal: z.boolean().nullable().default(null),
});
export type LockedModel = z.infer<typeof LockedModel>;

/** Version of the lock format: the one that is written, and the only one that is read. */
export const LOCK_VERSION = 2;

export const LockDocument = z.strictObject({
  version: z.literal(LOCK_VERSION),
  models: z.record(z.string(), LockedModel),
});
