import { policyJsonSchema } from '../../src/policy/schema/json-schema.ts';

/** The JSON Schema that editors complete policy files by. */
export function generate(): Map<string, string> {
  return new Map([['policies/policy.schema.json', `${JSON.stringify(policyJsonSchema(), null, 2)}\n`]]);
}
