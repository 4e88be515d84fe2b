import * as z from 'zod';
import { policySchema } from '../../src/policy/schema.ts';

/** The JSON Schema that editors complete policy files by. */
export function generate(): Map<string, string> {
  const schema = z.toJSONSchema(policySchema, { io: 'input', target: 'draft-7' });
  return new Map([['policies/policy.schema.json', `${JSON.stringify(schema, null, 2)}\n`]]);
}
