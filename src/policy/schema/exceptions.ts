import * as z from 'zod';
import { isoDate } from './date.ts';
import { modelGlob, modelName, pathGlob } from './names.ts';

/** Assertions and waivers: what people have settled about single models. */

const text = z.string().min(1).max(1000);
const id = z.string().min(1).max(200);

/** `assertions` of a policy. */
export const assertions = z
  .array(
    z
      .strictObject({
        model: modelName.describe('Id of the model; no globs.'),
        license: id.optional().describe('Catalog id of the license that legal found to govern the model.'),
        contract: text
          .optional()
          .describe('A license agreement with the licensor of this model: its terms replace those of the model.'),
        evidence: text.describe('Where the finding or the contract can be read.'),
        until: isoDate.optional().describe('Last day it holds.'),
      })
      .refine((entry) => (entry.license === undefined) !== (entry.contract === undefined), {
        error: 'expected exactly one of "license" and "contract"',
      })
      .refine((entry) => entry.contract === undefined || entry.until !== undefined, {
        error: 'a contract needs "until", its last day',
      }),
  )
  .max(1000);

/** `waivers` of a policy. */
export const waivers = z
  .array(
    z.strictObject({
      model: modelGlob.describe('Id or glob.'),
      revision: id.optional().describe('Only this revision, or the commit it resolves to.'),
      paths: z
        .array(pathGlob)
        .min(1)
        .max(100)
        .optional()
        .describe('Only references in these paths (globs, or folders).'),
      license: z
        .union([id, z.array(id).min(1).max(20)])
        .optional()
        .describe(
          'License ids the waiver was given for, with `unknown` where part of the lineage is not known, or `undeclared`, `unrecognized`, `conflicting`, `unresolved`; void when the model has others.',
        ),
      reason: text.describe('Why this is right.'),
      approver: text.describe('Who decided.'),
      expires: isoDate.describe('Last day of the waiver.'),
      ticket: text.optional().describe('Where the decision is kept.'),
    }),
  )
  .max(2000);

/** One entry of `assertions`. */
export type AssertionInput = z.output<typeof assertions>[number];
/** One entry of `waivers`. */
export type WaiverInput = z.output<typeof waivers>[number];
