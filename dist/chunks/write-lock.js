import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_lib } from "./lib.js";
import { t as require_dist } from "./dist.js";
import { n as requestKey } from "./models.js";
import { g as LOCK_FILE } from "./parse.js";
import { join } from "node:path";

// src/lock/format.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib(), 1);
var import_dist = require_dist();
const HEADER = `# Which license governs each model of this repository, as last resolved by model-license-gate. Commit this file.
# Written by "model-license-gate lock"; do not edit by hand.
`;
function formatLock(lock) {
	const blocks = [...lock.models].filter(([, own]) => own.kind !== "unresolved").sort(([a], [b]) => a < b ? -1 : 1).map(([key, own]) => indent((0, import_dist.stringify)({ [key]: block(key, own) }, {
		lineWidth: 0,
		aliasDuplicateObjects: false
	})));
	return `${HEADER}version: ${2}\nmodels:${blocks.length === 0 ? " {}" : ""}\n${blocks.join("\n")}`;
}
function indent(yaml) {
	return yaml.replace(/^(?=.)/gm, "  ");
}
function block(key, own) {
	return lean({
		model: requestKey({
			model: own.model,
			revision: own.revision
		}) === key ? null : own.model,
		commit: own.commit,
		kind: own.kind,
		licenses: own.licenses.map((entry) => lean({
			...entry,
			clauses: entry.clauses.map(lean),
			passages: entry.passages.map(lean)
		})),
		clauses: own.clauses.map(lean),
		"base-models": own.baseModels.map((base) => ({ ...base })),
		gated: own.gated,
		"renamed-from": own.renamedFrom,
		multimodal: own.multimodal,
		contradictions: own.contradictions.map(lean),
		evidence: own.evidence.map(({ url: _, ...clue }) => lean(clue))
	});
}
function lean(record) {
	const kept = Object.entries(record).filter(([name, value]) => {
		if (value === null || value === "" || Array.isArray(value) && value.length === 0) return false;
		return value !== false || name === "multimodal";
	});
	return Object.fromEntries(kept);
}

// src/cli/write-lock.ts
async function writeLock(directory, lock) {
	const path = join(directory, LOCK_FILE);
	await (0, import_lib.default)(path, formatLock(lock));
	return path;
}

export { writeLock as t };