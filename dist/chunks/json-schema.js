import { m as toJSONSchema } from "./schemas.js";
import { l as policySchema } from "./policy.js";

// src/policy/schema/json-schema.ts
function policyJsonSchema() {
	return toJSONSchema(policySchema, {
		io: "input",
		target: "draft-7"
	});
}

export { policyJsonSchema };