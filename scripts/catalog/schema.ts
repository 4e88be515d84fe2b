import * as z from 'zod';
import { LICENSE_CATEGORIES, SENTENCE_TERMS, THRESHOLD_UNITS } from '../../src/domain.ts';

/** The strict shape of `src/catalog/licenses/<id>.yml`. A quote is at most 25 words, or 60 characters where words are not spaced. */
const quote = z.string().refine((text) => text.split(/\s+/).length <= 25 && text.length <= 400, 'more than 25 words');
const clause = { section: z.string().nullable(), quote: quote.nullable(), document: z.string().optional() };
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const commercial = z.enum(['yes', 'no', 'conditional']);

const threshold = z.strictObject({
  limit: z.number().int().positive(),
  unit: z.enum(THRESHOLD_UNITS),
  currency: z.string().length(3).nullable(),
  period: z.enum(['month', 'year']).nullable(),
  measured: z.enum(['at-release', 'standing']),
  on: date.nullable(),
  effect: z.enum(['separate-license', 'no-rights', 'display-name']),
  applies: z.string().nullable(),
});

const FIELDS = [
  'military',
  'nuclear',
  'weapons',
  'espionage',
  'surveillance',
  'biometrics',
  'medical',
  'drug-discovery',
  'law-enforcement',
  'critical-infrastructure',
  'political',
  'legal-advice',
  'financial-advice',
] as const;

const termSchema = z.discriminatedUnion('term', [
  z.strictObject({ term: z.literal('commercial-use'), value: commercial, ...clause }),
  z.strictObject({ term: z.enum(SENTENCE_TERMS), value: z.string().min(1), ...clause }),
  z.strictObject({
    term: z.enum(['mau-threshold', 'revenue-threshold', 'size-threshold']),
    value: threshold,
    ...clause,
  }),
  z.strictObject({
    term: z.literal('use-restrictions'),
    value: z.strictObject({
      kind: z.enum(['attachment', 'policy', 'clause']),
      url: z.url().nullable(),
      fields: z.array(z.enum(FIELDS)).default([]),
    }),
    ...clause,
  }),
  z.strictObject({
    term: z.literal('output-training'),
    value: z.enum(['prohibited', 'allowed-with-naming', 'allowed']),
    ...clause,
  }),
  z.strictObject({
    term: z.literal('attribution'),
    value: z.strictObject({
      display: z.array(z.string()),
      notice: z.string().nullable(),
      'notice-file': z.string().nullable(),
    }),
    ...clause,
  }),
  z.strictObject({
    term: z.literal('naming'),
    value: z.strictObject({ prefix: z.string(), trigger: z.string() }),
    ...clause,
  }),
  z.strictObject({ term: z.literal('pass-on'), value: z.array(z.string()).min(1), ...clause }),
  z.strictObject({
    term: z.literal('excluded-region'),
    value: z.strictObject({
      regions: z.array(z.string().regex(/^[A-Z]{2}$/)).min(1),
      scope: z.enum(['all', 'multimodal']),
    }),
    ...clause,
  }),
  z.strictObject({ term: z.literal('excluded-field'), value: z.array(z.enum(FIELDS)).min(1), ...clause }),
]);

/** Facts of a model card, as far as an example needs them. */
const example = z.strictObject({
  license: z.union([z.string(), z.array(z.string())]).optional(),
  'license-name': z.string().optional(),
  'license-link': z.string().optional(),
});

export const licenseSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.+-]*$/),
  name: z.string(),
  version: z.string().nullable(),
  date: date.nullable(),
  spdx: z.string().nullable(),
  /** Licenses of one family are generations of each other. */
  family: z.string().nullable(),
  category: z.enum(LICENSE_CATEGORIES),
  'commercial-use': commercial,
  url: z.url(),
  /** Values of the card's `license` that may mean this text. */
  hub: z.array(z.string()),
  /** Values of the card's `license_name` that may mean this text. */
  names: z.array(z.string()),
  sources: z
    .array(
      z.strictObject({
        url: z.url(),
        date: date.nullable(),
        text: z.string().optional(),
        spdx: z.string().optional(),
      }),
    )
    .min(1),
  /** Second documents that bind with the license: a use policy. `text` is their name among the collected texts. */
  documents: z.array(z.strictObject({ title: z.string(), url: z.url(), text: z.string() })).optional(),
  notes: z.array(z.string()).optional(),
  terms: z.array(termSchema).min(1),
  /** Cards that must be determined as this license (perhaps beside others), and cards that must not. */
  examples: z.array(example).min(1),
  not: z.array(example).optional(),
});

export type LicenseRecord = z.infer<typeof licenseSchema>;

export const hubValuesSchema = z.strictObject({
  families: z.record(z.string(), z.string()),
  unheld: z.array(z.string()),
  combined: z.record(z.string(), z.array(z.string()).min(2)),
  links: z.record(z.string(), z.string()),
});

export const alternativesSchema = z.array(
  z.strictObject({ model: z.string(), alternative: z.string(), license: z.string(), source: z.url() }),
);
