import * as z from 'zod';
import { modelId } from '../../domain.ts';
import { isGlob } from '../globs.ts';

/** Names of models and files in a policy. One that can match nothing would switch a rule off unseen. */

const MOST = 200;

const NO_MODEL =
  'can match no model: expected owner/name, or a glob of *, **, ? and [...]; no address and no @revision; for braces write one entry each';
const NO_PATH =
  'can match no path: expected one relative to the repository, with / between its parts; for braces write one entry each';

/** The id of one model. */
export const modelName = z
  .string()
  .min(1)
  .max(MOST)
  .regex(/^[\w.-]+(?:\/[\w.-]+)?$/, 'expected the id of one model, owner/name; no globs and no address');

/** `acme/*`, `**`, `acme/model-[0-9]`: ids hold no other signs, and have one part or two. */
export const modelGlob = z
  .string()
  .min(1)
  .max(MOST)
  .regex(/^(?:[\w./*?-]|\[[!^]?[\w.-]+\])+$/, NO_MODEL)
  .refine((text) => (isGlob(text) ? hasParts(text, 2) : modelId(text) !== null), NO_MODEL);

/** Paths are compared from the repository on, or from the directory under check that the policy lies in, with / between the parts; a folder may end in one. */
export const pathGlob = z
  .string()
  .min(1)
  .max(MOST)
  .regex(/^(?!\/|\.{1,2}\/)(?!.*\{[^{}/]*,[^{}/]*\})[^\\]+$/, NO_PATH)
  .refine((text) => text.trim() === text && hasParts(text.replace(/\/$/, ''), Number.POSITIVE_INFINITY), NO_PATH);

/** Plain parts between slashes, at most so many: `**` stands for any number, none too. */
function hasParts(text: string, most: number): boolean {
  const parts = text.split('/').filter((part) => part !== '**');
  return parts.length <= most && parts.every((part) => !['', '.', '..'].includes(part));
}
