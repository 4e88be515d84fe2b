import { l as repositoryRoot } from "./git.js";
import { r as requestKey } from "./models.js";
import { t as isInside } from "./inside.js";
import { n as writeInside, t as deepestExisting } from "./write-inside.js";
import { t as require_dist } from "./dist.js";
import "./domain.js";
import { n as LOCK_FILE } from "./schema.js";
import { realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { writeFile } from "node:fs/promises";

// src/lock/format.ts
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

// src/cli/write-file.ts
async function writeOutput(path, text, directory) {
	const full = resolve(path);
	const root = realpathSync(await repositoryRoot(resolve(directory)));
	const folder = realpathSync(deepestExisting(dirname(full)));
	if (isInside(root, folder) || isInside(root, full)) await writeInside(full, text, [root]);
	else await writeFile(full, text);
}
async function writeLock(directory, lock) {
	const path = join(directory, LOCK_FILE);
	await writeInside(resolve(path), formatLock(lock), [resolve(directory)]);
	return path;
}

export { writeOutput as n, writeLock as t };