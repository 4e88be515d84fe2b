import * as z from 'zod';

/** Names of models and files in a policy. One that can match nothing would switch a rule off unseen. */

const MOST = 200;

/** The id of one model. */
export const modelName = z
  .string()
  .min(1)
  .max(MOST)
  .regex(/^[\w.-]+(?:\/[\w.-]+)?$/, 'expected the id of one model, owner/name; no globs and no address');

/** `acme/*`, `**`, `acme/model-[0-9]`: ids hold no other signs. */
export const modelGlob = z
  .string()
  .min(1)
  .max(MOST)
  .regex(
    /^(?:[\w./*?-]|\[[!^]?[\w.-]+\])+$/,
    'can match no model: expected an id, or a glob of *, **, ? and [...]; for braces write one entry each',
  );

/** Paths are compared from the directory under check on, with / between the parts. */
export const pathGlob = z
  .string()
  .min(1)
  .max(MOST)
  .regex(
    /^(?!\/|\.{1,2}\/)(?!.*\{[^{}/]*,[^{}/]*\})[^\\]+$/,
    'can match no path: expected one relative to the checked directory, with / between its parts; for braces write one entry each',
  );
