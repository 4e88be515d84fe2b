import * as z from 'zod';
import {
  BASE_RELATIONS,
  FAIL_ON,
  OUTCOMES,
  STAGES,
  UNKNOWN_KINDS,
  UNREAD_WORDS,
  type UnreadReason,
} from '../../src/domain.ts';
import { REPORT_SCHEMA_VERSION } from '../../src/report/json.ts';

/** The shape of the JSON report, published as `docs/report.schema.json`. Tests hold every rendered report against it. */
const outcome = z.enum(OUTCOMES);
const count = z.int().min(0);
const text = z.string();
const list = z.array(text);
const unread = z.enum(Object.keys(UNREAD_WORDS) as UnreadReason[]);

const place = {
  path: text.nullable().describe('Relative to the directory checked, `/` between its parts.'),
  line: z.int().nullable().describe('1-based.'),
  column: z.int().nullable().describe('1-based, UTF-16 units.'),
  endLine: z.int().nullable(),
  endColumn: z.int().nullable().describe('Exclusive.'),
};

const reference = {
  ...place,
  model: text,
  written: text.describe('The string as it stands in the file.'),
  revision: text.nullable(),
  file: text.nullable().describe("File inside the model's repository that the construct names."),
  how: text.describe('The construct, key or form that names the model.'),
  class: z.enum(['use', 'mention']),
  certainty: z.enum(['certain', 'likely']),
  ignored: z.strictObject({ reason: text }).nullable(),
};

const term = z.strictObject({
  term: text.describe('Id of the controlled vocabulary, for example `non-commercial`.'),
  value: z.union([text, list, z.record(text, z.unknown())]),
  section: text.nullable(),
  quote: text.nullable(),
  document: text.nullable(),
  license: text.nullable(),
  from: text.describe('The model of the lineage that brings the term in.'),
});

const origin = z.strictObject({ source: text, key: text, line: z.int().nullable() });
const kind = z.enum(['known', ...UNKNOWN_KINDS]);

const verdict = z.strictObject({
  model: text.describe('Id as the Hub writes it.'),
  requested: text.describe('`owner/name` or `owner/name@revision` as the repository asks for it.'),
  revision: text.nullable(),
  commit: text.nullable(),
  scope: text.nullable().describe('Path scope of the policy that judged; null for the policy itself.'),
  outcome: outcome.describe('After waivers.'),
  unwaived: outcome.describe('Without waivers.'),
  violation: z.boolean().describe('Counts against the change under check.'),
  introduced: z.boolean().describe('The change under check brought it in.'),
  reasons: z.array(
    z.strictObject({
      outcome,
      rule: origin,
      message: text,
      term: term.nullable(),
      remedy: text.nullable(),
      question: text.nullable().describe('Fact of the organization that the policy does not state.'),
    }),
  ),
  remedies: list,
  alternative: text.nullable(),
  waivedBy: z
    .strictObject({ model: text, reason: text, approver: text, expires: text, ticket: text.nullable(), origin })
    .nullable(),
  kind,
  licenses: list.describe(
    "Catalog ids of all licenses that govern: the model's own first, then those of its base models.",
  ),
  commercialUse: z.enum(['yes', 'no', 'conditional', 'unknown']),
  terms: z.array(term),
  contradictions: z.array(
    z.strictObject({
      kind: text,
      message: text,
      declared: list,
      found: list,
      severity: z.enum(['contradiction', 'note']),
    }),
  ),
  lineage: z.array(
    z.strictObject({
      model: text,
      child: text,
      relation: z.enum(BASE_RELATIONS),
      depth: z.int().min(1),
      commit: text.nullable(),
      kind,
      licenses: list,
    }),
  ),
  unknownAncestors: list,
  evidence: z.array(
    z.strictObject({
      source: text,
      licenses: list,
      quote: text.describe(
        'The words that stand there, verbatim but short; empty for a text that is known or was not read.',
      ),
      remark: text.nullable().describe('What was made of them.'),
      unread: unread.nullable().describe('Why a file was not read; null when it was.'),
      url: text.nullable(),
      path: text.nullable(),
      modified: z.boolean(),
      sha256: text,
    }),
  ),
  obligations: z.array(z.strictObject({ message: text, fulfilled: z.boolean().nullable(), term })),
  references: z.array(
    z.strictObject({
      ...reference,
      introduced: z.boolean(),
      replaces: z
        .strictObject({ model: text, direction: z.enum(['stricter', 'looser', 'same', 'mixed', 'unknown']) })
        .nullable(),
    }),
  ),
});

const report = z
  .strictObject({
    schemaVersion: z.literal(REPORT_SCHEMA_VERSION),
    tool: z.strictObject({ name: text, version: text }),
    policy: text,
    conclusion: z.enum(['pass', 'fail', 'nothing-to-check']),
    failOn: z.enum(FAIL_ON),
    offline: z.boolean().describe('Facts came from the lock alone.'),
    counts: z.strictObject({
      filesRead: count,
      references: count,
      models: count,
      byOutcome: z.strictObject({ allow: count, warn: count, review: count, deny: count }),
      violations: count,
      knownDebt: count,
    }),
    verdicts: z.array(verdict),
    mentions: z.array(z.strictObject(reference)),
    problems: z.array(
      z.strictObject({
        stage: z.enum(STAGES),
        subject: text,
        reason: text,
        hint: text.nullable(),
        severity: z.enum(['error', 'notice']),
        ...place,
      }),
    ),
    policyNotes: z.array(
      z.strictObject({ severity: z.enum(['error', 'warning', 'notice']), message: text, origin: origin.nullable() }),
    ),
  })
  .meta({ title: 'Report of model-license-gate', description: `Version ${REPORT_SCHEMA_VERSION}.` });

export function generate(): Map<string, string> {
  return new Map([['docs/report.schema.json', `${JSON.stringify(z.toJSONSchema(report), null, 2)}\n`]]);
}
