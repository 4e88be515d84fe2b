import * as z from 'zod';
import { policySchema } from './policy.ts';

/** JSON Schema (draft 7) of the policy file, for editors. */
export function policyJsonSchema(): object {
  return z.toJSONSchema(policySchema, { io: 'input', target: 'draft-7' });
}
